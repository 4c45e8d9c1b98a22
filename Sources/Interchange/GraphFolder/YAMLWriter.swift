/// Writes YAML as the graphs of this project are written: block style, two spaces, every text that
/// YAML could misread in double quotes.
struct YAMLWriter {
  /// The value of a key.
  enum Value {
    /// A scalar.
    case text(String)
    /// Scalars on one line.
    case list([String])
    /// Entries below.
    case items([[(String, Value)]])
    /// Keys below.
    case keys([(String, Value)])
  }

  private(set) var text = ""

  /// A mapping at the top of a file.
  static func file(_ keys: [(String, Value)]) -> String {
    var writer = YAMLWriter()
    writer.write(keys, indent: 0)
    return writer.text
  }

  /// A list of mappings at the top of a file, with an empty line between them.
  static func file(_ items: [[(String, Value)]]) -> String {
    items.map { keys in
      var writer = YAMLWriter()
      writer.write(keys, indent: 0, afterDash: true)
      return writer.text
    }.joined(separator: "\n")
  }

  private mutating func write(
    _ keys: [(String, Value)], indent: Int, afterDash: Bool = false
  ) {
    let space = String(repeating: " ", count: indent)
    for (position, (key, value)) in keys.enumerated() {
      let lead = afterDash ? space + (position == 0 ? "- " : "  ") : space
      let inner = indent + (afterDash ? 2 : 0)
      switch value {
      case .text(let scalar):
        text += "\(lead)\(YAMLWriter.scalar(key)): \(YAMLWriter.scalar(scalar))\n"
      case .list(let items):
        text +=
          "\(lead)\(YAMLWriter.scalar(key)): [\(items.map(YAMLWriter.scalar).joined(separator: ", "))]\n"
      case .keys(let inside):
        text += "\(lead)\(YAMLWriter.scalar(key)):\n"
        write(inside, indent: inner + 2)
      case .items(let items):
        text += "\(lead)\(YAMLWriter.scalar(key)):\n"
        for item in items { write(item, indent: inner + 2, afterDash: true) }
      }
    }
  }

  /// A scalar, plain where no reader can take it for something else.
  static func scalar(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".")
          || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
      } && text.first?.isLetter == true && text.last != " "
    if isPlain || isLink(text) || isDateOrNumber(text) { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\u{2028}": quoted += "\\u2028"
      case "\u{2029}": quoted += "\\u2029"
      case "\u{85}": quoted += "\\u0085"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func isLink(_ text: String) -> Bool {
    text.hasPrefix("http")
      && text.utf8.allSatisfy { byte in
        byte > 32 && byte < 127 && !"\"'#,[]{}&*!|>%@`".utf8.contains(byte)
      } && !text.hasSuffix(":")
  }

  /// Dates and numbers stand plain: the reader takes every scalar as text.
  private static func isDateOrNumber(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: "-") }
      && text.utf8.first != UInt8(ascii: "-")
  }
}
