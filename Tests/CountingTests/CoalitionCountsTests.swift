import Counting
import Dates
import GraphCore
import TestSupport
import Testing

@Suite struct CoalitionCountsTests {
  @Test("A party has in the counts of all what the lists say of it one by one")
  func oneByOne() throws {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<60 {
      let graph = try RandomGraphs.graph(&generator)
      let lists = graph.affiliations().memberLists
      let counts = CoalitionCounts(lists)
      for party in graph.parties {
        let own = lists.map { $0.certainty(of: party.id) }
        let least = own.count { $0 == .certain }
        #expect(counts[party.id] == Count(least...least + own.count { $0 == .possible }))
        #expect(counts[party.id] == lists.coalitions(of: party.id))
      }
    }
  }

  @Test("By hand: a named member, an undated one, and one who may be unnamed")
  func byHand() throws {
    let graph = try GraphText.graph(
      "FRA in a from 2020; DEU in a from 2020; a declares 3 at 2021; FRA in b from 2020; ITA in b")
    let counts = CoalitionCounts(graph.affiliations(asOf: "2021").memberLists)
    #expect(counts["FRA"] == Count(2))
    #expect(counts["DEU"] == Count(1))
    #expect(counts["NOR"] == Count(0...1) && counts["XYZ"] == Count(0))
  }
}
