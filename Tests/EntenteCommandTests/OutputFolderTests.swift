import Foundation
import TestSupport
import Testing

@testable import EntenteCommand

@Suite struct OutputFolderTests {
  private func path(_ name: String, in scratch: Scratch) -> String {
    scratch.folder.appending(path: name).path(percentEncoded: false)
  }

  @Test func writesFilesInFolders() throws {
    let scratch = try Scratch()
    try OutputFolder(path("out", in: scratch)).write(["a.yaml": [0x31], "b/c.yaml": [0x32]])
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["out"])
    #expect(try String(contentsOfFile: path("out/a.yaml", in: scratch), encoding: .utf8) == "1")
    #expect(try String(contentsOfFile: path("out/b/c.yaml", in: scratch), encoding: .utf8) == "2")
  }

  @Test func leavesWhatIsThere() throws {
    let scratch = try Scratch()
    try scratch.write("old", to: "out/a.yaml")
    for name in ["out", "missing/out", "out/a.yaml/x"] {
      #expect(throws: Failure.self) {
        try OutputFolder(path(name, in: scratch)).write(["a.yaml": [0x31]])
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["out"])
    #expect(try String(contentsOfFile: path("out/a.yaml", in: scratch), encoding: .utf8) == "old")
  }
}
