import GraphCore
import States

// Two columns that are two names of one thing, or a pair.
extension LayoutFinder {
  /// The columns of an edge list of another program; `from` and `to` with names below them are one.
  func edges(_ columns: TableColumns) -> (source: Int, target: Int)? {
    if let source = columns.position(named: "source"),
      let target = columns.position(named: "target")
    {
      return (source, target)
    }
    guard let from = columns.position(named: "from"), let to = columns.position(named: "to"),
      columns.positions[.party] == nil, columns.positions[.coalition] == nil,
      sheet.columns[from]?.hasLetters == true, sheet.columns[to]?.hasLetters == true,
      !areDates(sample[from]), !areDates(sample[to])
    else { return nil }
    return (from, to)
  }

  /// True if each text of one column stands with one of the other alone, and the reverse, in ten rows or where both
  /// are states: then the columns are two names of one thing, and no memberships.
  ///
  /// Rows without one of the two do not count, and of a hundred rows two may differ.
  func arePaired(_ a: Int, _ b: Int) -> Bool {
    guard let first = sheet.columns[a], let second = sheet.columns[b] else { return false }
    if haveSameStates(first, second) { return true }
    var rows = 0
    var others = 0
    var partner = [Int32](repeating: -1, count: first.texts.count)
    var other = [Int32](repeating: -1, count: second.texts.count)
    let isEmpty = (first.texts.map(\.isEmpty), second.texts.map(\.isEmpty))
    for (x, y) in zip(first.numbers, second.numbers)
    where !isEmpty.0[Int(x)] && !isEmpty.1[Int(y)] {
      rows += 1
      let isOther =
        partner[Int(x)] >= 0 && partner[Int(x)] != y || other[Int(y)] >= 0 && other[Int(y)] != x
      if isOther { others += 1 }
      partner[Int(x)] = y
      other[Int(y)] = x
    }
    // A list in a cell is none of one thing.
    guard !hasLists(first), !hasLists(second) else { return false }
    return rows > 1 && others * 50 <= rows && (rows >= 10 || areStates(first) && areStates(second))
  }

  /// True if at least half of the rows have the same state in both columns, as names and codes.
  private func haveSameStates(_ first: CellColumn, _ second: CellColumn) -> Bool {
    guard first.numbers.count > 2, areStates(second) || areStates(first) else { return false }
    let rows = Swift.min(first.numbers.count, 200)
    let same = (0..<rows).count { row in
      let (a, b) = (first.texts[Int(first.numbers[row])], second.texts[Int(second.numbers[row])])
      guard !a.isEmpty, !b.isEmpty, case .state(let code) = names.kind(of: a) else { return false }
      return names.kind(of: b) == .state(code)
    }
    return same * 2 >= rows
  }

  /// True if at least half of the first texts are several names: `France, Germany`.
  private func hasLists(_ column: CellColumn) -> Bool {
    let texts = column.texts.filter { !$0.isEmpty }.prefix(50)
    return texts.count { $0.contains(";") || $0.contains(",") || $0.contains("|") } * 2
      > texts.count
  }

  /// True, with a finding, if the columns of a layout are countries and their codes or capitals.
  func isListOfCodes(_ layout: TableLayout) -> Bool {
    guard layout.hasOneTieARow, options.columns[.coalition] == nil, options.columns[.party] == nil,
      let party = layout.party, let coalition = layout.columns.positions[.coalition],
      let first = sheet.columns[party], let second = sheet.columns[coalition],
      // Names of coalitions need not be looked for in all languages, unless there are as many as members: then
      // they can be the same.
      second.texts.count == first.texts.count
        || second.texts.prefix(100).contains(where: StateLookup.shared.isCodeOrEnglish),
      haveSameStates(first, second)
    else { return false }
    sheet.file.sink.report(
      TableRules.missingColumn,
      "no memberships: \(sheet.name(of: party)) and \(sheet.name(of: coalition)) name the same countries; give a"
        + " table with a column of coalitions", at: sheet.place)
    return true
  }

  /// True, with a finding, if all columns have yes and no, and none has names.
  func hasOnlyMarks() -> Bool {
    // The names of members often stand below no name.
    let named = sheet.header.indices.filter { !sheet.header[$0].isEmpty || !sheet.isEmpty($0) }
    guard named.count > 1, sheet.lines.count > 1, options.columns.isEmpty,
      named.allSatisfy({ position in
        sheet.header[position].contains(where: \.isLetter)
          && sheet.columns[position]?.isYesAndNo == true
      })
    else { return false }
    sheet.file.sink.report(
      TableRules.missingColumn,
      "every column has yes and no, and none has the names of members; put them into a first column",
      at: sheet.place)
    return true
  }

  /// True, with a finding, if each row is about a pair of members and no column names a coalition.
  func isAboutPairs(_ layout: TableLayout) -> Bool {
    guard !pairs.isEmpty else { return false }
    let coalition = layout.columns.positions[.coalition]
    if layout.hasOneTieARow, let column = coalition.flatMap({ sheet.columns[$0] }),
      options.columns[.coalition] != nil || !column.isYesAndNo && column.texts != ["0"]
    {
      return false
    }
    reportPairs()
    return true
  }

  /// Reports that rows are about pairs of members.
  func reportPairs() {
    sheet.file.sink.report(
      TableRules.missingColumn,
      "each row is about a pair (\(pairs.listed)) and no column names a coalition; write one row for each member,"
        + " with the columns country and coalition, or name a column of coalitions with --columns"
        + " coalition=NAME", at: sheet.place)
  }
}
