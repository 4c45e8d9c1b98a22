import ArgumentParser
import Drawing
import GraphCore
import Graphviz

/// `entente draw`.
struct Draw: ParsableCommand {
  /// What a picture is written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case svg, png, pdf, dot

    init?(suffixOf path: String) {
      guard let suffix = OutputFile.suffix(of: path) else { return nil }
      self.init(rawValue: suffix == "gv" ? "dot" : suffix)
    }
  }

  static let configuration = CommandConfiguration(
    abstract: "Draw countries and coalitions, or one of them with all that surrounds it.",
    discussion: """
      Coalitions are boxes, countries circles that grow with their coalitions; thick lines lead, \
      thin ones belong. The file's suffix tells the format; without a file, SVG goes to standard \
      output.

      Examples:
        entente draw -o coalitions.svg
        entente draw --kind capability -o capability.png
        entente draw --focus artillery --as-of 2025-01-20 -o artillery.pdf
      """)

  @Argument(
    help: ArgumentHelp(
      "A graph folder, a table, or - for a table on standard input.", valueName: "input"))
  var input: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write: .svg, .png, .pdf or .dot.", valueName: "file"))
  var output: String?

  @Option(help: "The format, where no file name tells it.")
  var format: Format?

  @Option(help: ArgumentHelp("Draw this node with all that surrounds it.", valueName: "name"))
  var focus: String?

  @Option(
    help: ArgumentHelp("How nodes get their places.", valueName: "engine"),
    transform: { text in
      guard let engine = LayoutEngine(rawValue: text) else {
        let names = LayoutEngine.allCases.map(\.rawValue)
        let near = Spelling.nearest(to: text, in: names, limit: 1).first
        throw ValidationError(
          near.map { "did you mean \($0)?" } ?? "engines are \(names.joined(separator: ", "))")
      }
      return engine
    })
  var layout: LayoutEngine = .neato

  @OptionGroup var coalitions: CoalitionOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var tableInput: TableInputOptions

  func validate() throws {
    if focus != nil
      && (!coalitions.kinds.isEmpty || coalitions.scope != nil || coalitions.certainOnly)
    {
      throw ValidationError("--focus does not go together with --kind, --scope or --certain")
    }
  }

  func run() throws {
    try view.validateLanguage()
    let format = try chosenFormat()
    let graph = try evidence.applied(
      to: CoalitionGraph.read(input, tableInput), asOf: view.asOf)
    view.noteLateDate(in: graph)
    let document = try document(of: graph)
    do {
      let dot = try document.text()
      guard format != .dot, let picture = OutputFormat(rawValue: format.rawValue) else {
        try OutputFile(output).write(Array(dot.utf8))
        return
      }
      System.useUniversalTime()
      let rendering = try Renderer.render(dot, engine: layout, formats: [picture])
      System.complain(rendering.messages.map { "\($0.level.rawValue): \($0.message)" })
      try OutputFile(output).write(rendering.outputs[picture] ?? [])
    } catch let error as GraphvizError {
      throw Failure.drawing(error)
    }
  }

  private func document(of graph: CoalitionGraph) throws -> DOTDocument {
    if let focus {
      let node = try graph.node(named: focus, language: view.language)
      return FocusPicture(graph, of: node, asOf: view.asOf, language: view.language).document()
    }
    let filter = try coalitions.filter(for: graph, evidence, by: .all)
    return AffiliationPicture(
      graph, graph.affiliations(asOf: view.asOf, filter: filter), language: view.language,
      citesSources: evidence.sources
    ).document()
  }

  private func chosenFormat() throws(Failure) -> Format {
    guard let output, output != "-" else {
      let chosen = format ?? .svg
      if System.outputIsTerminal && (chosen == .png || chosen == .pdf) {
        throw .binaryToTerminal(format: chosen.rawValue)
      }
      return chosen
    }
    let told = Format(suffixOf: output)
    if let format, let told, format != told {
      throw .formatConflict(path: output, format: format.rawValue)
    }
    if let chosen = format ?? told { return chosen }
    throw .unknownSuffix(path: output, formats: Format.allCases.map(\.rawValue))
  }
}
