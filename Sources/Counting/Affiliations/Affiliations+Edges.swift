package import Dates
package import GraphCore

extension Affiliations {
  /// The state of an edge other than a membership: a lead role, an office, attendance, a part of a coalition.
  package struct EdgeState: Hashable, Sendable {
    /// Certain, possible or absent on the date. What happened on a day holds from that day on.
    package let certainty: Certainty
    /// True if the coalition or the body is planned.
    package let isPlanned: Bool
  }

  /// The state of an edge on the date, by the claims that count.
  ///
  /// - Complexity: O(*n*) in the number of its claims.
  package func state(of edge: GraphEdge) -> EdgeState {
    let trusted = edge.claims.filter { $0.rejected == nil }
      .compactMap { view.mask.trusted($0, in: graph) }
    let absent = EdgeState(certainty: .absent, isPlanned: false)
    guard edge.claims.isEmpty || !trusted.isEmpty else { return absent }
    var isPlanned = false
    for node in [edge.from, edge.to] {
      if case .body(let id) = node, let body = graph.bodies[id: id] {
        isPlanned = isPlanned || body.status == .planned
        let known = body.announced ?? (body.status == .planned ? nil : body.claim.from)
        if let date, let known, known.earliest > date.latest { return absent }
      }
      if case .coalition(let id) = node, graph.coalitions[id: id]?.hasBegun == false {
        isPlanned = true
      }
    }
    switch edge.kind {
    case .lead where !isPlanned, .office where !isPlanned:
      return EdgeState(
        certainty: view.certainty(of: trusted, within: lifetime(of: edge.to)), isPlanned: false)
    case .attendance, .appearance, .partOf, .seat, .succession:
      // What is planned begins later, and is drawn as a plan once it is announced.
      if let date, !isPlanned, !trusted.isEmpty {
        let certainty = trusted.lazy.map { happened($0, by: date) }.max() ?? .absent
        return EdgeState(certainty: certainty, isPlanned: false)
      }
    case .lead, .office, .membership: break
    }
    return EdgeState(certainty: .certain, isPlanned: isPlanned)
  }

  /// The certainty that something has happened by the end of a date and is not over before the date: certain without
  /// dates.
  private func happened(_ claim: Claim, by date: PartialDate) -> Certainty {
    var certainty = Certainty.certain
    if let start = claim.from ?? claim.attested {
      if start.earliest > date.latest { return .absent }
      if start.latest > date.latest { certainty = .possible }
    }
    if let end = claim.to {
      if end.latest < date.earliest { return .absent }
      if end.earliest < date.earliest { certainty = .possible }
    }
    return certainty
  }

  /// The days on which claims about a node can hold: the existence of the coalition, or of the body in its coalition.
  func lifetime(of node: NodeReference) -> Lifetime {
    switch node {
    case .coalition(let id):
      graph.coalitions[id: id].map { Lifetime(of: $0) } ?? .unbounded
    case .body(let id):
      graph.bodies[id: id].flatMap { body in
        graph.coalitions[id: body.coalition].map { Lifetime(of: $0, beginning: body) }
      } ?? .unbounded
    case .party, .official, .meeting, .mechanism, .place: .unbounded
    }
  }
}
