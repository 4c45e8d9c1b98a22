import Foundation
import GraphCore
import TestSupport
import Testing

@testable import Interchange

@Suite struct GraphInputTests {
  @Test func withoutAPathTheBundledGraph() throws {
    #expect(try GraphInput.read(nil).title == "Coalitions that support Ukraine")
  }

  @Test func nothingAtThePathSuggestsWhatIsBesideIt() throws {
    let scratch = try Scratch()
    try scratch.write("title: X\n", to: "coalitions-2025/graph.yaml")
    let path = scratch.folder.appending(path: "coalition-2025").path(percentEncoded: false)
    #expect(
      throws: GraphInput.Failure.nothingThere(path: path, suggestions: ["coalitions-2025"])
    ) { try GraphInput.read(path) }
  }

  @Test func otherFilesAreNotGuessed() throws {
    let scratch = try Scratch()
    try scratch.write("a,b\n", to: "table.docx")
    let path = scratch.folder.appending(path: "table.docx").path(percentEncoded: false)
    #expect(throws: GraphInput.Failure.unknownKind(path: path)) { try GraphInput.read(path) }
  }

  @Test func readsATable() throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition\nFRA,G7\n", to: "table.csv")
    let path = scratch.folder.appending(path: "table.csv").path(percentEncoded: false)
    #expect(try GraphInput.read(path).coalitions.map(\.name) == ["G7"])
  }

  @Test func anEmptyFolderIsNoGraph() throws {
    let scratch = try Scratch()
    let path = scratch.folder.path(percentEncoded: false)
    #expect(throws: GraphInput.Failure.notAGraphFolder(path: path)) { try GraphInput.read(path) }
  }

  @Test(
    "A file without a suffix, such as a pipe, is read as a table",
    arguments: ["csv", "63", "a.dat"])
  func withoutSuffix(_ name: String) throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition\nFRA,G7\n", to: name)
    let path = scratch.folder.appending(path: name).path(percentEncoded: false)
    #expect(try GraphInput.read(path).coalitions.map(\.name) == ["G7"])
  }

  @Test("A path that cannot be followed has the system's reason")
  func unreadable() throws {
    let scratch = try Scratch()
    let path = scratch.folder.appending(path: "loop.csv").path(percentEncoded: false)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "loop.csv")
    #expect(
      throws: GraphInput.Failure.unreadable(
        path: path, reason: "Too many levels of symbolic links")
    ) { try GraphInput.read(path) }
  }

  @Test("Standard input is a table")
  func standardInput() throws {
    let graph = try GraphInput.read("-", standardInput: Array("country,coalition\nFRA,G7\n".utf8))
    #expect(graph.title == "standard input" && graph.coalitions.ids == ["g7"])
  }
}
