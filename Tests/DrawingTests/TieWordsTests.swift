import Counting
import TestSupport
import Testing

@testable import Drawing

@Suite struct TieWordsTests {
  private func words(_ text: String) throws -> [String] {
    let ties = PictureTies(try GraphText.graph(text).affiliations(), uncounted: true)
    return ties.ties.map { ties.words(for: $0, language: "en") }
  }

  @Test("A tooltip says who, what, since when, by which source")
  func certain() throws {
    #expect(
      try words("FRA leads a from 2020-03-01 by s; source s outlet Times")
        == ["France – a: lead, since 1 March 2020 (Times)"])
  }

  @Test("A lead role has the date of leading, not that of the membership")
  func lead() throws {
    #expect(
      try words("FRA in a from 2020; FRA leads a from 2023-05-06")
        == ["France – a: member, lead, since 6 May 2023"])
  }

  @Test("A tie that is only reported for a day is by that day")
  func attested() throws {
    #expect(try words("FRA in a at 2020-03-01") == ["France – a: member, by 1 March 2020"])
  }

  @Test("A tie of a year or a month is since then, in the words of the data")
  func years() throws {
    #expect(try words("FRA in a from 2020") == ["France – a: member, since 2020"])
    #expect(try words("FRA in a from 2020-03") == ["France – a: member, since March 2020"])
  }

  @Test("Doubt is said")
  func doubt() throws {
    #expect(
      try words("POL unknown a at 2021; FRA in a from 2020")[1].hasPrefix(
        "Poland – a: unknown, possible"))
    #expect(
      try words("coalition p status planned; FRA in p from 2020")[0]
        .hasPrefix("France – p: member, planned coalition"))
  }
}
