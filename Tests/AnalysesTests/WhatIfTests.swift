import GraphCore
import Interchange
import Testing

@testable import Analyses

@Suite struct WhatIfTests {
  private let graph: CoalitionGraph
  private let affiliations: Affiliations

  init() throws {
    graph = try GraphFolder.ukraineSupport()
    var filter = Affiliations.Filter()
    filter.kinds = ["capability"]
    affiliations = graph.affiliations(filter: filter)
  }

  private func rows(_ changes: [Affiliations.Change]) -> [[String]] {
    graph.whatIf(changes, in: affiliations).rows.map { $0.map(\.plain) }
  }

  @Test func nothingChangesNothing() {
    #expect(rows([]).isEmpty)
    #expect(rows([.join("UKR", "drone")]).isEmpty)
    #expect(graph.whatIf([], in: affiliations).notes == ["Nothing would be different."])
  }

  @Test func whoLeavesHasOneLess() {
    let rows = rows([.leave("UKR", "drone")])
    #expect(rows.contains(["coalitions", "UKR", "9", "8"]))
    #expect(rows.contains { $0[0] == "shared coalitions" && $0[1] == "LVA and UKR" })
    // Nobody else gets a place by it.
    #expect(rows.filter { $0[0] == "coalitions" }.count == 1)
  }

  @Test func leadsLeftVacant() {
    #expect(
      rows([.leave("LVA", "drone"), .leave("GBR", "drone")])
        .contains(["lead", "drone", "held", "vacant"]))
    #expect(!rows([.leave("LVA", "drone")]).contains { $0[0] == "lead" })
  }

  @Test func dissolvingTakesOneFromEachMember() {
    let rows = rows([.dissolve("it")])
    #expect(rows.contains(["coalitions counted", "all", "9", "8"]))
    #expect(rows.contains(["coalitions", "UKR", "9", "8"]))
  }
}
