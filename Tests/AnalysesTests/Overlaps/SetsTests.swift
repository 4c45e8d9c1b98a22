import CompactGraph
import Counting
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct SetsTests {
  @Test("Olivia and Flora are the only two in the events 9 and 11 alone; Nora is in both, too")
  func southernWomen() throws {
    let sets = Sets(try SouthernWomen.graph().affiliations())
    let row = try #require(sets.combinations.first { $0.sets.map(\.id) == ["e09", "e11"] })
    #expect(row.members.map(\.id) == ["flora", "olivia"])
    #expect(row.inAll == 3)
    #expect(sets.combinations.map(\.members.count).reduce(0, +) == 18)
    for combination in sets.combinations {
      #expect(combination.inAll >= combination.members.count)
    }
  }

  @Test("Parties without a coalition are in no combination")
  func untiedParties() throws {
    let sets = Sets(try HypotheticalTable.affiliations())
    #expect(
      sets.combinations.map { $0.members.map(\.id) } == [["DEU", "FRA"], ["ITA"]])
  }

  @Test("Coalitions are grouped by the states that are in them, or by all parties")
  func filter() throws {
    let affiliations = try GraphText.graph(
      "party eu kind organisation; eu, FRA, DEU in a from 2020; eu in b from 2020"
    ).affiliations()
    #expect(
      Sets(affiliations, of: .rows).combinations.map { $0.sets.map(\.id) } == [["DEU", "FRA"]])
    #expect(Sets(affiliations, of: .rows, among: .all).combinations.count == 2)
  }

  @Test("All formats of the combinations have the same cells", arguments: [3, 100])
  func formats(_ top: Int) throws {
    let affiliations = try SouthernWomen.graph().affiliations()
    try expectFormatsAgree(Sets(affiliations).answer(top: top, explaining: true))
    try expectFormatsAgree(Sets(affiliations, of: .rows).answer(top: top))
    let count = Sets(affiliations).combinations.count
    let notes = Sets(affiliations).answer(top: count).tables[0].notes
    #expect(!notes.contains { $0.text.hasPrefix("The first") })
    #expect(
      Sets(affiliations).answer(top: 3).tables[0].notes
        .contains { $0.text == "The first 3 of \(count) combinations." })
  }
}
