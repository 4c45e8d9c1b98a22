/// The elements of an HTML-like label, found without a parser: a label that is no XML is looked at
/// all the same.
enum Markup {
  /// An element or what looks like one.
  struct Element: Equatable {
    /// Its name in lower case.
    let name: String
    /// Its attributes, names in lower case.
    let attributes: [Attribute]
  }

  /// An attribute of an element.
  struct Attribute: Equatable {
    /// Its name in lower case.
    let name: String
    /// Its value, entities as they stand.
    let value: String
  }

  /// Every element that is opened, in order.
  static func elements(of markup: String) -> [Element] {
    guard markup.utf8.contains(UInt8(ascii: "<")) else { return [] }
    return markup.matches(of: #/<([A-Za-z][A-Za-z0-9_:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)/#).map {
      match in
      let attributes = match.2.matches(of: #/([A-Za-z_:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/#).map {
        Attribute(name: $0.1.lowercased(), value: String($0.2 ?? $0.3 ?? ""))
      }
      return Element(name: match.1.lowercased(), attributes: attributes)
    }
  }
}
