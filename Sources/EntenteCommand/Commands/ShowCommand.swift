import Analyses
import ArgumentParser
import Counting
import GraphCore

/// `entente show`.
struct ShowCommand: AnswerCommand {
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

  @OptionGroup(title: SharedGroup.question) var date: DateOptions
  @OptionGroup(title: SharedGroup.question) var selection: SelectionOptions
  @OptionGroup(title: SharedGroup.sources) var evidence: EvidenceOptions

  @Argument(help: "The name.", completion: NameCompletion.nodes(NodeKind.drawn))
  var name: String

  @Flag(help: "List each claim on a role on a line of its own, with its date, note and quote.")
  var claims = false

  @OptionGroup(title: SharedGroup.output) var output: OutputOptions
  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  func validate() throws {
    if selection.expand {
      throw ValidationError(
        "--expand does not go with show, which lists claims; use 'entente rank'")
    }
  }

  func run() throws {
    let names = try GivenName.reading(name, input.inputs, readNames)
    let node = try names.node(name, of: NodeKind.drawn)
    var asked = try question(names, on: date.asOf)
    if !selection.choosesCoalitions { asked.coalitions.scope = .all }
    let choosesParties =
      !selection.parties.isEmpty || !selection.without.isEmpty || !selection.where.isEmpty
    if node.kind == .coalition, selection.choosesCoalitions {
      throw Failure.pointlessChoice(for: node)
    }
    if node.kind != .coalition, !asked.parties.isEmpty || !asked.without.isEmpty {
      throw Failure.pointlessChoice(for: node)
    }
    let record = Record(
      names.graph, node, asked, choosing: selection.choosesCoalitions || choosesParties,
      language: output.language)
    // A record is for reading, in a pipe too; other formats are there on request.
    guard let format = try output.chosenFormat(), format != .table else {
      if output.top != nil {
        throw ValidationError("--top cuts rows, and a record has none; add --format csv")
      }
      output.noteWhatIsMissing(hasMethods: false, hasCodes: false, as: .table)
      let width = output.output == nil ? Terminal.width : nil
      let isFile = output.output != nil
      let style = isFile ? TextStyle(isOn: false) : Manner.current.output
      return try OutputFile(output.output).write(
        style.reading(record.text(width: width, listingClaims: claims), width: width))
    }
    // Each line has its sources in any case.
    var output = output
    output.sources = false
    try output.write(record.answer(language: output.language), of: record.affiliations.graph)
  }
}
