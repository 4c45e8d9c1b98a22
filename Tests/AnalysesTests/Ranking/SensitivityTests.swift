import Counting
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct SensitivityTests {
  @Test(
    "A possible membership is listed if and only if with it the party draws level with the first")
  func agreesWithTryingEach() throws {
    var generator = SeededGenerator(seed: 53)
    for _ in 0..<200 {
      let affiliations = try RandomMemberLists.affiliations(&generator)
      let ranking = Ranking(affiliations, of: .all, all: true)
      let top = Int.random(in: 1...3, using: &generator)
      let least = ranking.entries.prefix(top).map(\.count.atLeast).min() ?? 0
      var expected: Set<TieKey> = []
      for entry in ranking.entries.dropFirst(top) {
        for coalition in entry.possible {
          let changed = affiliations.applying([.join(entry.party, coalition)])
          let later = Ranking(changed, of: .all, all: true, only: entry.party).entries
          if try #require(later.first).count.atLeast >= least {
            expected.insert(TieKey(entry.party, coalition))
          }
        }
      }
      let found = Sensitivity(ranking, first: top).memberships.filter { $0.change == .belongs }
      #expect(Set(found.map(\.tie)) == expected)
    }
  }

  /// France and Germany lead with two coalitions each; Poland has one.
  private func graph() throws -> CoalitionGraph {
    try GraphText.graph(
      """
      source s published 2024 outlet S; source t published 2024 outlet T
      FRA in a from 2020 by s t; FRA in b from 2020 by s t; DEU in a from 2020 by s
      DEU in b from 2020 by s t; POL in a from 2020 by s; POL in b at 2025 by t
      """)
  }

  @Test("A membership that one independent source states can make a party fall out or draw level")
  func singleSources() throws {
    let ranking = Ranking(try graph().affiliations(asOf: "2024-06-15"))
    let found = Sensitivity(ranking, first: 2).memberships
    #expect(
      found == [
        .init(
          tie: TieKey("POL", "b"), change: .belongs, effect: .drawsLevel, number: 2, sources: ["t"]
        ),
        .init(
          tie: TieKey("DEU", "a"), change: .doesNotBelong, effect: .losesItsLead, number: 1,
          sources: ["s"]),
      ])
    let first = Sensitivity(ranking, first: 1).memberships
    #expect(first.contains { $0.tie == TieKey("DEU", "a") && $0.effect == .fallsOut })
  }

  @Test("All formats of the memberships have the same cells")
  func formats() throws {
    let ranking = Ranking(try graph().affiliations(asOf: "2024-06-15"))
    let answer = Sensitivity(ranking, first: 2).answer(explaining: true)
    try expectFormatsAgree(answer)
    #expect(
      answer.tables[0].notes[0].text
        == "Each of 2 memberships alone could change which countries are the first 2.")
  }

  @Test("Nothing can change the first parties if there are no others")
  func nothing() throws {
    let affiliations = try SouthernWomen.graph().affiliations()
    let answer = Sensitivity(Ranking(affiliations), first: 18).answer()
    #expect(answer.tables[0].count == 0)
    #expect(answer.tables[0].notes[0] == .answer("No single membership could change the first 18."))
  }
}
