import Documents
import GraphCore

/// The rows of a table that are left out because of what they say about the role.
struct UnknownRoles {
  private var impossible = 0
  private var unknown: [String: Int] = [:]
  private var firstUnknown: Int?

  /// Leaves a row out whose word is no role.
  mutating func leaveOut(_ word: RoleColumns.Word, line: Int, _ report: inout TableReport) {
    switch word.meaning {
    case .impossible:
      impossible += 1
      report.leaveOut("-1: the state or the organisation did not exist", line: line)
    case .other(let reason):
      report.leaveOut(reason, line: line)
    case .role, .unknown:
      report.leaveOut("unknown role", line: line)
      unknown[word.text, default: 0] += 1
      firstUnknown = firstUnknown ?? line
    }
  }

  /// Reports the rows that were left out: an error if they are most rows, since little of the table would be left.
  func report(_ report: TableReport, in file: FileReading, at place: Place) {
    if impossible > 0 {
      file.sink.report(
        TableRules.noTiePossible,
        "\(rows(impossible)) left out: -1 means that the state or the organisation did not exist",
        at: place)
    }
    guard let line = firstUnknown else { return }
    let count = unknown.values.reduce(0, +)
    let words = unknown.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key.quoted) (\($0.value))" }
    let allowed = RoleWord.allowed.joined(separator: ", ")
    let mark = Document.Mark(line: line, column: 1)
    if 2 * count > report.total {
      file.report(
        FileRules.unknownValue,
        "\(rows(count)) of \(report.total) have an unknown role: \(words.listed); allowed: \(allowed);"
          + " to read every row as a membership, leave the column out with --columns unread=NAME",
        at: mark)
      return
    }
    file.report(
      TableRules.unknownRole,
      "\(rows(count)) left out because of an unknown role: \(words.listed); allowed: \(allowed)",
      at: mark)
  }

  private func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }
}
