import Counting

/// The mark of a tie: its shape says what the tie is, its fill how sure it is. The same in every view.
///
/// Diamond: leads. Circle: belongs. Square: beneficiary. Triangle: another role, which does not count.
/// Full: certain. Half full: disputed. Dashed outline: only possible. Plain outline: of a planned coalition. Struck
/// through: over.
struct Mark: Hashable, Sendable {
  /// The kind of a tie.
  enum Shape: Int, Hashable, Sendable, CaseIterable {
    case leads
    case belongs
    case beneficiary
    case outside
  }

  /// The certainty of a tie.
  enum Sureness: Int, Hashable, Comparable, Sendable, CaseIterable {
    case certain
    case disputed
    case possible
    case planned

    static func < (a: Sureness, b: Sureness) -> Bool { a.rawValue < b.rawValue }
  }

  var shape: Shape
  var sureness: Sureness
  /// True if the party certainly belongs, though it only may lead.
  var hasCore = false

  /// The mark in words, for a legend and tooltips.
  var words: String {
    let what =
      switch shape {
      case .leads: "leads"
      case .belongs: "belongs"
      case .beneficiary: "beneficiary"
      case .outside: "other role (not counted)"
      }
    switch sureness {
    case .certain: return what
    case .disputed: return shape == .outside ? "\(what), disputed" : "\(what), sources disagree"
    case .possible:
      if hasCore { return "belongs, may lead" }
      switch shape {
      case .leads: return "may lead"
      case .belongs: return "may belong"
      case .beneficiary: return "may be beneficiary"
      case .outside: return "perhaps \(what)"
      }
    case .planned: return "\(what) (planned coalition, not counted)"
    }
  }

  /// The order of a legend: by shape, then by sureness.
  var order: Int { shape.rawValue * 8 + sureness.rawValue * 2 + (hasCore ? 1 : 0) }
}

extension Canvas {
  /// Draws a mark of a radius about a centre.
  mutating func mark(_ mark: Mark, at centre: Point, radius: Double) {
    let colour = mark.shape == .leads ? colours.leads : colours.belongs
    let outline = Stroke(
      colour: colour, width: 1.3, dashes: mark.sureness == .possible ? [2, 1.7] : [])
    let isFull = mark.sureness == .certain && mark.shape != .outside
    let fill = isFull ? colour : colours.ground
    switch mark.shape {
    case .belongs:
      circle(centre, isFull ? radius : radius - 0.6, fill: fill, isFull ? nil : outline)
    default:
      path(Canvas.outline(mark.shape, centre, radius), fill: fill, isFull ? nil : outline)
    }
    if mark.sureness == .disputed {
      path(Canvas.half(mark.shape, centre, radius), fill: colour)
    }
    if mark.hasCore { circle(centre, radius * 0.42, fill: colours.belongs) }
  }

  /// Draws the mark of a party that ceases to lead.
  mutating func endedLead(at centre: Point, radius: Double) {
    mark(Mark(shape: .leads, sureness: .planned), at: centre, radius: radius)
    line(
      Point(centre.x - radius, centre.y + radius), Point(centre.x + radius, centre.y - radius),
      Stroke(colour: colours.leads, width: 1.6))
  }

  private static func outline(_ shape: Mark.Shape, _ centre: Point, _ radius: Double) -> String {
    polygon(corners(shape, centre, radius))
  }

  private static func corners(
    _ shape: Mark.Shape, _ centre: Point, _ radius: Double
  ) -> [Point] {
    let (x, y) = (centre.x, centre.y)
    switch shape {
    case .leads:
      let r = radius * 1.35
      return [Point(x, y - r), Point(x + r, y), Point(x, y + r), Point(x - r, y)]
    case .outside:
      let r = radius
      return [Point(x, y - r), Point(x + r, y + r * 0.8), Point(x - r, y + r * 0.8)]
    case .beneficiary, .belongs:
      let r = radius * 0.9
      return [Point(x - r, y - r), Point(x + r, y - r), Point(x + r, y + r), Point(x - r, y + r)]
    }
  }

  /// The left half of a shape.
  private static func half(_ shape: Mark.Shape, _ centre: Point, _ radius: Double) -> String {
    let (x, y) = (centre.x, centre.y)
    switch shape {
    case .belongs:
      let r = (radius - 0.6).inPicture
      return "M\(x.inPicture) \((y - radius + 0.6).inPicture)A\(r) \(r) 0 0 0 \(x.inPicture) "
        + "\((y + radius - 0.6).inPicture)Z"
    case .leads:
      let r = radius * 1.35
      return polygon([Point(x, y - r), Point(x, y + r), Point(x - r, y)])
    case .outside:
      let r = radius
      return polygon([Point(x, y - r), Point(x, y + r * 0.8), Point(x - r, y + r * 0.8)])
    case .beneficiary:
      let r = radius * 0.9
      return polygon([
        Point(x - r, y - r), Point(x, y - r), Point(x, y + r), Point(x - r, y + r),
      ])
    }
  }

  private static func polygon(_ corners: [Point]) -> String {
    "M" + corners.map(\.inPath).joined(separator: "L") + "Z"
  }
}
