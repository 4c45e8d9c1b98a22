import Dates
import Documents
public import GraphCore
import States

/// Reads tables of memberships: one tie a row under a header, with or without a year, a matrix, or a panel; and
/// tables of coalitions and of officials beside them.
///
/// - A table of ties has a column of parties and one of coalitions; ``TableColumns`` knows common names.
/// - A matrix has parties down and coalitions across, with 1, x, yes or a role for a tie.
/// - A panel has one row for each party and year, and a column for each coalition.
/// - A table of coalitions has a name and a kind, founding, end, size or purpose in each row.
/// - A table of officials has a person and a post in each row, and what the person leads, if anything.
public struct TableReader {
  let options: Options
  var builder: GraphBuilder
  var names: TableNames
  /// The table that is being read.
  var sheet: TableSheet
  /// The table itself as a source, where its period is known.
  private(set) var ownSource: [Source.ID] = []
  private var isListed: Set<Party.ID> = []
  private var reports: [TableReport] = []
  private var explanation: [String] = []
  /// Where coalitions were described: each once in all tables.
  var described: [Coalition.ID: Place] = [:]
  /// Names that stand in columns of members and in no column of coalitions.
  private(set) var memberNames: Set<String> = []
  private var partyWord: String?
  private var coalitionWord: String?

  /// The file that is being read.
  var file: FileReading { sheet.file }

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: The text, separated by tabs, semicolons, commas or bars; packed by gzip or not.
  ///   - path: The path or name of the file; its last part is the title of the graph.
  ///   - options: What the table itself does not say.
  /// - Returns: The graph; notes on what was left out or assumed are its remarks.
  /// - Throws: `InvalidGraph` with the problems of all rows, the first hundred of them listed.
  /// - Complexity: O(*n* log *n*) in the number of rows.
  public static func read(
    _ bytes: [UInt8], named path: String, options: Options = .init()
  ) throws(InvalidGraph) -> CoalitionGraph {
    try read([TableFile(path, bytes)], options: options).graph
  }

  /// Reads tables into one graph.
  ///
  /// - Parameters:
  ///   - files: The tables, in any order; what each is, its columns tell.
  ///   - options: What the tables themselves do not say.
  /// - Returns: The graph, with an account of every row.
  /// - Throws: `InvalidGraph` with the problems of all tables.
  package static func read(
    _ files: [TableFile], options: Options = .init()
  ) throws(InvalidGraph) -> TableReading {
    try read(Opened(files, options), options: options)
  }

  /// Tables whose headers are read.
  struct Opened {
    let files: [TableFile]
    /// The tables; those that are no text or have no row are left out, with a finding.
    let sheets: [TableSheet]
    let sink: FindingSink

    init(_ files: [TableFile], _ options: Options) {
      let sink = FindingSink()
      self.files = files
      self.sink = sink
      sheets = files.compactMap { file in
        let reading = FileReading(file.name.showingControls, sink)
        file.checkName(reading)
        return TextTable(file.bytes, encoding: options.encoding, in: reading)
          .flatMap { TableSheet($0, in: reading) }
      }
    }
  }

  /// Reads tables that are open.
  ///
  /// - Throws: `InvalidGraph` with the problems of all tables.
  static func read(
    _ tables: Opened, options: Options
  ) throws(InvalidGraph) -> TableReading {
    let (files, opened, sink) = (tables.files, tables.sheets, tables.sink)
    var sheets: [(layout: TableLayout, sheet: TableSheet, assumptions: [String])] = []
    var unread: [String] = []
    let names = TableNames(codes: options.codes, aliases: options.aliases)
    for (number, sheet) in opened.enumerated() {
      // A column that the user names is in one of several tables.
      var own = options
      func isOwn(_ name: String) -> Bool {
        sheet.hasColumn(name)
          || !opened.enumerated().contains { $0 != number && $1.hasColumn(name) }
      }
      own.columns = options.columns.filter { $0 == .unread || isOwn($1) }
      own.columns[.unread] = options.columns[.unread].map { names in
        names.split(separator: ",").map(String.init).filter(isOwn).joined(separator: ",")
      }
      var finder = LayoutFinder(sheet, names, own)
      if let found = finder.find() {
        sheets.append((found.layout, found.sheet, finder.assumptions))
      } else {
        unread += TableExplanation.columns(of: sheet)
      }
    }
    if !sink.hasErrors, let first = sheets.first, !sheets.contains(where: \.layout.hasTies) {
      first.sheet.file.sink.report(
        TableRules.missingColumn,
        "no memberships: this is \(first.layout.title); give a table of memberships with it",
        at: first.sheet.place)
    }
    guard let first = sheets.first, sheets.count == files.count else {
      throw InvalidGraph(sink, explanation: unread)
    }
    let title = files.map { FileSuffix.stem(of: $0.name) }.joined(separator: ", ")
    var reader = TableReader(first.sheet, title: title, names, options)
    reader.memberNames = TableReader.memberNames(sheets.map { ($0.layout, $0.sheet) })
    // Coalitions come first, so that others can name them; what people lead comes last.
    for table in sheets.sorted(by: { $0.layout.order < $1.layout.order }) {
      reader.read(table.sheet, table.layout, table.assumptions)
    }
    reader.builder.words = reader.words
    reader.builder.remarks = sink.findings.filter { $0.severity < .error }
    guard var graph = reader.builder.build(reporting: sink) else {
      throw InvalidGraph(sink, explanation: reader.explanation)
    }
    let contradictions = TieContradictions.findings(graph)
    if !contradictions.isEmpty {
      var builder = GraphBuilder(graph)
      builder.remarks += contradictions
      graph = builder.changed(from: graph)
    }
    let reports = reader.reports.map { report in
      var report = report
      report.mergeRepeats(in: graph)
      return report
    }
    return TableReading(graph: graph, reports: reports, explanation: reader.explanation)
  }

