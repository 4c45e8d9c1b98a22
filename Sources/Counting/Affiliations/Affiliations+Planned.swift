import Dates
package import GraphCore

extension Affiliations {
  /// The chosen coalitions that are planned or announced and had been by the date, as far as sources are dated.
  ///
  /// - Complexity: O(*c*) in the number of claims about such coalitions.
  package var planned: [Coalition.ID] {
    let ids = leftOut.filter { $0.value == .planned || $0.value == .announced }.map(\.key)
    guard let date else { return ids.sorted() }
    return ids.filter { id in firstReport(of: id).map { $0 <= date.latest } ?? true }.sorted()
  }

  /// True if a coalition can exist on the date, or was planned by then, whether the question chooses it or not.
  package func isKnown(_ id: Coalition.ID) -> Bool {
    guard let position = graph.coalitions.position(of: id) else { return false }
    switch Existence.reason(against: position, in: view) {
    case .notFounded: return false
    case .planned, .announced:
      guard let date, let first = firstReport(of: id) else { return true }
      return first <= date.latest
    default: return true
    }
  }

  /// True if a coalition has ended before the date, whether the question chooses it or not. One that ended on an
  /// unknown day has ended by the newest date of the data.
  package func hasEnded(_ id: Coalition.ID) -> Bool {
    graph.coalitions.position(of: id).map { Existence.reason(against: $0, in: view) == .ended }
      ?? false
  }

  /// The first day on which a source can have reported a coalition; `nil` without a dated source.
  private func firstReport(of id: Coalition.ID) -> Day? {
    var claims = claims(of: id).flatMap { $0.statements.map(\.claim) }
    claims += graph.coalitions[id: id]?.founded.map(\.claim) ?? []
    claims += graph.declarations.filter { $0.coalition == id }.map(\.claim)
    let published = claims.flatMap(\.sources).compactMap { graph.sources[id: $0]?.published }
    return published.map(\.earliest).min()
  }
}
