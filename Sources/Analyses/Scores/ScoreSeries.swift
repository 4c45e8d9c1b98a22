import CompactGraph
package import Counting
package import Dates
package import GraphCore
package import Measures

/// The score of one party or coalition over time, at the exact days on which its network can change.
package struct ScoreSeries: Sendable {
  /// The score from a day on.
  package struct Point: Hashable, Sendable {
    /// The first day, or the year in data that know only years.
    package let date: PartialDate
    /// The score; not-a-number where the measure is not defined, `nil` if the node is not in the network.
    package let score: Double?
    /// The rank among the nodes of its mode; `nil` without a score.
    package let rank: Int?
    /// The number of nodes of its mode.
    package let count: Int
  }

  /// The node.
  package let node: NodeReference
  /// The measure.
  package let measure: NodeMeasure
  /// The form of the measure on the network.
  package let form: NodeMeasure.Form
  /// The least number that two nodes must share, of measures that use it.
  package let least: Int
  /// The points, by day; each differs from the one before.
  package let points: [Point]
  /// The networks on the last day.
  package let networks: NamedNetworks
  /// The mode of the node.
  let mode: Mode

  /// Follows a score over the days on which a claim or the existence of a state begins or ends.
  ///
  /// The date of the question is of no account. With `first` the first point is the score on that day. There
  /// is no point before the node is first in the network. The result is `nil` if the measure is not defined on
  /// the network, or if nodes of this kind are not in the network.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - question: The question.
  ///   - node: A party or a coalition.
  ///   - measure: The measure.
  ///   - network: The network; the usual one of the measure without it.
  ///   - least: The least number that two nodes must share, of measures that use it.
  ///   - filter: The parties of the network; all for a party that is not a state.
  ///   - first: The first day; by default that of the first claim.
  ///   - last: The last day; default: the newest date or the last end in the graph, whichever is later.
  /// - Complexity: That of the measure for each day.
  package init?(
    _ graph: CoalitionGraph, _ question: Question = Question(), of node: NodeReference,
    by measure: NodeMeasure, on network: NetworkKind? = nil, least: Int = 1,
    among filter: PartyFilter = .automatic, from first: PartialDate? = nil,
    to last: PartialDate? = nil
  ) {
    var question = question
    question.date = last.map { .date($0) } ?? .newest
    let newest = graph.affiliations(question)
    let answer = last == nil ? newest.onLastEnd : newest
    let mode: Mode
    var kept = PartyFilter.all
    switch node {
    case .party(let id):
      mode = .rows
      if graph.parties[id: id]?.kind == .state { kept = filter.resolved(in: answer) }
    case .coalition: mode = .columns
    default: return nil
    }
    let networks = NamedNetworks(answer, of: kept)
    guard let scores = Scores(measure, of: networks, mode: mode, on: network, least: least) else {
      return nil
    }
    self.node = node
    self.measure = measure
    self.mode = mode
    self.networks = networks
    form = scores.form
    self.least = scores.least
    var points: [Point] = []
    var sweep = AffiliationSweep(answer)
    var before: NamedNetworks?
    let days = answer.scoreDays(from: first, to: last)
    WorkDone.measure(days.count) { meter in
      for date in days {
        meter.add()
        guard let changed = sweep.next(on: date) else { continue }
        let now = NamedNetworks(changed, of: kept)
        if let before, before.hasEqualNetworks(now) { continue }
        before = now
        let scores = Scores(measure, of: now, mode: mode, on: network, least: least)
        let point = Point(date, of: node, in: scores?.entries ?? [])
        if points.last.map({ $0.isLike(point) }) ?? (point.score == nil) { continue }
        points.append(point)
      }
    }
    self.points = points
  }
}

extension NamedNetworks {
  /// True if every score is the same. A new dispute or a possible tie can leave the networks as they are.
  fileprivate func hasEqualNetworks(_ other: NamedNetworks) -> Bool {
    rows == other.rows && columns == other.columns && networks.members == other.networks.members
      && networks.leading == other.networks.leading
  }
}

extension ScoreSeries.Point {
  fileprivate init(_ date: PartialDate, of node: NodeReference, in entries: [Scores.Entry]) {
    let own = entries.first { $0.node == node }
    self.date = date
    score = own?.value
    rank = own?.rank
    count = entries.count
  }

  /// True if the rows differ in the date only.
  fileprivate func isLike(_ other: ScoreSeries.Point) -> Bool {
    let isSame =
      score == other.score || score?.isNaN == true && other.score?.isNaN == true
    return isSame && rank == other.rank && count == other.count
  }
}

extension Affiliations {
  /// The days on which a network can change, up to the date of the answer, or the years in data that know only
  /// years.
  fileprivate func scoreDays(from first: PartialDate?, to last: PartialDate?) -> [PartialDate] {
    guard let end = date?.latest else { return [] }
    let changes = changeDays(from: first?.earliest, to: end).map(\.day)
    guard let start = changes.first else { return [] }
    let lives = partyChangeDays.filter { start < $0 && $0 <= end }
    let days = Set(changes + lives).sorted()
    return graph.isYearly
      ? Set(days.map(\.civil.year)).sorted().compactMap { PartialDate(year: $0) }
      : days.compactMap { PartialDate($0) }
  }
}
