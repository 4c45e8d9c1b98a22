import Foundation
import GraphCore
import TestSupport
import Testing

@testable import Interchange

@Suite struct GraphFolderTests {
  @Test func aSmallGraph() throws {
    let folder = try Scratch()
    try folder.write("title: Small\n", to: "graph.yaml")
    try folder.write(
      """
      id: c
      name: C
      kind: forum
      members:
        - {party: NOR, from: 2024-01}
        - {party: NAM, role: observer, attested: 2024}
      """, to: "coalitions/c.yaml")
    let graph = try GraphFolder.read(folder.folder)
    #expect(graph.parties.map(\.id.rawValue) == ["NAM", "NOR"])
    #expect(graph.ties.map(\.role) == [.observer, .member])
  }

  @Test func graphYAMLIsNeeded() throws {
    let folder = try Scratch()
    try folder.write("id: c\nname: C\nkind: forum\n", to: "coalitions/c.yaml")
    #expect(!GraphFolder.isGraph(folder.folder))
    let error = #expect(throws: InvalidGraph.self) { try GraphFolder.read(folder.folder) }
    #expect(error?.findings.map(\.code) == ["E001"])
  }

  @Test("A claim knows its line")
  func placesOfClaims() throws {
    let graph = try GraphFolder.ukraineSupport()
    let text = try String(
      contentsOf: Repository.ukraineSupport.appending(path: "coalitions/artillery.yaml"),
      encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for row in graph.ties where row.tie.coalition == "artillery" {
      let place = row.claim.place
      #expect(place.file == "ukraine-support/coalitions/artillery.yaml")
      let nearby = lines[place.line - 1..<min(place.line + 6, lines.count)]
      #expect(nearby.contains { $0.contains(row.tie.party.rawValue) })
    }
  }

  @Test("The folder decides what a file is, so a coalition can be called like a list")
  func coalitionsCalledLikeLists() throws {
    let scratch = try Scratch()
    try scratch.write("title: X\n", to: "graph.yaml")
    for name in ["sources", "graph", "parties", "disputes"] {
      try scratch.write("id: \(name)\nname: N\nkind: k\n", to: "coalitions/\(name).yaml")
    }
    let graph = try GraphFolder.read(scratch.folder)
    #expect(graph.coalitions.ids == ["disputes", "graph", "parties", "sources"])
  }

  @Test("A reported size of 0 is read")
  func sizeZero() throws {
    let scratch = try Scratch()
    try scratch.write("title: X\n", to: "graph.yaml")
    try scratch.write("id: c\nname: C\nkind: k\ndeclared: {size: 0}\n", to: "coalitions/c.yaml")
    #expect(try GraphFolder.read(scratch.folder).declarations.map(\.size) == [0])
  }

  @Test("A party can have the identifier of a coalition")
  func partiesThatAreCoalitions() throws {
    let scratch = try Scratch()
    try scratch.write("title: X\n", to: "graph.yaml")
    try scratch.write("id: eu\nname: Union\nkind: k\n", to: "coalitions/eu.yaml")
    try scratch.write(
      "id: g7\nname: Seven\nkind: k\nmembers: [{party: eu}, {party: FRA}]\n",
      to: "coalitions/g7.yaml")
    let graph = try GraphFolder.read(scratch.folder)
    #expect(graph.ties.map(\.tie.party) == ["FRA", "eu"])
    #expect(graph.parties[id: "eu"]?.name == "Union")
  }

  /// Three values that YAML readers like to turn into something else.
  @Test func codesStayCodes() throws {
    let folder = try Scratch()
    try folder.write("title: On\nlanguages: [no, en]\n", to: "graph.yaml")
    try folder.write("- {id: \"1984\", title: \"1e3\", published: 2024}\n", to: "sources.yaml")
    let graph = try GraphFolder.read(folder.folder)
    #expect(graph.title == "On" && graph.languages == ["no", "en"])
    #expect(graph.sources[0].id == "1984" && graph.sources[0].title == "1e3")
  }
}
