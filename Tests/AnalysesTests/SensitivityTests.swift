import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct SensitivityTests {
  /// Every joining that is listed would bring its country level with the first, and none that is not.
  @Test func agreesWithTryingEachFact() throws {
    var generator = SeededGenerator(seed: 53)
    for _ in 0..<200 {
      let graph = try RandomRosters.graph(&generator)
      let affiliations = graph.affiliations(asOf: RandomRosters.asOf)
      let ranking = graph.ranking(of: affiliations, all: true)
      let top = Int.random(in: 1...3, using: &generator)
      let first = ranking.entries.prefix(top)
      let least = first.map(\.lower).min() ?? 0
      var expected: Set<String> = []
      for entry in ranking.entries.dropFirst(top) {
        for coalition in entry.possibleCoalitions {
          let changed = affiliations.applying([.join(entry.country, coalition)])
          let certain = changed.ties.count { $0.country == entry.country && $0.belongs == .certain }
          let forced = entry.lower - entry.coalitions.count
          if certain + forced >= least {
            expected.insert(
              "\(graph.name(of: entry.country)) belongs to \(graph.name(of: .coalition(coalition)))"
            )
          }
        }
      }
      let table = graph.sensitivity(of: ranking, top: top)
      let listed = Set(
        table.rows.map { $0[0].plain }.filter { $0.contains(" belongs to ") })
      #expect(listed == expected)
    }
  }

  @Test func saysWhenNothingCould() throws {
    let graph = try SouthernWomen.graph()
    let table = graph.sensitivity(of: graph.ranking(of: graph.affiliations()), top: 18)
    #expect(table.rows.isEmpty)
    #expect(table.notes == ["No single fact could change the first 18."])
  }
}
