/// The names above the columns of combinations: level below the bars where they have room, else at a slant above them.
struct UpSetHeads: Sendable {
  /// The width of a column.
  let pitch: Double
  /// The number of columns that have room, from the first.
  let count: Int
  /// The height of the names.
  let height: Double
  /// True if the names stand at a slant.
  var isSlanted: Bool { slanted != nil }

  private let level: [TextLines]
  private let slanted: ColumnHeads?

  /// The heads of some columns in a width.
  init(_ names: [String], room: Double) {
    let number = Double(max(1, names.count))
    // No name is broken inside a word, unless the word is as long as a sentence.
    let words = names.flatMap { $0.split(whereSeparator: \.isWhitespace) }
    let widest = min(240, words.map { TextStyle.small.width(String($0)) }.max() ?? 0)
    let narrow = max(46, widest.rounded(.up) + 8)
    if number * narrow <= room {
      let pitch = max(narrow, min(66, room / number))
      level = names.map { TextLines($0, .small, limit: pitch - 6) }
      height = Double(level.map(\.lines.count).max() ?? 1) * TextStyle.small.lineHeight
      (self.pitch, count, slanted) = (pitch, names.count, nil)
      return
    }
    let heads = ColumnHeads(names, room: room, widths: 22...34)
    (pitch, count, slanted, level) = (heads.pitch, heads.fitting, heads, [])
    height = (heads.heads.prefix(heads.fitting).map(\.rise).max() ?? 0).rounded(.up) + 6
  }

  /// The right edge of the names.
  var reach: Double {
    guard let slanted else { return 0 }
    return slanted.heads.prefix(count).enumerated().map { place, head in
      (Double(place) + 0.5) * pitch + head.reach
    }.max() ?? 0
  }

  /// Draws the name of a column, level names below a height, those at a slant below another.
  func write(_ place: Int, x: Double, top: Double, to canvas: inout Canvas) {
    if let slanted {
      canvas.head(slanted.heads[place], x: x, base: top + height - 6)
    } else {
      canvas.text(level[place].lines, x: x, y: top + 16, .small, .middle)
    }
  }
}
