import Analyses
import Foundation

/// A table as text, in every format.
struct TableText {
  /// The table.
  let table: Table
  /// What was asked, for formats that carry it: command, date.
  let context: [(String, Table.Cell)]

  /// The text. `readable` stands in for the table where people read; `width` is that of the
  /// terminal, if there is one.
  func written(as format: TableFormat, readable: Table, width: Int?) -> String {
    switch format {
    case .table: TableText.aligned(readable, width: width)
    case .tsv: separated(by: "\t") { $0.replacing("\t", with: " ").replacing("\n", with: " ") }
    case .csv: separated(by: ",", quoting: TableText.quoted)
    case .json: json
    case .ndjson: table.rows.map { object($0) + "\n" }.joined()
    case .markdown: TableText.markdown(readable)
    }
  }

  private func separated(by separator: String, quoting quote: (String) -> String) -> String {
    let header = table.columns.map { quote($0.name) }.joined(separator: separator)
    let rows = table.rows.map { row in row.map { quote($0.plain) }.joined(separator: separator) }
    return ([header] + rows).map { $0 + "\n" }.joined()
  }

  /// A CSV field: quoted where it has to be (RFC 4180).
  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.contains { ",\"\n\r".contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  private static func aligned(_ table: Table, width: Int?) -> String {
    let cells = [table.columns.map(\.name)] + table.rows.map { $0.map(\.plain) }
    let widths = table.columns.indices.map { column in
      cells.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    var text = ""
    for row in cells {
      var line = ""
      for (column, cell) in row.enumerated() {
        let isLast = column == row.count - 1
        let isNumeric = table.columns[column].isNumeric
        if isLast, let width, let lines = wrapped(cell, table.columns[column], line, width) {
          line += lines
        } else if isLast, !isNumeric {
          line += cell
        } else {
          line += DisplayWidth.padded(cell, to: widths[column], flushRight: isNumeric)
        }
        if !isLast { line += "  " }
      }
      for part in line.split(separator: "\n", omittingEmptySubsequences: false) {
        text += (width.map { DisplayWidth.cut(String(part), to: $0) } ?? String(part)) + "\n"
      }
    }
    guard !table.notes.isEmpty else { return text }
    let notes = table.notes.flatMap { DisplayWidth.wrapped($0, to: width ?? 100) }
    return text + "\n" + notes.map { $0 + "\n" }.joined()
  }

  /// A cell of the last column in lines below each other, if it is to be wrapped and has room.
  private static func wrapped(
    _ cell: String, _ column: Table.Column, _ before: String, _ width: Int
  ) -> String? {
    let indent = DisplayWidth.of(before)
    guard column.isWrapped, width - indent >= 24 else { return nil }
    let lines = DisplayWidth.wrapped(cell, to: width - indent)
    return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
  }

  private static func markdown(_ table: Table) -> String {
    func line(_ cells: [String]) -> String {
      "| "
        + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }
        .joined(separator: " | ") + " |\n"
    }
    var text = line(table.columns.map(\.name))
    text += line(table.columns.map { $0.isNumeric ? "---:" : "---" })
    for row in table.rows { text += line(row.map(\.plain)) }
    for note in table.notes { text += "\n\(note)\n" }
    return text
  }

  /// One object with the version of its form, what was asked, the rows and the notes.
  private var json: String {
    var parts = ["  \"schemaVersion\": 1"]
    parts += context.map { "  \(TableText.string($0.0)): \(TableText.value($0.1))" }
    let names = table.columns.map { TableText.string($0.name) }.joined(separator: ", ")
    parts.append("  \"columns\": [\(names)]")
    let rows = table.rows.map { "    \(object($0))" }.joined(separator: ",\n")
    parts.append(rows.isEmpty ? "  \"rows\": []" : "  \"rows\": [\n\(rows)\n  ]")
    let notes = table.notes.map { "    \(TableText.string($0))" }.joined(separator: ",\n")
    parts.append(notes.isEmpty ? "  \"notes\": []" : "  \"notes\": [\n\(notes)\n  ]")
    return "{\n" + parts.joined(separator: ",\n") + "\n}\n"
  }

  private func object(_ row: [Table.Cell]) -> String {
    let pairs = zip(table.columns, row).map { column, cell in
      "\(TableText.string(column.name)): \(TableText.value(cell))"
    }
    return "{\(pairs.joined(separator: ", "))}"
  }

  private static func value(_ cell: Table.Cell) -> String {
    switch cell {
    case .text(let text): string(text)
    case .integer(let number): String(number)
    case .number(let number): number.isFinite ? number.description : "null"
    case .list(let items): "[\(items.map(string).joined(separator: ", "))]"
    case .missing: "null"
    }
  }

  private static func string(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if scalar.value < 0x20 {
          let hex = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}
