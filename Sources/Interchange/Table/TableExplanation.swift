import Documents
import GraphCore
import States

/// What was recognised in a table, for `--explain-input`.
struct TableExplanation {
  private let sheet: TableSheet
  private let layout: TableLayout
  private let codes: StateCodes.System?

  init(_ sheet: TableSheet, _ layout: TableLayout, codes: StateCodes.System?) {
    self.sheet = sheet
    self.layout = layout
    self.codes = codes
  }

  /// The lines, without a full stop at their ends.
  var lines: [String] {
    let separators: [UInt8: String] = [
      0x09: "tabs", 0x2C: "commas", 0x3B: "semicolons", 0x7C: "bars", 0x20: "spaces",
    ]
    var lines = [
      "\(sheet.file.file): \(layout.title), \(sheet.rowCount) rows, \(sheet.fileColumnCount) columns,"
        + " separated by \(separators[sheet.text.text.separator] ?? "a character of its own")"
        + (sheet.hasHeader ? "" : ", without a header")
    ]
    let wanted = layout.wanted(of: sheet.header)
    for (position, meaning) in meanings.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(sheet.name(of: position)): \(meaning)")
    }
    let ignored = sheet.header.indices.filter { !wanted.contains($0) && !sheet.isLeftover($0) }
    if !ignored.isEmpty {
      lines.append("  not read: \(ignored.map(sheet.name(of:)).listed)")
    }
    lines.append(
      "  codes: "
        + (codes.map(\.title) ?? "ISO 3166-1 alpha-3 and alpha-2, and names in any language"))
    return lines
  }

  /// What the columns of a table hold whose layout was not recognised.
  static func columns(of sheet: TableSheet) -> [String] {
    var sheet = sheet
    let positions = Array(sheet.header.indices.prefix(20))
    sheet.read(positions)
    let columns = positions.map { position in
      let texts = (sheet.columns[position]?.texts ?? []).filter { !$0.isEmpty }
      return "  \(sheet.name(of: position)): \(texts.count) different cells"
        + (texts.isEmpty ? "" : ", such as \(texts.prefix(3).map(\.quoted).listed)")
    }
    let others = sheet.header.count - positions.count
    return ["\(sheet.file.file): not recognised; \(sheet.rowCount) rows"] + columns
      + (others > 0 ? ["  and \(others) more columns"] : [])
  }

  private var meanings: [Int: String] {
    var meanings: [Int: String] = [:]
    for (meaning, position) in layout.columns.positions
    where sheet.columns[position] != nil && position < sheet.fileColumnCount {
      meanings[position] = meaning.rawValue
    }
    if let lead = layout.columns.lead, sheet.columns[lead] != nil { meanings[lead] = "lead role" }
    if let role = layout.columns.otherRole, sheet.columns[role] != nil { meanings[role] = "role" }
    if let weight = layout.columns.weight { meanings[weight] = "weight" }
    if let observer = layout.columns.observer { meanings[observer] = "observers" }
    if let period = layout.columns.period { meanings[period] = "start and end" }
    switch layout.form {
    case .ties, .coalitions, .officials: break
    case .years(let year): meanings[year] = "year of the membership"
    case .matrix(let coalitions):
      for position in coalitions { meanings[position] = "coalition" }
    case .panel(let year, let coalitions):
      meanings[year] = "year"
      for position in coalitions { meanings[position] = "coalition" }
    }
    return meanings
  }
}
