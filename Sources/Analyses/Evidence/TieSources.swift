public import GraphCore

/// Who says that countries belong to coalitions: looked up once for many questions.
public struct TieSources: Sendable {
  private struct Pair: Hashable {
    let country: Country.ID
    let coalition: Coalition.ID
  }

  private var sources: [Pair: Set<Source.ID>] = [:]

  /// The sources of every tie that belongs, and of every lead.
  ///
  /// - Complexity: O(*c*) in the number of claims.
  public init(_ graph: CoalitionGraph) {
    for edge in graph.memberships where edge.standing.belongs || edge.standing == .unknown {
      add(edge.claims, to: Pair(country: edge.country, coalition: edge.coalition))
    }
    for edge in graph.leads where edge.isOfCoalition {
      guard case .country(let country) = edge.leader, case .coalition(let coalition) = edge.target
      else { continue }
      add(edge.claims, to: Pair(country: country, coalition: coalition))
    }
  }

  private mutating func add(_ claims: [Claim], to pair: Pair) {
    sources[pair, default: []].formUnion(claims.filter { $0.rejected == nil }.flatMap(\.sources))
  }

  /// The sources of one tie, by identifier; rejected claims have none.
  public func of(_ country: Country.ID, in coalition: Coalition.ID) -> [Source.ID] {
    sources[Pair(country: country, coalition: coalition), default: []].sorted()
  }

  /// The sources of some ties, each once, by identifier.
  public func of(_ ties: [(Country.ID, Coalition.ID)]) -> [Source.ID] {
    ties.reduce(into: Set<Source.ID>()) { all, tie in
      all.formUnion(sources[Pair(country: tie.0, coalition: tie.1), default: []])
    }.sorted()
  }
}

extension Table {
  /// The table with the sources of each row in a last column, by identifier.
  ///
  /// - Precondition: There is a list for each row.
  public func adding(sources: [[Source.ID]]) -> Table {
    precondition(sources.count == rows.count)
    return Table(
      columns: columns + [Column("sources")],
      rows: zip(rows, sources).map { $0 + [.list($1.map(\.rawValue))] }, notes: notes)
  }

  /// The same for reading: numbers in the last column, and below the table what each stands for.
  public func citing(sources: [[Source.ID]], in graph: CoalitionGraph) -> Table {
    precondition(sources.count == rows.count)
    let used = Set(sources.joined()).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0 + 1) })
    return Table(
      columns: columns + [Column("sources")],
      rows: zip(rows, sources).map { row, ids in
        row + [.text(Table.runs(ids.compactMap { numbers[$0] }))]
      },
      notes: notes + graph.references(used))
  }

  /// Ascending numbers with runs drawn together: `1–3, 7`.
  static func runs(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { run in
      switch run.count {
      case 1: "\(run.lowerBound)"
      case 2: "\(run.lowerBound), \(run.upperBound)"
      default: "\(run.lowerBound)–\(run.upperBound)"
      }
    }.joined(separator: ", ")
  }
}

extension CoalitionGraph {
  /// Sources as numbered references, a line each: `[1] id: outlet, “title”, date, address`.
  public func references(_ ids: [Source.ID]) -> [String] {
    ids.enumerated().map { number, id in
      guard let source = source(id) else { return "[\(number + 1)] \(id)" }
      var parts = source.outlet.map { [$0] } ?? []
      parts.append("“\(source.title)”")
      if let published = source.published { parts.append(published.description) }
      if let url = source.url { parts.append(url) }
      return "[\(number + 1)] \(id): \(parts.joined(separator: ", "))"
    }
  }
}
