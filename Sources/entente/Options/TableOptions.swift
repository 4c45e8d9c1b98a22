import Analyses
import ArgumentParser
import GraphCore

/// What a table is written as.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case table, tsv, csv, json, ndjson, markdown

  /// The format that a file name's suffix tells.
  init?(suffixOf path: String) {
    switch OutputFile.suffix(of: path) {
    case "tsv": self = .tsv
    case "csv": self = .csv
    case "json": self = .json
    case "ndjson", "jsonl": self = .ndjson
    case "md", "markdown": self = .markdown
    case "txt": self = .table
    default: return nil
    }
  }
}

/// The options of commands that print a table.
struct TableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format. The default is a table on a terminal, and tab-separated text in a pipe."))
  var format: TableFormat?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file to write; its suffix tells the format. The default is standard output.",
      valueName: "file"))
  var output: String?

  /// The format that was asked for, or `nil` if the default is to be taken.
  func chosenFormat() throws(Failure) -> TableFormat? {
    guard let output, output != "-" else { return format }
    let told = TableFormat(suffixOf: output)
    if let format, let told, format != told {
      throw .formatConflict(path: output, format: format.rawValue)
    }
    if let chosen = format ?? told { return chosen }
    throw .unknownSuffix(path: output, formats: ["txt", "tsv", "csv", "json", "ndjson", "md"])
  }

  /// Writes a table; `readable` is its form for people, where it has one of its own, and `sources` are
  /// those of each row where they were asked for.
  func write(
    _ table: Table, readable: Table? = nil,
    sources: (rows: [[Source.ID]], graph: CoalitionGraph)? = nil,
    context: [(String, Table.Cell)]
  ) throws(Failure) {
    var readable = readable ?? table
    var table = table
    if let sources {
      readable = readable.citing(sources: sources.rows, in: sources.graph)
      table = table.adding(sources: sources.rows)
    }
    let format = try chosenFormat() ?? (System.outputIsTerminal ? .table : .tsv)
    let width = output == nil ? System.outputWidth : nil
    let text = TableText(table: table, context: context)
      .written(as: format, readable: readable, width: width)
    try OutputFile(output).write(Array(text.utf8))
  }
}
