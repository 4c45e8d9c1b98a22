/// One entry of a legend: a symbol, drawn by the code that draws the picture, and its meaning.
struct LegendEntry: Sendable {
  /// The meaning.
  let words: String
  /// The width of the symbol.
  let symbolWidth: Double
  /// Draws the symbol, from the middle of its left edge.
  let draw: @Sendable (inout Canvas, Point) -> Void

  /// The width with the words.
  var width: Double { symbolWidth + 8 + TextStyle.small.width(words) }

  /// An entry.
  init(
    _ words: String, width: Double, _ draw: @escaping @Sendable (inout Canvas, Point) -> Void
  ) {
    self.words = words
    symbolWidth = width
    self.draw = draw
  }

  /// An entry for a mark, with words of its own where the mark stands for several ties.
  init(_ mark: Mark, _ words: String? = nil) {
    self.init(words ?? mark.words, width: 12) { canvas, place in
      canvas.mark(mark, at: Point(place.x + 6, place.y), radius: 4.6)
    }
  }
}
