extension DOTDocument {
  /// The value of an attribute.
  ///
  /// Graphviz knows one kind of text and expands it in some attributes: `\N` in a label is the name
  /// of the node, `\l` ends a line flush left, `&eacute;` is a letter. A program that has a text to
  /// show means none of these. The two are told apart here, and a value that was read is a
  /// ``text(_:)`` wherever that says the same.
  public enum Value: Hashable, Sendable {
    /// A text that means itself: quotes, backslashes and ampersands need no care.
    case text(String)
    /// A text as the language has it, in which escapes such as `\N`, `\l` and `&eacute;` keep
    /// their meaning.
    case raw(String)
    /// Markup of an HTML-like label, without its outer angle brackets.
    case html(String)
  }

  /// One attribute.
  public struct Attribute: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its value.
    public var value: Value

    /// An attribute.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }
}

extension DOTDocument.Attribute {
  /// An attribute with a text that means itself.
  public static func text(_ name: String, _ value: String) -> Self { Self(name, .text(value)) }
  /// An attribute with a text in which escapes keep their meaning.
  public static func raw(_ name: String, _ value: String) -> Self { Self(name, .raw(value)) }
  /// An attribute with an HTML-like label.
  public static func html(_ name: String, _ markup: String) -> Self { Self(name, .html(markup)) }
}

extension [DOTDocument.Attribute] {
  /// The value of the last attribute of this name, which is the one that counts.
  public subscript(name: String) -> DOTDocument.Value? { last { $0.name == name }?.value }
}

extension DOTDocument.Value {
  /// The text or markup, whichever it is.
  public var string: String {
    switch self {
    case .text(let string), .raw(let string), .html(let string): string
    }
  }

  /// A text as it stands in an HTML-like label.
  public static func htmlEscaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += "<BR/>"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}
