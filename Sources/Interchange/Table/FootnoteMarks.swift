/// The marks of footnotes behind the texts of a column, such as `France[1]`, `Kosovo*` and `Sudan¹`.
///
/// A mark goes only where that is safe: the text without it is a known name, or stands in another cell too, or no
/// other cell has the same text with another mark. `x[1]` and `x[2]` stay two names.
struct FootnoteMarks {
  /// The texts without marks, in the order of the column.
  let texts: [String]
  /// The positions of texts that had one.
  let marked: [Int]

  /// The texts of a column without marks; `nil` if none has a mark that can go.
  init?(_ texts: [String], isKnown: (String) -> Bool) {
    let bases = texts.map(FootnoteMarks.base)
    let positions = bases.indices.filter { bases[$0] != nil }
    guard !positions.isEmpty else { return nil }
    let plain = Set(texts.indices.lazy.filter { bases[$0] == nil }.map { texts[$0] })
    var counts: [String: Int] = [:]
    for position in positions { counts[bases[position] ?? "", default: 0] += 1 }
    let marked = positions.filter { position in
      guard let base = bases[position] else { return false }
      return counts[base] == 1 || plain.contains(base) || isKnown(base)
    }
    guard !marked.isEmpty else { return nil }
    self.marked = marked
    var cleaned = texts
    for position in marked { cleaned[position] = bases[position] ?? cleaned[position] }
    self.texts = cleaned
  }

  /// A text without the marks at its end; `nil` for a text without one, and for a mark alone.
  static func base(of text: String) -> String? {
    // Most texts end with a letter or a digit.
    guard let last = text.utf8.last, last == 0x5D || last == 0x2A || last >= 0x80 else {
      return nil
    }
    var rest = text[...]
    while let shorter = withoutLast(rest) {
      rest = shorter
      while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    }
    guard rest.endIndex < text.endIndex, rest.contains(where: { $0.isLetter || $0.isNumber }) else {
      return nil
    }
    return String(rest)
  }

  private static func withoutLast(_ text: Substring) -> Substring? {
    guard let last = text.last else { return nil }
    if signs.contains(last) { return text.dropLast() }
    guard last == "]", let open = text.lastIndex(of: "["), open > text.startIndex,
      isMark(text[text.index(after: open)...].dropLast())
    else { return nil }
    return text[..<open]
  }

  /// Characters that are a mark on their own.
  private static let signs: Set<Character> = [
    "*", "†", "‡", "§", "¶", "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "ᵃ", "ᵇ", "ᶜ", "ᵈ",
    "ᵉ",
  ]
  /// Words before the number of a note.
  private static let words: Set<Substring> = [
    "note", "notes", "nb", "n", "fn", "footnote", "anm", "anmerkung", "nota", "примечание", "прим",
  ]

  /// True for the text between the brackets of a footnote: a number, a letter, `note 2`, `citation needed`.
  private static func isMark(_ text: Substring) -> Bool {
    let text = text.lowercased()
    if text.isEmpty || text == "citation needed" || text == "update" { return true }
    let parts = text.split { $0 == " " || $0 == "." || $0 == "\u{A0}" }
    guard let last = parts.last, parts.count == 1 || parts.count == 2 && words.contains(parts[0])
    else { return false }
    let isNumber = last.count <= 3 && last.allSatisfy(\.isNumber)
    let isRoman = last.count <= 5 && last.allSatisfy { "ivx".contains($0) }
    let isLetter = last.count == 1 && last.allSatisfy(\.isLetter)
    let isSign = last.count <= 3 && last.allSatisfy(signs.contains)
    return isNumber || isRoman || isLetter || isSign
  }
}
