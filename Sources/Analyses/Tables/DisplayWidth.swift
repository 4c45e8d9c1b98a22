/// How many columns of a terminal a text takes.
///
/// East Asian wide characters and emoji take two, combining marks none (Unicode Standard Annex 11,
/// by the ranges that terminals agree on).
package enum DisplayWidth {
  /// The columns that a text takes.
  package static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns that a character takes.
  package static func of(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    let isWide = wide.contains { $0.contains(scalar.value) }
    // A variation selector asks for the emoji form of a character that is narrow otherwise.
    let isEmoji = character.unicodeScalars.contains { $0.value == 0xFE0F }
    return isWide || isEmoji || scalar.properties.isEmojiPresentation ? 2 : 1
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F1E6...0x1F1FF, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
    0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]

  /// The text with spaces up to a width.
  package static func padded(_ text: String, to width: Int, flushRight: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - of(text)))
    return flushRight ? space + text : text + space
  }

  /// The columns that the longest word of a text takes.
  package static func ofLongestWord(_ text: String) -> Int {
    text.split(separator: " ").lazy.map { of($0) }.max() ?? 0
  }

  /// The text in lines no wider than a width, broken between words; a longer word has a line of its own.
  package static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if line.isEmpty {
        line = String(word)
      } else if of(line) + 1 + of(word) <= width {
        line += " \(word)"
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return lines + [line]
  }

  /// The text in lines no wider than a width, broken between words and, where one is longer, within it.
  package static func broken(_ text: String, to width: Int) -> [String] {
    guard of(text) > width else { return [text] }
    return wrapped(text, to: width).flatMap { line -> [String] in
      guard of(line) > width else { return [line] }
      var pieces: [String] = []
      var piece = ""
      var used = 0
      for character in line {
        let next = of(character)
        if used + next > width, !piece.isEmpty {
          pieces.append(piece)
          (piece, used) = ("", 0)
        }
        piece.append(character)
        used += next
      }
      return pieces + [piece]
    }
  }
}
