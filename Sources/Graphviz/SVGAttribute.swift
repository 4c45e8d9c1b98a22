/// Attributes of SVG elements that run or load something, or that no program can draw.
enum SVGAttribute {
  /// How much care an attribute needs.
  enum Kind {
    /// Numbers and the letters of path commands.
    case coordinates
    /// A word or a text.
    case harmless
    /// Anything else, which has to be looked at.
    case other

    private static let numbers: Set<XMLName> = [
      .init("points"), .init("d"), .init("x"), .init("y"), .init("cx"), .init("cy"), .init("rx"),
      .init("ry"), .init("r"), .init("x1"), .init("y1"), .init("x2"), .init("y2"),
      .init("width"), .init("height"), .init("viewBox"), .init("stroke-width"), .init("font-size"),
    ]
    private static let words: Set<XMLName> = [
      .init("id"), .init("class"), .init("transform"), .init("text-anchor"),
      .init("font-family"), .init("font-weight"), .init("font-style"),
      .init("stroke-dasharray"), .init("fill-opacity"),
      .init("stroke-opacity"), .init("xlink:title"), .init("target"), .init("offset"),
    ]

    init(_ bytes: [UInt8], _ range: Range<Int>) {
      self =
        XMLName(bytes, range).map {
          Kind.numbers.contains($0)
            ? .coordinates : Kind.words.contains($0) ? .harmless : .other
        } ?? .other
    }
  }

  /// Whether a byte can stand in coordinates: `nan` and `inf` cannot.
  static func isCoordinate(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "i"), UInt8(ascii: "&"), UInt8(ascii: "<"): false
    default: byte >= 0x20 && byte < 0x7F || byte == UInt8(ascii: "\n")
    }
  }

  /// Why an attribute may not stand in a picture; `nil` if it may.
  static func refusal(
    of name: String, _ text: String, isImage: Bool, allowsFiles: Bool
  ) -> String? {
    let lower = name.lowercased()
    if lower.hasPrefix("on") { return "an event attribute '\(name.prefix(40))'" }
    guard name.utf8.allSatisfy({ isNameByte($0) }), name.utf8.first.map(isNameStart) == true else {
      return "an attribute with a name that is none"
    }
    if let colon = name.firstIndex(of: ":"),
      !["xlink", "xml", "xmlns"].contains(String(name[..<colon]))
    {
      return "an attribute '\(name.prefix(40))'"
    }
    switch lower {
    case "href", "xlink:href":
      if isImage { return allowsFiles ? nil : "a picture from outside" }
      return Link.isSafe(text) ? nil : "the link '\(text.prefix(80))'"
    case "xml:base", "src": return "an attribute '\(name)'"
    case "style", "fill", "stroke", "filter", "mask", "clip-path":
      return loadsSomething(text) ? "a style that loads something" : nil
    default: return nil
    }
  }

  /// Whether a style refers to anything but a part of the same picture.
  private static func loadsSomething(_ style: String) -> Bool {
    guard style.utf8.contains(where: { "(@\\".utf8.contains($0) }) else { return false }
    let lower = style.lowercased()
    if lower.contains("@import") || lower.contains("expression(") || lower.contains("\\") {
      return true
    }
    return lower.ranges(of: "url(").contains { range in
      let target = lower[range.upperBound...].drop { $0.isWhitespace }
      return !target.drop { $0 == "\"" || $0 == "'" }.hasPrefix("#")
    }
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    isNameByte(byte) && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      && byte != UInt8(ascii: "-") && byte != UInt8(ascii: ".")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
