/// An edge of any kind between two nodes.
public struct GraphEdge: Hashable, Sendable {
  /// The kinds of edges.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A country in a coalition.
    case membership
    /// A country or an official at the head of a coalition, a body, or a single meeting.
    case lead
    /// A country, organisation or official at a meeting.
    case attendance
    /// An official in a post of a country or organisation.
    case office
    /// An official who acted for a coalition, outside its meetings or in one.
    case appearance
    /// A body or a meeting in its place.
    case seat
    /// A coalition, body, organisation, meeting or mechanism in the coalition it belongs to.
    case partOf = "part-of"
    /// A body after the one it follows.
    case succession
  }

  /// Where the edge begins.
  public let from: NodeReference
  /// Where it ends.
  public let to: NodeReference
  /// The kind of edge.
  public let kind: Kind
  /// The standing, the role, the title of the office: what sets it apart from other edges of its
  /// kind between the same ends.
  public let role: String?
  /// Who says so, and since when.
  public let claims: [Claim]

  /// An edge.
  public init(
    from: NodeReference, to: NodeReference, kind: Kind, role: String? = nil, claims: [Claim]
  ) {
    self.from = from
    self.to = to
    self.kind = kind
    self.role = role
    self.claims = claims
  }
}

extension CoalitionGraph {
  /// Every node, by kind and identifier.
  ///
  /// - Complexity: O(*n* log *n*) in the number of nodes.
  public var nodes: [NodeReference] {
    var nodes: [NodeReference] = []
    nodes += countries.map { .country($0.id) }
    nodes += coalitions.map { .coalition($0.id) }
    nodes += bodies.map { .body($0.id) }
    nodes += officials.map { .official($0.id) }
    nodes += organisations.map { .organisation($0.id) }
    nodes += meetings.map { .meeting($0.id) }
    nodes += mechanisms.map { .mechanism($0.id) }
    nodes += Set(bodies.compactMap(\.place) + meetings.compactMap(\.place)).map { .place($0) }
    return nodes.sorted()
  }

  /// Every edge: memberships and lead roles first, then the others, each in a fixed order.
  ///
  /// - Complexity: O(*m*) in the number of edges.
  public var edges: [GraphEdge] {
    var edges: [GraphEdge] = []
    for edge in memberships {
      edges.append(
        GraphEdge(
          from: .country(edge.country), to: .coalition(edge.coalition), kind: .membership,
          role: edge.standing.rawValue, claims: edge.claims))
    }
    for edge in leads {
      edges.append(
        GraphEdge(
          from: edge.leader.node, to: edge.meeting.map { .meeting($0) } ?? edge.target.node,
          kind: .lead, role: edge.role.rawValue, claims: edge.claims))
    }
    for meeting in meetings { edges += meeting.edges }
    for official in officials { edges += official.edges }
    for body in bodies {
      let node = NodeReference.body(body.id)
      let claims = [body.claim]
      edges.append(
        GraphEdge(from: node, to: .coalition(body.coalition), kind: .partOf, claims: claims))
      if let place = body.place {
        edges.append(GraphEdge(from: node, to: .place(place), kind: .seat, claims: claims))
      }
      if let other = body.succeeds {
        edges.append(GraphEdge(from: node, to: .body(other), kind: .succession, claims: claims))
      }
    }
    for coalition in coalitions {
      guard let whole = coalition.partOf else { continue }
      edges.append(
        GraphEdge(from: .coalition(coalition.id), to: .coalition(whole), kind: .partOf, claims: []))
    }
    for organisation in organisations {
      guard let whole = organisation.partOf else { continue }
      edges.append(
        GraphEdge(
          from: .organisation(organisation.id), to: .coalition(whole), kind: .partOf, claims: []))
    }
    for mechanism in mechanisms {
      edges.append(
        GraphEdge(
          from: .mechanism(mechanism.id), to: .coalition(mechanism.coalition), kind: .partOf,
          claims: [mechanism.claim]))
    }
    return edges
  }
}

extension LeadRole.Leader {
  /// The leader as a node.
  public var node: NodeReference {
    switch self {
    case .country(let id): .country(id)
    case .official(let id): .official(id)
    }
  }
}

extension LeadRole.Target {
  /// What is led as a node.
  public var node: NodeReference {
    switch self {
    case .coalition(let id): .coalition(id)
    case .body(let id): .body(id)
    }
  }
}

extension Party {
  /// The party as a node.
  public var node: NodeReference {
    switch self {
    case .coalition(let id): .coalition(id)
    case .organisation(let id): .organisation(id)
    }
  }
}

extension Meeting {
  fileprivate var edges: [GraphEdge] {
    let node = NodeReference.meeting(id)
    var claim = self.claim
    claim.attested = date
    let attendees =
      countries.map { (NodeReference.country($0), String?.none) }
      + parties.map { ($0.node, nil) }
      + officials.map { (.official($0.official), $0.presence.rawValue) }
    var edges = attendees.map { attendee, role in
      GraphEdge(from: attendee, to: node, kind: .attendance, role: role, claims: [claim])
    }
    edges.append(GraphEdge(from: node, to: .coalition(coalition), kind: .partOf, claims: [claim]))
    if let place {
      edges.append(GraphEdge(from: node, to: .place(place), kind: .seat, claims: [claim]))
    }
    return edges
  }
}

extension Official {
  fileprivate var edges: [GraphEdge] {
    let node = NodeReference.official(id)
    let employer = actsFor?.node ?? .country(country)
    return offices.map {
      GraphEdge(from: node, to: employer, kind: .office, role: $0.title, claims: [$0.claim])
    }
      + appearances.map { appearance in
        var claim = appearance.claim
        claim.attested = appearance.date
        claim.note = appearance.did
        return GraphEdge(
          from: node, to: .coalition(appearance.coalition), kind: .appearance,
          role: appearance.meeting?.rawValue, claims: [claim])
      }
  }
}
