import Counting
import Dates
import Documents
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct NetworkExportTests {
  private func document(
    _ text: String, on date: AsOf = .newest, context: Bool = false
  ) throws -> NetworkDocument {
    let affiliations = try GraphText.graph(text).affiliations(asOf: date)
    return NetworkExport(affiliations, withContext: context).document
  }

  private func value(_ name: String, of attributes: [NetworkDocument.Attribute]) -> String? {
    attributes.first { $0.name == name }?.value.description
  }

  private func edge(of text: String) throws -> [NetworkDocument.Attribute] {
    try #require(try document(text).edges.first).attributes
  }

  @Test("An export has what counts on the date, and nothing that has ended or not begun")
  func date() throws {
    let text = "FRA in a from 2001 to 2003; DEU in a from 2002; ITA in b from 2010"
    let names = { (document: NetworkDocument) in document.nodes.map(\.id) }
    #expect(
      try names(document(text, on: .date("2005"))) == ["coalition:a", "party:DEU"])
    #expect(
      try names(document(text, on: .date("2011")))
        == ["coalition:a", "coalition:b", "party:DEU", "party:ITA"])
  }

  @Test("An edge has all roles of a tie, whether it is certain and disputed, and the look of both")
  func edges() throws {
    let network = try document(
      "FRA leads a from 2001; FRA in a from 2001; DEU unknown a from 2001; ITA in a from 2001")
    let found = network.edges.map { edge in
      ["roles", "leads", "certain"].map { value($0, of: edge.attributes) ?? "" }
    }
    #expect(
      Set(found) == [
        ["member; lead", "true", "true"], ["unknown", "false", "false"],
        ["member", "false", "true"],
      ])
    #expect(network.edges.map(\.look.isThick).count { $0 } == 1)
    #expect(network.edges.map(\.look.isDashed).count { $0 } == 1)
  }

  @Test("An edge has an end only if every claim has one")
  func endOfAnEdge() throws {
    let open = try edge(of: "FRA in a from 2001 to 2003 by s; FRA in a from 2002 by t")
    #expect(value("from", of: open) == "2001" && value("to", of: open) == nil)
    let closed = try edge(of: "FRA in a from 2001 to 2003 by s; FRA in a from 2002 to 2005 by t")
    #expect(value("from", of: closed) == "2001" && value("to", of: closed) == "2005")
  }

  @Test(
    "An edge has no date that no source gives",
    arguments: [
      ("FRA in a", nil), ("FRA in a by s; source s covers 2000/2010", nil),
      ("FRA in a by s; source s published 2021", "2021"),
      ("FRA in a at 2019 by s; source s published 2021", "2019"),
    ])
  func attested(_ text: String, _ expected: String?) throws {
    #expect(try value("attested", of: edge(of: text)) == expected)
  }

  @Test("A coalition that is a party is one node")
  func parties() throws {
    let network = try document("FRA, b in a; DEU in b; party un kind organisation; un in b")
    #expect(
      network.nodes.map(\.id) == [
        "coalition:a", "coalition:b", "party:DEU", "party:FRA", "party:un",
      ])
    #expect(
      network.nodes.map { value("party_kind", of: $0.attributes) }
        == [nil, nil, "state", "state", "organisation"])
    #expect(network.edges.map { "\($0.from) \($0.to)" }.contains("coalition:b coalition:a"))
  }
}
