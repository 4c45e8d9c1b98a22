import Foundation
import TestSupport
import Testing

@testable import EntenteCommand

@Suite struct DraftTests {
  private struct Trouble: Error {}

  @Test func takesItsPlace() throws {
    let scratch = try Scratch()
    let target = scratch.folder.appending(path: "x.txt")
    let draft = Draft(for: target)
    try draft.complete {
      try Data().write(to: draft.url)
    } fill: {
      #expect(!FileManager.default.fileExists(atPath: target.path))
      try Data("whole".utf8).write(to: draft.url)
    }
    #expect(try String(contentsOf: target, encoding: .utf8) == "whole")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["x.txt"])
  }

  @Test func isGoneAfterTrouble() throws {
    let scratch = try Scratch()
    let draft = Draft(for: scratch.folder.appending(path: "folder"))
    #expect(throws: Trouble.self) {
      try draft.complete {
        try FileManager.default.createDirectory(at: draft.url, withIntermediateDirectories: false)
      } fill: {
        try Draft.step { try Data("part".utf8).write(to: draft.url.appending(path: "a.txt")) }
        throw Trouble()
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).isEmpty)
  }

  @Test func isDiscardedBeforeTheEnd() async {
    await #expect(processExitsWith: .exitCode(130)) {
      let folder = FileManager.default.temporaryDirectory
      let draft = Draft(for: folder.appending(path: "entente-never"))
      try draft.complete {
        try FileManager.default.createDirectory(at: draft.url, withIntermediateDirectories: false)
      } fill: {
        try Data("part".utf8).write(to: draft.url.appending(path: "a.txt"))
        Draft.discardAll { exit(FileManager.default.fileExists(atPath: draft.url.path) ? 1 : 130) }
      }
    }
  }
}
