import GraphCore
import Testing

@testable import EntenteCommand

@Suite struct FindingLinesTests {
  private static func findings(_ code: String, _ count: Int) -> [Finding] {
    (1...count).map {
      Finding(
        Finding.Rule(code, "A rule."), "message \($0)",
        at: Place(file: "g/c.yaml", line: 10 + $0, column: 3))
    }
  }

  @Test("Up to three findings of a kind are lines of their own")
  func few() {
    let report = FindingLines(Self.findings("W101", 3), all: false)
    #expect(report.lines.first == "g/c.yaml:11:3: warning: message 1 [W101]")
    #expect(report.lines.count == 3 && report.hint.isEmpty)
  }

  @Test("More than three are one line, where the first of them stands")
  func many() {
    let report = FindingLines(
      Self.findings("W101", 96) + Self.findings("W105", 1), all: false)
    #expect(
      report.lines == [
        "warning: W101 in 96 places, first g/c.yaml:11:3: message 1",
        "g/c.yaml:11:3: warning: message 1 [W105]",
      ])
    #expect(report.hint == ["hint: --all-findings prints a line for each of 95 more"])
  }

  @Test("Ten errors of a kind are lines of their own, since each has to be mended")
  func errors() {
    #expect(FindingLines(Self.findings("E010", 10), all: false).lines.count == 10)
    #expect(FindingLines(Self.findings("E010", 11), all: false).lines.count == 1)
  }

  @Test("--all-findings gives each its line")
  func all() {
    let report = FindingLines(Self.findings("W101", 96), all: true)
    #expect(report.lines.count == 96 && report.summedUp == 0)
  }
}
