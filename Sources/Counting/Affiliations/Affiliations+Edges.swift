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
        certainty: view.certainty(of: trusted, within: lifetime(edge)), isPlanned: false)
    case .attendance, .appearance, .partOf, .seat, .succession:
      // What is planned begins later, and is drawn as a plan once it is announced.
      if let date, !isPlanned, !trusted.isEmpty,
        !trusted.contains(where: { holds($0, on: date) })
      {
        return absent
      }
    case .lead, .office, .membership: break
    }
    return EdgeState(certainty: .certain, isPlanned: isPlanned)
  }

  /// True if a claim can hold on a date: one without dates does.
  private func holds(_ claim: Claim, on date: PartialDate) -> Bool {
    let start = claim.from ?? claim.attested
    return start.map { $0.earliest <= date.latest } ?? true
      && claim.to.map { date.earliest <= $0.latest } ?? true
  }

  private func lifetime(_ edge: GraphEdge) -> Lifetime {
    guard case .coalition(let id) = edge.to, let coalition = graph.coalitions[id: id] else {
      return .unbounded
    }
    return Lifetime(of: coalition)
  }
}
