import GraphCore

/// Looks whether a table is a matrix, with parties down and coalitions across, or a panel, with a row for each party
/// and year.
struct MatrixFinder {
  private let sheet: TableSheet
  private let options: TableReader.Options

  /// A finder for a table of which all columns were read.
  init(_ sheet: TableSheet, _ options: TableReader.Options) {
    self.sheet = sheet
    self.options = options
  }

  /// True if the cells of a column say whether, and in which role, a party belongs; and whether any says that it
  /// does.
  ///
  /// Up to half of the cells that say something may be something else: those are words to be reported, and no
  /// reason to leave the column unread. Not so numbers, which are what columns of amounts have.
  private func isColumnOfCells(
    _ position: Int, _ allowed: (Double) -> Bool, elseOdd: Bool = false
  ) -> Bool {
    guard let column = sheet.columns[position], !column.numbers.isEmpty else { return false }
    let words = column.texts.map { CellWord($0) }
    var isOdd = [Bool](repeating: false, count: words.count)
    var saysSomething = false
    var isFilled = [Bool](repeating: true, count: words.count)
    for (number, word) in words.enumerated() {
      switch word {
      case .number(let value):
        if allowed(value) {
          saysSomething = true
        } else if elseOdd {
          isOdd[number] = true
        } else {
          return false
        }
      case .other: isOdd[number] = true
      case .nothing: isFilled[number] = false
      case .yes, .no, .role, .impossible: saysSomething = true
      }
    }
    guard saysSomething else { return false }
    guard isOdd.contains(true) else { return true }
    let odd = column.numbers.count { isOdd[Int($0)] }
    return odd * 2 <= column.numbers.count { isFilled[Int($0)] }
  }

  /// True if most cells of a column that say something say yes or no, and no number is a code of a role: what else
  /// stands in it is to be reported, and no reason to leave it unread.
  private func isMostlyYesAndNo(_ position: Int) -> Bool {
    guard let column = sheet.columns[position] else { return false }
    let words = column.texts.map { CellWord($0) }
    guard words.contains(.yes), !words.contains(.number(2)), !words.contains(.number(3)) else {
      return false
    }
    let said = column.numbers.count { words[Int($0)] != .nothing }
    return column.numbers.count { words[Int($0)] == .yes || words[Int($0)] == .no } * 2 >= said
  }

  /// Names of columns whose numbers are no codes of roles.
  private static let partsOfYear: Set<String> = ["month", "quarter", "week", "day"]

  /// Names of columns of sums, of numbers of rows, and of amounts.
  private static let others: Set<String> = [
    "total", "totals", "sum", "gesamt", "summe", "somme", "suma", "totale", "разом", "итого",
    "id", "no", "no.", "nr", "nr.", "#", "index", "row", "code", "rank", "pop", "population", "gdp",
    "area", "score",
  ]

  private static func isRoleCode(_ number: Double) -> Bool { number == 2 || number == 3 }
  private static func isWeight(_ number: Double) -> Bool { number > 0 }

  /// True if all columns but two have cells of a matrix.
  func areAllCells(but index: Int) -> Bool {
    sheet.header.indices.allSatisfy { $0 == index || isColumnOfCells($0, MatrixFinder.isWeight) }
  }

  /// The layout of a panel.
  func panel(_ columns: TableColumns) -> TableLayout? {
    guard let party = columns.positions[.party], columns.positions[.coalition] == nil,
      let year = sheet.header.firstIndex(where: {
        TableColumns.yearNames.contains($0.lowercased())
      })
    else { return nil }
    let others = sheet.header.indices.filter {
      $0 != party && $0 != year && !sheet.header[$0].isEmpty
        && !MatrixFinder.partsOfYear.contains(sheet.header[$0].lowercased())
    }
    let coalitions = others.filter { isColumnOfCells($0, MatrixFinder.isRoleCode) }
    // Where most columns are something else, those of small numbers are counts.
    guard !coalitions.isEmpty, coalitions.count * 2 >= others.count else { return nil }
    return TableLayout(form: .panel(year: year, coalitions), columns: columns)
  }

