import Dates
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct OverviewTests {
  @Test("Memberships are those of parties in coalitions, each once")
  func memberships() throws {
    var builder = GraphText.builder("FRA, DEU in a from 2020 by s, t; FRA leads a by s")
    builder.officials = [Official(id: "x", name: "X", party: "GBR")]
    builder.add(
      LeadRole(
        leader: .official("x"), target: .coalition("a"), role: .lead,
        claims: [Claim(sources: ["s"])]))
    let overview = Overview(try builder.build())
    #expect(overview.count("edges", "lead") == 2)
    #expect(overview.memberships == 2 && overview.claimsOfMemberships == 3)
  }

  @Test("Nodes, edges and facts are counted by kind")
  func counts() throws {
    let overview = Overview(
      try GraphText.graph(
        "FRA, DEU in a from 2020 by s, t; FRA leads a by s; a declares 3 at 2021 by s; party x kind other"
      ))
    #expect(overview.count("nodes") == 4)
    #expect(overview.count("nodes", "party") == 3)
    #expect(overview.count("edges", "membership") == 2)
    #expect(overview.count("edges", "lead") == 1)
    // Two memberships by two sources each, and a lead role by one.
    #expect(overview.count("facts", "claims of membership or lead") == 5)
    #expect(overview.count("facts", "reported sizes") == 1)
    #expect(overview.count("facts", "sources") == 2)
    try expectFormatsAgree(overview.answer())
  }
}
