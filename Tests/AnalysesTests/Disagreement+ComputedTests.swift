import GraphCore
import Testing

@testable import Analyses

@Suite struct DisagreementComputedTests {
  private func claim(_ source: Source.ID, from: String? = nil, to: String? = nil) -> Claim {
    Claim(
      from: from.flatMap { PartialDate($0) }, to: to.flatMap { PartialDate($0) },
      sources: [source])
  }

  private func sentences(_ change: (inout GraphContents) -> Void) throws -> [String] {
    var contents = GraphContents(title: "t")
    contents.sources = ["a", "b", "c"].map { id in
      var source = Source(id: Identifier(id), title: "Page \(id)")
      source.published = PartialDate("2025-01-01")
      return source
    }
    contents.coalitions = [Coalition(id: "x", name: "X", kind: "forum")]
    change(&contents)
    return try CoalitionGraph(contents).computedDisagreements.map(\.sentence)
  }

  private func lead(_ country: Country.ID, _ role: LeadRole.Role, _ claim: Claim) -> LeadRole {
    LeadRole(leader: .country(country), target: .coalition("x"), role: role, claims: [claim])
  }

  @Test func whoLeads() throws {
    #expect(
      try sentences {
        $0.leads = [lead("FRA", .lead, claim("a")), lead("DEU", .lead, claim("b"))]
      } == ["X, who leads: “France” (a) against “Germany” (b). [computed]"])
    #expect(
      try sentences {
        $0.leads = [
          lead("FRA", .lead, claim("a")), lead("FRA", .coLead, claim("b")),
          lead("DEU", .coLead, claim("b")),
        ]
      } == ["X, who leads: “France” (a) against “France and Germany together” (b). [computed]"])
    // Two who lead together, each named by a page of its own, agree; and so do leaders in turn.
    #expect(
      try sentences {
        $0.leads = [lead("FRA", .coLead, claim("a")), lead("DEU", .coLead, claim("b"))]
      }.isEmpty)
    #expect(
      try sentences {
        $0.leads = [
          lead("FRA", .lead, claim("a", from: "2022", to: "2022")),
          lead("DEU", .lead, claim("b", from: "2023")),
        ]
      }.isEmpty)
  }

  @Test func whenACountryJoinedAndLeft() throws {
    func edge(_ claims: [Claim]) -> Membership {
      Membership(country: "FRA", coalition: "x", claims: claims)
    }
    #expect(
      try sentences {
        $0.memberships = [edge([claim("a", from: "2021"), claim("b", from: "2022-05")])]
      }
        == ["X, when France joined: “2021” (a) against “2022-05” (b). [computed]"])
    // A month lies in its year.
    #expect(
      try sentences {
        $0.memberships = [edge([claim("a", from: "2022"), claim("b", from: "2022-05")])]
      }
      .isEmpty)
    #expect(
      try sentences {
        $0.memberships = [
          edge([claim("a", from: "2020", to: "2021"), claim("b", from: "2020", to: "2023")])
        ]
      } == ["X, when France left: “2021” (a) against “2023” (b). [computed]"])
    // Two spells are two spells.
    #expect(
      try sentences {
        $0.memberships = [
          edge([claim("a", from: "2010", to: "2011"), claim("b", from: "2020", to: "2023")])
        ]
      }.isEmpty)
  }

  @Test func whetherACountryBelongs() throws {
    #expect(
      try sentences {
        $0.memberships = [
          Membership(country: "FRA", coalition: "x", claims: [claim("a", from: "2021")]),
          Membership(
            country: "FRA", coalition: "x", standing: .nonMember, claims: [claim("b", from: "2021")]
          ),
        ]
      } == ["X, standing of France: “member” (a) against “non-member” (b). [computed]"])
  }

  @Test func howManyBelong() throws {
    func declaration(_ size: Int, _ source: Source.ID, _ qualifier: Declaration.Qualifier = .exact)
      -> Declaration
    {
      var declaration = Declaration(
        coalition: "x", date: PartialDate("2024-05"), size: size, qualifier: qualifier,
        claim: Claim(sources: [source]))
      declaration.countsBeneficiary = true
      return declaration
    }
    #expect(
      try sentences { $0.declarations = [declaration(31, "a"), declaration(30, "b")] }
        == ["X, size on 2024-05: “30” (b) against “31” (a). [computed]"])
    #expect(
      try sentences { $0.declarations = [declaration(31, "a"), declaration(30, "b", .atLeast)] }
        .isEmpty)
    #expect(
      try sentences { $0.declarations = [declaration(31, "a"), declaration(40, "b", .moreThan)] }
        == ["X, size on 2024-05: “31” (a) against “more than 40” (b). [computed]"])
  }

  @Test func whatIsRejectedHasNoSay() throws {
    var wrong = claim("b", from: "2022")
    wrong.rejected = "a slip"
    let rejected = wrong
    #expect(
      try sentences {
        $0.memberships = [
          Membership(country: "FRA", coalition: "x", claims: [claim("a", from: "2021"), rejected])
        ]
        $0.coalitions[0].founded = [
          Coalition.Founding(date: PartialDate("2020"), claim: claim("a")),
          Coalition.Founding(date: PartialDate("2019"), claim: rejected),
        ]
      }.isEmpty)
  }
}
