import Dates

/// An edge of any kind between two nodes, with its claims.
package struct GraphEdge: Hashable, Sendable {
  /// The kinds of edges.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A party in a coalition, in a role other than a lead role.
    case membership
    /// A party or an official that leads a coalition, a body or a meeting.
    case lead
    /// A party or an official at a meeting.
    case attendance
    /// An official in a post of a party.
    case office
    /// An official who acted for a coalition.
    case appearance
    /// A body or a meeting in its town.
    case seat
    /// A coalition, party, body, meeting or mechanism in the coalition that it is part of.
    case partOf = "part-of"
    /// A body and the body that it succeeds.
    case succession
  }

  /// The start.
  package let from: NodeReference
  /// The end.
  package let to: NodeReference
  /// The kind.
  package let kind: Kind
  /// The role, or the title of an office: the difference to other edges of the kind between the same nodes.
  package let role: String?
  /// The evidence.
  package let claims: [Claim]

  /// An edge.
  package init(
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
  /// Every node, by kind and identifier. A party that is a coalition is one node, the coalition.
  ///
  /// - Complexity: O(*n* log *n*) in the number of nodes.
  package var nodes: [NodeReference] {
    var nodes: [NodeReference] = []
    for party in parties where node(of: party.id).kind == .party { nodes.append(.party(party.id)) }
    nodes += coalitions.map { .coalition($0.id) }
    nodes += bodies.map { .body($0.id) }
    nodes += officials.map { .official($0.id) }
    nodes += meetings.map { .meeting($0.id) }
    nodes += mechanisms.map { .mechanism($0.id) }
    nodes += Set(bodies.compactMap(\.seat) + meetings.compactMap(\.venue)).map { .place($0) }
    return nodes.sorted()
  }

  /// Every edge: ties first, one for each role, then the others, each kind in a fixed order.
  ///
  /// - Complexity: O(*m*) in the number of edges.
  package var edges: [GraphEdge] {
    var edges: [GraphEdge] = []
    for number in 0..<ties.tieCount {
      for range in ties.roleRanges(in: ties.rows(ofTie: number)) {
        let first = ties[range.lowerBound]
        edges.append(
          GraphEdge(
            from: node(of: first.tie.party), to: .coalition(first.tie.coalition),
            kind: Role.ofLeads.contains(first.role) ? .lead : .membership,
            role: first.role.rawValue, claims: range.map { ties[$0].claim }))
      }
    }
    for lead in leads {
      edges.append(
        GraphEdge(
          from: node(of: lead.leader),
          to: lead.meeting.map { .meeting($0) } ?? lead.target.node, kind: .lead,
          role: lead.role.rawValue, claims: lead.claims))
    }
    for meeting in meetings { edges += self.edges(of: meeting) }
    for official in officials { edges += self.edges(of: official) }
    for body in bodies {
      let node = NodeReference.body(body.id)
      let claims = [body.claim]
      edges.append(
        GraphEdge(from: node, to: .coalition(body.coalition), kind: .partOf, claims: claims))
      if let seat = body.seat {
        edges.append(GraphEdge(from: node, to: .place(seat), kind: .seat, claims: claims))
      }
      if let other = body.succeeds {
        edges.append(GraphEdge(from: node, to: .body(other), kind: .succession, claims: claims))
      }
    }
    for coalition in coalitions {
      guard let larger = coalition.partOf else { continue }
      edges.append(
        GraphEdge(
          from: .coalition(coalition.id), to: .coalition(larger), kind: .partOf, claims: []))
    }
    for party in parties {
      guard let larger = party.partOf else { continue }
      edges.append(
        GraphEdge(from: node(of: party.id), to: .coalition(larger), kind: .partOf, claims: []))
    }
    for mechanism in mechanisms {
      edges.append(
        GraphEdge(
          from: .mechanism(mechanism.id), to: .coalition(mechanism.coalition), kind: .partOf,
          claims: [mechanism.claim]))
    }
    return edges
  }

  /// The node of a leader.
  package func node(of leader: LeadRole.Leader) -> NodeReference {
    switch leader {
    case .party(let id): node(of: id)
    case .official(let id): .official(id)
    }
  }

  private func edges(of meeting: Meeting) -> [GraphEdge] {
    let node = NodeReference.meeting(meeting.id)
    var claim = meeting.claim
    claim.attested = meeting.date
    let attendees =
      meeting.parties.map { (self.node(of: $0), String?.none) }
      + meeting.officials.map { (.official($0.official), $0.presence.rawValue) }
    var edges = attendees.map { attendee, role in
      GraphEdge(from: attendee, to: node, kind: .attendance, role: role, claims: [claim])
    }
    edges.append(
      GraphEdge(from: node, to: .coalition(meeting.coalition), kind: .partOf, claims: [claim]))
    if let venue = meeting.venue {
      edges.append(GraphEdge(from: node, to: .place(venue), kind: .seat, claims: [claim]))
    }
    return edges
  }

  private func edges(of official: Official) -> [GraphEdge] {
    let node = NodeReference.official(official.id)
    let employer = self.node(of: official.employer)
    return official.offices.map {
      GraphEdge(from: node, to: employer, kind: .office, role: $0.title, claims: [$0.claim])
    }
      + official.appearances.map { appearance in
        var claim = appearance.claim
        claim.attested = appearance.date
        claim.note = appearance.did
        return GraphEdge(
          from: node, to: .coalition(appearance.coalition), kind: .appearance,
          role: appearance.meeting?.rawValue, claims: [claim])
      }
  }
}

extension LeadRole.Target {
  /// The coalition or body as a node.
  package var node: NodeReference {
    switch self {
    case .coalition(let id): .coalition(id)
    case .body(let id): .body(id)
    }
  }
}
