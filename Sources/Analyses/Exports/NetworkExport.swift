package import Counting
import Dates
package import Documents
import GraphCore

/// The answer to a question as a network for other programs: what counts on the date, with the evidence.
package struct NetworkExport {
  typealias Attribute = NetworkDocument.Attribute

  let affiliations: Affiliations
  private let language: String
  private let hasContext: Bool
  private let declarations: [Coalition.ID: [Declaration]]
  private let disputes: [Coalition.ID: [Dispute]]
  /// The number of coalitions of each party.
  let counts: CoalitionCounts
  var graph: CoalitionGraph { affiliations.graph }

  /// An export.
  ///
  /// - Parameters:
  ///   - affiliations: The answer.
  ///   - language: The language of the names of states.
  ///   - withContext: Whether the bodies, officials, meetings and mechanisms of the coalitions are nodes too.
  package init(_ affiliations: Affiliations, language: String = "en", withContext: Bool = false) {
    self.affiliations = affiliations
    self.language = language
    hasContext = withContext
    declarations = Dictionary(grouping: affiliations.graph.declarations, by: \.coalition)
    disputes = Dictionary(grouping: affiliations.graph.disputes, by: \.coalition)
    counts = CoalitionCounts(affiliations.memberLists)
  }

  /// The network: coalitions that count and have a tie, the parties tied to them, and one edge for each tie, with
  /// all its roles. Nodes are named `kind:identifier`; a party that is one of the coalitions is one node.
  ///
  /// - Complexity: O(*n* log *n*) in the number of claims.
  package var document: NetworkDocument {
    let isCertain = affiliations.question.counted == .certain
    let ties = affiliations.heldTies().filter { tie in
      affiliations.column(of: tie.key.coalition) != nil
        && (isCertain ? tie.belongs == .certain : tie.belongs > .absent)
    }
    let coalitions = Set(ties.map(\.key.coalition))
    var tied = Set(coalitions.map { NodeReference.coalition($0) })
    tied.formUnion(ties.map { reference($0.key.party, coalitions) })
    let more = hasContext ? context(tied) : []
    let nodes = tied.union(more.flatMap { [$0.from, $0.to] })
    let claims = Dictionary(grouping: coalitions.flatMap(affiliations.claims(of:)), by: \.key)
    return NetworkDocument(
      title: graph.title, header, nodes: nodes.sorted().map(node),
      edges: ties.map { edge($0, claims[$0.key] ?? [], coalitions) } + more.map(edge))
  }

  private var header: [Attribute] {
    [
      Attribute("date", affiliations.date?.description),
      Attribute("description", graph.description), Attribute("licence", graph.licence),
      Attribute("citation", graph.citation),
    ].compactMap(\.self)
  }

  private func reference(_ party: Party.ID, _ coalitions: Set<Coalition.ID>) -> NodeReference {
    let coalition = Coalition.ID(party.rawValue)
    return coalitions.contains(coalition) ? .coalition(coalition) : .party(party)
  }

  // MARK: Edges

  private func edge(
    _ tie: Affiliations.HeldTie, _ roles: [Affiliations.RoleClaims],
    _ coalitions: Set<Coalition.ID>
  ) -> NetworkDocument.Edge {
    let claims = roles.flatMap { role in
      role.certainty > .absent ? role.statements.map(\.claim).filter { $0.rejected == nil } : []
    }
    let counted = affiliations.tie(tie.key)
    let words = tie.roles.map(\.role.rawValue).joined(separator: "; ")
    return NetworkDocument.Edge(
      from: reference(tie.key.party, coalitions).key, to: "coalition:\(tie.key.coalition)",
      .init(isThick: tie.leads > .absent, isDashed: tie.isDisputed || tie.belongs == .possible),
      [
        Attribute("kind", .text("membership")), Attribute("roles", .text(words)),
        Attribute("leads", .yes(tie.leads == .certain)),
        Attribute("certain", .yes(tie.belongs == .certain)),
        Attribute("disputed", .yes(counted?.isDisputed ?? tie.isDisputed)),
        Attribute("lead_disputed", .yes(counted?.isLeadDisputed ?? false)),
      ] + evidence(claims))
  }

  /// The edges of other kinds that begin or end at a node, and hold on the date.
  private func context(_ nodes: Set<NodeReference>) -> [GraphEdge] {
    let all = graph.edges.filter { edge in
      !(edge.from.kind == .party && edge.to.kind == .coalition)
        && affiliations.state(of: edge).certainty > .absent
    }
    // What is tied to a node comes with its own ties to others of its kind, such as the seat of a body.
    let near = Set(
      all.filter { nodes.contains($0.to) || nodes.contains($0.from) }.flatMap { [$0.from, $0.to] }
    ).filter { $0.kind != .party && $0.kind != .coalition && $0.kind != .place }.union(nodes)
    return all.filter { edge in
      near.contains(edge.from) && (near.contains(edge.to) || edge.to.kind == .place)
        && !(edge.from.kind == .coalition && edge.kind == .membership)
    }
  }

  private func edge(_ edge: GraphEdge) -> NetworkDocument.Edge {
    NetworkDocument.Edge(
      from: edge.from.key, to: edge.to.key, .init(isThick: edge.kind == .lead, isDashed: false),
      [Attribute("kind", edge.kind.rawValue), Attribute("roles", edge.role)].compactMap(\.self)
        + evidence(edge.claims))
  }

  // MARK: Nodes

  private func node(_ node: NodeReference) -> NetworkDocument.Node {
    let mode: Int? =
      switch node.kind {
      case .party: 0
      case .coalition: 1
      default: nil
      }
    return NetworkDocument.Node(
      id: node.key, label: graph.name(of: node, language: language, asOf: affiliations.date),
      mode: mode, [Attribute("kind", .text(node.kind.rawValue))] + attributes(of: node))
  }

  func declarations(of id: Coalition.ID) -> [Declaration] { declarations[id] ?? [] }
  func disputes(of id: Coalition.ID) -> [Dispute] { disputes[id] ?? [] }
}
