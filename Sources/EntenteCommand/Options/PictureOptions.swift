public import ArgumentParser
public import Graphviz
import Interchange

extension OutputFormat: ExpressibleByArgument {}
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

  @Option(help: "The format. Default: by the suffix of FILE, or svg.")
  var format: OutputFormat?

  @Option(help: ArgumentHelp("Pixels per inch, for png, gif, jpg and webp.", valueName: "number"))
  var dpi: Double?

  @Option(
    help: ArgumentHelp(
      "The beginning of identifiers in an SVG, for several pictures in one page.",
      valueName: "letters"))
  var idPrefix: String?

  @Option(help: ArgumentHelp("Stop after this time.", valueName: "seconds"))
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

  /// The format that was asked for.
  ///
  /// - Throws: A file name whose suffix names no format, or for another one; bytes for a terminal.
  func chosenFormat() throws(Failure) -> OutputFormat {
    guard let output, output != "-" else {
      let chosen = format ?? .svg
      if Terminal.isOutput && !chosen.isText { throw .binaryToTerminal(format: chosen.rawValue) }
      return chosen
    }
    let told = FileSuffix.of(output).flatMap(PictureOptions.format)
    if let format, let told, format != told {
      throw .formatConflict(path: output, format: format.rawValue)
    }
    if let chosen = format ?? told { return chosen }
    throw .unknownSuffix(path: output, formats: OutputFormat.allCases.map(\.rawValue))
  }

  private static func format(ofSuffix suffix: String) -> OutputFormat? {
    OutputFormat(rawValue: ["gv": "dot", "jpeg": "jpg"][suffix] ?? suffix)
  }

  /// Draws, and writes the picture.
  ///
  /// A graph that comes from outside, is large or has a limit is drawn in a process of its own, which costs a
  /// start of the program and can be ended.
  func draw(_ request: RenderRequest, isLarge: Bool = false) throws(Failure) {
    let format = try chosenFormat()
    var request = request
    request.formats = [format]
    request.dpi = dpi
    request.identifierPrefix = idPrefix
    request.timeLimit = timeout
    DrawingProcess.useUniversalTime()
    let rendering: Rendering
    do throws(GraphvizError) {
      if request.trust != .own || isLarge || timeout != nil || memory != nil {
        let limit = (memory ?? PictureOptions.memoryLimit) << 20
        rendering = try DrawingProcess.make(memoryLimit: limit).render(request)
      } else {
        rendering = try Renderer.render(request)
      }
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
