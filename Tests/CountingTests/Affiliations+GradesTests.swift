import Counting
import Dates
import GraphCore
import TestSupport
import Testing

@Suite struct AffiliationsGradesTests {
  @Test("A tie counts as official by one official source, and as weak if no other source is better")
  func grades() throws {
    let graph = try GraphText.graph(
      """
      source ministry kind official; source blog kind aggregator; source bots kind propaganda-network
      source times kind news
      FRA in a from 2001 by ministry; FRA in a from 2001 by blog
      DEU in a from 2001 by blog; DEU in a from 2002 by bots
      ITA in a from 2001 by times; ESP in a from 2001
      GBR observes a from 2001 by ministry
      """)
    let grades = try #require(graph.affiliations().grades)
    #expect(grades.ties == 4 && grades.official == 1 && grades.weak == 2)
  }

  @Test("Data whose sources have no kinds have no grades")
  func none() throws {
    #expect(try GraphText.graph("FRA in a from 2001 by s").affiliations().grades == nil)
  }

  @Test("Only a tie without any date counts as undated, not one whose source covers a period")
  func undated() throws {
    let graph = try GraphText.graph(
      """
      coalition a founded 2000; source c covers 2005/2010; source p published 2004; source n
      FRA in a by c; DEU in a by n; ITA in a by p; ESP in a from 2002-06 by p
      """)
    let early = graph.affiliations(asOf: .date("2003"))
    #expect(early.ties.map(\.belongs) == [.possible, .certain, .possible, .possible])
    #expect(early.undatedTies == 1)
    #expect(graph.affiliations(asOf: .date("2006")).undatedTies == 1)
  }

  @Test("A founding that its source dates later than itself sets no date")
  func plannedFounding() throws {
    let graph = try GraphText.graph(
      "source s published 2025; coalition a founded 2027 by s; FRA in b from 2020 by s")
    #expect(graph.newestDate == "2025")
  }

  @Test("A coalition that nobody had planned by the date is not among the planned ones")
  func planned() throws {
    let graph = try GraphText.graph(
      "coalition a status planned; source s published 2024; FRA in a from 2030 by s; DEU in b from 1990 by s"
    )
    #expect(graph.affiliations(asOf: .date("2025")).planned == ["a"])
    #expect(graph.affiliations(asOf: .date("1995")).planned.isEmpty)
  }

  @Test("What a source dates later than itself sets no date")
  func plans() throws {
    let text = "source s published 2023-09; FRA in a from 2020 by s; DEU in a from 2030 by s"
    #expect(try GraphText.graph(text).newestDate == "2023-09")
    #expect(try GraphText.graph("FRA in a from 2020; DEU in a from 2030").newestDate == "2030")
  }
}