  /// The names in columns of members of some tables that are no coalitions in any of them.
  private static func memberNames(_ tables: [(layout: TableLayout, sheet: TableSheet)]) -> Set<
    String
  > {
    guard tables.contains(where: { $0.layout.form == .coalitions }) else { return [] }
    var members: Set<String> = []
    var coalitions: Set<String> = []
    for (layout, sheet) in tables {
      func texts(_ position: Int?) -> [String] {
        position.flatMap { sheet.columns[$0]?.texts } ?? []
      }
      if layout.hasTies { members.formUnion(texts(layout.party)) }
      switch layout.form {
      case .matrix(let positions), .panel(_, let positions):
        coalitions.formUnion(positions.map { sheet.header[$0] })
      case .coalitions: coalitions.formUnion(texts(layout.columns.positions[.partOf]))
      case .ties, .years, .officials:
        coalitions.formUnion(texts(layout.columns.positions[.coalition]))
      }
    }
    return members.subtracting(coalitions)
  }

  private init(
    _ sheet: TableSheet, title: String, _ names: TableNames, _ options: Options
  ) {
    self.sheet = sheet
    self.options = options
    self.builder = GraphBuilder(title: title)
    self.names = names
  }

  /// Makes the table a source of its own, for rows that name no other.
  mutating func cover(_ covers: Coverage) {
    guard ownSource.isEmpty else { return }
    let id = names.source(FileSuffix.stem(of: file.file), addingTo: &builder)
    builder.sources[builder.sources.count - 1].covers = covers
    ownSource = [id]
  }

  private mutating func read(
    _ sheet: TableSheet, _ layout: TableLayout, _ assumptions: [String]
  ) {
    self.sheet = sheet
    ownSource = []
    if layout.hasTies, let covers = options.covers { cover(covers) }
    for assumption in assumptions {
      file.sink.report(TableRules.assumedMeaning, assumption, at: sheet.place)
    }
    names.codes = options.codes
    if let party = layout.party, sheet.hasHeader { assumeCodes(column: sheet.header[party]) }
    explanation += TableExplanation(sheet, layout, codes: names.codes).lines
    switch layout.form {
    case .ties: readRows(layout)
    case .years(let year): readYears(layout, year: year)
    case .matrix(let coalitions): readMatrix(layout, coalitions)
    case .panel(let year, let coalitions): readPanel(layout, year: year, coalitions)
    case .coalitions: readCoalitions(layout)
    case .officials: readOfficials(layout)
    }
  }

  /// Takes the account of a table over, and notes the columns that were not used.
  mutating func finish(_ report: TableReport, _ layout: TableLayout) {
    var report = report
    let cells = report.unit == .cells ? report.total / max(1, sheet.rowCount) : 1
    for (reason, count, line) in sheet.leftOut {
      report.leaveOut(reason, count: count * cells, line: line)
    }
    report.leftOut.sort { ($1.count, $0.firstLine) < ($0.count, $1.firstLine) }
    reports.append(report)
    names.reportSimilar(in: file, at: sheet.place)
    guard sheet.hasHeader else { return }
    if layout.hasTies {
      partyWord = partyWord ?? layout.party.map { sheet.header[$0] }
      coalitionWord =
        coalitionWord ?? layout.columns.positions[.coalition].map { sheet.header[$0] }
    }
    let wanted = layout.wanted(of: sheet.header)
    let ignored = sheet.header.indices.filter {
      !wanted.contains($0) && !sheet.isLeftover($0)
    }.map { sheet.header[$0].isEmpty ? "column \($0 + 1)" : sheet.header[$0] }
    guard !ignored.isEmpty else { return }
    let (noun, meaning) =
      ignored.count == 1 ? ("column", "its meaning") : ("columns", "their meanings")
    file.sink.report(
      TableRules.ignoredColumns,
      "\(noun) ignored: \(ignored.listed) (--columns can name \(meaning))", at: sheet.place)
  }

  /// A column with a name that one system of codes has holds codes of this system.
  private mutating func assumeCodes(column: String) {
    guard options.codes == nil, let system = TableColumns.codes(impliedBy: column) else { return }
    names.codes = system
    file.sink.report(
      TableRules.assumedCodes,
      "the codes in \(column.named) are read as \(system.title), because of the column's name;"
        + " --codes names another list", at: sheet.place)
  }

  /// What the names of a column of parties mean.
  mutating func meanings(of column: CellColumn) -> [PartyMeaning] {
    let found = PartyNames(column, lines: sheet.lines, names, in: file)
    explanation += found.explanation
    return found.meanings(addingTo: &self)
  }

  /// Lists a party even if no tie names it.
  mutating func list(_ party: Party.ID) {
    guard StateNames.isCode(party.rawValue), isListed.insert(party).inserted else { return }
    builder.parties.append(Party(id: party))
  }

  /// A claim of the table itself.
  func claim(line: Int) -> Claim {
    Claim(sources: ownSource, place: Place(file: file.file, line: line))
  }

  /// The words for parties and coalitions, where the header has words of its own for them.
  private var words: NodeWords? {
    // Where most are states, the header is a word for their codes or names.
    let states = builder.parties.count { $0.kind == .state }
    let areStates = 2 * states >= builder.parties.count
    let words = NodeWords(
      party: areStates ? nil : partyWord.flatMap { HeaderWord($0)?.forms },
      coalition: coalitionWord.flatMap { HeaderWord($0)?.forms })
    return words.party == nil && words.coalition == nil ? nil : words
  }
}
