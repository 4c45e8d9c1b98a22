public import Analyses
public import ArgumentParser
import GraphCore
import Interchange
import States

extension TableFormat: ExpressibleByArgument {}

/// The form of an answer, and its place.
struct OutputOptions: ParsableArguments {
  @Option(
    help:
      "The format. Default: by the suffix of FILE. Without a file: table on a terminal, tsv in a pipe."
  )
  var format: TableFormat?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write to this file. Its suffix sets the format.", valueName: "file"), completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("Print only the first rows.", valueName: "number"))
  var top: Int?

  @Flag(help: "List the sources of each row.")
  var sources = false

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      "The language of country names: en, uk, fr, …", valueName: "code"),
    transform: OutputOptions.language)
  var language = "en"

  @Option(
    name: .customLong("codes-out"),
    help: ArgumentHelp(
      "Add a column with the countries' codes in this system.", valueName: "system"))
  var codesOut: StateCodes.System?

  @Flag(help: "Add a paragraph for a methods section, with references.")
  var methods = false

  @Flag(help: "End with 1 if the answer has no rows.")
  var exitStatus = false

  /// Reads a language that has names of countries.
  static let language: @Sendable (String) throws -> String = { code in
    guard StateNames.hasLanguage(code) else {
      throw ValidationError(
        "there are no country names in this language; use a code like en, uk or fr")
    }
    return code
  }

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top takes a number from 1") }
  }

  /// The format that was asked for, or `nil` for the default.
  ///
  /// - Throws: A file name whose suffix names no format, or for another one.
  func chosenFormat(orPicture picture: String? = nil) throws(Failure) -> TableFormat? {
    guard let output, output != "-" else { return format }
    let told = FileSuffix.of(output).flatMap { TableFormat(suffix: $0) }
    if let format, let told, format != told {
      throw .formatConflict(path: output, format: format.rawValue)
    }
    if let chosen = format ?? told { return chosen }
    throw .unknownSuffix(
      path: output,
      formats: ["txt", "tsv", "csv", "json", "ndjson", "md"] + (picture.map { [$0] } ?? []))
  }

  /// True if the answer is for people: a table, and not a machine format.
  func isForPeople() throws(Failure) -> Bool {
    let format = try writtenFormat()
    return format == .table || format == .markdown
  }

  /// The format that was asked for, or the default.
  private func writtenFormat() throws(Failure) -> TableFormat {
    try chosenFormat() ?? (Terminal.isOutput ? .table : .tsv)
  }

  /// Writes an answer as it was asked for.
  ///
  /// - Throws: A file that cannot be written; with `--exit-status` an answer without rows, once it is written.
  func write(_ answer: Answer, of graph: CoalitionGraph) throws(Failure) {
    try put(answer, of: graph)
    if exitStatus, answer.tables.allSatisfy(\.isEmpty) { throw .noRows }
  }

  /// Prints a note for each option that this answer or format has no place for.
  func noteWhatIsMissing(hasMethods: Bool, hasCodes: Bool, as format: TableFormat) {
    if methods, !hasMethods {
      Complaint.note(["note: --methods is ignored: this command has no methods paragraph"])
    } else if methods, format != .table && format != .markdown && format != .json {
      Complaint.note(["note: --methods adds its paragraph to table, markdown and json"])
    }
    if codesOut != nil, !hasCodes {
      Complaint.note(["note: no column of this answer has countries, so --codes-out adds no codes"])
    }
  }

  private func put(_ answer: Answer, of graph: CoalitionGraph) throws(Failure) {
    Run.end(.analysing)
    var answer = answer
    let columnCount = answer.tables.map(\.columns.count)
    if let codesOut { answer = answer.addingCodes(codesOut, of: graph) }
    let hasCodes = columnCount != answer.tables.map(\.columns.count)
    if let top { answer.tables = answer.tables.map { $0.cut(to: top) } }
    if sources {
      if !answer.tables.contains(where: \.hasSources) {
        Complaint.note(["note: the rows of this table name no sources"])
      }
      answer = answer.citing { graph.reference(to: $0) }
    }
    if !methods { answer.methods = nil }
    if methods, answer.methods != nil {
      answer.methods? +=
        " Computed with entente \(Run.version) on the data '\(graph.title)'."
    }
    answer.run = Run.facts
    let format = try writtenFormat()
    noteWhatIsMissing(hasMethods: answer.methods != nil, hasCodes: hasCodes, as: format)
    if let codesOut, hasCodes, [.csv, .tsv, .ndjson].contains(format),
      let words = answer.wordsOnMissingCodes(codesOut, of: graph)
    {
      // These formats have no place for notes.
      Complaint.note(["note: \(words)"])
    }
    let width = output == nil ? Terminal.width : nil
    let style = output == nil ? Manner.current.output : TextStyle(isOn: false)
    guard style.isOn, format == .table else {
      return try OutputFile(output).write { sink throws(Failure) in
        try answer.write(as: format, width: width, to: sink)
      }
    }
    try OutputFile(output).write(
      style.reading(answer.text(as: .table, width: width), width: width, hasHeader: true))
  }
}

extension Table {
  /// The first rows, with a note if there are more.
  fileprivate func cut(to length: Int) -> Table {
    let notes = count.map { Note.first(min(length, $0), of: $0, Noun.row.counted($0)) }
    return prefix(length).adding(notes: notes ?? [])
  }
}

extension CoalitionGraph {
  /// The entry of a source in a list of references.
  func reference(to id: String) -> Reference {
    guard let source = sources[id: Source.ID(id)] else { return Reference(id: id) }
    return Reference(
      id: id, outlet: source.outlet, kind: source.kind, title: source.title,
      published: source.published,
      url: source.url)
  }
}
