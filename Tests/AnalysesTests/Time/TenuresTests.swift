import GraphCore
import Testing

@testable import Analyses

@Suite struct TenuresTests {
  @Test func daysAtLeastAndAtMost() throws {
    let graph = try LeadershipTests.graph()
    let tenures = graph.tenures(in: graph.affiliations())
    let british = try #require(tenures.all.first { $0.leader == "GBR" })
    // From some day of 2021 to the last of 2022: from 366 to 730 days.
    #expect(british.days == 366...730)
    let french = try #require(tenures.all.first { $0.leader == "FRA" && $0.coalition == "y" })
    // Two years up to the newest date, one of them a leap year.
    #expect(french.days == 731...731)
    #expect(tenures.all.map(\.coalition) == ["x", "x", "y", "y"])
  }

  @Test func whoFollowedWhom() throws {
    let graph = try LeadershipTests.graph()
    let successions = graph.tenures(in: graph.affiliations()).successions
    #expect(successions.map { [$0.before.leader, $0.after.leader] } == [["GBR", "FRA"]])
  }

  @Test func nothingAfterTheDate() throws {
    let graph = try LeadershipTests.graph()
    let early = graph.tenures(in: graph.affiliations(asOf: PartialDate("2020-06-30")))
    #expect(early.all.map(\.leader) == ["DEU", "FRA"])
    #expect(early.all.allSatisfy { $0.days == 182...182 })
  }
}
