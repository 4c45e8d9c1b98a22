public import GraphCore

extension CoalitionGraph {
  /// How much a graph holds: nodes by kind, edges by kind, claims, sources; as a table
  /// `what,count`.
  ///
  /// The rows `nodes` and `edges` are the numbers that every export of the whole graph has.
  ///
  /// - Complexity: O(*n*) in the number of facts.
  public var summary: Table {
    let nodes = nodes
    let edges = edges
    var rows: [(String, Int)] = [("nodes", nodes.count)]
    for kind in NodeKind.allCases where kind != .source && kind != .dispute {
      rows.append(("nodes: \(kind.rawValue)", nodes.count { $0.kind == kind }))
    }
    rows.append(("edges", edges.count))
    for kind in GraphEdge.Kind.allCases {
      rows.append(("edges: \(kind.rawValue)", edges.count { $0.kind == kind }))
    }
    let coalitionLeads = leads.filter { if case .coalition = $0.target { true } else { false } }
    rows += [
      (
        "claims of membership or lead",
        claims(memberships.flatMap(\.claims)) + claims(coalitionLeads.flatMap(\.claims))
      ),
      ("declared sizes", claims(declarations.map(\.claim))),
      ("offices", officials.map(\.offices.count).reduce(0, +)),
      ("appearances", officials.map(\.appearances.count).reduce(0, +)),
      ("disputes", disputes.count),
      ("sources", sources.count),
    ]
    return Table(
      columns: [.init("what"), .init("count", isNumeric: true)],
      rows: rows.map { [.text($0.0), .integer($0.1)] })
  }

  /// One claim for each source of each statement.
  private func claims(_ claims: [Claim]) -> Int {
    claims.map { max(1, $0.sources.count) }.reduce(0, +)
  }
}
