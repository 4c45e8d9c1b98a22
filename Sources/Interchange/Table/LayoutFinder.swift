import Documents
import GraphCore

/// Finds out what the columns of a table mean: by their names, and where names do not tell, by what they hold.
struct LayoutFinder {
  var sheet: TableSheet
  private(set) var options: TableReader.Options
  let names: TableNames
  /// Assumptions that a reader of the answer has to know.
  var assumptions: [String] = []
  /// The first cells of each column.
  var sample: [[String]] = []
  /// The names of columns of members that are read as one.
  var pairs: [String] = []
  let unread: [String]
  private var hasVotes = false
  /// True if rows of sums were reported.
  var hasSums = false

  /// The finder for a table.
  init(_ sheet: TableSheet, _ names: TableNames, _ options: TableReader.Options) {
    self.sheet = sheet
    self.names = names
    var options = options
    unread =
      options.columns.removeValue(forKey: .unread)?.split(separator: ",").map(String.init) ?? []
    self.options = options
  }

  /// The layout, and the table with the columns of it read; `nil`, with a finding, if it has no memberships.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  mutating func find() -> (layout: TableLayout, sheet: TableSheet)? {
    let errors = sheet.file.sink.errorCount
    hideUnread()
    guard sheet.file.sink.errorCount == errors else { return nil }
    sheet.known = names
    sheet.removeMarksOfHeader()
    options.columns = options.columns.mapValues { name in
      sheet.position(named: name).map { sheet.header[$0] } ?? name
    }
    sample = sheet.sample()
    stackNumbered()
    var columns = TableColumns(
      header: sheet.header, given: options.columns, at: sheet.place, sheet.file.sink)
    columns.findDates { [sample, sheet] in !sheet.header[$0].isEmpty && areDates(sample[$0]) }
    guard sheet.file.sink.errorCount == errors else { return nil }
    sheet.verbatim = Set(
      [TableColumns.Meaning.note, .source, .purpose, .office].compactMap { columns.positions[$0] })
    choosePerson(&columns)
    hasVotes = chooseVotes(&columns)
    guard sheet.file.sink.errorCount == errors else { return nil }
    chooseRole(&columns)
    choosePeriod(&columns)
    stackLeads(&columns)
    let found: TableLayout?
    if let wide = wide(columns) {
      found = wide
    } else if sheet.file.sink.errorCount > errors {
      return nil
    } else if let people = TableLayout(officials: columns) {
      found = people
      sheet.read(Array(people.wanted(of: sheet.header)).sorted())
    } else if columns.positions[.party] != nil, columns.positions[.coalition] != nil {
      found = tiesByName(&columns)
    } else {
      sheet.read(Array(sheet.header.indices))
      leaveOutTotals(columns)
      found = otherForm(columns)
    }
    guard var layout = found, !isAboutPairs(layout), !isListOfCodes(layout) else { return nil }
    layout.words = (hasVotes ? voteWords(of: layout) : [:]).merging(options.roleWords) { $1 }
    let wanted = layout.wanted(of: sheet.header)
    reportHomonyms(wanted)
    sheet.keep(wanted)
    guard sheet.report() else { return nil }
    reportMarks(wanted)
    splitPeriod(&layout)
    orderDates(layout)
    if layout.hasOneTieARow {
      emptyNameless(layout)
      splitLists(layout)
    }
    if case .matrix(let positions) = layout.form { turn(&layout, positions) }
    return (layout, sheet)
  }

  /// Turns a matrix with states across and other names down.
  private mutating func turn(_ layout: inout TableLayout, _ positions: [Int]) {
    guard let party = layout.party, positions.count > 2, !areStates(party),
      areStates(positions.lazy.map { [sheet] in sheet.header[$0] })
    else { return }
    sheet.turn(names: party, positions)
    layout.form = .matrix(Array(sheet.header.indices.dropFirst()))
    layout.columns.set(.party, to: 0)
    assumptions.append("countries stand across and coalitions down")
  }

  /// Makes a row of its own of each name in a cell with several.
  private mutating func splitLists(_ layout: TableLayout) {
    for meaning in [TableColumns.Meaning.party, .coalition] {
      guard let position = layout.columns.positions[meaning],
        let column = sheet.columns[position],
        let lists = ListCells(
          column.texts, isPlural: isPlural(position), isKnown: { isListed($0, as: meaning) })
      else { continue }
      let rows = column.numbers.count { lists.names[Int($0)].count > 1 }
      sheet.split(position, into: lists.names)
      assumptions.append(
        "\(sheet.name(of: position)) has several names in \(rows == 1 ? "1 row" : "\(rows) rows"); each name is read"
          + " as a row of its own")
    }
  }

  private func isPlural(_ position: Int) -> Bool {
    isColumnOfMembers(position)
      || ["coalitions", "organisations", "organizations", "memberships", "alliances", "groups"]
        .contains(sheet.header[position].lowercased())
  }

  /// True for a name that can stand in a list of members or coalitions.
  private func isListed(_ name: String, as meaning: TableColumns.Meaning) -> Bool {
    switch names.kind(of: name) {
    case .state, .states: meaning == .party
    case .coalition, .organisation: true
    case .number, .other: false
    }
  }

  // MARK: By name

  /// A table whose header names both columns.
  private mutating func tiesByName(_ columns: inout TableColumns) -> TableLayout? {
    sheet.read(
      sheet.header.indices.filter {
        columns.isRead($0) || CellColumn.canSayWhoBelongs(sheet.header[$0])
          || TableColumns.observerNames.contains(sheet.header[$0].lowercased())
      })
    leaveOutTotals(columns)
    if options.columns[.coalition] == nil, !hasVotes,
      let position = columns.positions[.coalition],
      let column = sheet.columns[position], column.isYesAndNo,
      column.texts.contains("1") || column.texts.contains("")
        || column.texts.contains(where: { CellWord($0) == .no }),
      let matrix = matrix(rereading: columns)
    {
      return matrix
    }
    return ties(columns)
  }

  /// A table of ties, by year if every row has a year.
  mutating func ties(_ columns: TableColumns) -> TableLayout {
    var columns = columns
    findMembership(&columns)
    var layout = TableLayout(form: .ties, columns: columns)
    let positions = columns.positions
    if let year = positions[.attested], positions[.from] == nil, positions[.to] == nil,
      TableColumns.yearNames.contains(sheet.header[year].lowercased()),
      let column = sheet.columns[year], !column.numbers.isEmpty,
      column.texts.allSatisfy({ TableYear($0) != nil })
    {
      layout.form = .years(year)
      assumptions.append(
        "\(sheet.name(of: year)) is read as the year that a row is about; if memberships begin in it, use --columns"
          + " from=\(sheet.header[year])")
    }
    return layout
  }

  /// Looks for the column that says who belongs, or how much.
  private mutating func findMembership(_ columns: inout TableColumns) {
    let unread = sheet.header.indices.filter { !columns.isRead($0) }
    if columns.positions[.role] == nil, columns.otherRole == nil {
      columns.otherRole = unread.first {
        sheet.columns[$0]?.isMembership(named: sheet.header[$0]) == true
      }
    }
    if let position = unread.first(where: {
      TableColumns.observerNames.contains(sheet.header[$0].lowercased())
        && sheet.columns[$0]?.isYesAndNo == true
    }) {
      columns.observer = position
      assumptions.append("a yes in \(sheet.name(of: position)) is read as the role observer")
    }
    if columns.otherRole == nil,
      let position = unread.first(where: {
        sheet.columns[$0]?.isWeight(named: sheet.header[$0]) == true
      })
    {
      columns.weight = position
      assumptions.append(
        "\(sheet.name(of: position)) is read as weights: each number above 0 is a membership")
    }
    if let position = columns.otherRole, let column = sheet.columns[position], column.isYesAndNo {
      assumptions.append(
        "\(sheet.name(of: position)) is read as membership: yes or no"
          + (column.hasOnlyMarks ? ", where an empty cell means no" : ""))
    }
  }

  private mutating func matrix(rereading columns: TableColumns) -> TableLayout? {
    let read = sheet
    sheet.read(Array(sheet.header.indices))
    leaveOutTotals(columns)
    if let matrix = MatrixFinder(sheet, options).matrix(columns) { return matrix }
    sheet = read
    return nil
  }

  // MARK: By content

  /// A table whose header does not name both columns. All columns have been read.
  private mutating func otherForm(_ columns: TableColumns) -> TableLayout? {
    if hasOnlyMarks() { return nil }
    if let headerless = headerless() { return headerless }
    var columns = columns
    if let index = sheet.header.indices.first, sheet.isIndex(index), sheet.header.count > 2,
      !MatrixFinder(sheet, options).areAllCells(but: index)
    {
      columns.clear(index)
      assumptions.append("column 1 numbers the rows; it was not read")
      // What is left is looked at as if the column were not there.
      return form(columns, without: index)
    }
    return form(columns, without: nil)
  }

  private mutating func form(_ columns: TableColumns, without index: Int?) -> TableLayout? {
    var columns = columns
    if sheet.leads == nil, columns.positions[.coalition] != nil, let lead = columns.lead,
      let column = sheet.columns[lead], !column.isYesAndNo
    {
      // `lead` beside a coalition names the party that leads, unless members are named as well.
      columns.clear(lead)
      if sheet.header.indices.contains(where: isColumnOfMembers) {
        return form(columns, without: index)
      }
      columns.set(.party, to: lead)
      var layout = ties(columns)
      layout.usualRole = .lead
      return layout
    }
    if let coalitions = TableLayout(coalitions: columns) { return coalitions }
    let finder = MatrixFinder(sheet, options)
    if columns.positions[.party] == nil, options.columns.isEmpty, let states = columnOfStates {
      var named = columns
      named.set(.party, to: states)
      if let panel = finder.panel(named) { return panel }
    }
    if let panel = finder.panel(columns) { return panel }
    if let matrix = finder.matrix(columns, without: index) {
      if matrix.numbers == .weights {
        assumptions.append("numbers are read as weights: each number above 0 is a membership")
      }
      return matrix
    }
    if let ties = tiesByElimination(columns, without: index) { return ties }
    reportNothing(columns)
    return nil
  }

  // MARK: Looks at columns

  /// Words for members.
  static let plurals: Set<String> = [
    "members", "participants", "signatories", "parties", "countries", "states", "nations",
    "mitglieder", "membres", "miembros", "member_states", "member states", "authors", "cosponsors",
  ]

  /// True if the name of a column is a word for members. In a table of coalitions it can be their number.
  func isColumnOfMembers(_ position: Int) -> Bool {
    LayoutFinder.plurals.contains(sheet.header[position].lowercased())
      && sheet.columns[position]?.isNumeric == false
  }

  // MARK: Findings

  /// Reports columns that have the name of a column that is read, and other cells.
  private func reportHomonyms(_ wanted: Set<Int>) {
    guard sheet.hasHeader else { return }
    let names = sheet.header.map { $0.lowercased() }
    let namesakes = Dictionary(grouping: names.indices, by: { names[$0] })
    for position in wanted.sorted() where !names[position].isEmpty {
      let other = namesakes[names[position]]?.first { $0 != position }
      guard let other, !wanted.contains(other) else { continue }
      var pair = sheet
      pair.read([position, other])
      guard let a = pair.columns[position], let b = pair.columns[other],
        let row = pair.lines.indices.first(where: {
          a.texts[Int(a.numbers[$0])] != b.texts[Int(b.numbers[$0])]
        })
      else { continue }
      sheet.file.report(
        TableRules.repeated,
        "columns \(position + 1) and \(other + 1) are both called \(sheet.header[position].quoted), and differ;"
          + " give one of them another name",
        at: Document.Mark(line: Int(pair.lines[row]), column: other + 1))
    }
  }
}
