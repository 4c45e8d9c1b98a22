import Counting

extension Canvas {
  /// The line of a tie, the same in every view: thick for a lead role, thin for a membership,
  /// double for a beneficiary; solid if certain, dashed
  /// if disputed, dotted if only possible.
  func stroke(_ mark: Mark, count: Int = 1) -> Stroke {
    Canvas.stroke(mark, colours, count: count)
  }

  /// The line of a tie in the colours of a theme; of several merged ties a little thicker.
  static func stroke(_ mark: Mark, _ colours: Theme.Colours, count: Int = 1) -> Stroke {
    guard mark.shape == .leads else {
      let width = 0.9 + 0.5 * Double(min(count, 6) - 1)
      switch mark.sureness {
      case .certain: return Stroke(colour: colours.line, width: width)
      case .disputed: return Stroke(colour: colours.unsureLine, width: width, dashes: [5, 3])
      case .possible, .planned:
        return Stroke(colour: colours.unsureLine, width: width, dashes: [1.5, 2.5])
      }
    }
    switch mark.sureness {
    case .certain: return Stroke(colour: colours.leads, width: 3.4)
    case .disputed: return Stroke(colour: colours.leads, width: 3.4, dashes: [9, 4])
    case .possible, .planned: return Stroke(colour: colours.leads, width: 2.6, dashes: [2.5, 3])
    }
  }

  /// Draws the line of a tie along a path; that of a beneficiary is double.
  mutating func tie(_ mark: Mark, _ line: String, _ stroke: Stroke) {
    guard mark.shape == .beneficiary else { return path(line, stroke) }
    var outer = stroke
    outer.width += 2.6
    if mark.sureness == .certain { outer.colour = colours.unsureLine }
    path(line, outer)
    path(line, Stroke(colour: colours.ground, width: 1.6))
  }

  /// Draws the margins that keep lead lines apart from the lines below them.
  mutating func casings(_ paths: [String]) {
    guard !paths.isEmpty else { return }
    path(paths.joined(), Stroke(colour: colours.ground, width: 7))
  }
}

extension LegendEntry {
  /// Entries for the lines of some marks.
  static func lines(_ marks: some Sequence<Mark>) -> [LegendEntry] {
    let lines = Set(
      marks.map { Mark(shape: $0.shape == .outside ? .belongs : $0.shape, sureness: $0.sureness) })
    return lines.sorted { $0.order < $1.order }.map { LegendEntry(line: $0) }
  }

  /// An entry for the line of a tie.
  private init(line mark: Mark) {
    // The mark of a party is called a beneficiary; the line says what it does.
    let words = mark.words.replacing("may be beneficiary", with: "may benefit")
      .replacing("beneficiary", with: "benefits")
    self.init(words, width: 28) { canvas, place in
      canvas.tie(
        mark, "M\(place.inPath)H\((place.x + 28).inPicture)", canvas.stroke(mark))
    }
  }
}
