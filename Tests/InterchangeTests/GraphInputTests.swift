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

  @Test func aFileIsNoFolder() throws {
    let scratch = try Scratch()
    try scratch.write("a,b\n", to: "table.csv")
    let path = scratch.folder.appending(path: "table.csv").path(percentEncoded: false)
    #expect(throws: GraphInput.Failure.notAFolder(path: path)) { try GraphInput.read(path) }
  }

  @Test func anEmptyFolderIsNoGraph() throws {
    let scratch = try Scratch()
    let path = scratch.folder.path(percentEncoded: false)
    #expect(throws: GraphInput.Failure.notAGraphFolder(path: path)) { try GraphInput.read(path) }
  }
}
