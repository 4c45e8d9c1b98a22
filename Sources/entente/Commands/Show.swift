import Analyses
import ArgumentParser
import GraphCore

/// `entente show`.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show all that is known of one country, coalition, body, official or meeting.",
    discussion: """
      Every line has its date and its sources, and the sources are listed below. What is dated \
      after --as-of is left out. Names are found in any spelling, by identifier, alias or code.

      Examples:
        entente show artillery --as-of 2025-01-20
        entente show "Coalition of the Willing"
        entente show --summary
      """)

  @Argument(help: "What to show.")
  var name: String?

  @Argument(
    help: ArgumentHelp(
      "A graph folder, a table, or - for a table on standard input.", valueName: "input"))
  var input: String?

  @Flag(help: "Show how much the graph holds instead.")
  var summary = false

  @OptionGroup var view: ViewOptions
  @OptionGroup var table: TableOptions
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var tableInput: TableInputOptions

  func validate() throws {
    if !summary && name == nil {
      throw ValidationError("say what to show, or use --summary")
    }
    if summary && view.asOf != nil {
      throw ValidationError("--summary counts all that there is, of every date")
    }
    if summary && input != nil { throw ValidationError("--summary is about a graph, not a name") }
  }

  func run() throws {
    try view.validateLanguage()
    _ = try table.chosenFormat()
    guard !summary else {
      let graph = try evidence.applied(to: CoalitionGraph.read(name, tableInput))
      try table.write(graph.summary, context: [("command", .text("show --summary"))])
      return
    }
    let graph = try evidence.applied(
      to: CoalitionGraph.read(input, tableInput), asOf: view.asOf)
    view.noteLateDate(in: graph)
    let node = try graph.node(named: name ?? "", language: view.language)
    let dossier = graph.dossier(
      of: node, asOf: view.asOf, language: view.language,
      marksDisputes: evidence.disputed == .mark)
    // A dossier is for reading, in a pipe too; the formats of a table are there on request.
    guard let format = try table.chosenFormat(), format != .table else {
      let width = table.output == nil ? System.outputWidth : nil
      let text = DossierText(dossier: dossier).written(width: width)
      try OutputFile(table.output).write(Array(text.utf8))
      return
    }
    try table.write(
      dossier.table,
      context: [
        ("command", .text("show")), ("node", .text(node.key)), ("title", .text(dossier.title)),
        ("asOf", dossier.asOf.map { .text($0.description) } ?? .missing),
      ])
  }
}
