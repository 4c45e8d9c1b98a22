import Foundation
import GraphCore
import Testing

@testable import EntenteCommand

@Suite struct FindingReportTests {
  private static let error = Finding.Rule("E010", "Not a date.")
  private static let note = Finding.Rule("N201", "One source.")

  private let report = FindingReport([
    Finding(error, "'from' is \"2024-13\"", at: Place(file: "a.yaml", line: 3, column: 7)),
    Finding(note, "FRA rests on 1 source\u{1B}", at: .none),
  ])

  @Test("For GitHub a finding is an annotation; percent signs and breaks are escaped")
  func github() {
    let lines = report.github.split(separator: "\n")
    #expect(lines[0] == "::error file=a.yaml,line=3,col=7::'from' is \"2024-13\" [E010]")
    #expect(lines[1].hasPrefix("::notice::FRA rests"))
    let escaped = FindingReport([
      Finding(
        Self.error, "50% or\nmore", at: Place(file: "a,b:100%.yaml", line: 1, column: 1))
    ]).github
    #expect(
      escaped == "::error file=a%2Cb%3A100%25.yaml,line=1,col=1::50%25 or%0Amore [E010]\n")
  }

  @Test("SARIF has each rule once, and no place for a finding without a file")
  func sarif() throws {
    let object = try JSONSerialization.jsonObject(with: Data(report.sarif.utf8)) as? [String: Any]
    #expect(object?["version"] as? String == "2.1.0")
    let run = (object?["runs"] as? [[String: Any]])?.first
    let results = run?["results"] as? [[String: Any]]
    #expect(results?.map { $0["ruleId"] as? String } == ["E010", "N201"])
    #expect(results?.map { $0["level"] as? String } == ["error", "note"])
    #expect((results?[0]["locations"] as? [Any])?.count == 1)
    #expect((results?[1]["locations"] as? [Any])?.isEmpty == true)
  }
}
