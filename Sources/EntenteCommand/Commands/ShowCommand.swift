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
      Prints the record of a country, organisation, coalition, body, official or meeting: the answer in short, \
      then one line for each party or statement with its dates, then the numbered sources. Statements dated \
      after --as-of are left out. CSV and JSON have each claim in fields. Names are found in any spelling, by \
      identifier, alias or code.

      Examples:
        entente show artillery --as-of 2025-01-20
        entente show "Coalition of the Willing"
        entente show Poland --format json
      """)

  @Argument(help: "The name.", completion: NameCompletion.nodes(NodeKind.drawn))
  var name: String

  @Flag(help: "List each claim on a role on a line of its own, with its date, note and quote.")
  var claims = false

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
        style.reading(record.text(width: width, listingClaims: claims), width: width))
    }
    try options.write(
      record.answer(language: options.output.language), of: record.affiliations)
  }
}
