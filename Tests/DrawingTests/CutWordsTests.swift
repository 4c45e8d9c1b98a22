import Counting
import TestSupport
import Testing

@testable import Drawing

@Suite struct CutWordsTests {
  @Test("What has no room is counted, in singular and plural")
  func note() throws {
    let graph = try GraphText.graph("FRA in a from 2020")
    let picture = PictureTies(graph.affiliations(), uncounted: false)
    #expect(CutWords().note("Only the largest are drawn", picture) == nil)
    #expect(
      CutWords(parties: 2, coalitions: 1).note("Only the largest are drawn", picture)
        == "Only the largest are drawn; there are 2 more countries and 1 more coalition.")
    #expect(
      CutWords(coalitions: 1).note("Some are drawn", picture)
        == "Some are drawn; there is 1 more coalition.")
  }

  @Test("A list of many names ends with a number")
  func list() {
    #expect(["A", "B", "C"].asList(most: 2) == "A, B and 1 more")
    #expect(["A", "B", "C"].asList(most: 3) == "A, B, C")
  }
}
