/// The elements of an HTML-like label, found without a parser: a label that is not XML is looked at
/// all the same.
enum Markup {
  /// An element or what looks like one.
  struct Element: Equatable {
    /// Its name in lower case.
    let name: String
    /// Its attributes, names in lower case.
    var attributes: [Attribute] = []
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
    var found: [Element] = []
    var rest = Array(markup.utf8)[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(start + 1)...]
      guard let first = rest.first, isLetter(first) else { continue }
      var element = Element(name: name(&rest))
      while let byte = rest.first, byte != UInt8(ascii: "<"), byte != UInt8(ascii: ">") {
        guard isLetter(byte) else {
          // A quote with no name before it is a value all the same.
          if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { _ = quoted(&rest) }
          rest = rest.dropFirst()
          continue
        }
        let name = name(&rest)
        rest = rest.drop { $0 <= 0x20 }
        guard rest.first == UInt8(ascii: "=") else { continue }
        rest = rest.dropFirst().drop { $0 <= 0x20 }
        guard let value = quoted(&rest) else { continue }
        element.attributes.append(Attribute(name: name, value: value))
      }
      found.append(element)
    }
    return found
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Takes a name off the front.
  private static func name(_ rest: inout ArraySlice<UInt8>) -> String {
    let end = rest.firstIndex {
      $0 <= 0x20 || "=<>\"'/".utf8.contains($0)
    }
    let name = rest[..<(end ?? rest.endIndex)]
    rest = rest[name.endIndex...]
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// Takes a value in quotes off the front, up to its last quote.
  private static func quoted(_ rest: inout ArraySlice<UInt8>) -> String? {
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = rest.dropFirst().firstIndex(of: quote)
    else { return nil }
    let value = rest[(rest.startIndex + 1)..<end]
    rest = rest[(end + 1)...]
    return String(decoding: value, as: UTF8.self)
  }
}
