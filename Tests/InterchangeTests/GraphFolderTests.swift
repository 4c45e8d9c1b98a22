import Foundation
import GraphCore
import TestSupport
import Testing

@testable import Interchange

@Suite struct GraphFolderTests {
  /// The graph in the program is the graph in the folder.
  @Test func theProgramCarriesTheFolder() throws {
    #expect(try GraphFolder.read(Repository.ukraineSupport) == GraphFolder.ukraineSupport())
  }

  @Test func aSmallGraph() throws {
    let folder = try Scratch()
    try folder.write("title: Small\n", to: "graph.yaml")
    try folder.write(
      """
      id: c
      name: C
      kind: forum
      members:
        - {country: NOR, from: 2024-01}
        - {country: NAM, standing: observer, attested: 2024}
      """, to: "coalitions/c.yaml")
    let graph = try GraphFolder.read(folder.folder)
    #expect(graph.countries.map(\.id.rawValue) == ["NAM", "NOR"])
    #expect(graph.memberships.map(\.standing) == [.observer, .member])
  }

  @Test func graphYAMLIsNeeded() throws {
    let folder = try Scratch()
    try folder.write("id: c\nname: C\nkind: forum\n", to: "coalitions/c.yaml")
    #expect(!GraphFolder.isGraph(folder.folder))
    let error = #expect(throws: InvalidGraph.self) { try GraphFolder.read(folder.folder) }
    guard case .unreadable? = error?.findings.first?.problem else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  /// What stands in the name of a claim comes back in its place.
  @Test func claimsKnowWhereTheyStand() throws {
    let graph = try GraphFolder.ukraineSupport()
    let artillery = graph.memberships.filter { $0.coalition == "artillery" }
    let text = try String(
      contentsOf: Repository.ukraineSupport.appending(path: "coalitions/artillery.yaml"),
      encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for edge in artillery {
      for claim in edge.claims {
        #expect(claim.origin.file == "ukraine-support/coalitions/artillery.yaml")
        let nearby = lines[claim.origin.line - 1..<min(claim.origin.line + 6, lines.count)]
        #expect(nearby.contains { $0.contains(edge.country.rawValue) })
      }
    }
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
