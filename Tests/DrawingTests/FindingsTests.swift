import Counting
import TestSupport
import Testing

@testable import Drawing

@Suite struct FindingsTests {
  private func findings(_ text: String) throws -> Findings {
    let graph = try GraphText.graph(text)
    return Findings(PictureTies(graph.affiliations(), uncounted: false), language: "en")
  }

  @Test("Who belongs to most, if it is certain")
  func most() throws {
    let findings = try findings(
      "FRA in a from 2020; FRA in b from 2020; FRA in c from 2020; DEU in a from 2020")
    #expect(findings.belonging == "France belongs to most coalitions: 3 of 3")
  }

  @Test("Several with as many are named together")
  func several() throws {
    let findings = try findings(
      "FRA, DEU in a from 2020; FRA, DEU in b from 2020; POL in a from 2020")
    #expect(findings.belonging == "Germany and France belong to most coalitions: 2 of 2 each")
  }

  @Test("Where another may be an unnamed member, the sentence does not claim most")
  func open() throws {
    let findings = try findings(
      """
      FRA, DEU in a from 2020; FRA in b from 2020; DEU, POL in c from 2020; FRA in d from 2020
      b declares 2 at 2021 by s
      """)
    #expect(
      findings.belonging
        == "France belongs to at least 3 of the 4 coalitions; no country certainly belongs to more"
        || findings.belonging
          == "France belongs to 3 of the 4 coalitions; no country certainly belongs to more"
    )
  }

  @Test("Who leads most, with the doubt in the sentence")
  func leads() throws {
    let sure = try findings("FRA leads a from 2020; FRA leads b from 2020; DEU leads c from 2020")
    #expect(sure.leading == "France leads most: 2 of the 3 coalitions")
    let shared = try findings("FRA leads a from 2020; DEU leads b from 2020; POL in a from 2020")
    #expect(shared.leading == "2 of 3 countries lead at least one of the 2 coalitions")
  }

  @Test("One coalition, or none, has no finding")
  func none() throws {
    #expect(try findings("FRA leads a from 2020").leading == nil)
    #expect(try findings("FRA in a from 2020").belonging == nil)
    #expect(try findings("coalition a founded 2020").belonging == nil)
  }
}
