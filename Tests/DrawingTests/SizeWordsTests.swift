import Counting
import TestSupport
import Testing

@testable import Drawing

@Suite struct SizeWordsTests {
  @Test(
    "Named members against the reported size",
    arguments: [
      ("", "2 named"), ("a declares 2 at 2021 by s", "all 2 named"),
      ("a declares 5 at 2021 by s", "2 of 5 named"),
      ("a declares at-least 5 at 2021 by s", "2 of 5+ named"),
      ("a declares 1 at 2019 by s", "2 named, 1 reported"),
      ("a declares at-least 2 at 2021 by s", "2 of 2+ named"),
      ("a declares at-least 1 at 2021 by s", "2 named, 1+ reported"),
    ])
  func sizes(_ declaration: String, _ words: String) throws {
    let graph = try GraphText.graph("FRA, DEU in a from 2020\n\(declaration)")
    let ties = PictureTies(graph.affiliations(), uncounted: true)
    #expect(ties.columns.map(\.size) == [words])
  }

  @Test func planned() throws {
    let graph = try GraphText.graph("coalition a status planned; FRA in a from 2020")
    let ties = PictureTies(graph.affiliations(), uncounted: true)
    #expect(ties.columns.map(\.size) == ["1 named, planned"])
  }
}
