import Foundation
import GraphCore
import Testing

@testable import entente

@Suite struct FindingsTextTests {
  private let text = FindingsText(findings: [
    Finding(
      .error, .notADate("2024-13", key: "from"), at: Origin(file: "a.yaml", line: 3, column: 7)),
    Finding(.note, .oneSource("FRA in c", "s"), at: .none),
  ])

  @Test func asACompiler() {
    let lines = text.text.split(separator: "\n")
    #expect(lines[0].hasPrefix("a.yaml:3:7: error: 'from' is '2024-13'"))
    #expect(lines[1] == "note: FRA in c rests on one source, 's' [N201]")
  }

  @Test func asGitHubReadsIt() {
    let lines = text.github.split(separator: "\n")
    #expect(lines[0].hasPrefix("::error file=a.yaml,line=3,col=7::'from' is"))
    #expect(lines[1] == "::notice::FRA in c rests on one source, 's' [N201]")
  }

  @Test func asJSON() throws {
    let object = try JSONSerialization.jsonObject(with: Data(text.json().utf8)) as? [String: Any]
    let findings = object?["findings"] as? [[String: Any]]
    #expect(object?["schemaVersion"] as? Int == 1)
    #expect(findings?.map { $0["code"] as? String } == ["E010", "N201"])
    #expect(findings?[0]["line"] as? Int == 3)
  }

  @Test func asSARIF() throws {
    let object = try JSONSerialization.jsonObject(with: Data(text.sarif().utf8)) as? [String: Any]
    #expect(object?["version"] as? String == "2.1.0")
    let run = (object?["runs"] as? [[String: Any]])?.first
    let results = run?["results"] as? [[String: Any]]
    #expect(results?.map { $0["ruleId"] as? String } == ["E010", "N201"])
    #expect(results?.map { $0["level"] as? String } == ["error", "note"])
    #expect((results?[0]["locations"] as? [Any])?.count == 1)
    #expect((results?[1]["locations"] as? [Any])?.isEmpty == true)
  }
}
