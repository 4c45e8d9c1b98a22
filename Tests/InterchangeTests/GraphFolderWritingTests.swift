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

  /// Every kind of fact there is comes back as it was.
  @Test func theBundledGraphComesBackEqual() throws {
    let graph = try GraphFolder.ukraineSupport()
    #expect(try writtenAndRead(graph) == graph)
  }

  @Test func aTableComesBackEqual() throws {
    let text =
      "country,org,from,to,status,source\nFRA,\"A: [b] #1\",2021~,2024-XX,observer,A page\nDEU,X,,,,\n"
    let graph = try TableReader.read(Array(text.utf8), named: "my table.csv")
    #expect(try writtenAndRead(graph) == graph)
  }

  @Test(arguments: [
    "", "NO", "yes", "a: b", "- x", "#", "2024-01", "1e3", "null", "~", "x\ny", "\"q\"",
    "back\\slash",
    "中国", " leading", "trailing ", "'", "{a}", "[b]", "&x", "*x", "!t", "|", ">", "%", "@", "`",
    "tab\t",
    "https://x.org/a?b=c&d", "http://x.org/#frag", "\u{2028}", "\u{85}", "?", ":", "-", "--- x",
  ])
  func everyTextComesBack(_ text: String) throws {
    var contents = GraphContents(title: "x\(text)")
    var source = Source(id: "s", title: "t\(text)")
    source.note = text.isEmpty ? nil : text
    source.cites = text.isEmpty ? [] : [text, "and"]
    contents.sources = [source]
    // Control characters are refused on reading, and so not written by anyone.
    guard !text.contains("\u{85}") else { return }
    let graph = try CoalitionGraph(contents)
    #expect(try writtenAndRead(graph) == graph)
  }

  @Test func nothingIsLeftWhereItCannotBeWritten() throws {
    let scratch = try Scratch()
    try scratch.write("x", to: "taken/file")
    let graph = try CoalitionGraph(GraphContents(title: "X"))
    #expect(throws: (any Error).self) {
      try GraphFolder.write(graph, to: scratch.folder.appending(path: "taken"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["taken"])
  }
}
