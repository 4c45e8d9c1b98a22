/// The drawing of marks of changes.
extension Canvas {
  /// Draws the mark of a change about a centre.
  mutating func change(_ mark: ChangeMark, at centre: Point, radius r: Double) {
    let sureness: Mark.Sureness =
      mark.isPossible ? .possible : mark.isDisputed ? .disputed : .certain
    let (x, y) = (centre.x, centre.y)
    switch mark.kind {
    case .joined: sign(mark, at: centre, r, colours.joined)
    case .left: sign(mark, at: centre, r, colours.ink, isTurned: true)
    case .beganToLead: self.mark(Mark(shape: .leads, sureness: sureness), at: centre, radius: r)
    case .ceasedToLead: endedLead(at: centre, radius: r)
    case .changedLead, .changedMember:
      let shape: Mark.Shape =
        mark.kind == .changedLead ? .leads : mark.isBeneficiary ? .beneficiary : .belongs
      self.mark(Mark(shape: shape, sureness: .planned), at: centre, radius: r)
      line(
        Point(x - r * 0.6, y), Point(x + r * 0.6, y),
        Stroke(colour: shape == .leads ? colours.leads : colours.belongs, width: 1.8))
    case .outside: self.mark(Mark(shape: .outside, sureness: sureness), at: centre, radius: r)
    case .reportedMember:
      // A hollow mark with a dot.
      let shape: Mark.Shape = mark.isBeneficiary ? .beneficiary : .belongs
      self.mark(
        Mark(shape: shape, sureness: mark.isPossible ? .possible : .planned), at: centre, radius: r)
      circle(centre, r * 0.3, fill: colours.belongs)
    case .reportedLead:
      self.mark(Mark(shape: .leads, sureness: .planned), at: centre, radius: r)
      circle(centre, r * 0.35, fill: colours.leads)
    case .leads:
      let s = r * 0.62
      path(
        "M\(Point(x, y - s).inPath)L\(Point(x + s, y).inPath)L\(Point(x, y + s).inPath)"
          + "L\(Point(x - s, y).inPath)Z", fill: colours.unsureLine)
    case .belongs where mark.isBeneficiary:
      rectangle(Box(centre: centre, width: r * 0.8, height: r * 0.8), fill: colours.unsureLine)
    case .belongs: circle(centre, r * 0.42, fill: colours.unsureLine)
    case .possible:
      let outline = Stroke(colour: colours.unsureLine, width: 0.9, dashes: [1.2, 1.2])
      guard mark.isBeneficiary else {
        return circle(centre, r * 0.5, fill: colours.ground, outline)
      }
      rectangle(Box(centre: centre, width: r, height: r), fill: colours.ground, outline)
    }
  }

  /// Draws two bars that cross, upright or turned: full if certain, half full if disputed, dashed if only possible; in
  /// a square for a beneficiary.
  private mutating func sign(
    _ mark: ChangeMark, at centre: Point, _ radius: Double, _ colour: String,
    isTurned: Bool = false
  ) {
    let r = mark.isBeneficiary ? radius * 0.7 : isTurned ? radius * 1.1 : radius
    if mark.isBeneficiary {
      rectangle(
        Box(centre: centre, width: radius * 2, height: radius * 2), fill: colours.ground,
        Stroke(colour: colour, width: 1.1))
    }
    let w = r * 0.3
    let left = [(0, -r), (-w, -r), (-w, -w), (-r, -w), (-r, w), (-w, w), (-w, r), (0, r)]
    let right = [(w, r), (w, w), (r, w), (r, -w), (w, -w), (w, -r)]
    func outline(_ corners: [(Double, Double)]) -> String {
      let half = 0.5.squareRoot()
      return "M"
        + corners.map { x, y in
          isTurned
            ? Point(centre.x + (x - y) * half, centre.y + (x + y) * half).inPath
            : Point(centre.x + x, centre.y + y).inPath
        }.joined(separator: "L") + "Z"
    }
    guard mark.isPossible || mark.isDisputed else {
      return path(bars(at: centre, r, isTurned: isTurned), Stroke(colour: colour, width: 2 * w))
    }
    path(
      outline(left + right), fill: colours.ground,
      Stroke(colour: colour, width: 1, dashes: mark.isPossible ? [1.6, 1.4] : []))
    if !mark.isPossible { path(outline(left), fill: colour) }
  }

  /// The path of two bars that cross.
  private func bars(at centre: Point, _ r: Double, isTurned: Bool) -> String {
    let (x, y) = (centre.x, centre.y)
    guard isTurned else {
      return
        "M\(Point(x - r, y).inPath)H\((x + r).inPicture)M\(Point(x, y - r).inPath)V\((y + r).inPicture)"
    }
    let d = r * 0.5.squareRoot()
    return "M\(Point(x - d, y - d).inPath)L\(Point(x + d, y + d).inPath)"
      + "M\(Point(x - d, y + d).inPath)L\(Point(x + d, y - d).inPath)"
  }
}
