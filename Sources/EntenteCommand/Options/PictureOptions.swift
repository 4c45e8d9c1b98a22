public import ArgumentParser
public import Graphviz
import Interchange

extension LayoutEngine: ExpressibleByArgument {}

/// The form of a picture, its place, and the limits of drawing it.
struct PictureOptions: ParsableArguments {
  /// The memory that a process that draws may fill, in MiB.
  static let memoryLimit = 4096

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to this file. Its suffix sets the format.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("Pixels per inch, for png, gif, jpg and webp.", valueName: "number"))
  var dpi: Double?

  @Option(
    help: ArgumentHelp(
      "The beginning of identifiers in an SVG, for several pictures in one page.",
      valueName: "letters"))
  var idPrefix: String?

  @Option(
    help: ArgumentHelp(
      "Stop after this time. Default: 10, and 60 for render.", valueName: "seconds"))
  var timeout: Double?

  @Option(
    help: ArgumentHelp(
      "Stop above this memory. Default: \(memoryLimit).", valueName: "MiB"))
  var memory: Int?

  func validate() throws {
    if let timeout, !(timeout > 0 && timeout <= 1e9) {
      throw ValidationError("--timeout takes a number of seconds above 0, at most 1e9")
    }
    if let memory, !(64...(1 << 30)).contains(memory) {
      throw ValidationError("--memory takes a number of MiB from 64")
    }
    if let dpi, !(dpi >= 1 && dpi <= 10_000) {
      throw ValidationError("--dpi takes a number from 1 to 10000")
    }
  }

  /// The format that was asked for, or that of the file.
  ///
  /// - Throws: A file name whose suffix names no format, or for another one; bytes for a terminal.
  func chosenFormat<Format: FileFormat>(_ asked: Format?) throws(Failure) -> Format {
    guard let output, output != "-" else {
      let chosen = asked ?? .usual
      if Terminal.isOutput && !chosen.isText { throw .binaryToTerminal(format: chosen.name) }
      return chosen
    }
    let told = FileSuffix.of(output).flatMap { Format(suffix: $0) }
    if let asked, let told, asked != told {
      throw .formatConflict(path: output, format: asked.name)
    }
    if let chosen = asked ?? told { return chosen }
    throw .unknownSuffix(path: output, formats: Format.names)
  }

  /// The places that Graphviz gives to nodes, in a process of its own.
  ///
  /// - Throws: Graphviz fails or takes too long.
  func layout(
    _ request: RenderRequest, within seconds: Double
  ) throws(GraphvizError) -> Layout {
    var request = request
    request.timeLimit = timeout ?? seconds
    return try DrawingProcess.make(memoryLimit: bytes).layout(request)
  }

  /// The memory that a process that draws may fill, in bytes.
  private var bytes: Int { (memory ?? PictureOptions.memoryLimit) << 20 }

  /// Draws, and writes the picture.
  ///
  /// Graphviz draws in a process of its own, which costs a start of the program and can be ended.
  ///
  /// - Parameters:
  ///   - request: The graph.
  ///   - format: The format.
  ///   - seconds: The time limit, unless one is asked for.
  /// - Throws: Graphviz fails or takes too long, or the file cannot be written.
  func draw(
    _ request: RenderRequest, as format: OutputFormat, within seconds: Double
  ) throws(Failure) {
    var request = request
    request.formats = [format]
    request.dpi = dpi
    request.identifierPrefix = idPrefix
    request.timeLimit = timeout ?? seconds
    DrawingProcess.useUniversalTime()
    let rendering: Rendering
    do throws(GraphvizError) {
      rendering = try DrawingProcess.make(memoryLimit: bytes).render(request)
    } catch {
      throw .drawing(error)
    }
    let messages = rendering.messages.map {
      Diagnostic($0.level, $0.message, line: $0.line, file: $0.file ?? request.file)
    }
    Complaint.print(messages.map(\.description))
    // Where dot has an error it makes a picture that lacks something, and so ends with an error.
    let errors = messages.count { $0.level == .error }
    guard errors == 0 else { throw .faultyPicture(errors: errors) }
    // Our own pictures take the fonts that are installed; 'entente doctor' names them.
    let fonts = request.trust == .own ? [] : rendering.fonts
    Complaint.print(
      fonts.map { "warning: the font '\($0.asked)' is not installed; \($0.taken) is used" })
    Run.end(.drawing)
    try OutputFile(output).write(rendering.outputs[format] ?? [])
  }
}
