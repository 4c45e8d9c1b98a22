import Documents

/// Writes comma- and tab-separated values: the fields' names, then the rows.
///
/// Several tables stand below each other under the fields of all, with the table's name in a first
/// column.
struct SeparatedWriter: CollectingWriter {
  /// What separates the fields of a row.
  enum Separator {
    case commas, tabs
  }

  private let separator: Separator
  private let fields: [Field]
  private let namesTables: Bool
  var output: [UInt8] = []
  private var table: Table?
  /// For each field of all tables the position among those of this table.
  private var positions: [Int?] = []

  init(_ answer: Answer, _ separator: Separator) {
    self.separator = separator
    namesTables = answer.tables.count > 1
    var seen: Set<String> = []
    fields = answer.tables.flatMap(\.fields).filter { seen.insert($0.name).inserted }
    guard !fields.isEmpty else { return }
    writeLine((namesTables ? ["table"] : []) + fields.map(\.name))
  }

  mutating func begin(_ table: Table) {
    self.table = table
    let own = table.fields.map(\.name)
    positions = fields.map { own.firstIndex(of: $0.name) }
  }

  mutating func write(_ row: Table.Row) {
    guard let table else { return }
    let values = table.values(of: row)
    writeLine(
      (namesTables ? [table.name] : [])
        + positions.map { $0.map { SeparatedWriter.text(of: values[$0]) } ?? "" })
  }

  mutating func endTable() { table = nil }

  mutating func finish() {}

  private static func text(of value: FieldValue) -> String {
    switch value {
    case .integer(let number): number.description
    case .number(let number): number.description
    case .boolean(let truth): truth ? "true" : "false"
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: "; ")
    case .missing: ""
    }
  }

  private mutating func writeLine(_ cells: [String]) {
    for (position, cell) in cells.enumerated() {
      if position > 0 { output.append(UInt8(ascii: separator == .commas ? "," : "\t")) }
      switch separator {
      case .tabs: TextEscape.append(cell, to: &output, replacement: SeparatedWriter.tabsEscape)
      case .commas: writeQuoted(cell, isAlone: cells.count == 1)
      }
    }
    output.append(UInt8(ascii: "\n"))
  }

  /// Tabs and line breaks as spaces, other controls visible: the format has no escape.
  private static func tabsEscape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\t", "\n", "\r": " "
    default: scalar.visibleEscape
    }
  }

  /// A field in quotes where RFC 4180 asks for them, and where the row would be an empty line.
  private mutating func writeQuoted(_ text: String, isAlone: Bool) {
    let isQuoted =
      text.isEmpty ? isAlone : text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    if isQuoted { output.append(UInt8(ascii: "\"")) }
    TextEscape.append(text, to: &output) { scalar in
      switch scalar {
      case "\"": "\"\""
      case "\t", "\n", "\r": nil
      default: scalar.visibleEscape
      }
    }
    if isQuoted { output.append(UInt8(ascii: "\"")) }
  }
}
