/// A place in a picture, in pixels from the upper left corner.
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// The place as SVG writes it in a path.
  var inPath: String { "\(x.inPicture) \(y.inPicture)" }

  /// The distance to another place.
  func distance(to other: Point) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }

  /// The place at a part of the way to another one.
  func towards(_ other: Point, by part: Double) -> Point {
    Point(x + (other.x - x) * part, y + (other.y - y) * part)
  }
}

/// A rectangle whose sides are level and upright.
struct Box: Hashable, Sendable {
  var left: Double
  var top: Double
  var width: Double
  var height: Double

  var right: Double { left + width }
  var bottom: Double { top + height }
  var centre: Point { Point(left + width / 2, top + height / 2) }

  init(left: Double, top: Double, width: Double, height: Double) {
    self.left = left
    self.top = top
    self.width = width
    self.height = height
  }

  /// A rectangle about a centre.
  init(centre: Point, width: Double, height: Double) {
    self.init(
      left: centre.x - width / 2, top: centre.y - height / 2, width: width, height: height)
  }

  /// True if a place is inside, or nearer than a margin.
  func holds(_ point: Point, margin: Double = 0) -> Bool {
    point.x > left - margin && point.x < right + margin && point.y > top - margin
      && point.y < bottom + margin
  }

  /// True if two rectangles have a place in common.
  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

/// A cubic Bézier curve.
struct Cubic: Hashable, Sendable {
  var start: Point
  var first: Point
  var second: Point
  var end: Point

  /// The place at a parameter from 0 to 1.
  func point(at t: Double) -> Point {
    let s = 1 - t
    let (a, b, c, d) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
    return Point(
      a * start.x + b * first.x + c * second.x + d * end.x,
      a * start.y + b * first.y + c * second.y + d * end.y)
  }

  /// Places along the curve, both ends among them.
  func points(_ count: Int = 24) -> [Point] {
    (0...count).map { point(at: Double($0) / Double(count)) }
  }

  /// The curve as SVG writes it behind its start.
  var inPath: String { "C\(first.inPath) \(second.inPath) \(end.inPath)" }
}
