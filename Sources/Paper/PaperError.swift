/// The reason for which an SVG did not become a picture.
package enum PaperError: Error, Hashable, Sendable, Codable {
  /// librsvg is not installed; the names that were tried.
  case libraryMissing(tried: [String])
  /// The library lacks a function, so it is older than 2.52.
  case functionMissing(String)
  /// The SVG has something that could read a file or run a program.
  case refused(String)
  /// The SVG could not be read or drawn.
  case drawing(String)
  /// The picture would have more pixels than can be drawn.
  case tooLarge(width: Double, height: Double)
  /// The time limit passed.
  case timeLimit(seconds: Double)
  /// The process that draws could not be started, or did not answer.
  case process(String)
}

extension PaperError: CustomStringConvertible {
  /// The reason in a sentence.
  package var description: String {
    switch self {
    case .libraryMissing: "PNG and PDF need librsvg, which is not installed; SVG works without it"
    case .functionMissing(let name): "librsvg lacks '\(name)'; version 2.52 or newer is needed"
    case .refused(let what): "the picture has \(what), which is not allowed in it"
    case .drawing(let reason): "the picture cannot be drawn: \(reason)"
    case .tooLarge(let width, let height):
      "a picture of \(pixels(width)) × \(pixels(height)) pixels is too large; the longest side may have "
        + "\(PaperRequest.longestSide)"
    case .timeLimit(let seconds): "the picture was not done in \(seconds) seconds"
    case .process(let reason): "the process that draws failed: \(reason)"
    }
  }

  private func pixels(_ length: Double) -> String {
    length < 1e15 ? "\(Int(length))" : "\(length)"
  }
}
