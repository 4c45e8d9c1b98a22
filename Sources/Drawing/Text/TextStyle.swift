/// A font of the type scale: its size in pixels, and whether it is bold.
///
/// Nothing is smaller than 10 pixels on a page of 1,200.
struct TextStyle: Hashable, Sendable {
  /// The size in pixels.
  let size: Double
  /// True if it is bold.
  var isBold = false

  /// The title of a picture.
  static let title = TextStyle(size: 24, isBold: true)
  /// The line below the title.
  static let subtitle = TextStyle(size: 14)
  /// A heading in a picture.
  static let heading = TextStyle(size: 13, isBold: true)
  /// The name of a node.
  static let name = TextStyle(size: 13)
  /// The name of a node that stands out.
  static let strong = TextStyle(size: 13, isBold: true)
  /// A number or remark at a node, and the legend.
  static let small = TextStyle(size: 11.5)
  /// A number that stands out.
  static let figure = TextStyle(size: 12, isBold: true)
  /// Notes and the source.
  static let note = TextStyle(size: 11)

  /// The fonts, all with the same widths but the last.
  static let families = "Liberation Sans, Arial, Helvetica, sans-serif"

  /// The height of a line.
  var lineHeight: Double { (size * 1.3).rounded(.up) }

  /// The width of a text in one line.
  func width(_ text: String) -> Double {
    AdvanceWidths.width(of: text, size: size, isBold: isBold)
  }
}
