import Foundation
import TestSupport
import Testing

@testable import EntenteCommand

@Suite struct ManualPageTests {
  private let page = ManualPage(of: Entente.self, date: "January 2, 2020").text

  @Test("Every command has a section, and every shared option stands in one place")
  func sections() {
    for command in Help.commands(of: Entente.self) {
      #expect(page.contains("\n.Ss \(command.replacing("-", with: "\\-"))\n"))
    }
    #expect(page.ranges(of: ".It Fl \\-as\\-of ").count == 1)
    #expect(page.ranges(of: ".It Fl \\-trust ").count == 1)
    for title in ["ENVIRONMENT", "FILES", "EXIT STATUS"] {
      #expect(page.contains("\n.Sh \(title)\n"))
    }
  }

  @Test("Text never begins a macro, and has only characters that every formatter knows")
  func escapes() {
    #expect(MdocText.escaped("a-b\\c…") == "a\\-b\\ec\\[u2026]")
    var text = MdocText()
    text.text(".5 of it. Then more.")
    #expect(text.text == "\\&.5 of it.\nThen more.\n")
    #expect(page.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test(.enabled(if: Shell.has("mandoc"), "no mandoc here"))
  func lint() throws {
    let scratch = try Scratch()
    try scratch.write(page, to: "entente.1")
    let ran = try Shell.run("mandoc -T lint -W warning entente.1", in: scratch.folder)
    #expect(ran.output.isEmpty && ran.errors.isEmpty, "\(ran.output)\(ran.errors)")
  }
}
