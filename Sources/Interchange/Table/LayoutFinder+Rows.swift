import GraphCore

// Rows that are no memberships.
extension LayoutFinder {
  private static let totals: Set<String> = [
    "total", "totals", "grand total", "sum", "sums", "all", "column total", "gesamt", "summe",
    "insgesamt", "somme", "suma", "totale", "toplam", "razem", "разом", "всього", "итого", "всего",
    "合计", "总计", "合計",
  ]

  /// Leaves out rows of sums, with a note: their cells are the sums of the other rows, or numbers where those have
  /// none.
  mutating func leaveOutTotals(_ columns: TableColumns) {
    let first = sheet.header.indices.first { sheet.columns[$0]?.hasLetters == true }
    guard let position = columns.positions[.party] ?? first, let names = sheet.columns[position]
    else { return }
    let isTotal = names.texts.map { LayoutFinder.totals.contains($0.lowercased()) }
    guard isTotal.contains(true) else { return }
    let rows = sheet.lines.indices.filter { isTotal[Int(names.numbers[$0])] }
    let others = sheet.lines.indices.filter { !isTotal[Int(names.numbers[$0])] }
    let cells = sheet.columns.filter { $0.key != position }.sorted { $0.key < $1.key }.map(\.value)
    guard !others.isEmpty else { return }
    let found = rows.filter { row in
      var said = 0
      var agreed = 0
      var isAboveMarks = false
      for column in cells {
        guard case let sum = number(column.texts[Int(column.numbers[row])]), let sum else {
          continue
        }
        let values = others.map { column.texts[Int(column.numbers[$0])] }
        said += 1
        let total = values.reduce(0) { $0 + (number($1) ?? 0) }
        let isSum = abs(total - sum) <= 1e-9 * max(1, abs(sum))
        let isCount = !values.contains { number($0) != nil } && values.contains { !$0.isEmpty }
        let isAbove = sum > 1 && !values.contains { (number($0) ?? 0) > 1 }
        if isSum || isCount || isAbove { agreed += 1 }
        // Of 1 and 0 the sum can be chance, and a company can be called Total.
        if sum > 1 { isAboveMarks = true }
      }
      return said > 0 && agreed * 5 >= said * 4 && isAboveMarks
    }
    guard !found.isEmpty else { return }
    let text = names.texts[Int(names.numbers[found[0]])]
    sheet.file.report(
      TableRules.totals,
      found.count == 1
        ? "the row \(text.quoted) has sums and was left out"
        : "\(found.count) rows with sums were left out, such as \(text.quoted)",
      at: sheet.mark(row: found[0], column: 0))
    sheet.leaveOut(Set(found), "sums")
  }

  /// The number that a cell adds to a sum; `nil` for one that says neither.
  private func number(_ text: String) -> Double? {
    switch CellWord(text) {
    case .yes: 1
    case .no: 0
    case .number(let number): number
    case .nothing, .role, .impossible, .other: nil
    }
  }

  /// Texts that name nobody, in lower case, beside those that say nothing in any column of names.
  private static let nameless: Set<String> = [
    "-", "--", "–", "—", "?", "??", "???", "none", "#ref!", "#name?", "#value!",
  ]

  /// Empties cells that name nobody, such as `-` and `?`, in the columns of members and coalitions.
  mutating func emptyNameless(_ layout: TableLayout) {
    for meaning in [TableColumns.Meaning.party, .coalition] {
      guard let position = layout.columns.positions[meaning], let column = sheet.columns[position]
      else { continue }
      // A zero is a name among other numbers.
      let areNumbers = column.texts.count { Double($0) != nil } > 1
      let texts = column.texts.map { text in
        LayoutFinder.nameless.contains(text.lowercased()) || CellWord.isNothing(text, in: .names)
          || text == "0" && !areNumbers ? "" : text
      }
      if texts != column.texts { sheet.columns[position] = column.replacing(texts) }
    }
  }
}
