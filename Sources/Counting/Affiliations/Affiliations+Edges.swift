package import Dates
package import GraphCore

extension Affiliations {
  /// The state of an edge that is no membership of a party: a lead role, an office, attendance, a part of a coalition.
  package struct EdgeState: Hashable, Sendable {
    /// True, possible or absent on the date. What happened on a day holds from that day on.
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
    case .attendance, .appearance:
      if let date, let day = edge.claims.first?.attested, day.earliest > date.latest {
        return absent
      }
    default: break
    }
    return EdgeState(certainty: .certain, isPlanned: isPlanned)
  }

  private func lifetime(_ edge: GraphEdge) -> Lifetime {
    guard case .coalition(let id) = edge.to, let coalition = graph.coalitions[id: id] else {
      return .unbounded
    }
    return Lifetime(of: coalition)
  }
}
