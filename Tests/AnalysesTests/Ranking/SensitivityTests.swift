import Counting
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct SensitivityTests {
  /// The places of numbers whose rank is at most the last of some ranks, straight from the definition.
  private func first(_ places: Int, _ numbers: [Int]) -> [Int] {
    numbers.indices.filter { place in numbers.count { $0 > numbers[place] } < places }
  }

  @Test("A membership is listed if and only if with it, or without it, other parties are the first")
  func agreesWithTryingEach() throws {
    var generator = SeededGenerator(seed: 53)
    for _ in 0..<200 {
      let affiliations = try RandomMemberLists.affiliations(&generator)
      let ranking = Ranking(affiliations, of: .all, all: true)
      let places = Int.random(in: 1...3, using: &generator)
      let numbers = ranking.entries.map(\.count.atLeast)
      let now = first(places, numbers)
      var expected: [Sensitivity.Change: Set<TieKey>] = [:]
      for (place, entry) in ranking.entries.enumerated() {
        func changes(_ step: Int) -> Bool {
          var changed = numbers
          changed[place] += step
          return first(places, changed) != now
        }
        if changes(1) {
          expected[.belongs, default: []].formUnion(
            entry.possible.map { TieKey(entry.party, $0) })
        }
        if changes(-1) {
          let single = entry.coalitions.map { TieKey(entry.party, $0) }.filter {
            Set(affiliations.sources(of: $0).map(affiliations.graph.origin)).count == 1
          }
          expected[.doesNotBelong, default: []].formUnion(single)
        }
      }
      let found = Sensitivity(ranking, first: places).memberships
      for change in Sensitivity.Change.allCases {
        #expect(
          Set(found.filter { $0.change == change }.map(\.tie)) == expected[change, default: []])
      }
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
          tie: TieKey("POL", "b"), change: .belongs, effect: .enters, number: 2, sources: ["t"]
        ),
        .init(
          tie: TieKey("DEU", "a"), change: .doesNotBelong, effect: .losesItsLead, number: 1,
          sources: ["s"]),
      ])
  }

  @Test(
    "Parties that share the last rank are all among the first, until one gets ahead or falls back")
  func sharedRank() throws {
    let graph = try GraphText.graph(
      """
      source s published 2024 outlet S; source t published 2024 outlet T
      FRA in a from 2020 by s t; FRA in b from 2020 by s t; DEU in a from 2020 by s
      DEU in b from 2020 by s t; DEU in c at 2025 by t; POL in c from 2020 by s t
      """)
    let found = Sensitivity(Ranking(graph.affiliations(asOf: "2024-06-15")), first: 1)
    #expect(found.tied == ["DEU", "FRA"])
    #expect(
      found.memberships.map { [$0.tie.party.rawValue, $0.effect.rawValue] } == [
        ["DEU", "gets ahead"], ["DEU", "falls out"],
      ])
    let notes = found.answer().tables[0].notes.map(\.text)
    #expect(notes.contains("Rank 1 is shared by France, Germany."))
  }

  @Test("All formats of the memberships have the same cells")
  func formats() throws {
    let ranking = Ranking(try graph().affiliations(asOf: "2024-06-15"))
    let answer = Sensitivity(ranking, first: 2).answer(explaining: true)
    try expectFormatsAgree(answer)
    #expect(
      answer.tables[0].notes[0].text
        == "Each of 2 memberships alone could change which countries have ranks 1 to 2.")
  }

  @Test("Nothing can change the first parties if there are no others")
  func nothing() throws {
    let affiliations = try SouthernWomen.graph().affiliations()
    let answer = Sensitivity(Ranking(affiliations), first: 18).answer()
    #expect(answer.tables[0].count == 0)
    let notes = answer.tables[0].notes
    #expect(
      notes[0]
        == .answer(
          "No membership that is only possible, or that one independent source states, could alone change which"
            + " parties have ranks 1 to 18."))
    #expect(!notes.contains { $0.text.hasPrefix("events:") })
  }
}
