/// Strings between Swift and Graphviz: three levels of escaping, each in one place.
///
/// 1. *Quoting.* In a quoted string only `\"` is an escape, but a backslash before the closing quote
///    or before another backslash is read with it. Graphviz keeps both of two backslashes, so a
///    string whose backslashes stand in front of a quote, a line break or the end has to have an even
///    number of them; and line breaks that stand alone between two backslashes, quotes or ends lose
///    one. ``stored(_:)`` doubles those backslashes, adds that line break, and leaves all else
///    alone: every string is stored as another one, and ``meant(_:)`` is the way back.
/// 2. *Expansion.* In labels, tooltips, links and identifiers Graphviz expands `\N` and `\n`;
///    ``expanding(_:of:)`` writes a text so that it comes out as it was meant.
/// 3. *Character entities* are decoded in the same attributes, so ``expanding(_:of:)`` writes `&amp;` where an
///    entity would be read, and in links, identifiers and targets, which Graphviz copies into SVG as they are.
enum DOTString {
  /// Attributes in whose values Graphviz expands `\N`, `\l` and other sequences and decodes
  /// character entities. In these a literal backslash and ampersand have to be escaped, and a line
  /// break is written `\n`.
  static let expanded: Set<String> = [
    "label", "xlabel", "headlabel", "taillabel", "tooltip", "edgetooltip", "headtooltip",
    "labeltooltip", "tailtooltip", "URL", "edgeURL", "headURL", "labelURL", "tailURL", "href",
    "edgehref", "headhref", "labelhref", "tailhref", "id", "target",
  ]

  /// The string that Graphviz keeps for a Swift string.
  static func stored(_ string: String) -> String {
    rewritten(
      string, backslashes: { 2 * $0 }, newlines: { $0 + 1 })
  }

  /// The Swift string for one that Graphviz keeps.
  static func meant(_ string: String) -> String {
    rewritten(
      string, backslashes: { ($0 + 1) / 2 }, newlines: { max(1, $0 - 1) })
  }

  /// The name that Graphviz keeps for the name of a graph, node or edge.
  ///
  /// Graphviz keeps names that begin with `%` for things without one and forgets what followed, so a
  /// backslash is put before it, and one more where there is one.
  static func storedName(_ name: String) -> String {
    stored(name.drop { $0 == "\\" }.hasPrefix("%") ? "\\" + name : name)
  }

  /// The name of a graph, node or edge for one that Graphviz keeps.
  static func meantName(_ name: String) -> String {
    let meant = meant(name)
    return meant.hasPrefix("\\") && meant.drop { $0 == "\\" }.hasPrefix("%")
      ? String(meant.dropFirst()) : meant
  }

  /// Attributes among these that Graphviz before version 3 copies into SVG without making `&amp;` of an ampersand.
  static func isCopied(_ attribute: String) -> Bool {
    attribute.hasSuffix("URL") || attribute.hasSuffix("href") || attribute == "id"
      || attribute == "target"
  }

  /// A text as it stands in an attribute that Graphviz expands.
  static func expanding(_ text: String, of attribute: String) -> String {
    guard text.utf8.contains(where: { $0 == backslash || $0 == ampersand || $0 == newline }) else {
      return text
    }
    var string = ""
    let isCopied = isCopied(attribute)
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\": string += "\\\\"
      case "&" where isCopied || CharacterEntity.isContinued(by: rest): string += "&amp;"
      case "\n": string += "\\n"
      default: string.unicodeScalars.append(scalar)
      }
    }
    return string
  }

  /// The text that ``expanding(_:of:)`` makes this string of; `nil` if there is none, because the
  /// string has escapes that mean something else.
  static func unexpanded(_ string: String) -> String? {
    var text = ""
    var rest = Substring(string).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\":
        switch rest.popFirst() {
        case "\\": text += "\\"
        case "n": text += "\n"
        default: return nil
        }
      case "&":
        if rest.starts(with: "amp;".unicodeScalars) {
          rest.removeFirst(4)
        } else if CharacterEntity.isContinued(by: rest) {
          return nil
        }
        text += "&"
      case "\n": return nil
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// A value that Graphviz keeps for an attribute, as a text if it means itself.
  static func value(_ string: String, of attribute: String) -> DOTDocument.Value {
    guard expanded.contains(attribute) else { return .text(meant(string)) }
    return unexpanded(string).map { .text($0) } ?? .raw(meant(string))
  }

  private static let backslash = UInt8(ascii: "\\")
  private static let ampersand = UInt8(ascii: "&")
  private static let newline = UInt8(ascii: "\n")

  /// Changes the number of backslashes that stand before a quote, a line break or the end, and the
  /// number of line breaks with nothing else between two backslashes, quotes or ends.
  private static func rewritten(
    _ string: String, backslashes: (Int) -> Int, newlines: (Int) -> Int
  ) -> String {
    let quote = UInt8(ascii: "\"")
    guard string.utf8.contains(where: { $0 == backslash || $0 == newline }) else { return string }
    let text = Array(string.utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < text.count {
      let start = index
      let byte = text[index]
      while index < text.count, text[index] == byte { index += 1 }
      let next = index < text.count ? text[index] : quote
      var count = index - start
      if byte == backslash, next == quote || next == newline {
        count = backslashes(count)
      } else if byte == newline, next == quote || next == backslash,
        start == 0 || text[start - 1] == quote || text[start - 1] == backslash
      {
        count = newlines(count)
      }
      bytes += repeatElement(byte, count: count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
