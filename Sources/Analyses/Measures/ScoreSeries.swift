public import GraphCore

/// One country's score over time, at the exact days on which its network can change.
public struct ScoreSeries: Hashable, Sendable {
  /// The score from a day on.
  public struct Point: Hashable, Sendable {
    /// The first day of it.
    public let day: Day
    /// The score.
    public let score: Double
    /// The rank among those in the network then.
    public let rank: Int
    /// How many are in the network then.
    public let count: Int
  }

  /// What is scored.
  public let node: NodeReference
  /// By what.
  public let measure: Centrality
  /// On which network.
  public let view: Centrality.View
  /// The points, by day; each differs from the one before. Days on which the node is not in the network
  /// are left out.
  public let points: [Point]
}

extension CoalitionGraph {
  /// Follows a country's or a coalition's score by a measure, on certain ties.
  ///
  /// - Precondition: The measure can be computed on the view; the node is a country or a coalition.
  /// - Complexity: That of the measure for each day on which anything changes.
  public func series(
    of node: NodeReference, by measure: Centrality, on view: Centrality.View? = nil,
    filter: Affiliations.Filter = .init(), from first: PartialDate? = nil,
    to last: PartialDate? = nil, sharing threshold: Int = 1
  ) -> ScoreSeries {
    let end = (last ?? newestDate)?.latest ?? .distantFuture
    let ranked: Ranked
    if case .coalition = node { ranked = .coalitions } else { ranked = .countries }
    var points: [ScoreSeries.Point] = []
    for day in changeDays(of: .memberships, filter: filter).keys.sorted() {
      guard day <= end, first.map({ $0.earliest <= day }) ?? true, let date = PartialDate(day)
      else { continue }
      let scores = scores(
        by: measure, of: ranked, on: view, in: affiliations(asOf: date, filter: filter),
        sharing: threshold)
      guard let own = scores.ranked.first(where: { $0.node == node }) else { continue }
      let point = ScoreSeries.Point(
        day: day, score: own.value, rank: own.rank, count: scores.nodes.count)
      let isSame = points.last.map {
        $0.score == point.score && $0.rank == point.rank && $0.count == point.count
      }
      if isSame != true { points.append(point) }
    }
    return ScoreSeries(
      node: node, measure: measure, view: view ?? measure.views[0], points: points)
  }
}

extension ScoreSeries {
  /// The points as a table: `from,score,rank,of`.
  public var table: Table { table { .number($0) } }

  /// The same for reading, with three digits after the point.
  public var readableTable: Table { table { .text(Table.rounded($0)) } }

  private func table(_ cell: (Double) -> Table.Cell) -> Table {
    Table(
      columns: [
        .init("from"), .init("score", isNumeric: true), .init("rank", isNumeric: true),
        .init("of", isNumeric: true),
      ],
      rows: points.map {
        [
          .text(PartialDate($0.day)?.description ?? ""), cell($0.score), .integer($0.rank),
          .integer($0.count),
        ]
      },
      notes: [
        "\(measure.rawValue): \(measure.definition(on: view)) [\(measure.source(on: view))]; on certain"
          + " ties."
      ]
        + (points.isEmpty
          ? ["\(node.id) is not in the network at any time; --scope and --kind say what is."] : []))
  }

  /// How the numbers were made, as a paragraph for a methods section, with the reference.
  public var methods: String {
    let days = [points.first, points.last].compactMap { $0.flatMap { PartialDate($0.day) } }
    let span = days.count == 2 ? ", from \(days[0]) to \(days[1])" : ""
    return
      "\(measure.rawValue) of \(node.id) was computed on the \(view.rawValue) network of each of the days"
      + " on which a certain tie can begin or end\(span), \(points.count) of which changed it or its rank."
      + " It is \(measure.definition(on: view)) (\(measure.source(on: view))). A tie is a member, associate,"
      + " beneficiary or leader; memberships that are declared without a name are not among them."
  }
}
