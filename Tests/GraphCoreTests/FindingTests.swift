import GraphCore
import Testing

@Suite struct FindingTests {
  private let rule = Finding.Rule("E010", "Not a date.")

  @Test("A finding reads like a compiler's")
  func line() {
    let finding = Finding(rule, "not a date", at: Place(file: "a.yaml", line: 3, column: 7))
    #expect(finding.line == "a.yaml:3:7: error: not a date [E010]")
    #expect(Finding(rule, "not a date", at: .none).line == "error: not a date [E010]")
  }

  @Test("The letter of the code gives the severity")
  func severity() {
    #expect(["E1", "W1", "N1"].map { Finding.Rule($0, "").severity } == [.error, .warning, .note])
    #expect(Finding.Severity.allCases == Finding.Severity.allCases.sorted())
  }

  @Test("Findings are listed by place, a hundred of each file, and the others are counted")
  func sink() {
    let sink = FindingSink()
    for line in (1...101).reversed() { sink.report(rule, "x", at: Place(file: "b", line: line)) }
    #expect(sink.isFull(for: "b") && !sink.isFull(for: "a"))
    sink.report(Finding.Rule("W100", ""), "y", at: Place(file: "a", line: 9))
    #expect(sink.errorCount == 101)
    let found = sink.findings
    #expect(found.count == 102)
    #expect(found.first?.place == Place(file: "a", line: 9))
    #expect(found[1].place.line == 2)
    #expect(found.last?.code == FindingSink.moreProblems.code)
    #expect(found.last?.message == "1 further problems in this file")
  }
}
