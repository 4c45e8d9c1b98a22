import Foundation
import TestSupport
import Testing

/// The scripts that a shell loads; the shells themselves are asked where they are installed.
@Suite struct CompletionScriptTests {
  private func script(_ shell: String) throws -> String {
    try CommandLine.run("--generate-completion-script \(shell)").output
  }

  @Test("Topics stand behind help in every shell", arguments: ["bash", "zsh", "fish"])
  func topics(_ shell: String) throws {
    let script = try script(shell)
    #expect(script.contains("exit-codes findings measures"))
    guard Shell.has(shell) else { return }
    let scratch = try Scratch()
    try scratch.write(script, to: "completions.bash")
    let option = shell == "fish" ? "--no-execute" : "-n"
    #expect(try Shell.run("\(shell) \(option) completions.bash", in: scratch.folder).status == 0)
  }

  @Test(.enabled(if: Shell.has("bash"), "no bash here"))
  func bash() throws {
    let scratch = try Scratch()
    try scratch.write(try script("bash"), to: "completions.bash")
    let program = Program.products.appending(path: "entente").path
    func offered(_ words: String, _ current: String, after previous: String) throws -> String {
      let count = words.split(separator: " ").count
      try scratch.write(
        """
        source ./completions.bash
        COMP_WORDS=('\(program)' \(words)); COMP_CWORD=\(count); COMP_LINE="entente \(words)"
        COMP_POINT=${#COMP_LINE}
        _entente '\(program)' '\(current)' '\(previous)'
        echo "${COMPREPLY[@]}"
        """, to: "ask")
      return try Shell.run("bash ask", in: scratch.folder).output
    }
    #expect(try offered("rank --kind ca", "ca", after: "--kind") == "capability\n")
    #expect(try offered("show Pol", "Pol", after: "show") == "Poland\n")
    #expect(try offered("help exit", "exit", after: "help") == "exit-codes\n")
  }
}
