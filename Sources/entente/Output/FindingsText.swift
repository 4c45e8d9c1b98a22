import Foundation
import GraphCore

/// Findings as text, in the forms that people and machines read.
struct FindingsText {
  /// The findings.
  let findings: [Finding]

  /// One line each, as compilers print them.
  var text: String { findings.map { $0.line + "\n" }.joined() }

  /// Commands that annotate the files of a change where it is reviewed on GitHub.
  var github: String {
    findings.map { finding in
      let level = finding.severity == .note ? "notice" : finding.severity.rawValue
      let place = finding.origin.file.map {
        " file=\($0),line=\(finding.origin.line),col=\(finding.origin.column)"
      }
      let message = finding.message.replacing("%", with: "%25").replacing("\n", with: "%0A")
      return "::\(level)\(place ?? "")::\(message) [\(finding.code)]\n"
    }.joined()
  }

  /// One object with every finding.
  func json() throws -> String {
    try FindingsText.encoded(
      Report(
        schemaVersion: 1,
        findings: findings.map {
          Report.Row(
            code: $0.code, column: $0.origin.column, file: $0.origin.file, line: $0.origin.line,
            message: $0.message, severity: $0.severity.rawValue)
        }))
  }

  /// The Static Analysis Results Interchange Format, version 2.1.0.
  func sarif() throws -> String {
    let codes = Set(findings.map(\.code)).sorted()
    let rules = codes.map {
      SARIF.Rule(
        id: $0, fullDescription: SARIF.Text(text: Finding.explanation(of: $0) ?? $0))
    }
    let results = findings.map { finding in
      SARIF.Result(
        ruleId: finding.code, level: finding.severity.rawValue,
        message: SARIF.Text(text: finding.message),
        locations: finding.origin.file.map { file in
          let region = SARIF.Region(
            startLine: finding.origin.line, startColumn: finding.origin.column)
          let artifact = SARIF.Artifact(uri: file)
          return [
            SARIF.Location(
              physicalLocation: SARIF.Physical(artifactLocation: artifact, region: region))
          ]
        } ?? [])
    }
    let driver = SARIF.Driver(name: "entente", version: Entente.version, rules: rules)
    return try FindingsText.encoded(
      SARIF(
        schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0",
        runs: [SARIF.Run(tool: SARIF.Tool(driver: driver), results: results)]))
  }

  private static func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  private struct Report: Encodable {
    struct Row: Encodable {
      let code: String
      let column: Int
      let file: String?
      let line: Int
      let message: String
      let severity: String
    }

    let schemaVersion: Int
    let findings: [Row]
  }
}

/// The part of SARIF that findings need.
private struct SARIF: Encodable {
  struct Text: Encodable { let text: String }
  struct Rule: Encodable {
    let id: String
    let fullDescription: Text
  }
  struct Driver: Encodable {
    let name: String
    let version: String
    let rules: [Rule]
  }
  struct Tool: Encodable { let driver: Driver }
  struct Artifact: Encodable { let uri: String }
  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
  }
  struct Physical: Encodable {
    let artifactLocation: Artifact
    let region: Region
  }
  struct Location: Encodable { let physicalLocation: Physical }
  struct Result: Encodable {
    let ruleId: String
    let level: String
    let message: Text
    let locations: [Location]
  }
  struct Run: Encodable {
    let tool: Tool
    let results: [Result]
  }

  let schema: String
  let version: String
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }
}
