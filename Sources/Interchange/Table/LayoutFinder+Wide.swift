import Dates
import Documents
import GraphCore

// Tables whose columns become rows: years across, members below their coalitions, years of joining in a matrix.
extension LayoutFinder {
  /// The layout of such a table, whose columns then are rows.
  mutating func wide(_ columns: TableColumns) -> TableLayout? {
    guard options.columns.isEmpty, sheet.stacked.isEmpty, options.numbers != .weights,
      sample.contains(where: { !$0.isEmpty })
    else { return nil }
    return yearsAcross(columns) ?? listsBelow(columns) ?? yearsInCells(columns)
  }

  private func year(ofColumn name: String) -> Int? {
    let text = ["X", "x", "Y", "y"].contains(name.prefix(1)) ? name.dropFirst() : name[...]
    guard text.utf8.count == 4, let year = Int(text), (1500...2200).contains(year) else {
      return nil
    }
    return year
  }

  private var named: [Int] { sheet.header.indices.filter { !sheet.header[$0].isEmpty } }

  private func texts(_ positions: [Int]) -> [String] {
    positions.flatMap { sample[$0] }.filter { !$0.isEmpty }
  }

  // MARK: Years across

  private mutating func yearsAcross(_ columns: TableColumns) -> TableLayout? {
    let years = named.filter { year(ofColumn: sheet.header[$0]) != nil }
    let others = named.filter { !years.contains($0) }
    let cells = texts(years)
    guard years.count > 1, !cells.isEmpty, !others.isEmpty else { return nil }
    let words = cells.map { CellWord($0) }
    let areNames = words.count { $0 == .other } * 2 > words.count
    let areMarks = words.allSatisfy { word in
      if case .number(let number) = word { number == 2 || number == 3 } else { word != .other }
    }
    guard areNames || areMarks else { return nil }
    let party = columns.positions[.party] ?? others.first { areStates(sample[$0]) }
    var coalition = columns.positions[.coalition]
    if coalition == nil, areMarks {
      let free = others.filter { position in
        position != party && sample[position].contains { $0.contains(where: \.isLetter) }
      }
      coalition = free.count == 1 ? free[0] : nil
    }
    let names = years.map { sheet.header[$0] }
    switch (party, coalition) {
    case (let party?, let coalition?) where areMarks:
      melt(years, others, as: ["year", "membership"], columns)
      return layout(others, party: party, coalition: coalition, form: .years(others.count)) {
        $0.otherRole = others.count + 1
      }
    case (let party?, nil) where areNames:
      melt(years, others, as: ["year", "coalition"], columns)
      return layout(others, party: party, coalition: nil, form: .years(others.count))
    case (nil, let coalition?) where areNames:
      melt(years, others, as: ["year", "member"], columns)
      return layout(others, party: nil, coalition: coalition, form: .years(others.count))
    case (.some, nil):
      sheet.file.sink.report(
        TableRules.missingColumn,
        "the columns \(names.listed) are years, and no column names coalitions; write a row for each"
          + " country, coalition and year, with the columns country, coalition and year",
        at: sheet.place)
      return nil
    default: return nil
    }
  }

  private mutating func melt(
    _ years: [Int], _ others: [Int], as names: [String], _ columns: TableColumns
  ) {
    sheet.reportRepeated(years)
    let titles = Dictionary(
      years.map { position in
        (sheet.header[position], year(ofColumn: sheet.header[position]).map(String.init) ?? "")
      }, uniquingKeysWith: { first, _ in first })
    assumptions.append(
      "the columns \(years.map { sheet.header[$0] }.listed) are read as years, a row for each")
    sheet.read(years + others)
    leaveOutTotals(columns)
    sheet.melt(years, keeping: others, as: names, title: { titles[$0] ?? $0 }) { text in
      CellWord(text) == .nothing ? .none("empty") : .values([text])
    }
  }

  /// The layout of columns that became rows; the new columns stand behind those that were kept.
  private func layout(
    _ kept: [Int], party: Int?, coalition: Int?, form: TableLayout.Form,
    _ change: (inout TableColumns) -> Void = { _ in }
  ) -> TableLayout {
    var columns = TableColumns(header: sheet.header, given: [:], at: sheet.place, sheet.file.sink)
    let cells = sheet.header.count - 1
    columns.set(.party, to: party.flatMap { kept.firstIndex(of: $0) } ?? cells)
    columns.set(.coalition, to: coalition.flatMap { kept.firstIndex(of: $0) } ?? cells)
    change(&columns)
    return TableLayout(form: form, columns: columns)
  }

  // MARK: Members below their coalitions

