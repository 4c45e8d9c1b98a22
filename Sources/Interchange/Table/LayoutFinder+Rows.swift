import GraphCore

// Rows that are no memberships.
extension LayoutFinder {
  private static let totals: Set<String> = [
    "total", "totals", "grand total", "sum", "sums", "all", "column total", "gesamt", "summe",
    "insgesamt", "somme", "suma", "totale", "toplam", "razem", "разом", "всього", "итого", "всего",
    "合计", "总计", "合計",
  ]

  /// Leaves out rows of sums, with a note: most of their numbers are the sums of the cells above, or how many of them
  /// say something, or stand above cells without numbers or of 1 and 0 alone.
  ///
  /// - Parameter columns: The columns whose names are known.
  /// - Complexity: O(*n*) in the number of cells.
  mutating func leaveOutTotals(_ columns: TableColumns) {
    let first = sheet.columns.keys.sorted().first { sheet.columns[$0]?.hasLetters == true }
    guard let position = columns.positions[.party] ?? first, let names = sheet.columns[position]
    else { return }
    let isTotal = names.texts.map { LayoutFinder.totals.contains($0.lowercased()) }
    guard isTotal.contains(true) else { return }
    let rows = sheet.lines.indices.filter { isTotal[Int(names.numbers[$0])] }
    guard rows.count < sheet.lines.count else { return }
    var said: [Int: (all: Int, agreed: Int, isAboveMarks: Bool)] = [:]
    for (other, column) in sheet.columns where other != position {
      let numbers = column.texts.map(number)
      let sums = ColumnSums(column, numbers, without: { isTotal[Int(names.numbers[$0])] })
      for row in rows {
        guard let sum = numbers[Int(column.numbers[row])] else { continue }
        said[row, default: (0, 0, false)].all += 1
        if sums.agree(with: sum) { said[row]?.agreed += 1 }
        // Of 1 and 0 the sum can be chance, and a company can be called Total.
        if sum > 1 { said[row]?.isAboveMarks = true }
      }
    }
    // A row with a name in another column is a membership of a party called Total.
    let namesSomething = rows.filter { row in
      sheet.columns.contains { other, column in
        let text = column.texts[Int(column.numbers[row])]
        return other != position && text.contains(where: \.isLetter)
          && !CellWord.isNothing(text, in: .dates)
      }
    }
    let found = Set(rows).subtracting(namesSomething).sorted().filter { row in
      said[row].map { $0.isAboveMarks && $0.agreed * 5 >= $0.all * 4 } ?? false
    }
    guard !found.isEmpty else { return }
    let text = names.texts[Int(names.numbers[found[0]])]
    let mark = sheet.mark(row: found[0], column: 0)
    sheet.leaveOut(Set(found), "sums")
    // A table can be read again when its form is known.
    guard !hasSums else { return }
    hasSums = true
    sheet.file.report(
      TableRules.totals,
      found.count == 1
        ? "the row \(text.quoted) has sums and was left out"
        : "\(found.count) rows with sums were left out, such as \(text.quoted)",
      at: mark)
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

  /// Further texts for a missing name, in lower case.
  private static let nameless: Set<String> = [
    "-", "--", "–", "—", "?", "??", "???", "none", "#ref!", "#name?", "#value!",
  ]

  private func isCode(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Empties cells that name nobody, such as `-` and `?`, in the columns of members and coalitions.
  mutating func emptyNameless(_ layout: TableLayout) {
    for meaning in [TableColumns.Meaning.party, .coalition] {
      guard let position = layout.columns.positions[meaning], let column = sheet.columns[position]
      else { continue }
      // A zero is a name among other numbers, and NA among codes of two letters is Namibia.
      let areNumbers = column.texts.count { Double($0) != nil } > 1
      let named = column.texts.filter { !$0.isEmpty && $0 != "NA" }
      let areCodes = named.count(where: isCode) * 2 > named.count
      let texts = column.texts.map { text in
        if text == "NA", areCodes, meaning == .party { return text }
        return LayoutFinder.nameless.contains(text.lowercased())
          || CellWord.isNothing(text, in: .names)
          || text == "0" && !areNumbers ? "" : text
      }
      if texts != column.texts {
        sheet.hasNameless = true
        sheet.columns[position] = column.replacing(texts)
      }
    }
  }
}

/// The numbers of a column that a row of sums can repeat.
private struct ColumnSums {
  private var sum = 0.0
  private var hasNumbers = false
  private var filled = 0
  private var isAboveOne = false

  /// The sums of the rows but those of sums.
  init(_ column: CellColumn, _ numbers: [Double?], without isTotal: (Int) -> Bool) {
    let says = zip(column.texts, numbers).map { text, number in
      let word = CellWord(text)
      return word != .nothing && word != .impossible && number != 0
    }
    for (row, cell) in column.numbers.enumerated() where !isTotal(row) {
      if says[Int(cell)] { filled += 1 }
      guard let number = numbers[Int(cell)] else { continue }
      sum += number
      hasNumbers = true
      if number > 1 { isAboveOne = true }
    }
  }

  /// True if a number can be the sum, or the number of the cells that say something.
  func agree(with number: Double) -> Bool {
    abs(sum - number) <= 1e-9 * max(1, abs(number)) || Double(filled) == number
      || filled > 0 && !hasNumbers || number > 1 && !isAboveOne
  }
}
