import ArgumentParser
import Counting
import Drawing
import GraphCore
import Graphviz
import States

/// `entente draw`.
struct DrawCommand: ParsableCommand {
  /// The number of nodes and edges above which a layout may take long.
  private static let large = 5_000

  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw the network, or one node and everything tied to it.",
    discussion: """
      Coalitions are boxes. Countries are circles; larger means more coalitions. Thick line: leads. Thin line: \
      belongs. Dashed: disputed. Dotted: planned. Without a file, SVG goes to standard output. \
      'entente render' draws DOT files.

      Examples:
        entente draw -o coalitions.svg
        entente draw --kind capability -o capability.png
        entente draw --focus artillery --as-of 2025-01-20 -o artillery.pdf
      """)

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp(
      "Draw this node and everything tied to it.", valueName: "name"))
  var focus: String?

  @Option(help: ArgumentHelp("The layout engine (default: neato).", valueName: "engine"))
  var layout: LayoutEngine?

  @Flag(help: "List the sources of the memberships below the picture.")
  var sources = false

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp("The language of country names: en, uk, fr, …", valueName: "code"),
    transform: OutputOptions.language)
  var language = "en"

  @OptionGroup(title: "Coalitions and dates") var date: DateOptions
  @OptionGroup(title: "Coalitions and dates") var selection: SelectionOptions
  @OptionGroup(title: "Sources") var evidence: EvidenceOptions
  @OptionGroup(title: "Output") var picture: PictureOptions

  func validate() throws {
    let names = selection.kinds + selection.coalitions + selection.parties + selection.without
    if focus != nil, !names.isEmpty || selection.scope != Question().coalitions.scope {
      throw ValidationError(
        "--focus does not go together with --kind, --coalition, --party, --without and --scope")
    }
    if focus != nil, sources { throw ValidationError("--focus always lists sources") }
  }

  func run() throws {
    _ = try picture.chosenFormat()
    let names = Names(graph: try input.read(), language: language)
    names.graph.noteLateDate(date.asOf)
    let asked = try Question(selection, evidence, names, on: date.asOf)
    let (document, engine): (DOTDocument, LayoutEngine)
    if let focus {
      let node = try names.node(focus, of: NodeKind.drawn)
      document =
        FocusPicture(names.graph, of: node, asked, language: language).document()
      engine = FocusPicture.engine
    } else {
      document =
        AffiliationPicture(
          names.graph.affiliations(asked), language: language, citesSources: sources
        ).document()
      engine = AffiliationPicture.engine
    }
    Run.end(.counting, before: .drawing)
    let request: RenderRequest
    do {
      request = try RenderRequest(document, engine: layout ?? engine)
    } catch {
      throw Failure.drawing(error)
    }
    try picture.draw(
      request, isLarge: document.nodes.count + document.edges.count > DrawCommand.large)
  }
}
