import Foundation
import TestSupport
import Testing

@testable import EntenteCommand

@Suite struct OutputFileTests {
  private func path(_ name: String, in scratch: Scratch) -> String {
    scratch.folder.appending(path: name).path(percentEncoded: false)
  }

  @Test func writesAndReplaces() throws {
    let scratch = try Scratch()
    let file = path("x.txt", in: scratch)
    try OutputFile(file).write(Array("first, and longer".utf8))
    try OutputFile(file).write(Array("second".utf8))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "second")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["x.txt"])
  }

  @Test func followsALink() throws {
    let scratch = try Scratch()
    try scratch.write("old", to: "target.txt")
    try FileManager.default.createSymbolicLink(
      atPath: path("link.txt", in: scratch), withDestinationPath: path("target.txt", in: scratch))
    try OutputFile(path("link.txt", in: scratch)).write(Array("new".utf8))
    #expect(try String(contentsOfFile: path("target.txt", in: scratch), encoding: .utf8) == "new")
  }

  @Test func saysWhyAndLeavesNothing() throws {
    let scratch = try Scratch()
    for file in [path("missing/x.txt", in: scratch), scratch.folder.path] {
      do {
        try OutputFile(file).write([1])
        Issue.record("written")
      } catch {
        guard case .cannotCreate = error else {
          Issue.record("\(error)")
          continue
        }
        #expect(error.status == .cannotCreate)
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).isEmpty)
  }

  @Test("A written file is named, with the size of a picture; --quiet names nothing")
  func isNamed() throws {
    let scratch = try Scratch()
    let table = try CommandLine.run("rank --top 1 -o x.csv", in: scratch.folder)
    #expect(table.complaints == "wrote x.csv\n" && table.output.isEmpty)
    let quiet = try CommandLine.run("rank --top 1 -o x.csv --quiet", in: scratch.folder)
    #expect(quiet.status == 0 && quiet.complaints.isEmpty)
    let picture = try CommandLine.run("draw --kind union -o x.svg", in: scratch.folder)
    #expect(picture.complaints.firstMatch(of: /^wrote x\.svg \([0-9,]+ × [0-9,]+\)\n/) != nil)
    let chosen = try CommandLine.run("draw --kind union -o x.svg --quiet", in: scratch.folder)
    #expect(chosen.complaints.isEmpty)
  }
}
