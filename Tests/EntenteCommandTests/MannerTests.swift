import Testing

@testable import EntenteCommand

@Suite struct MannerTests {
  private func isOn(
    _ arguments: [String], _ environment: [String: String] = [:], terminal: Bool = true
  ) -> Bool {
    Manner(arguments, environment: environment).style(terminal: terminal).isOn
  }

  @Test("Colours are for terminals, unless the environment or an option says otherwise")
  func colours() {
    #expect(isOn([]) && !isOn([], terminal: false))
    #expect(!isOn([], ["NO_COLOR": "1"]) && isOn([], ["NO_COLOR": ""]))
    #expect(isOn([], ["FORCE_COLOR": "1"], terminal: false))
    #expect(!isOn([], ["FORCE_COLOR": "0"]))
    #expect(!isOn([], ["NO_COLOR": "1", "FORCE_COLOR": "1"]))
    #expect(!isOn([], ["TERM": "dumb"]))
  }

  @Test("--color wins over the environment")
  func option() {
    #expect(isOn(["rank", "--color", "always"], ["NO_COLOR": "1"], terminal: false))
    #expect(isOn(["rank", "--color=always"], terminal: false))
    #expect(!isOn(["rank", "--color=never"], ["FORCE_COLOR": "1"]))
    #expect(isOn(["rank", "--color", "blue"]))
    #expect(!isOn(["rank", "--", "--color=always"], terminal: false))
  }

  @Test func flags() {
    let manner = Manner(["rank", "--quiet", "--all-findings"], environment: [:])
    #expect(manner.isQuiet && manner.listsAllFindings)
    #expect(!Manner(["rank", "--", "--quiet"], environment: [:]).isQuiet)
  }
}
