import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct RosterTests {
  private func roster(
    named: [Country.ID], declared: Int?, nonMembers: [Country.ID] = [], universe: Int = 6
  ) throws -> Roster {
    var contents = GraphContents(title: "Roster")
    var source = Source(id: "s", title: "A page")
    source.published = PartialDate("2024")
    contents.sources = [source]
    contents.countries = RandomRosters.countries.prefix(universe).map { Country(id: $0) }
    contents.coalitions = [Coalition(id: "c", name: "C", kind: "forum")]
    let claim = Claim(from: PartialDate("2020"), sources: ["s"])
    contents.memberships =
      named.map { Membership(country: $0, coalition: "c", claims: [claim]) }
      + nonMembers.map {
        Membership(country: $0, coalition: "c", standing: .nonMember, claims: [claim])
      }
    if let declared {
      contents.declarations = [
        Declaration(
          coalition: "c", date: PartialDate("2024"), size: declared, claim: Claim(sources: ["s"]))
      ]
    }
    let graph = try CoalitionGraph(contents)
    return try #require(graph.rosters(of: graph.affiliations()).first)
  }

  @Test func countsTheUnnamed() throws {
    #expect(try roster(named: ["FRA", "DEU"], declared: 5).unnamed == 3...3)
    #expect(try roster(named: ["FRA", "DEU"], declared: 2).unnamed == 0...0)
  }

  @Test func withoutADeclarationTheRosterIsComplete() throws {
    #expect(try roster(named: ["FRA"], declared: nil).unnamed == 0...0)
  }

  @Test func moreNamedThanDeclaredIsNeverNegative() throws {
    let roster = try roster(named: ["FRA", "DEU", "BEL"], declared: 2)
    #expect(roster.namesMoreThanDeclared)
    #expect(roster.unnamed == 0...0)
  }

  @Test func knownNonMembersAreNoCandidates() throws {
    let roster = try roster(named: ["FRA"], declared: 4, nonMembers: ["POL", "UKR"])
    #expect(roster.candidates == ["BEL", "CAN", "DEU"])
    #expect(roster.unnamed == 3...3)
    #expect(roster.allCandidatesBelong)
  }

  @Test func noMoreUnnamedThanCandidates() throws {
    #expect(try roster(named: ["BEL"], declared: 40, universe: 4).unnamed == 3...3)
  }
}
