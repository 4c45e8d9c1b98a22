import ArgumentParser
import Graphviz

/// `entente render`.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a DOT file.",
    discussion: """
      A graph in the DOT language is laid out unchanged, as Graphviz's dot would do. It may name other files \
      only with --allow-files. Without a file to write, SVG goes to standard output.

      Examples:
        entente render graph.dot -o graph.svg
        entente render graph.dot --layout sfdp -o graph.png
        entente export --to dot | entente render - --layout neato -o everything.svg
      """)

  @Argument(
    help: ArgumentHelp("A DOT file, or - for DOT on standard input.", valueName: "input"),
    completion: .file())
  var input: String

  @Option(help: ArgumentHelp("The layout engine. Default: dot.", valueName: "engine"))
  var layout: LayoutEngine?

  @Option(
    help: ArgumentHelp(
      "The number of the graph, from 1, in a file with several.", valueName: "number"))
  var graph: Int?

  @Flag(help: "Let the graph name pictures, shapes and style sheets on this disk.")
  var allowFiles = false

  @Option(help: "The format. Default: by the suffix of FILE, or svg.")
  var format: OutputFormat?

  @OptionGroup(title: "Picture") var picture: PictureOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  func validate() throws {
    if let graph, graph < 1 { throw ValidationError("--graph takes a number from 1") }
  }

  func run() throws {
    let format = try picture.chosenFormat(format)
    let file = InputFile(input)
    if input != "-" { OutputFile.keep([input]) }
    let bytes = try file.bytes()
    Run.end(.reading, before: .drawing)
    var request: RenderRequest
    do {
      request = try RenderRequest(bytes: bytes, file: file.name, engine: layout ?? .dot)
    } catch {
      throw Failure.drawing(error)
    }
    request.graph = graph.map { $0 - 1 }
    request.trust = .foreign(allowsFiles: allowFiles)
    try picture.draw(request, as: format, within: 60)
  }
}
