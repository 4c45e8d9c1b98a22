import Counting
import Dates
import Documents
import Foundation
import Testing

@testable import Analyses

/// Expects that every format of an answer has the same rows in the same order, cell by cell.
///
/// Comma-separated values, tab-separated values, JSON and its lines are read back and compared with
/// each other and with the cells; so are Markdown and aligned text, by rules written here once more.
func expectFormatsAgree(
  _ answer: Answer, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let readings = try FormatReadings(answer)
  #expect(
    readings.csv == readings.json.map { $0.mapValues(\.asInCSV) }, "CSV and JSON",
    sourceLocation: sourceLocation)
  #expect(
    readings.tsv == readings.json.map { $0.mapValues(\.asInTSV) }, "TSV and JSON",
    sourceLocation: sourceLocation)
  #expect(readings.lines == readings.json, "NDJSON and JSON", sourceLocation: sourceLocation)

  let rows = answer.tables.flatMap { table in table.citedRows(forPeople: true).map { (table, $0) } }
  try #require(readings.json.count == rows.count, sourceLocation: sourceLocation)
  for ((table, row), values) in zip(rows, readings.json) {
    for (column, cell) in zip(table.columns, row.cells) where column.audience != .people {
      for (name, value) in ExpectedCell.machineValues(cell, in: column) {
        #expect(values[name] == wholeNumber(value), "\(name)", sourceLocation: sourceLocation)
      }
    }
  }

  try #require(readings.markdown.count == rows.count, sourceLocation: sourceLocation)
  for (((table, row), shown), values) in zip(zip(rows, readings.markdown), readings.json) {
    let cells = zip(table.columns, row.cells).filter { $0.0.audience != .machines }
      .flatMap { ExpectedCell.texts($1, in: $0) }
    #expect(Array(shown.prefix(cells.count)) == cells, sourceLocation: sourceLocation)
    guard table.reference != nil, let numbers = shown.last else { continue }
    let cited = readings.ids(citedAs: numbers)
    #expect(
      cited.sorted() == (values["sources"] ?? "").split(separator: "; ").sorted().map(String.init),
      sourceLocation: sourceLocation)
  }
  for table in answer.tables { try expectAlignedAgrees(table, sourceLocation) }
}

/// Expects that aligned text has the cells of Markdown in their order.
private func expectAlignedAgrees(_ table: Table, _ sourceLocation: SourceLocation) throws {
  let answer = Answer(command: "test", tables: [table])
  let shown = FormatReadings.markdownRows(answer.text(as: .markdown))
  if table.isOfParagraphs {
    // Lines are broken, so only the words and their order can be compared.
    func words(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    var rest = words(answer.text(as: .table))[...]
    for cell in shown.flatMap(\.self).map(words) where !cell.isEmpty {
      let range = try #require(rest.range(of: cell), "\(cell)", sourceLocation: sourceLocation)
      rest = rest[range.upperBound...]
    }
    return
  }
  var lines = answer.text(as: .table).split(separator: "\n", omittingEmptySubsequences: false)[...]
  // The answer in short stands above the table.
  if table.notes.contains(where: \.isFirst) { lines = lines.drop { !$0.isEmpty }.dropFirst() }
  try #require(lines.count > shown.count, sourceLocation: sourceLocation)
  for (line, cells) in zip(lines.dropFirst(), shown) {
    var rest = line
    for cell in cells.map({ $0.trimmingCharacters(in: .whitespaces) }) where !cell.isEmpty {
      let gap = rest.prefix { $0 == " " }
      rest = rest.dropFirst(gap.count)
      #expect(
        rest.hasPrefix(cell), "\(cell) is not next in \(line)", sourceLocation: sourceLocation)
      rest = rest.dropFirst(cell.count)
    }
    #expect(rest.allSatisfy { $0 == " " }, "\(line)", sourceLocation: sourceLocation)
  }
}

/// A whole number without `.0`: JSON has one way to write 2 and 2.0, whatever the kind of the cell.
private func wholeNumber(_ text: String) -> String {
  text.hasSuffix(".0") && Double(text) != nil ? String(text.dropLast(2)) : text
}

/// The rows that each format of an answer has, read back.
private struct FormatReadings {
  /// The rows of machine formats: texts by name, lists joined by `; `, what is missing empty.
  let csv, tsv, json, lines: [[String: String]]
  /// The cells that people see in each row.
  let markdown: [[String]]
  /// The references below them.
  private let references: [String: String]

