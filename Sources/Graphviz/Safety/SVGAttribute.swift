/// Attributes of SVG elements that run or load something, or that no program can draw.
enum SVGAttribute {
  /// The care that an attribute needs.
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
      .init("fx"), .init("fy"),
    ]
    private static let words: Set<XMLName> = [
      .init("id"), .init("class"), .init("transform"), .init("text-anchor"),
      .init("font-family"), .init("font-weight"), .init("font-style"), .init("font-stretch"),
      .init("text-decoration"), .init("baseline-shift"),
      .init("stroke-dasharray"), .init("stroke-linecap"), .init("stroke-linejoin"),
      .init("fill-opacity"), .init("stroke-opacity"), .init("xlink:title"), .init("target"),
      .init("offset"), .init("gradientUnits"), .init("startOffset"), .init("version"),
      .init("xml:space"),
    ]

    init(_ bytes: [UInt8], _ range: Range<Int>) {
      self =
        XMLName(bytes, range).map {
          Kind.numbers.contains($0)
            ? .coordinates : Kind.words.contains($0) ? .harmless : .other
        } ?? .other
    }
  }

  /// True if a byte can stand in coordinates: `nan` and `inf` cannot.
  static func isCoordinate(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "i"), UInt8(ascii: "&"), UInt8(ascii: "<"): false
    default: byte >= 0x20 && byte < 0x7F || byte == UInt8(ascii: "\n")
    }
  }

  /// The reason for which an attribute may not stand in a picture; `nil` if it may. An attribute that
  /// Graphviz does not write has been smuggled in.
  static func refusal(
    of name: String, _ text: String, on element: Element, allowsFiles: Bool
  ) -> String? {
    switch name {
    case "href", "xlink:href":
      switch element {
      case .link: return Link.isSafe(text) ? nil : "the link '\(text.prefix(80))'"
      case .image: return allowsFiles ? nil : "a picture from outside"
      case .text: return text.hasPrefix("#") ? nil : "a text along something from outside"
      case .root, .other: break
      }
    case "xmlns": if element == .root && text == "http://www.w3.org/2000/svg" { return nil }
    case "xmlns:xlink":
      if element == .root && text == "http://www.w3.org/1999/xlink" { return nil }
    case "fill", "stroke": return isPaint(text[...]) ? nil : "a colour that loads something"
    case "dominant-baseline", "preserveAspectRatio": return nil
    case "style":
      let isKnown = text.split(separator: ";").allSatisfy { declaration in
        let parts = declaration.split(separator: ":", maxSplits: 1)
        let property = parts.first?.filter { !$0.isWhitespace } ?? ""
        return parts.count == 2 && styles.contains(property) && isPaint(parts[1])
      }
      return isKnown ? nil : "a style that Graphviz does not write"
    default: break
    }
    return "an attribute '\(name.prefix(40))'"
  }

  /// The elements whose attributes differ.
  enum Element {
    case root, link, image, text, other
  }

  private static let styles: Set<String> = [
    "fill", "stroke", "stop-color", "stop-opacity", "fill-opacity", "stroke-opacity",
    "stroke-width",
    "stroke-dasharray",
  ]

  /// True if a value is a colour or a number, or refers to a part of the same picture.
  private static func isPaint(_ text: Substring) -> Bool {
    let value = text.drop { $0.isWhitespace }
    let inner =
      value.hasPrefix("url(#") && value.hasSuffix(")") ? value.dropFirst(5).dropLast() : value
    return !inner.utf8.contains { "(@\\&;".utf8.contains($0) }
  }
}
