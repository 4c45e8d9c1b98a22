import Analyses
import ArgumentParser
import Counting
import Drawing
import GraphCore
import Graphviz
import States

/// `entente draw`.
struct DrawCommand: ParsableCommand {
  /// The seconds that a picture may take that Graphviz lays out.
  static let patience = 10.0

  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw the network, or one node and everything tied to it.",
    discussion: """
      Shapes tell roles apart. Fill or line style tells how sure a tie is. The legend explains all marks. \
      Without --view, entente chooses the view by the size of the network and prints why. Every view can be an SVG, PNG or PDF. \
      Other formats show a network drawn by Graphviz; csv, tsv, json, ndjson and markdown give the content of \
      the picture as a table. Without a file, SVG goes to standard output. 'entente render' draws DOT files.

      Examples:
        entente draw -o coalitions.svg
        entente draw --kind capability --layout rings -o capability.png
        entente draw --view matrix --theme print -o matrix.pdf
        entente draw --view diff --from 2024-06 --to 2025-07 -o diff.svg
        entente draw --focus artillery --as-of 2025-01-20 -o artillery.pdf
        entente draw --kind capability --every quarter --from 2024 -o frames/
        entente draw --kind capability --every month --from 2024 -o film.svg
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

  @Option(
    help: ArgumentHelp(
      "Only countries that certainly belong to at least this many of the drawn coalitions.",
      valueName: "number"))
  var minCoalitions: Int?

  @Option(
    help: ArgumentHelp(
      "A picture for each day, month, quarter, year or change, as files in a folder or a film in one SVG.",
      valueName: "step"))
  var every: AnswerSeries.Step?

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
  @Option(
    help: "The format, of a picture or of a table. Default: by the suffix of FILE, or svg.")
  var format: DrawFormat?

  @OptionGroup(title: "Picture") var picture: PictureOptions

  func validate() throws {
    let names = selection.kinds + selection.coalitions + selection.parties + selection.without
    if focus != nil, !names.isEmpty || selection.scope != nil {
      throw ValidationError(
        "--focus does not go together with --kind, --coalition, --party, --without and --scope")
    }
    if record, focus == nil { throw ValidationError("--record goes with --focus") }
    if focus != nil, sources { throw ValidationError("--focus lists sources with --record") }
    if layout != nil, view != .auto, view != .network {
      throw ValidationError("--layout is for networks; leave out --view \(view.rawValue)")
    }
    if let minCoalitions {
      guard minCoalitions >= 1 else {
        throw ValidationError("--min-coalitions takes a number from 1")
      }
      guard focus == nil, [.auto, .network, .matrix, .leadership, .upset].contains(view) else {
        throw ValidationError(
          "--min-coalitions is for the views network, matrix, leadership and upset")
      }
    }
    if view == .diff, period.from == nil {
      throw ValidationError("--view diff takes two dates: --from, and --to or the newest")
    }
    if view != .diff, every == nil, period.from != nil || period.to != nil {
      throw ValidationError("--from and --to are for --every and --view diff; --as-of sets a date")
    }
    if look.colourBy != nil {
      guard focus == nil, [.auto, .network, .leadership].contains(view) else {
        throw ValidationError(
          "--colour-by is for networks; leave out \(focus == nil ? "--view \(view.rawValue)" : "--focus")"
        )
      }
    }
    try validateFrames()
    if focus != nil, engine != nil, look.changesPage {
      throw ValidationError(
        "--focus with an engine of Graphviz has no page; leave out --layout, or --theme, --for, --title and --subtitle"
      )
    }
    if focus != nil, view != .auto || layout == .rings || layout == .columns {
      throw ValidationError("--focus has a view of its own; leave out --view and --layout")
    }
  }

  func run() throws {
    if let every { return try drawFrames(every) }
    let chosen = try picture.chosenFormat(format)
    let names = Names(graph: try table.read(input.inputs), language: language)
    names.graph.noteLateDate(date.asOf)
    let asked = try Question(selection, evidence, names, on: date.asOf)
    switch chosen {
    case .table(let format): try write(try content(asked, names), as: format, of: names.graph)
    case .picture(let format): try draw(asked, names, as: format)
    }
  }

  private func draw(_ asked: Question, _ names: Names, as format: OutputFormat) throws {
    let file = PictureFile(picture, as: format, width: look.width)
    if let focus {
      let node = try names.node(focus, of: NodeKind.drawn)
      if let surroundings = surroundings(of: node, in: names.graph, asked, format) {
        Run.end(.counting, before: .drawing)
        return try file.write(surroundings, title: names.graph.name(of: node))
      }
      let focused = FocusPicture(names.graph, of: node, asked, language: language)
      return try draw(focused.document(), by: engine ?? .neato, as: format)
    }
    let affiliations = names.graph.affiliations(asked)
    if let attribute = look.colourBy { try names.graph.check(attribute: attribute) }
    if let drawn = try ownPicture(affiliations, names, format) {
      Run.end(.counting, before: .drawing)
      try file.write(drawn, title: names.graph.title)
      // Once there is a picture, so that an error stands alone.
      if view == .auto, let automatic = drawn as? AutomaticView, !automatic.isEmpty {
        DrawCommand.note(automatic)
      }
      return
    }
    let (document, engine) = try document(affiliations)
    try draw(document, by: engine, as: format)
  }

  private func draw(
    _ document: DOTDocument, by engine: LayoutEngine, as format: OutputFormat
  ) throws {
    Run.end(.counting, before: .drawing)
    try picture.draw(try request(document, engine), as: format, within: DrawCommand.patience)
  }
}
