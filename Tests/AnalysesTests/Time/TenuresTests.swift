import Counting
import Dates
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct TenuresTests {
  private func tenures(asOf date: AsOf = .newest) throws -> Tenures {
    Tenures(
      try GraphText.graph(
        """
        source s published 2024-12-31
        FRA, DEU co-leads x from 2020-01-01 by s; FRA leads y from 2023-01-01 by s
        GBR leads y from 2021 to 2022-12-31 by s
        """
      ).affiliations(asOf: date))
  }

  @Test("Days of a tenure are counted at least and at most, up to the date")
  func days() throws {
    let all = try tenures().all
    // From some day of 2021 to the last of 2022: from 366 to 730 days.
    #expect(all.first { $0.leader == "GBR" }?.days == Count(366...730))
    // Two years up to the newest date, one of them a leap year.
    #expect(all.first { $0.leader == "FRA" && $0.coalition == "y" }?.days == Count(731))
    #expect(all.map(\.coalition) == ["x", "x", "y", "y"])
    #expect(all.map(\.roles) == [[.coLead], [.coLead], [.lead], [.lead]])
  }

  @Test("A tenure that begins after another one's end follows it; joint leaders follow nobody")
  func successions() throws {
    #expect(
      try tenures().successions.map { [$0.before.leader, $0.after.leader] } == [["GBR", "FRA"]])
  }

  @Test("A tenure that begins on the last day of another one follows it")
  func handover() throws {
    let graph = try GraphText.graph(
      "GBR leads y from 2020-01-01 to 2021-06-30; FRA leads y from 2021-06-30")
    let tenures = Tenures(graph.affiliations())
    #expect(tenures.successions.map { [$0.before.leader, $0.after.leader] } == [["GBR", "FRA"]])
    let overlapping = try GraphText.graph(
      "GBR leads y from 2020-01-01 to 2021-07-01; FRA leads y from 2021-06-30")
    #expect(Tenures(overlapping.affiliations()).successions.isEmpty)
  }

  @Test("Tenures that begin after the date are left out")
  func nothingAfterTheDate() throws {
    let early = try tenures(asOf: "2020-06-30")
    #expect(early.all.map(\.leader) == ["DEU", "FRA"])
    #expect(early.all.allSatisfy { $0.days == Count(182) })
  }

  @Test("Tenures in a coalition that has ended are listed")
  func endedCoalition() throws {
    let graph = try GraphText.graph(
      "coalition a founded 2000 ended 2010-12-31; FRA leads a from 2000-01-01; DEU in b from 2020")
    let tenures = Tenures(graph.affiliations()).all
    #expect(tenures.map(\.leader) == ["FRA"])
    #expect(tenures.first?.days == Count(4018))
  }

  @Test("A host does not lead")
  func host() throws {
    let graph = try GraphText.graph("FRA hosts a from 2020")
    #expect(Tenures(graph.affiliations()).all.isEmpty)
  }

  @Test("All formats have the same cells")
  func formats() throws {
    let answer = try tenures().answer(explaining: true)
    try expectFormatsAgree(answer)
    #expect(
      answer.text(as: .csv) == """
        coalition,coalition_name,leader,leader_name,leader_disputed,leader_possible,roles,from_first,from_last,to_first,to_last,\
        days,days_at_most,predecessor,predecessor_name
        x,x,DEU,Germany,false,false,co-lead,2020-01-01,2020-01-01,,,1827,1827,,
        x,x,FRA,France,false,false,co-lead,2020-01-01,2020-01-01,,,1827,1827,,
        y,y,GBR,United Kingdom,false,false,lead,2021-01-01,2021-12-31,2022-12-31,2022-12-31,366,730,,
        y,y,FRA,France,false,false,lead,2023-01-01,2023-01-01,,,731,731,GBR,United Kingdom

        """)
  }
}
