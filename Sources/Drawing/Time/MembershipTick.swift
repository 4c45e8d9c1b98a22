extension MembershipChange {
  /// One of each kind that occurs, in the order of a legend: who joined, then who left.
  static func kinds(in changes: [MembershipChange]) -> [MembershipChange] {
    Dictionary(changes.map { ($0.words, $0) }, uniquingKeysWith: { first, _ in first }).values
      .sorted {
        ($0.isEnd ? 1 : 0, $0.precision.rawValue) < ($1.isEnd ? 1 : 0, $1.precision.rawValue)
      }
  }
}

extension Canvas {
  /// Draws the mark of parties that joined or left: full for a day, pale for a longer time, hollow for a day by which
  /// it was so. Who left has the colour of text.
  mutating func tick(_ change: MembershipChange, _ box: Box) {
    let colour = change.isEnd ? colours.secondary : colours.belongs
    let outline = Stroke(colour: colour, width: 0.9)
    switch change.precision {
    case .day: rectangle(box, fill: colour)
    case .span:
      rectangle(box, fill: change.isEnd ? colours.line : colours.band, outline)
      if hasPatterns { hatch(box) }
    case .by: rectangle(box, fill: colours.ground, outline)
    }
  }
}
