import Dates
import Documents
import GraphCore
import States

/// Reads data sets whose layout is not that of a table of ties. Each layout has a file of its own.
struct DatasetReader {
  let dataset: Dataset
  let sink: FindingSink
  var sheets: [TableSheet]
  var builder: GraphBuilder
  var names: TableNames
  var reports: [TableReport] = []
  /// The data set as the source of every claim.
  let source: Source.ID

  /// Reads the tables of a data set.
  ///
  /// - Throws: `InvalidGraph` with the problems of all tables.
  static func read(
    _ files: [TableFile], as dataset: Dataset, _ options: TableReader.Options
  ) throws(InvalidGraph) -> TableReading {
    switch dataset {
    case .cowIGO, .factbook, .unVotes:
      let opened = TableReader.Opened(files, options)
      try check(opened, dataset, options)
      var reading = try TableReader.read(opened, options: dataset.options(options))
      reading.graph = dataset.described(GraphBuilder(reading.graph)).changed(from: reading.graph)
      return reading
    case .atop, .desta, .wikidata:
      var reader = try DatasetReader(files, dataset, options)
      switch dataset {
      case .atop: reader.readATOP()
      case .desta: reader.readDESTA()
      default: reader.readOperations()
      }
      if dataset != .wikidata { reader.reportUnread() }
      reader.builder.remarks = reader.sink.findings.filter { $0.severity < .error }
      guard let graph = dataset.described(reader.builder).build(reporting: reader.sink) else {
        throw InvalidGraph(reader.sink)
      }
      return TableReading(graph: graph, reports: reader.reports, explanation: [dataset.title])
    }
  }

  /// Makes sure that one of the tables has the columns of the data set.
  private static func check(
    _ opened: TableReader.Opened, _ dataset: Dataset, _ options: TableReader.Options
  ) throws(InvalidGraph) {
    let (sheets, sink) = (opened.sheets, opened.sink)
    // Columns that the user names are looked for by the reader of tables.
    guard options.columns.isEmpty, sheets.count == opened.files.count, let first = sheets.first,
      !sheets.contains(where: { sheet in
        dataset.columns.contains { $0.allSatisfy(sheet.header.contains) }
      })
    else { return }
    let wanted = dataset.columns.map { $0.joined(separator: ", ") }.joined(separator: ", or ")
    sink.report(
      TableRules.missingColumn,
      "\(dataset.rawValue) needs a table with the columns \(wanted) (columns: \(first.header.listed))",
      at: first.place)
    throw InvalidGraph(sink)
  }

  private init(
    _ files: [TableFile], _ dataset: Dataset, _ options: TableReader.Options
  ) throws(InvalidGraph) {
    self.dataset = dataset
    sink = FindingSink()
    sheets = []
    for file in files {
      let reading = FileReading(file.name.showingControls, sink)
      file.checkName(reading)
      guard let text = TextTable(file.bytes, encoding: options.encoding, in: reading),
        var sheet = TableSheet(text, in: reading)
      else { continue }
      sheet.read(Array(sheet.header.indices))
      if sheet.report() { sheets.append(sheet) }
    }
    guard sheets.count == files.count, !sink.hasErrors else { throw InvalidGraph(sink) }
    builder = GraphBuilder(title: dataset.title)
    names = TableNames(codes: options.codes, aliases: options.aliases)
    source = names.source(dataset.title, addingTo: &builder)
  }

  /// The table that has some columns; `nil`, with a finding, if none does.
  func sheet(with columns: [String], isRequired: Bool = true) -> TableSheet? {
    if let found = sheets.first(where: { sheet in columns.allSatisfy(sheet.header.contains) }) {
      return found
    }
    if isRequired, let first = sheets.first {
      sink.report(
        TableRules.missingColumn,
        "\(dataset.rawValue) needs a table with the columns \(columns.joined(separator: ", "))"
          + " (columns: \(first.header.listed))", at: first.place)
    }
    return nil
  }

  /// Reports the tables beside the one that is read.
  mutating func reportUnread() {
    guard let read = sheet(with: dataset.columns[0], isRequired: false) else { return }
    for other in sheets where other.file.file != read.file.file {
      var report = TableReport(
        file: other.file.file, form: "not read", unit: .rows, total: other.rowCount)
      report.leaveOut(
        "the table is not read", count: other.rowCount, line: Int(other.lines.first ?? 1))
      sink.report(
        TableRules.rowsLeftOut,
        "this table is not read: \(dataset.rawValue) reads only \(read.file.file)", at: other.place)
      reports.append(report)
    }
  }

  /// A claim of a row.
  func claim(_ sheet: TableSheet, _ row: Int) -> Claim {
    Claim(
      sources: [source], place: Place(file: sheet.file.file, line: Int(sheet.lines[row])))
  }

  /// The coalition of a name; made if it is new.
  mutating func coalition(_ name: String, kind: String) -> Coalition.ID {
    let known = builder.coalitions.count
    let id = names.coalition(name, addingTo: &builder)
    if builder.coalitions.count > known { builder.coalitions[known].kind = kind }
    return id
  }
}

extension Dataset {
  /// Parts of a graph with the title, licence and citation of the data set.
  fileprivate func described(_ builder: GraphBuilder) -> GraphBuilder {
    var builder = builder
    builder.title = title
    builder.licence = licence
    builder.citation = citation
    builder.words = NodeWords(coalition: word)
    return builder
  }
}

extension TableSheet {
  /// The text of a column in a row; `nil` if the table has no such column, or the cell says nothing.
  func text(_ name: String, _ row: Int) -> String? {
    cell(name, row).flatMap { CellWord($0) == .nothing ? nil : $0 }
  }

  /// A cell as it is written; `nil` if the table has no such column.
  func cell(_ name: String, _ row: Int) -> String? {
    position(of: name).flatMap { columns[$0] }.map { $0.texts[Int($0.numbers[row])] }
  }

  /// The whole number of a column in a row.
  func number(_ name: String, _ row: Int) -> Int? {
    text(name, row).flatMap { Int(TableNames.withoutDecimals($0)) }
  }
}
