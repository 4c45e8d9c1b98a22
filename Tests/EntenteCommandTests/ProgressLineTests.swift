import Foundation
import TestSupport
import Testing

@testable import EntenteCommand

@Suite struct ProgressLineTests {
  @Test func words() {
    var estimate = TimeLeft()
    #expect(ProgressLine.text(.reading, estimate, after: 2.6) == "reading, 3 s")
    let start = ContinuousClock.now
    estimate.note(0.25, at: start)
    #expect(ProgressLine.text(.analysing, estimate, after: 1) == "analysing 25 %")
    estimate.note(0.5, at: start + .seconds(10))
    #expect(ProgressLine.text(.analysing, estimate, after: 11) == "analysing 50 %, 20 s left")
  }

  /// On a terminal the line comes after half a second and goes before anything else is printed.
  @Test(.enabled(if: Shell.has("script"), "no script here"))
  func standsOnATerminal() throws {
    #if os(Linux)
      let scratch = try Scratch()
      let program = Program.products.appending(path: "entente").path
      let rows = #"printf 'country,coalition\nFRA,g7\n'"#
      // A debug build takes a second to begin, and more on a busy machine.
      let line = "(sleep 5; \(rows)) | '\(program)' rank - > out.txt"
      let ran = try Shell.run(#"script -qec "\#(line)" screen"#, in: scratch.folder)
      #expect(ran.status == 0)
      let screen = try String(contentsOf: scratch.folder.appending(path: "screen"), encoding: .utf8)
      #expect(screen.contains("\r\u{1B}[Kreading, "))
      // Nothing is left of it.
      let lines = screen.split(separator: "\n").filter { $0.contains("reading, ") }
      #expect(
        lines.allSatisfy {
          !($0.components(separatedBy: "\r\u{1B}[K").last ?? "").contains("reading")
        })
      let output = try String(
        contentsOf: scratch.folder.appending(path: "out.txt"), encoding: .utf8)
      #expect(output.contains("FRA") && !output.contains("\u{1B}"))
    #endif
  }

  @Test(.enabled(if: Shell.has("script"), "no script here"))
  func doesNotStandInAFile() throws {
    let scratch = try Scratch()
    let program = Program.products.appending(path: "entente").path
    let rows = #"printf 'country,coalition\nFRA,g7\n'"#
    let ran = try Shell.run("(sleep 1.2; \(rows)) | '\(program)' rank -", in: scratch.folder)
    #expect(ran.status == 0 && !ran.errors.contains("reading"))
  }
}
