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
      Shapes tell roles apart. Fill or line style tells how sure a tie is. The legend lists what is drawn. \
      Without --view the size of the network decides, and a note says why. Every view can be an SVG, PNG or PDF. \
      Other formats show a network drawn by Graphviz. Without a file, SVG goes to standard output. 'entente render' draws DOT \
      files.

      Examples:
        entente draw -o coalitions.svg
        entente draw --kind capability --layout rings -o capability.png
        entente draw --view matrix --theme print -o matrix.pdf
        entente draw --view diff --from 2024-06 --to 2025-07 -o diff.svg
        entente draw --focus artillery --as-of 2025-01-20 -o artillery.pdf
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  @Option(
    help: ArgumentHelp(
      "Draw this node and everything tied to it.", valueName: "name"),
    completion: NameCompletion.nodes(NodeKind.drawn))
  var focus: String?

  @Flag(help: "With --focus: list the record of the node below, with its sources.")
  var record = false

  @Option(help: "The view. Default: the one that suits the size of the network.")
  var view = ViewOption.auto

  @Option(
    help: ArgumentHelp(
      "The layout of a network: rings, columns, or an engine of Graphviz.", valueName: "layout"))
  var layout: LayoutOption?

  @Flag(help: "List the sources of the memberships below the picture.")
  var sources = false

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp("The language of country names: en, uk, fr, …", valueName: "code"),
    transform: OutputOptions.language)
  var language = "en"

  @OptionGroup(title: "Style") var look: StyleOptions
  @OptionGroup(title: SharedGroup.question) var date: DateOptions
  @OptionGroup var period: PeriodOptions
  @OptionGroup(title: SharedGroup.question) var selection: SelectionOptions
  @OptionGroup(title: SharedGroup.sources) var evidence: EvidenceOptions
  @OptionGroup(title: "Picture") var picture: PictureOptions

  func validate() throws {
    let names = selection.kinds + selection.coalitions + selection.parties + selection.without
    if focus != nil, !names.isEmpty || selection.scope != Question().coalitions.scope {
      throw ValidationError(
        "--focus does not go together with --kind, --coalition, --party, --without and --scope")
    }
    if record, focus == nil { throw ValidationError("--record goes with --focus") }
    if focus != nil, sources { throw ValidationError("--focus lists sources with --record") }
    if layout != nil, view != .auto, view != .network {
      throw ValidationError("--layout is for networks; leave out --view \(view.rawValue)")
    }
    if view == .diff, period.from == nil {
      throw ValidationError("--view diff takes two dates: --from, and --to or the newest")
    }
    if view != .diff, period.from != nil || period.to != nil {
      throw ValidationError("--from and --to are for --view diff; --as-of sets a date")
    }
    if focus != nil, view != .auto || layout == .rings || layout == .columns {
      throw ValidationError("--focus has a view of its own; leave out --view and --layout")
    }
  }

  func run() throws {
    let format = try picture.chosenFormat()
    let names = Names(graph: try table.read(input.inputs), language: language)
    names.graph.noteLateDate(date.asOf)
    let asked = try Question(selection, evidence, names, on: date.asOf)
    if let focus {
      let node = try names.node(focus, of: NodeKind.drawn)
      if let surroundings = surroundings(of: node, in: names.graph, asked, format) {
        Run.end(.counting, before: .drawing)
        return try PictureFile(picture, width: look.width).write(
          surroundings, title: names.graph.name(of: node))
      }
      let focused = FocusPicture(names.graph, of: node, asked, language: language)
      return try draw(focused.document(), by: engine ?? .neato)
    }
    let affiliations = names.graph.affiliations(asked)
    if let attribute = look.colourBy { try names.graph.check(attribute: attribute) }
    if let drawn = try ownPicture(affiliations, names, format) {
      Run.end(.counting, before: .drawing)
      try PictureFile(picture, width: look.width).write(drawn, title: names.graph.title)
      // Once there is a picture, so that an error stands alone.
      if view == .auto, let automatic = drawn as? AutomaticView { DrawCommand.note(automatic) }
      return
    }
    let (document, engine) = try document(affiliations)
    try draw(document, by: engine)
  }

  private func draw(_ document: DOTDocument, by engine: LayoutEngine) throws {
    Run.end(.counting, before: .drawing)
    let request: RenderRequest
    do {
      request = try RenderRequest(document, engine: engine)
    } catch {
      throw Failure.drawing(error)
    }
    try picture.draw(
      request, isLarge: document.nodes.count + document.edges.count > DrawCommand.large)
  }
}
