import Foundation
import GraphCore
import TestSupport
import Testing

@testable import EntenteCommand

@Suite struct NameCompletionTests {
  /// The words that a shell gets for a position on a command line.
  private func offered(_ words: [String], _ command: [String], index: Int) throws -> [String] {
    let position = "\(index)"
    let outcome = try Program.run(
      ["---completion"] + command + [position, "\(words[index].count)"] + words,
      environment: ["SAP_SHELL": "bash"])
    return outcome.output.split(separator: "\n").map(String.init)
  }

  @Test("A graph folder on the line has the names, else the built-in data")
  func graphs() throws {
    let scratch = try Scratch()
    try scratch.write("format: 2\ntitle: Mine\n", to: "g/graph.yaml")
    try scratch.write("id: mine\nname: Mine\nkind: own\n", to: "g/coalitions/mine.yaml")
    let folder = scratch.folder.appending(path: "g").path(percentEncoded: false)
    #expect(NameCompletion.graph(of: ["entente", "rank", folder])?.title == "Mine")
    #expect(
      NameCompletion.graph(of: ["entente", "rank", "x"])?.title == "Coalitions that support Ukraine"
    )
  }

  @Test("A small table is read, a large one is not")
  func tables() throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition\nFRA,Mine\n", to: "small.csv")
    let rows = String(repeating: "FRA,Mine\n", count: NameCompletion.largestTable / 9 + 1)
    try scratch.write("country,coalition\n" + rows, to: "large.csv")
    func graph(_ name: String) -> String? {
      NameCompletion.graph(of: [
        "entente", "rank", scratch.folder.appending(path: name).path(percentEncoded: false),
      ])?.coalitions.first?.id.rawValue
    }
    #expect(graph("small.csv") == "mine" && graph("large.csv") == nil)
  }

  @Test("The shell is offered names that begin with what is typed")
  func shell() throws {
    let kinds = try offered(
      ["entente", "rank", "--kind", "cap"], ["rank", "--", "--kind"], index: 3)
    #expect(kinds == ["capability"])
    let names = try offered(["entente", "show", "Pola"], ["show", "--", "name"], index: 2)
    #expect(names == ["Poland"])
  }
}
