import Foundation
import TestSupport
import Testing

/// Runs of the program, as a person types them.
enum CommandLine {
  /// Runs a line; a space separates arguments.
  static func run(
    _ line: String, in folder: URL? = nil, environment: [String: String] = [:]
  ) throws -> Program.Outcome {
    try Program.run(
      line.split(separator: " ").map(String.init), in: folder, environment: environment)
  }

  /// The rows of a CSV answer, each value by the name of its column.
  static func rows(_ line: String, in folder: URL? = nil) throws -> [[String: String]] {
    let outcome = try run(line + " --format csv", in: folder)
    #expect(outcome.status <= 1, "\(line): \(outcome.complaints)")
    let rows = SeparatedText.rows(outcome.output)
    guard let header = rows.first else { return [] }
    return rows.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { $1 }) }
  }

  /// The object of a JSON answer.
  static func object(_ line: String, in folder: URL? = nil) throws -> [String: Any] {
    let outcome = try run(line + " --format json", in: folder)
    #expect(outcome.status <= 1, "\(line): \(outcome.complaints)")
    return try #require(JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
  }
}

/// Comma-separated text, as RFC 4180 has it.
enum SeparatedText {
  /// The fields of each record.
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var fields = [""]
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      case "\n" where !isQuoted, "\r\n" where !isQuoted:
        rows.append(fields)
        fields = [""]
      default: fields[fields.count - 1].append(character)
      }
    }
    return rows
  }
}
