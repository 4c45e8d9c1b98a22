import Dates
import Foundation
import GraphCore
import TestSupport
import Testing

@testable import Interchange

@Suite struct GraphFolderWritingTests {
  private func writtenAndRead(_ graph: CoalitionGraph) throws -> CoalitionGraph {
    let scratch = try Scratch()
    let folder = scratch.folder.appending(path: "graph", directoryHint: .isDirectory)
    try GraphFolder.write(graph, to: folder)
    return try GraphFolder.read(folder)
  }

  /// Graphs are equal if their files are.
  private func expectComesBack(_ graph: CoalitionGraph) throws {
    #expect(try GraphFolder.files(of: writtenAndRead(graph)) == GraphFolder.files(of: graph))
  }

  @Test("The graph that ships comes back equal")
  func bundledGraph() throws { try expectComesBack(GraphFolder.ukraineSupport()) }

  @Test("A table comes back equal")
  func table() throws {
    let text =
      "country,org,from,to,status,source\nFRA,\"A: [b] #1\",2021~,2024-XX,observer,A page\nDEU,X,,,,\n"
    try expectComesBack(TableReader.read(Array(text.utf8), named: "my table.csv"))
  }

  @Test(
    "Every name of a coalition reads back",
    arguments: [
      ["Sources", "Graph", "Countries", "Organisations", "Officials", "Meetings", "Disputes"],
      [String(repeating: "a", count: 300), String(repeating: "a", count: 300) + "b"],
      ["中国", "日本", "A", "a", "A-2", "A.2"], ["../../x", "/", "."],
    ])
  func namesOfCoalitions(_ names: [String]) throws {
    let rows = names.map { "FRA,\"\($0)\"\n" }.joined()
    let graph = try TableReader.read(Array("country,coalition\n\(rows)".utf8), named: "t.csv")
    #expect(Set(graph.coalitions.map(\.name)) == Set(names))
    try expectComesBack(graph)
  }

  @Test("Identifiers that are too long for a file come back too")
  func longIdentifiers() throws {
    var builder = GraphBuilder(title: "Long")
    for end in ["a", "b"] {
      let id = String(repeating: "x", count: 300) + end
      builder.coalitions.append(Coalition(id: Identifier(id), name: "N\(end)"))
    }
    try expectComesBack(builder.build())
    #expect(try GraphFolder.files(of: builder.build()).keys.allSatisfy { $0.utf8.count < 130 })
  }

  @Test("Attributes, quotes and the parties of a side come back")
  func newFields() throws {
    var builder = GraphText.builder("FRA in a from 2020 by s; source s published 2021")
    builder.citation = "Cite: me"
    builder.coalitions[0].attributes = ["do main": "air: #1", "b": "2"]
    builder.coalitions[0].purpose = Coalition.Purpose(text: "Peace", claim: Claim(sources: ["s"]))
    var claim = Claim(sources: ["s"])
    claim.quote = "we \"join\""
    claim.locator = "p. 3"
    builder.add("DEU", to: "a", as: .coLead, title: "chair", claim)
    builder.disputes = [
      Dispute(
        id: "d", coalition: "a", topic: "who",
        sides: [Dispute.Side(value: "v", parties: ["FRA"], date: "2021", claim: claim)])
    ]
    let graph = try builder.build()
    let again = try writtenAndRead(graph)
    #expect(again.citation == "Cite: me")
    #expect(again.coalitions[0].attributes == ["do main": "air: #1", "b": "2"])
    #expect(again.ties.first?.claim.quote == "we \"join\"")
    #expect(again.ties.first?.title == "chair")
    #expect(again.disputes[0].sides[0].parties == ["FRA"])
    try expectComesBack(graph)
  }

  @Test(arguments: [
    "", "NO", "yes", "a: b", "- x", "#", "2024-01", "1e3", "null", "~", "x\ny", "\"q\"",
    "back\\slash",
    "中国", " leading", "trailing ", "'", "{a}", "[b]", "&x", "*x", "!t", "|", ">", "%", "@", "`",
    "tab\t",
    "https://x.org/a?b=c&d", "http://x.org/#frag", "\u{2028}", "\u{85}", "?", ":", "-", "--- x",
  ])
  func everyTextComesBack(_ text: String) throws {
    var builder = GraphBuilder(title: "x\(text)")
    var source = Source(id: "s", title: "t\(text)")
    source.note = text.isEmpty ? nil : text
    source.cites = text.isEmpty ? [] : [text, "and"]
    builder.sources = [source]
    // Control characters are refused on reading, and so not written by anyone.
    guard !text.contains("\u{85}") else { return }
    try expectComesBack(builder.build())
  }

  @Test func nothingIsLeftWhereItCannotBeWritten() throws {
    let scratch = try Scratch()
    try scratch.write("x", to: "taken/file")
    let graph = try GraphBuilder(title: "X").build()
    #expect(throws: (any Error).self) {
      try GraphFolder.write(graph, to: scratch.folder.appending(path: "taken"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["taken"])
  }
}
