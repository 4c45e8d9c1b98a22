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
    #expect(findings.belonging == "France belongs to all 3 coalitions")
  }

  @Test("Several with as many are named together")
  func several() throws {
    let findings = try findings(
      "FRA, DEU in a from 2020; FRA, DEU in b from 2020; POL in a from 2020")
    #expect(findings.belonging == "Germany and France belong to both coalitions")
  }

  @Test("Many with as many are counted, each with its number")
  func crowd() throws {
    let findings = try findings(
      "FRA, DEU, POL, ITA in a from 2020; FRA, DEU, POL, ITA in b from 2020; ESP in a from 2020")
    #expect(findings.belonging == "4 countries belong to both coalitions")
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
    #expect(sure.leading == "France leads the most: 2 of the 3 coalitions")
    let shared = try findings("FRA leads a from 2020; DEU leads b from 2020; POL in a from 2020")
    #expect(shared.leading == "2 of 3 countries lead at least one of the 2 coalitions")
  }

  @Test("A title does not say that nobody has more than all")
  func all() throws {
    let only = try findings("FRA leads a from 2020; DEU in b from 2020")
    #expect(only.leading == "Only France leads: 1 of the 2 coalitions")
    let every = try findings(
      "FRA leads a from 2020; FRA leads b from 2020; DEU leads a from 2020; DEU in b from 2020")
    #expect(every.leading == "France leads both coalitions")
    let benefits = try findings(
      "UKR benefits a from 2020; UKR benefits b from 2020; UKR benefits c from 2020; FRA in a from 2020"
    )
    #expect(benefits.belonging == "Ukraine belongs to all 3 coalitions, as beneficiary")
  }

  @Test("Where possible memberships count, the sentence says that they are possible")
  func possible() throws {
    var question = Question()
    question.counted = .possible
    let graph = try GraphText.graph(
      "FRA in a from 2020; FRA unknown b at 2021; FRA in c from 2020; DEU in a from 2020; DEU in b from 2020"
    )
    let ties = PictureTies(graph.affiliations(question), uncounted: false)
    #expect(
      Findings(ties, language: "en").belonging?.hasPrefix("France may belong to all 3") == true)
  }

  @Test("Who leads is counted among those who belong, also where only lead roles are drawn")
  func leadsOfAll() throws {
    let graph = try GraphText.graph(
      "FRA leads a from 2020; DEU leads b from 2020; POL, ITA in a from 2020; ESP observes a from 2020"
    )
    for onlyLeads in [true, false] {
      let ties = PictureTies(graph.affiliations(), uncounted: true, onlyLeads: onlyLeads)
      #expect(
        Findings(ties, language: "en").leading
          == "2 of 4 countries lead at least one of the 2 coalitions")
    }
  }

  @Test("Disputed lead roles count, and the sentence says how many there are")
  func disputed() throws {
    let text = """
      FRA leads a from 2020 by s; FRA outside a from 2020 by t; source s outlet s; source t outlet t
      FRA leads b from 2020; DEU leads c from 2020
      """
    #expect(
      try findings(text).leading
        == "France leads the most: 2 of the 3 coalitions; sources disagree on 1 of these roles")
    let both = try findings(text + "; DEU leads d from 2020")
    #expect(
      both.leading
        == "Germany and France lead the most: 2 of the 4 coalitions each; "
        + "sources disagree on 1 of these roles")
  }

  @Test("Of one coalition the size and the leaders")
  func one() throws {
    let led = try findings("FRA leads a from 2020; FRA, DEU in a from 2020")
    #expect(led.leading == nil && led.belonging == "a: 2 named, led by France")
    #expect(try findings("FRA in a from 2020").belonging == "a: 1 named")
  }

  @Test("No coalition has no finding")
  func none() throws {
    #expect(try findings("coalition a founded 2020").belonging == nil)
  }
}
