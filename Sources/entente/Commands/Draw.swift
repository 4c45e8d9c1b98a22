import ArgumentParser
import Drawing
import GraphCore
import Graphviz

/// `entente draw`.
struct Draw: ParsableCommand {
  /// What a picture is written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case svg, png, pdf, ps, eps, json, xdot, plain, dot, webp, gif, jpg

    init?(suffixOf path: String) {
      guard let suffix = OutputFile.suffix(of: path) else { return nil }
      self.init(rawValue: ["gv": "dot", "jpeg": "jpg"][suffix] ?? suffix)
    }
  }

  /// Nodes and edges beyond which a layout may take long.
  private static let large = 5_000
  /// How much memory a process that draws may fill, in MiB.
  static let memory = 4096

  static let configuration = CommandConfiguration(
    abstract: "Draw countries and coalitions, or one of them with all that surrounds it.",
    discussion: """
      Coalitions are boxes, countries circles that grow with their coalitions; thick lines lead, \
      thin ones belong. The file's suffix tells the format; without a file, SVG goes to standard \
      output. A file that ends in .dot or .gv is laid out as it stands, in place of Graphviz's dot; \
      what it may not do is read files, unless --allow-files says so.

      Examples:
        entente draw -o coalitions.svg
        entente draw --kind capability -o capability.png
        entente draw --focus artillery --as-of 2025-01-20 -o artillery.pdf
        entente draw graph.dot --layout sfdp -o graph.svg
      """)

  @Argument(
    help: ArgumentHelp(
      "A graph folder, a table, a DOT file, or - for a table or DOT on standard input.",
      valueName: "input"))
  var input: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; its suffix tells the format.", valueName: "file"))
  var output: String?

  @Option(help: "The format, where no file name tells it.")
  var format: Format?

  @Option(help: ArgumentHelp("Draw this node with all that surrounds it.", valueName: "name"))
  var focus: String?

  @Option(
    help: ArgumentHelp(
      "How nodes get their places; neato unless told otherwise, and dot for a DOT file.",
      valueName: "engine"),
    transform: { text in
      guard let engine = LayoutEngine(rawValue: text) else {
        let names = LayoutEngine.allCases.map(\.rawValue)
        let near = Spelling.nearest(to: text, in: names, limit: 1).first
        throw ValidationError(
          near.map { "did you mean \($0)?" } ?? "engines are \(names.joined(separator: ", "))")
      }
      return engine
    })
  var layout: LayoutEngine?

  @Option(help: ArgumentHelp("How long drawing may take.", valueName: "seconds"))
  var timeout: Double?

  @Option(
    help: ArgumentHelp(
      "How much memory drawing may fill; \(Draw.memory) unless told.", valueName: "MiB"))
  var memory: Int?

  @Option(help: ArgumentHelp("Pixels an inch, of pictures made of pixels.", valueName: "number"))
  var dpi: Double?

  @Option(help: ArgumentHelp("Which of several graphs in a DOT file, from 1.", valueName: "number"))
  var graph: Int?

  @Option(
    help: ArgumentHelp(
      "What identifiers in an SVG begin with, for several pictures in one page.",
      valueName: "letters"))
  var idPrefix: String?

  @Flag(help: "Let a DOT file name pictures, shapes and style sheets on this disk.")
  var allowFiles = false

  @OptionGroup var coalitions: CoalitionOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var tableInput: TableInputOptions

  func validate() throws {
    if let timeout, !(timeout > 0 && timeout <= 1e9) {
      throw ValidationError("--timeout is a number of seconds above 0, and of no more than 1e9")
    }
    if let memory, !(64...(1 << 30)).contains(memory) {
      throw ValidationError("--memory is a number of MiB from 64")
    }
    if let dpi, !(dpi >= 1 && dpi <= 10_000) { throw ValidationError("--dpi is from 1 to 10000") }
    if let graph, graph < 1 { throw ValidationError("--graph is a number from 1") }
    if !isDOT && input != "-" && (graph != nil || allowFiles) {
      throw ValidationError("--graph and --allow-files go with a DOT file")
    }
    if isDOT { try refuseQuestions() }
    if focus != nil
      && (!coalitions.kinds.isEmpty || coalitions.scope != nil || coalitions.certainOnly)
    {
      throw ValidationError("--focus does not go together with --kind, --scope or --certain")
    }
  }

  func run() throws {
    try view.validateLanguage()
    let format = try chosenFormat()
    if isDOT, let input {
      try draw(DOTFile(path: input).bytes(), named: input, as: format)
      return
    }
    let piped = input == "-" ? try DOTFile.standardInput() : nil
    if let piped, DOTReading.isDOT(piped) {
      try refuseQuestions()
      try draw(piped, named: "standard input", as: format)
      return
    }
    let graph = try evidence.applied(
      to: CoalitionGraph.read(input, tableInput, standardInput: piped), asOf: view.asOf)
    view.noteLateDate(in: graph)
    let document = try document(of: graph)
    do {
      let dot = try document.text()
      guard format != .dot else {
        try OutputFile(output).write(Array(dot.utf8))
        return
      }
      var request = RenderRequest(dot, engine: layout ?? .neato)
      request.trust = .own
      try render(
        request, as: format, isLarge: document.nodes.count + document.edges.count > Draw.large)
    } catch let error as GraphvizError {
      throw Failure.drawing(error)
    }
  }

  /// Whether the input is laid out as it stands.
  private var isDOT: Bool {
    input.flatMap { OutputFile.suffix(of: $0) }.map { $0 == "dot" || $0 == "gv" } ?? false
  }

  private func draw(_ bytes: [UInt8], named file: String, as format: Format) throws {
    do {
      var request = try RenderRequest(bytes: bytes, file: file, engine: layout ?? .dot)
      request.graph = graph.map { $0 - 1 }
      request.trust = .foreign(allowsFiles: allowFiles)
      try render(request, as: format)
    } catch let error as GraphvizError {
      throw Failure.drawing(error)
    }
  }

  /// A file in the DOT language is drawn as it stands: what asks something of a coalition graph would be
  /// lost in silence.
  private func refuseQuestions() throws {
    let asked: [(String, Bool)] = [
      ("--focus", focus != nil), ("--kind", !coalitions.kinds.isEmpty),
      ("--scope", coalitions.scope != nil), ("--certain", coalitions.certainOnly),
      ("--as-of", view.asOf != nil), ("--trust", !evidence.trust.isEmpty),
      ("--prefer", evidence.prefer != nil), ("--known-by", evidence.knownBy != nil),
      ("--min-sources", evidence.minSources != 1), ("--disputed", evidence.disputed != .mark),
      ("--sources", evidence.sources), ("--clip", evidence.clip),
      ("--columns", tableInput.columns != nil), ("--codes", tableInput.codes != nil),
      ("--covers", tableInput.covers != nil),
    ]
    if let (name, _) = asked.first(where: \.1) {
      throw ValidationError("\(name) does not go with a DOT file")
    }
  }

  /// Draws, and writes the file. A graph that comes from outside, is large, or has a limit is drawn in
  /// a process of its own, which costs a start of the program and can be ended.
  private func render(
    _ request: RenderRequest, as format: Format, isLarge: Bool = false
  ) throws {
    guard let picture = OutputFormat(rawValue: format.rawValue) else { return }
    var request = request
    request.formats = [picture]
    request.dpi = dpi
    request.identifierPrefix = idPrefix
    request.timeLimit = timeout
    System.useUniversalTime()
    let rendering: Rendering
    if request.trust != .own || isLarge || timeout != nil || memory != nil {
      let process = RenderCommand.process(memoryLimit: (memory ?? Draw.memory) << 20)
      rendering = try process.render(request)
    } else {
      rendering = try Renderer.render(request)
    }
    // There is a picture, so whatever was said is no more than a warning.
    System.complain(
      rendering.messages.map {
        Diagnostic(.warning, $0.message, line: $0.line, file: $0.file ?? request.file).description
      })
    // Our own pictures say what they want and take what is there; the doctor tells.
    let fonts = request.trust == .own ? [] : rendering.fonts
    System.complain(
      fonts.map { "warning: the font '\($0.asked)' is not installed, \($0.taken) is used" })
    try OutputFile(output).write(rendering.outputs[picture] ?? [])
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
      let isText = OutputFormat(rawValue: chosen.rawValue)?.isText ?? true
      if System.outputIsTerminal && !isText {
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
