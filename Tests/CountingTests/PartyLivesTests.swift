import Counting
import Dates
import GraphCore
import TestSupport
import Testing

@Suite struct PartyLivesTests {
  @Test("A state of today is no second state at the time that the data know by a number of its own")
  func pasts() throws {
    let graph = try GraphText.graph(
      "cow:260 in a from 1960 to 1990; DEU in a from 1991; FRA in a from 1960")
    func parties(_ date: PartialDate) -> [Party.ID] {
      let affiliations = graph.affiliations(asOf: .date(date))
      return affiliations.parties.map { graph.parties[Int($0)].id }
    }
    #expect(parties("1975") == ["FRA", "cow:260"])
    #expect(parties("1995") == ["DEU", "FRA"])
    let plain = try GraphText.graph("DEU, FRA in a from 1960")
    #expect(plain.affiliations(asOf: .date("1975")).parties.count == 2)
  }
}
