/// The format of a picture.
///
/// Formats that open a window are left out. Which of these there are depends on the plugins that are
/// installed, which `Renderer.installation()` lists.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable, Codable,
  CodingKeyRepresentable
{
  /// Scalable Vector Graphics.
  case svg
  /// Portable Network Graphics.
  case png
  /// Portable Document Format.
  case pdf
  /// PostScript.
  case ps
  /// Encapsulated PostScript.
  case eps
  /// The layout as JSON, with drawing operations.
  case json
  /// The layout as DOT, with drawing operations.
  case xdot
  /// The layout as lines of text, in inches.
  case plain
  /// The layout as DOT, in points.
  case dot
  /// WebP.
  case webp
  /// Graphics Interchange Format.
  case gif
  /// JPEG.
  case jpg

  /// True if a picture is made of pixels, by default 96 an inch; the others have 72 units an inch.
  var isBitmap: Bool {
    switch self {
    case .png, .webp, .gif, .jpg: true
    case .svg, .pdf, .ps, .eps, .json, .xdot, .plain, .dot: false
    }
  }

  /// True if it is text in UTF-8.
  public var isText: Bool {
    switch self {
    case .svg, .json, .xdot, .plain, .dot: true
    case .png, .webp, .gif, .jpg, .pdf, .ps, .eps: false
    }
  }
}