  init(_ answer: Answer) throws {
    csv = try FormatReadings.csvRows(answer.text(as: .csv))
    tsv = FormatReadings.tsvRows(answer.text(as: .tsv))
    let envelope = try JSONDecoder().decode(Envelope.self, from: Data(answer.text(as: .json).utf8))
    let columns = envelope.tables.flatMap(\.columns)
    let types = Dictionary(columns.map { ($0.name, $0.type) }) { first, _ in first }
    func texts(_ row: [String: JSONValue], table: String) -> [String: String] {
      var texts = Dictionary(
        uniqueKeysWithValues: types.map { ($0, row[$0, default: .missing].text(type: $1)) })
      if envelope.tables.count > 1 { texts["table"] = table }
      return texts
    }
    json = envelope.tables.flatMap { table in table.rows.map { texts($0, table: table.name) } }
    lines = try answer.text(as: .ndjson).split(separator: "\n").map { line in
      let row = try JSONDecoder().decode([String: JSONValue].self, from: Data(line.utf8))
      return texts(row, table: row["table", default: .missing].text(type: "text"))
    }
    let page = answer.text(as: .markdown)
    markdown = FormatReadings.markdownRows(page)
    references = Dictionary(
      uniqueKeysWithValues: page.matches(of: /\\\[([0-9]+)\\\] ([^:\n]+)/).map {
        (String($0.1), String($0.2))
      })
  }

  /// The identifiers behind numbers such as `1–3, 7`.
  func ids(citedAs numbers: String) -> [String] {
    numbers.split(separator: ", ").flatMap { run in
      let ends = run.split(separator: "–").compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last else { return [String]() }
      return (first...last).map { references["\($0)", default: "?"] }
    }
  }

  private static func csvRows(_ text: String) throws -> [[String: String]] {
    let table = try DelimitedText(Array(text.utf8), separator: UInt8(ascii: ","))
    let rows = try table.rows().map(table.texts(of:))
    return rows.dropFirst().map { row in
      Dictionary(uniqueKeysWithValues: zip(rows[0], row.map(wholeNumber)))
    }
  }

  /// In tab-separated values a quote has no meaning.
  private static func tsvRows(_ text: String) -> [[String: String]] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    return lines.dropFirst().map { row in
      Dictionary(uniqueKeysWithValues: zip(lines[0], row.map(wholeNumber)))
    }
  }

  /// The cells of all tables of a page, without their headings.
  static func markdownRows(_ page: String) -> [[String]] {
    var rows: [[String]] = []
    var isBody = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        isBody = false
        continue
      }
      if isBody { rows.append(cells(of: line)) }
      if line.hasPrefix("| ---") { isBody = true }
    }
    return rows
  }

  private static func cells(of line: Substring) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in line.dropFirst() {
      if isEscaped {
        cells[cells.count - 1].append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells.dropLast().map { String($0.dropFirst().dropLast()) }
  }
}

/// What a cell has to look like, written without the writers' code.
private enum ExpectedCell {
  /// The values in machine formats, by name.
  static func machineValues(_ cell: Cell, in column: Column) -> [String: String] {
    let name = column.name
    func ids(_ labels: [NodeLabel], _ mark: Marks = []) -> String {
      labels.filter { mark.isEmpty || $0.marks.contains(mark) }.map(\.id).joined(separator: "; ")
    }
    var values: [String: String] = [:]
    switch cell {
    case .count(let count):
      values = [name: "\(count.atLeast)"]
      values["\(name)_at_most"] = count.atMost.map { "\($0)" } ?? ""
    case .rank(let rank):
      values = [name: "\(rank.rank)", "\(name)_at_best": "\(rank.best)"]
      values["\(name)_at_worst"] = "\(rank.worst)"
      values["\(name)_exact"] = "\(rank.isExact)"
    case .integer(let number):
      values[name] = column.kind == .integer ? "\(number)" : "\(Double(number))"
    case .number(let number), .fraction(let number):
      values[name] = number.isFinite ? "\(number)" : ""
    case .date(let date): values[name] = "\(date)"
    case .days(let days):
      values["\(name)_first"] = PartialDate(days.lowerBound)?.description ?? ""
      values["\(name)_last"] = PartialDate(days.upperBound)?.description ?? ""
    case .node(let label):
      values = [name: label.id, "\(name)_name": label.name]
      if case .node(_, let marks) = column.kind, marks.contains(.disputed) {
        values["\(name)_disputed"] = "\(label.marks.contains(.disputed))"
      }
    case .nodes(let labels):
      values = [name: ids(labels), "\(name)_names": labels.map(\.name).joined(separator: "; ")]
      if case .nodes(let marks) = column.kind, marks.contains(.disputed) {
        values["\(name)_disputed"] = ids(labels, .disputed)
      }
    case .list(let items): values[name] = items.joined(separator: "; ")
    case .yes(let truth): values[name] = "\(truth)"
    case .text(let text): values[name] = text
    case .missing: values[name] = column.kind == .days ? nil : ""
    }
    return values
  }

