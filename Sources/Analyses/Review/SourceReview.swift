import GraphCore

/// Reviews sources: finds those on which nothing rests.
struct SourceReview {
  static let unusedSource = Finding.Rule(
    "W106", "No claim of the graph names this source. Use it or take it out.")

  static let rules = [unusedSource]

  private let graph: CoalitionGraph

  init(_ graph: CoalitionGraph) { self.graph = graph }

  var findings: [Finding] {
    var claims = graph.edges.flatMap(\.claims)
    claims += graph.coalitions.flatMap { $0.founded.map(\.claim) }
    claims += graph.coalitions.compactMap(\.purpose?.claim)
    claims += graph.declarations.map(\.claim)
    claims += graph.disputes.flatMap { $0.sides.map(\.claim) }
    let used = Set(claims.flatMap(\.sources))
    return graph.sources.filter { !used.contains($0.id) }.map {
      Finding(Self.unusedSource, "no claim names the source '\($0.id)'", at: $0.place)
    }
  }
}
