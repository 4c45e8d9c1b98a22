package import GraphCore

/// The number of everything in a graph, of every date: nodes and edges by kind, claims, sources.
///
/// The numbers of nodes and edges are those of every export of the whole graph.
package struct Overview: Hashable, Sendable {
  /// One number.
  package struct Number: Hashable, Sendable {
    /// The group: nodes, edges, facts.
    package let group: String
    /// The kind; `nil` for the sum of the group.
    package let kind: String?
    /// The number.
    package let count: Int
  }

  /// The numbers, the sum of a group before its kinds.
  package let numbers: [Number]
  /// The number of parties in coalitions: ties, in whatever roles.
  package let memberships: Int
  /// The number of claims on memberships.
  package let claimsOfMemberships: Int

  /// Counts a graph.
  ///
  /// - Complexity: O(*n* log *n*) in the number of claims.
  package init(_ graph: CoalitionGraph) {
    let (allNodes, allEdges) = (graph.nodes, graph.edges)
    let nodes = Dictionary(grouping: allNodes, by: \.kind)
    let edges = Dictionary(grouping: allEdges, by: \.kind)
    var numbers = [Number(group: "nodes", kind: nil, count: allNodes.count)]
    numbers += NodeKind.drawn.map {
      Number(group: "nodes", kind: $0.rawValue, count: nodes[$0]?.count ?? 0)
    }
    numbers.append(Number(group: "edges", kind: nil, count: allEdges.count))
    numbers += GraphEdge.Kind.allCases.map {
      Number(group: "edges", kind: $0.rawValue, count: edges[$0]?.count ?? 0)
    }
    // Whoever leads a single meeting leads a part of the coalition's work; bodies are counted apart.
    let leads = (edges[.lead] ?? []).filter { $0.to.kind != .body }
    let ties = (edges[.membership] ?? []) + leads
    let facts: [(String, Int)] = [
      ("claims of membership or lead", Overview.claims(ties.flatMap(\.claims))),
      ("reported sizes", Overview.claims(graph.declarations.map(\.claim))),
      ("offices", graph.officials.reduce(0) { $0 + $1.offices.count }),
      ("acts of officials", graph.officials.reduce(0) { $0 + $1.appearances.count }),
      ("disputes", graph.disputes.count), ("sources", graph.sources.count),
    ]
    // The other lead roles are of officials, of bodies, and for one meeting.
    let memberships = allEdges.filter { edge in
      edge.kind == .membership
        || edge.kind == .lead
          && edge.to.kind == .coalition && edge.from.kind != .official
    }
    self.memberships = Set(memberships.map { [$0.from, $0.to] }).count
    claimsOfMemberships = memberships.reduce(0) { $0 + $1.claims.count }
    self.numbers = numbers + facts.map { Number(group: "facts", kind: $0.0, count: $0.1) }
  }

  /// The number of claims, one for each source of each statement.
  private static func claims(_ claims: [Claim]) -> Int {
    claims.map { max(1, $0.sources.count) }.reduce(0, +)
  }

  /// The number of a kind; 0 for one that is not counted.
  package func count(_ group: String, _ kind: String? = nil) -> Int {
    numbers.first { $0.group == group && $0.kind == kind }?.count ?? 0
  }

  /// The numbers as a table.
  ///
  /// - Parameter command: The command that prints it.
  /// - Returns: The answer with the table.
  package func answer(command: String = "list") -> Answer {
    Answer(
      command: command,
      tables: [
        Table(
          "overview",
          columns: [Column("group", .text), Column("kind", .text), Column("count", .integer)],
          rows: numbers
        ) { number in
          [
            .text(number.group), number.kind.map { .text($0) } ?? .missing, .integer(number.count),
          ]
        }
      ])
  }
}
