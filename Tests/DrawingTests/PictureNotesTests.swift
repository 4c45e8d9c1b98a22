import Counting
import TestSupport
import Testing

@testable import Drawing

@Suite struct PictureNotesTests {
  private func notes(_ text: String, citing: Bool = false) throws -> [String] {
    var style = PictureStyle()
    style.citesSources = citing
    return PictureTies(try GraphText.graph(text).affiliations(), uncounted: false).notes(style)
  }

  @Test("Nothing to say, nothing said")
  func none() throws { #expect(try notes("FRA, DEU in a from 2020") == []) }

  @Test("Unnamed members are counted")
  func unnamed() throws {
    #expect(
      try notes("FRA, DEU in a from 2020; a declares 5 at 2021 by s").first
        == "In 1 coalition, 3 members are unnamed or unconfirmed; hence the ranges.")
  }

  @Test("Coalitions that are not drawn are named with the reason")
  func leftOut() throws {
    let notes = try notes(
      """
      FRA in a from 2020; coalition b founded 2020; coalition p status planned; DEU in p from 2020
      coalition e ended 2019; POL in e from 2018
      """)
    #expect(
      notes == [
        "Coalitions not drawn: 1 without a named member on that date (b), 1 planned or announced (p), 1 ended (e)."
      ])
  }

  @Test("A coalition is planned from its first report on")
  func plannedLater() throws {
    let graph = try GraphText.graph(
      """
      FRA in a from 2020 by s; source s published 2020-02
      coalition p status planned; DEU in p from 2026 by t; source t published 2024-05
      """)
    func notes(_ date: AsOf) -> [String] {
      PictureTies(graph.affiliations(asOf: date), uncounted: false).notes(PictureStyle())
    }
    #expect(notes("2022") == ["Coalitions not drawn: 1 planned or announced later (p)."])
    #expect(notes("2025") == ["Coalitions not drawn: 1 planned or announced (p)."])
  }

  @Test("Sources are listed if they are wanted")
  func sources() throws {
    #expect(
      try notes("FRA in a from 2020 by s; source s outlet Times", citing: true)
        == ["Sources of the ties: s: Times"])
  }
}
