import Dates
import GraphCore
import TestSupport
import Testing

@Suite struct GraphTextTests {
  @Test("A statement adds a claim for each party that it names")
  func claims() throws {
    let graph = try GraphText.graph(
      """
      source s published 2020-05; FRA, DEU in a from 1904 to 1914 by s, t at 1907
      GBR leads a by s; ITA in a as associate by s rejected
      """)
    let rows = Array(graph.ties)
    #expect(rows.map(\.tie.party) == ["DEU", "FRA", "GBR", "ITA"])
    #expect(rows.map(\.role) == [.member, .member, .lead, .associate])
    var claim = Claim(from: "1904", to: "1914", attested: "1907", sources: ["s", "t"])
    #expect(rows[0].claim == claim)
    claim = Claim(sources: ["s"])
    claim.rejected = "a test"
    #expect(rows[3].claim == claim)
    #expect(graph.sources.ids == ["s", "t"])
  }

  @Test(
    "Each verb is a role",
    arguments: [
      ("in", .member), ("leads", .lead), ("co-leads", .coLead), ("hosts", .host),
      ("commands", .command), ("associates", .associate), ("benefits", .beneficiary),
      ("observes", .observer), ("applies", .applicant), ("contributes", .contributor),
      ("invited", .invited), ("interested", .interested), ("unknown", .unknown),
      ("outside", .nonMember),
    ] as [(String, Role)])
  func verbs(_ verb: String, _ role: Role) throws {
    #expect(try GraphText.graph("FRA \(verb) a").ties.map(\.role) == [role])
  }

  @Test("Statements on sources, coalitions and parties add up")
  func nodes() throws {
    let graph = try GraphText.graph(
      """
      source s published 1905-06 kind news outlet Times; source s cites reuters covers 1900/1914 incomplete
      coalition a founded 1904 by s kind alliance scope comparison; coalition a founded 1905; coalition a ended 1914
      coalition b status planned part-of a; party eu kind organisation; party FRA
      """)
    let source = try #require(graph.sources[id: "s"])
    #expect(source.published == "1905-06" && source.kind == "news" && source.outlet == "Times")
    #expect(source.cites == ["reuters"])
    #expect(source.covers == Coverage(from: "1900", to: "1914", isComplete: false))
    let coalition = try #require(graph.coalitions[id: "a"])
    #expect(coalition.founded.map(\.date) == ["1904", "1905"])
    #expect(coalition.founded[0].claim == Claim(sources: ["s"]))
    #expect(coalition.kind == "alliance" && coalition.scope == .comparison)
    #expect(coalition.status == .ended && coalition.ended == "1914")
    #expect(graph.coalitions[id: "b"]?.status == .planned)
    #expect(graph.coalitions[id: "b"]?.partOf == "a")
    #expect(graph.parties[id: "eu"]?.kind == .organisation)
    #expect(graph.parties[id: "FRA"]?.name == nil)
  }

  @Test("A declaration has a size, a qualifier and a date")
  func declarations() throws {
    let graph = try GraphText.graph(
      "a declares 4 at 1905 by s; a declares at-least 5 at 1906 with-beneficiary no apart-from FRA DEU of attendance"
    )
    let first = graph.declarations[0]
    #expect(first.size == 4 && first.qualifier == .exact && first.date == "1905")
    #expect(first.claim == Claim(sources: ["s"]) && first.countsBeneficiary == nil)
    let second = graph.declarations[1]
    #expect(second.size == 5 && second.qualifier == .atLeast && second.subject == .attendance)
    #expect(second.countsBeneficiary == false && second.apartFrom == ["FRA", "DEU"])
  }
}
