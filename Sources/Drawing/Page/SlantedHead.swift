import Foundation

/// The name of a column at a slant, in lines from the base up to the right.
struct SlantedHead: Sendable {
  /// The angle to the level, in degrees.
  static let angle = 52.0
  /// The level distance of two lines.
  static let spacing = 19.0

  /// The name in lines.
  let name: TextLines
  /// True if it is bold.
  let style: TextStyle

  /// A name, in lines of some length.
  init(_ name: String, isStrong: Bool = false, longest: Double = 190) {
    style = isStrong ? .strong : .name
    self.name = TextLines(name, style, limit: longest)
  }

  /// The level room that the lines take.
  var pitch: Double {
    // A name of several lines keeps apart from the next one.
    Double(name.lines.count) * SlantedHead.spacing + (name.lines.count > 1 ? 12 : 0)
  }

  /// The height above the base.
  var rise: Double { name.width * sin(SlantedHead.radians) + 12 }

  /// The level reach to the right of the middle of the column.
  var reach: Double {
    name.width * cos(SlantedHead.radians) + 18 + shift
  }

  /// The level distance of the first and the last line from the middle of all.
  var shift: Double { Double(name.lines.count - 1) * SlantedHead.spacing / 2 }

  private static let radians = angle * .pi / 180
}

extension Canvas {
  /// Draws a name at a slant, its lines about the middle of its column.
  mutating func head(_ head: SlantedHead, x: Double, base: Double, colour: String? = nil) {
    for (number, line) in head.name.lines.enumerated() {
      text(
        line, x: x + 4 - head.shift + Double(number) * SlantedHead.spacing, y: base, head.style,
        colour: colour, turned: -SlantedHead.angle)
    }
  }
}
