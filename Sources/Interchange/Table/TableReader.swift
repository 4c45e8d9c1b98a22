import Dates
import Documents
public import GraphCore
public import States

/// Reads tables of memberships: one tie a row under a header, a matrix, or a panel.
///
/// - A table of ties has a column of parties and one of coalitions; ``TableColumns`` knows common names.
/// - A matrix has parties down and coalitions across, with 1 or x for a tie.
/// - A panel has one row for each party and year, and a column for each coalition.
public struct TableReader {
  /// What a table itself does not say.
  public struct Options: Hashable, Sendable {
    /// Names of columns by their meaning.
    public var columns: [TableColumns.Meaning: String] = [:]
    /// The system of the parties' codes; without one they are alpha-3 codes, alpha-2 codes or names.
    public var codes: StateCodes.System?
    /// The period for which the table lists members; without one, a missing row says nothing.
    public var covers: Coverage?

    /// Nothing given.
    public init() {}
  }

  let file: FileReading
  let table: TextTable
  let options: Options
  var builder: GraphBuilder
  var names: TableNames
  /// The table itself as a source, where its period is known.
  private(set) var ownSource: [Source.ID] = []
  private var isListed: Set<Party.ID> = []

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: The text: UTF-8, separated by tabs, semicolons or commas.
  ///   - path: The path or name of the file; its last part is the title of the graph.
  ///   - options: What the table itself does not say.
  /// - Returns: The graph; notes on what was left out or assumed are its remarks.
  /// - Throws: `InvalidGraph` with the problems of all rows, the first hundred of them listed.
  /// - Complexity: O(*n* log *n*) in the number of rows.
  public static func read(
    _ bytes: [UInt8], named path: String, options: Options = .init()
  ) throws(InvalidGraph) -> CoalitionGraph {
    let sink = FindingSink()
    let file = FileReading(path.showingControls, sink)
    let title = FileSuffix.stem(of: path)
    if let scalar = FieldCheck.forbiddenCharacter(in: title) {
      let notation = FieldCheck.notation(of: scalar)
      sink.report(
        FileRules.controlCharacter, "the file's name contains the control character \(notation)",
        at: Place(file: file.file, line: 1))
    }
    guard let table = TextTable(bytes, in: file) else { throw InvalidGraph(sink) }
    var reader = TableReader(table, title: title, in: file, options)
    reader.read()
    reader.builder.remarks = sink.findings.filter { $0.severity < .error }
    guard let graph = reader.builder.build(reporting: sink) else { throw InvalidGraph(sink) }
    return graph
  }

  private init(_ table: TextTable, title: String, in file: FileReading, _ options: Options) {
    self.table = table
    self.file = file
    self.options = options
    self.builder = GraphBuilder(title: title)
    self.names = TableNames(codes: options.codes)
    if let covers = options.covers { cover(covers) }
  }

  /// Makes the table a source of its own, for rows that name no other.
  mutating func cover(_ covers: Coverage) {
    guard ownSource.isEmpty else { return }
    let id = names.source(builder.title, addingTo: &builder)
    builder.sources[builder.sources.count - 1].covers = covers
    ownSource = [id]
  }

  private mutating func read() {
    guard let first = table.header else {
      // A quote that nothing closes can hide the header.
      table.forEachRow { _ in }
      guard !file.sink.hasErrors else { return }
      file.report(
        TableRules.emptyTable,
        "the table is empty; expected a header, and a country and a coalition in each row",
        at: Document.Mark(line: 1, column: 1))
      return
    }
    let header = table.cells(first)
    let place = Place(file: file.file, line: first.line)
    if options.columns.isEmpty, isMatrix(header) {
      readMatrix(header)
      return
    }
    let columns = TableColumns(header: header, given: options.columns, at: place, file.sink)
    if columns.hasHeader, let party = columns.positions[.party] {
      assumeCodes(column: header[party], at: place)
    }
    if let panel = TablePanel(table, header, columns) {
      readPanel(panel, header, at: place)
      return
    }
    guard columns.isEdgeList(header: header, at: place, file.sink) else { return }
    if !columns.hasHeader, !names.isParty(header[0]) {
      TableColumns.reportMissing([.party, .coalition], header, at: place, file.sink)
      return
    }
    readRows(columns, header, at: place)
  }

  /// A column with a name that one system of codes has holds codes of this system.
  private mutating func assumeCodes(column: String, at place: Place) {
    guard options.codes == nil, let system = TableColumns.codes(impliedBy: column) else { return }
    names.codes = system
    file.sink.report(
      TableRules.assumedCodes,
      "the codes in \(column.named) are read as \(system.title), because of the column's name;"
        + " --codes names another list", at: place)
  }

  /// Notes the columns that were not used.
  func reportIgnored(_ columns: [String], at place: Place) {
    guard !columns.isEmpty else { return }
    let noun = columns.count == 1 ? "column" : "columns"
    file.sink.report(
      TableRules.ignoredColumns,
      "\(noun) ignored: \(columns.listed) (--columns can name \(columns.count == 1 ? "its meaning" : "their meanings"))",
      at: place)
  }

  /// The party of a cell; `nil`, with a finding, if there is none.
  mutating func party(_ text: String, line: Int) -> Party.ID? {
    names.party(text, at: Document.Mark(line: line, column: 1), in: file)
  }

  /// Lists a party even if no tie names it.
  mutating func list(_ party: Party.ID) {
    if isListed.insert(party).inserted { builder.parties.append(Party(id: party)) }
  }

  /// A claim of the table itself.
  func claim(line: Int) -> Claim {
    Claim(sources: ownSource, place: Place(file: file.file, line: line))
  }

  /// Whether a row has as many fields as the header; if not, with a finding.
  func hasLength(_ row: DelimitedText.Row, of header: [String]) -> Bool {
    if row.fields.count == header.count { return true }
    table.report(length: row.fields.count, of: header.count, line: row.line)
    return false
  }
}
