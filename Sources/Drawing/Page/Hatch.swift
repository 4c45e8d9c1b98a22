/// Fills of parallel lines, for print without colour.
extension Canvas {
  private static let gap = 3.2

  /// Draws lines at 45 degrees across a box.
  mutating func hatch(_ box: Box) {
    var lines = ""
    // Each line is where x + y is the same.
    var sum = box.left + box.top + Canvas.gap / 2
    while sum < box.right + box.bottom {
      let left = max(box.left, sum - box.bottom)
      let right = min(box.right, sum - box.top)
      if right - left > 0.4 {
        lines += "M\(Point(left, sum - left).inPath)L\(Point(right, sum - right).inPath)"
      }
      sum += Canvas.gap
    }
    guard !lines.isEmpty else { return }
    path(lines, Stroke(colour: colours.ink, width: 1))
  }

  /// Draws lines at 45 degrees across a circle.
  mutating func hatch(inCircle centre: Point, _ radius: Double) {
    guard radius > 0 else { return }
    var lines = ""
    let half = 2.0.squareRoot() / 2
    for step in -1...1 {
      let offset = Double(step) * radius * 0.55
      let reach = (radius * radius - offset * offset).squareRoot() * half
      let middle = Point(centre.x + offset * half, centre.y + offset * half)
      lines +=
        "M\(Point(middle.x - reach, middle.y + reach).inPath)"
        + "L\(Point(middle.x + reach, middle.y - reach).inPath)"
    }
    path(lines, Stroke(colour: colours.ink, width: 0.9))
  }

  /// Draws a bar, which in print is hatched and has an outline.
  mutating func patternedBar(_ box: Box, fill: String) {
    guard hasPatterns else { return rectangle(box, fill: fill) }
    rectangle(box, fill: colours.ground, Stroke(colour: colours.ink, width: 0.9))
    hatch(box)
  }
}
