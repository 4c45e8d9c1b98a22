import Drawing
import Graphviz
import Paper

/// A picture drawn by entente, as SVG, PNG or PDF at its place.
struct PictureFile {
  private let options: PictureOptions
  private let format: OutputFormat
  /// The width of a PNG in pixels.
  private let width: Double?

  /// A picture with a format, a place and limits.
  init(_ options: PictureOptions, as format: OutputFormat, width: Double? = nil) {
    self.options = options
    self.format = format
    self.width = width
  }

  /// The formats of pictures of our own; the others are those of Graphviz.
  static let formats: Set<OutputFormat> = [.svg, .png, .pdf]

  /// Pixels per inch of a PNG, so that it is sharp on paper.
  private static let resolution = 192.0

  /// Writes a picture.
  ///
  /// - Throws: librsvg is missing or fails, or the file cannot be written.
  func write(_ picture: any Picture, title: String) throws(Failure) {
    let bytes = try bytes(of: picture.svg, title: title)
    Run.end(.drawing)
    try OutputFile(options.output).write(bytes)
  }

  /// An SVG in the format.
  ///
  /// - Throws: librsvg is missing or fails.
  func bytes(of svg: String, title: String) throws(Failure) -> [UInt8] {
    guard let paper = PaperRequest.Format(rawValue: format.rawValue) else { return Array(svg.utf8) }
    let scale = (options.dpi ?? PictureFile.resolution) / 96
    var request = PaperRequest(svg, as: paper, scale: scale, title: title)
    request.width = width
    do {
      return try process.draw(request)
    } catch {
      throw .paper(error)
    }
  }

  private var process: PaperProcess {
    PaperProcess(
      executable: DrawingProcess.executable, arguments: [PaperProcessCommand.name],
      timeLimit: options.timeout ?? 60,
      memoryLimit: (options.memory ?? PictureOptions.memoryLimit) << 20)
  }
}