  /// The layout of a matrix.
  ///
  /// - Parameters:
  ///   - columns: The columns whose names are known.
  ///   - index: A column that counts the rows.
  /// - Returns: `nil` for a table that is no matrix.
  func matrix(_ columns: TableColumns, without index: Int? = nil) -> TableLayout? {
    guard options.columns.isEmpty || options.columns.keys.contains(.party) else { return nil }
    let used = sheet.header.indices.filter { $0 != index && !isNamelessAndEmpty($0) }
    guard used.count > 1, !sheet.lines.isEmpty,
      !sheet.header.contains(where: { TableColumns.yearNames.contains($0.lowercased()) })
    else { return nil }
    // A header that is the name of a coalition too, such as `group`, is one here.
    let party = columns.positions[.party] ?? used[0]
    guard used.count < 3 || !used.allSatisfy({ $0 == party || TableYear(sheet.header[$0]) != nil })
    else { return nil }
    let others = used.filter {
      $0 != party && !MatrixFinder.others.contains(sheet.header[$0].lowercased())
    }
    // No coalition is called status or lead.
    let known = Set(
      [
        columns.positions[.censored], columns.positions[.confidence], columns.positions[.role],
        columns.otherRole, columns.lead, columns.positions[.note],
      ].compactMap(\.self)
        // Beside a column of coalitions these say who belongs to one.
        + others.filter { columns.positions[.party] != nil && sheet.saysWhoBelongs($0) })
    let byRole = others.filter {
      isColumnOfCells($0, MatrixFinder.isRoleCode) && !known.contains($0)
    }
    // Of a column that is called as a widely known organisation, and says yes, other numbers are reported.
    let cells = others.filter {
      byRole.contains($0)
        || !known.contains($0)
          && (isMostlyYesAndNo($0)
            || isNamedAsOrganisation($0) && isOfNumbersWithOne($0))
    }
    var layout = TableLayout(form: .matrix(cells), columns: columns)
    layout.columns.set(.party, to: party)
    let counts = columnsOfCounts(
      others.filter { !byRole.contains($0) && !known.contains($0) }, byRole)
    if !counts.isEmpty, isMatrix(byRole + counts, of: others, columns) {
      // One number that is no code of a role decides for all: they are weights.
      layout.form = .matrix((byRole + counts).sorted())
      layout.numbers = .weights
      return layout
    }
    if options.numbers != .weights, isMatrix(byRole, of: others, columns) { return layout }
    // A column with a negative number among weights is read too, and the number reported.
    let byWeight = others.filter {
      isColumnOfCells($0, MatrixFinder.isWeight, elseOdd: true) && !known.contains($0)
    }
    let areWeights =
      options.numbers == .weights
      || isSparse(byWeight)
        && byWeight.count { isColumnOfCells($0, MatrixFinder.isWeight) } * 2 >= byWeight.count
    guard areWeights, isMatrix(byWeight, of: others, columns) else {
      return options.numbers != .weights && isMatrix(cells, of: others, columns) ? layout : nil
    }
    layout.form = .matrix(byWeight)
    layout.numbers = .weights
    return layout
  }

  /// The columns whose numbers make weights of the codes of roles in others: whole numbers, of which some are 0 or 1.
  ///
  /// None where no other column has a 2 or a 3, for then they can be amounts beside a matrix of yes and no.
  private func columnsOfCounts(_ positions: [Int], _ byRole: [Int]) -> [Int] {
    guard options.numbers == nil,
      byRole.contains(where: { position in
        (sheet.columns[position]?.texts ?? []).contains {
          CellWord($0) == .number(2) || CellWord($0) == .number(3)
        }
      })
    else { return [] }
    return positions.filter { position in
      guard isColumnOfCells(position, MatrixFinder.isWeight), let column = sheet.columns[position]
      else { return false }
      let words = column.texts.map { CellWord($0) }
      let numbers = words.compactMap { if case .number(let number) = $0 { number } else { nil } }
      return !numbers.isEmpty && numbers.allSatisfy { $0 < 1000 }
        && (words.contains(.yes) || words.contains(.no) || words.contains(.nothing))
    }
  }

  /// True if columns of cells make a matrix: all of them, or half where it is known who belongs, or fewer if one is
  /// called as a widely known organisation.
  private func isMatrix(_ cells: [Int], of others: [Int], _ columns: TableColumns) -> Bool {
    guard !cells.isEmpty else { return false }
    return columns.positions[.party] != nil
      ? cells.count * 2 >= others.count
        || cells.contains(where: isNamedAsOrganisation)
      : cells.count == others.count && others.count > 1
  }

  private func isOfNumbersWithOne(_ position: Int) -> Bool {
    guard let column = sheet.columns[position], !column.hasLetters else { return false }
    return column.texts.contains { CellWord($0) == .yes }
  }

  private func isNamedAsOrganisation(_ position: Int) -> Bool {
    KnownOrganisations.organisation(named: sheet.header[position]) != nil
  }

  private func isNamelessAndEmpty(_ position: Int) -> Bool {
    sheet.header[position].isEmpty && sheet.isEmpty(position)
  }

  /// True if at least a fifth of the cells say no or nothing: amounts do not.
  private func isSparse(_ positions: [Int]) -> Bool {
    var empty = 0
    var all = 0
    for position in positions {
      guard let column = sheet.columns[position] else { continue }
      let isEmpty = column.texts.map {
        let word = CellWord($0)
        return word == .no || word == .nothing
      }
      all += column.numbers.count
      empty += column.numbers.count { isEmpty[Int($0)] }
    }
    return empty * 5 >= all
  }
}
