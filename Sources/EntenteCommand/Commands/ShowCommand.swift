import Analyses
import ArgumentParser
import Counting
import GraphCore

/// `entente show`.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Everything known about one country, coalition or person.",
    discussion: """
      Prints the record of a country, organisation, coalition, body, official or meeting: every statement with \
      its date and sources, then the sources. Statements dated after --as-of are left out. Names are found in \
      any spelling, by identifier, alias or code.

      Examples:
        entente show artillery --as-of 2025-01-20
        entente show "Coalition of the Willing"
        entente show Poland --format json
      """)

  @Argument(help: "The name.", completion: NameCompletion.nodes(NodeKind.drawn))
  var name: String

  @OptionGroup var options: AnswerOptions

  func run() throws {
    let names = try options.names()
    let node = try names.node(name, of: NodeKind.drawn)
    let asked = try options.question(names, on: options.date.asOf)
    let record = Record(names.graph, node, asked, language: options.output.language)
    // A record is for reading, in a pipe too; other formats are there on request.
    guard let format = try options.output.chosenFormat(), format != .table else {
      let width = options.output.output == nil ? Terminal.width : nil
      let isFile = options.output.output != nil
      let style = isFile ? TextStyle(isOn: false) : Manner.current.output
      return try OutputFile(options.output.output).write(
        style.reading(record.text(width: width), width: width))
    }
    try options.write(
      record.answer(language: options.output.language), of: record.affiliations)
  }
}
