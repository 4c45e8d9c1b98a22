import GraphCore
import Testing

@testable import Analyses

@Suite struct TieSourcesTests {
  private func graph() throws -> CoalitionGraph {
    var contents = GraphContents(title: "t")
    for id in ["a", "b", "c", "d"] {
      var source = Source(id: Identifier(id), title: "Page \(id)")
      source.outlet = "Outlet"
      source.published = PartialDate("2024")
      contents.sources.append(source)
    }
    contents.coalitions = [Coalition(id: "x", name: "X", kind: "forum")]
    var wrong = Claim(sources: ["d"])
    wrong.rejected = "a slip"
    contents.memberships = [
      Membership(
        country: "FRA", coalition: "x",
        claims: [Claim(sources: ["b"]), Claim(sources: ["a"]), wrong])
    ]
    contents.leads = [
      LeadRole(
        leader: .country("FRA"), target: .coalition("x"), role: .lead,
        claims: [Claim(sources: ["c"])])
    ]
    return try CoalitionGraph(contents)
  }

  @Test func everybodyWhoSaysSoAndNobodyElse() throws {
    let sources = TieSources(try graph())
    #expect(sources.of("FRA", in: "x") == ["a", "b", "c"])
    #expect(sources.of("DEU", in: "x").isEmpty)
    #expect(sources.of([("FRA", "x"), ("DEU", "x")]) == ["a", "b", "c"])
  }

  @Test func citesByNumber() throws {
    let table = Table(columns: [.init("k")], rows: [[.text("v")], [.text("w")]], notes: ["note."])
    let cited = table.citing(sources: [["b", "c"], ["b", "c", "d"]], in: try graph())
    #expect(cited.rows.map { $0[1].plain } == ["1, 2", "1–3"])
    #expect(cited.notes.prefix(2) == ["note.", "[1] b: Outlet, “Page b”, 2024"])
    #expect(table.adding(sources: [["b"], []]).rows.map { $0[1].plain } == ["b", ""])
  }

  @Test func drawsRunsTogether() {
    #expect(Table.runs([]) == "")
    #expect(Table.runs([1, 2, 3, 5, 7, 8]) == "1–3, 5, 7, 8")
  }
}
