/// A text in lines that are no wider than a limit.
///
/// Lines break between words. A word that is too wide breaks between its characters, so that nothing is cut and
/// nothing leaves its place.
struct TextLines: Sendable {
  /// The lines, of which there is at least one.
  let lines: [String]
  /// The width of the widest line.
  let width: Double

  /// A text in lines.
  ///
  /// - Parameters:
  ///   - text: The text; white space between words becomes one space.
  ///   - style: The font.
  ///   - limit: The width of a line.
  ///   - isBalanced: Whether the lines are to be about as wide as each other.
  init(_ text: String, _ style: TextStyle, limit: Double, isBalanced: Bool = false) {
    var lines = TextLines.broken(text, style, limit)
    if isBalanced, lines.count > 1 {
      // The least limit that does with as many lines.
      var (low, high) = (limit / Double(lines.count), limit)
      for _ in 0..<8 {
        let middle = (low + high) / 2
        let attempt = TextLines.broken(text, style, middle)
        if attempt.count > lines.count {
          low = middle
        } else {
          (lines, high) = (attempt, middle)
        }
      }
    }
    self.lines = lines.isEmpty ? [""] : lines
    width = lines.map(style.width).max() ?? 0
  }

  /// Parts of a text: in one line with a dot between, or each in a line of its own where that is too wide or asked for.
  init(parts: [String], _ style: TextStyle, limit: Double, isApart: Bool = false) {
    let whole = parts.joined(separator: " · ")
    let texts = style.width(whole) <= limit && !isApart ? [whole] : parts
    lines = texts.flatMap { TextLines($0, style, limit: limit).lines }
    width = lines.map(style.width).max() ?? 0
  }

  private static func broken(_ text: String, _ style: TextStyle, _ limit: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      for piece in pieces(of: word, style, limit) {
        if line.isEmpty {
          line = piece
        } else if style.width("\(line) \(piece)") <= limit {
          line += " \(piece)"
        } else {
          lines.append(line)
          line = piece
        }
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A word, in pieces if it is wider than a line: behind a hyphen or a stroke where there is one, else anywhere.
  private static func pieces(of word: Substring, _ style: TextStyle, _ limit: Double) -> [String] {
    guard style.width(String(word)) > limit else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, style.width(piece + String(character)) > limit {
        let end = piece.lastIndex { "-/–".contains($0) }.map(piece.index(after:)) ?? piece.endIndex
        pieces.append(String(piece[..<end]))
        piece = String(piece[end...])
      }
      piece.append(character)
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }
}
