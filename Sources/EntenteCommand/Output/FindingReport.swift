import Documents
import GraphCore

/// Findings in the forms that other programs read.
struct FindingReport {
  private let findings: [Finding]

  /// A report.
  init(_ findings: [Finding]) { self.findings = findings }

  /// Commands that annotate the files of a change on GitHub. Percent signs and line breaks are escaped as GitHub
  /// reads them; in properties, commas and colons too.
  var github: String {
    findings.map { finding in
      let level = finding.severity == .note ? "notice" : finding.severity.rawValue
      let place =
        finding.place.file.map {
          let file = FindingReport.escaped($0).replacing(":", with: "%3A").replacing(
            ",", with: "%2C")
          return " file=\(file),line=\(finding.place.line),col=\(finding.place.column)"
        } ?? ""
      return "::\(level)\(place)::\(FindingReport.escaped(finding.message)) [\(finding.code)]\n"
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// The Static Analysis Results Interchange Format, version 2.1.0.
  var sarif: String {
    let rules = Set(findings.map(\.rule)).sorted { $0.code < $1.code }
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in
          json.key("tool")
          json.object { json in
            json.key("driver")
            json.object { json in
              json.member("name", "entente")
              json.member("version", Run.version)
              json.key("rules")
              json.array { json in
                for rule in rules {
                  json.object { json in
                    json.member("id", rule.code)
                    json.message("fullDescription", rule.explanation)
                  }
                }
              }
            }
          }
          json.key("results")
          json.array { json in
            for finding in findings { json.result(finding) }
          }
        }
      }
    }
    return json.text + "\n"
  }
}

extension JSONWriter {
  /// A text as SARIF wraps it.
  fileprivate mutating func message(_ name: String, _ text: String) {
    key(name)
    object { $0.member("text", text) }
  }

  /// A finding as a result.
  fileprivate mutating func result(_ finding: Finding) {
    object { json in
      json.member("ruleId", finding.code)
      json.member("level", finding.severity.rawValue)
      json.message("message", finding.message)
      json.key("locations")
      json.array { json in
        guard let file = finding.place.file else { return }
        json.object { json in
          json.key("physicalLocation")
          json.object { json in
            json.key("artifactLocation")
            json.object { $0.member("uri", file) }
            json.key("region")
            json.object { json in
              json.member("startLine", finding.place.line)
              json.member("startColumn", finding.place.column)
            }
          }
        }
      }
    }
  }
}