  /// The texts that people see.
  static func texts(_ cell: Cell, in column: Column) -> [String] {
    func signs(_ label: NodeLabel) -> String {
      (label.marks.contains(.disputed) ? "*" : "")
        + (label.marks.isDisjoint(with: [.possible, .unstable]) ? "" : "?")
        + (label.marks.contains(.beneficiary) ? "†" : "")
    }
    func rounded(_ number: Double, _ digits: Int) -> String {
      number.isNaN ? "not defined" : String(format: "%.\(digits)f", number)
    }
    var texts: [String] = []
    switch (cell, column.kind) {
    case (.node(let label), .node(.idAndName, _)): texts = [label.id, label.name + signs(label)]
    case (.missing, .node(.idAndName, _)): texts = ["", ""]
    case (.node(let label), .node(let form, _)):
      let name = form == .id ? label.id : form == .name ? label.name : label.short
      texts = [name + signs(label)]
    case (.nodes(let labels), _):
      texts = [
        (column.list == .ordered ? labels : labels.inNameOrder(\.short, of: \.self))
          .map { $0.short + signs($0) }.joined(separator: "; ")
      ]
    case (.count(let count), _):
      texts = ["\(count.atLeast)"]
      if count.atMost == nil { texts[0] += "+" }
      if let atMost = count.atMost, atMost != count.atLeast { texts[0] += "–\(atMost)" }
    case (.rank(let rank), _):
      texts = [rank.best == rank.worst ? "\(rank.best)" : "\(rank.best)–\(rank.worst)"]
    case (.integer(let number), _): texts = ["\(number)"]
    case (.number(let number), .number(let digits)), (.fraction(let number), .number(let digits)),
      (.fraction(let number), .fraction(let digits)):
      texts = [rounded(number, digits)]
    case (.date(let date), _): texts = ["\(date)"]
    case (.list(let items), _): texts = [items.joined(separator: "; ")]
    case (.yes(let truth), _): texts = [truth ? "yes" : "no"]
    case (.text(let text), _): texts = [text]
    default: texts = [""]
    }
    return texts.map(\.showingControls)
  }
}

/// The parts of the envelope that hold rows.
private struct Envelope: Decodable {
  struct Column: Decodable {
    let name, type: String
  }

  struct Table: Decodable {
    let name: String
    let columns: [Column]
    let rows: [[String: JSONValue]]
  }

  let tables: [Table]
}

private enum JSONValue: Decodable {
  case truth(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case texts([String])
  case missing

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .missing
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Int.self) {
      self = .integer(number)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .texts(try container.decode([String].self))
    }
  }

  /// The value as separated formats write one of a column's type; a value of another type is marked.
  func text(type: String) -> String { wholeNumber(plainText(type: type)) }

  private func plainText(type: String) -> String {
    switch (self, type) {
    case (.missing, _): ""
    case (.truth(let truth), "boolean"): "\(truth)"
    case (.integer(let number), "integer"): "\(number)"
    case (.integer(let number), "number"), (.integer(let number), "fraction"): "\(number)"
    case (.number(let number), "number"), (.number(let number), "fraction"):
      wholeNumber("\(number)")
    case (.text(let text), "text"), (.text(let text), "id"), (.text(let text), "date"),
      (.text(let text), "day"):
      text
    case (.texts(let texts), "texts"), (.texts(let texts), "ids"): texts.joined(separator: "; ")
    default: "\(self) is no \(type)"
    }
  }
}

extension String {
  /// With every control but tabs and line breaks visible.
  fileprivate var asInCSV: String {
    unicodeScalars.map { scalar in
      "\t\r\n".unicodeScalars.contains(scalar)
        ? String(scalar) : scalar.visibleEscape ?? String(scalar)
    }.joined()
  }

  /// The same with tabs and line breaks as spaces.
  fileprivate var asInTSV: String {
    String(decoding: asInCSV.utf8.map { [9, 10, 13].contains($0) ? 32 : $0 }, as: UTF8.self)
  }
}