  private mutating func listsBelow(_ columns: TableColumns) -> TableLayout? {
    guard named.count > 1, columns.positions[.party] == nil, columns.positions[.coalition] == nil,
      named.allSatisfy({ areStates(sample[$0]) }),
      named.count(where: { names.kind(of: sheet.header[$0]).isState }) * 2 < named.count
    else { return nil }
    let areOrganisations = named.contains {
      KnownOrganisations.organisation(named: sheet.header[$0]) != nil
    }
    let hasBlanks = named.contains { sample[$0].contains("") }
    guard areOrganisations || named.count > 2 && hasBlanks else { return nil }
    let all = named
    assumptions.append(
      "members are read below the names of their coalitions: \(all.map { sheet.header[$0] }.listed)"
    )
    sheet.reportRepeated(all)
    sheet.read(all)
    sheet.melt(all, keeping: [], as: ["coalition", "member"], title: { $0 }) { text in
      text.isEmpty ? .none("empty") : .values([text])
    }
    return layout([], party: nil, coalition: nil, form: .ties) {
      $0.set(.coalition, to: 0)
      $0.set(.party, to: 1)
    }
  }

  // MARK: Years of joining

  /// The columns whose cells are years of joining, and those of yes and no beside them.
  func columnsOfYears(_ columns: TableColumns) -> (party: Int, years: [Int], marks: [Int])? {
    guard columns.positions[.coalition] == nil,
      let party = columns.positions[.party] ?? named.first(where: { areStates(sample[$0]) }),
      !columns.isRead(where: { $0 != party })
    else { return nil }
    var years: [Int] = []
    var marks: [Int] = []
    for position in named where position != party {
      let words = texts([position]).map { (YearCell($0), CellWord($0)) }
      let said = words.count { $0.1 != .no && $0.1 != .nothing && $0.1 != .yes }
      let dated = words.count { $0.0 != nil }
      if dated > 0, dated * 2 > said {
        years.append(position)
      } else if !words.isEmpty, said == 0 {
        marks.append(position)
      }
    }
    return years.isEmpty ? nil : (party, years, marks)
  }

  private mutating func yearsInCells(_ columns: TableColumns) -> TableLayout? {
    // A column of years beside marks, such as that of independence, is about the members.
    guard let (party, years, marks) = columnsOfYears(columns), years.count >= max(1, marks.count)
    else { return nil }
    let cells = (years + marks).sorted()
    let titles = cells.map { sheet.header[$0] }
    let areCoalitions =
      titles.contains { KnownOrganisations.organisation(named: $0) != nil }
      || titles.count > 1
        && titles.allSatisfy { $0 == $0.uppercased() && (2...10).contains($0.count) }
    guard areCoalitions else { return nil }
    let others = named.filter { !cells.contains($0) }
    assumptions.append("years in the columns \(titles.listed) are read as the start of memberships")
    sheet.reportRepeated(cells)
    sheet.read(cells + others)
    leaveOutTotals(columns)
    sheet.melt(cells, keeping: others, as: ["coalition", "start", "end"], title: { $0 }) { text in
      if let cell = YearCell(text) { return .values([cell.from, cell.to]) }
      switch CellWord(text) {
      case .yes, .role(.member): return .values(["", ""])
      case .nothing: return .none("empty")
      case .no: return .none("no membership")
      case .role, .impossible, .number, .other: return .odd
      }
    }
    return layout(others, party: party, coalition: nil, form: .ties) { columns in
      columns.set(.coalition, to: others.count)
      columns.set(.from, to: others.count + 1)
      columns.set(.to, to: others.count + 2)
      columns.set(.party, to: others.firstIndex(of: party) ?? 0)
    }
  }
}

/// A cell that says since when, and until when, a party belongs: `1949`, `1949-04-04`, `1955–1991`, `1949–`.
struct YearCell: Hashable {
  /// The start as it is written.
  let from: String
  /// The end, or nothing.
  let to: String
  /// True if the text has a dash between start and end.
  let isPeriod: Bool

  /// The years of a text; `nil` for another text.
  init?(_ text: String) {
    isPeriod = !YearCell.isDate(text)
    if !isPeriod {
      from = TableDate.plain(text)
      to = ""
      return
    }
    guard let dash = text.firstIndex(where: { "–—-".contains($0) }) else { return nil }
    let start = String(text[..<dash]).trimmed
    let end = String(text[text.index(after: dash)...]).trimmed
    guard start.utf8.count == 4, YearCell.isDate(start) else { return nil }
    from = start
    if end.isEmpty || WrittenDate.isOpenEnd(end) {
      to = ""
    } else if end.utf8.count == 4, YearCell.isDate(end) {
      to = end
    } else {
      return nil
    }
  }

  private static func isDate(_ text: String) -> Bool {
    PartialDate(TableDate.plain(text)).map { (1500...2200).contains($0.year) } ?? false
  }
}
