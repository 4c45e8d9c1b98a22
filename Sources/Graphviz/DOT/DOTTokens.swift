/// The words of a text in the DOT language, each with its line.
///
/// Graphviz forgets where an attribute stood; this finds the line again for a message, and a declared
/// character set before there is a graph. It reads any text, broken ones too.
struct DOTTokens: Sequence, IteratorProtocol {
  /// A word.
  struct Token: Equatable {
    /// An identifier, quoted or not, without its quotes; markup without its brackets; or one
    /// punctuation mark.
    let bytes: ArraySlice<UInt8>
    /// Its kind.
    let kind: Kind
    /// Its line, from 1.
    let line: Int

    /// The kinds of words.
    enum Kind { case plain, quoted, markup, punctuation }

    /// True if it is an identifier or a value.
    var isIdentifier: Bool { kind != .punctuation }

    /// True if it is a word of the language, which is never in quotes; its case does not matter.
    func isKeyword(_ keyword: String) -> Bool {
      kind == .plain && String(decoding: bytes, as: UTF8.self).lowercased() == keyword
    }
  }

  private let text: [UInt8]
  private var position = 0
  private var line = 1

  init(_ text: [UInt8]) { self.text = text }

  mutating func next() -> Token? {
    skipSpaceAndComments()
    guard position < text.count else { return nil }
    switch text[position] {
    case UInt8(ascii: "\""): return quoted()
    case UInt8(ascii: "<"): return markup()
    default: break
    }
    let start = position
    while position < text.count, isWord(text[position], after: start) { position += 1 }
    if position > start {
      return Token(bytes: text[start..<position], kind: .plain, line: line)
    }
    position += 1
    return Token(bytes: text[start..<position], kind: .punctuation, line: line)
  }

  /// The first place where an attribute is set, to a given value if there is such a place.
  static func line(of attribute: String, value: String, in text: [UInt8]) -> Int? {
    var first: Int?
    for setting in settings(of: attribute, in: text) {
      if setting.bytes.elementsEqual(value.utf8) { return setting.line }
      first = first ?? setting.line
    }
    return first
  }

  /// The values that an attribute is set to, in order.
  static func settings(of attribute: String, in text: [UInt8]) -> [Token] {
    var found: [Token] = []
    var name: Token?
    var hasEquals = false
    for token in DOTTokens(text) {
      if token.isIdentifier {
        if hasEquals, let name, name.bytes.elementsEqual(attribute.utf8) { found.append(token) }
        name = hasEquals ? nil : token
        hasEquals = false
      } else {
        hasEquals = token.bytes.first == UInt8(ascii: "=") && name != nil
        if !hasEquals { name = nil }
      }
    }
    return found
  }

  private func isWord(_ byte: UInt8, after start: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...:
      true
    // A number may be negative; elsewhere a hyphen belongs to an edge.
    case UInt8(ascii: "-"):
      position == start && position + 1 < text.count
        && (text[position + 1] == UInt8(ascii: ".")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[position + 1]))
    default: false
    }
  }

  private mutating func quoted() -> Token {
    let (start, first) = (position + 1, line)
    position += 1
    while position < text.count, text[position] != UInt8(ascii: "\"") {
      if text[position] == UInt8(ascii: "\\"), position + 1 < text.count { position += 1 }
      if text[position] == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
    let end = Swift.min(position, text.count)
    position = end + 1
    return Token(bytes: text[start..<end], kind: .quoted, line: first)
  }

  private mutating func markup() -> Token {
    let (start, first) = (position + 1, line)
    var depth = 0
    repeat {
      switch text[position] {
      case UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ">"): depth -= 1
      case UInt8(ascii: "\n"): line += 1
      default: break
      }
      position += 1
    } while depth > 0 && position < text.count
    return Token(
      bytes: text[start..<Swift.max(start, position - 1)], kind: .markup, line: first)
  }

  private mutating func skipSpaceAndComments() {
    while position < text.count {
      let byte = text[position]
      let second = position + 1 < text.count ? text[position + 1] : 0
      if byte == UInt8(ascii: "\n") {
        line += 1
        position += 1
      } else if byte <= 0x20 {
        position += 1
      } else if byte == UInt8(ascii: "/") && second == UInt8(ascii: "*") {
        position += 2
        while position < text.count {
          if text[position] == UInt8(ascii: "\n") { line += 1 }
          if text[position] == UInt8(ascii: "/"), text[position - 1] == UInt8(ascii: "*") { break }
          position += 1
        }
        position += 1
      } else if (byte == UInt8(ascii: "/") && second == byte)
        || (byte == UInt8(ascii: "#")
          && (position == 0 || text[position - 1] == UInt8(ascii: "\n")))
      {
        while position < text.count, text[position] != UInt8(ascii: "\n") { position += 1 }
      } else {
        return
      }
    }
  }
}
