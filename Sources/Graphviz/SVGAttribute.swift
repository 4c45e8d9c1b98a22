/// Attributes of SVG elements that run or load something, or that no program can draw.
enum SVGAttribute {
  private static let coordinates: Set<String> = [
    "points", "d", "x", "y", "cx", "cy", "rx", "ry", "r", "x1", "y1", "x2", "y2", "width", "height",
    "viewBox", "transform",
  ]

  /// Why an attribute may not stand in a picture; `nil` if it may.
  static func refusal(
    of name: String, _ value: ArraySlice<UInt8>, in element: String, allowsFiles: Bool
  ) -> String? {
    if coordinates.contains(name) {
      // No number and no path command has these letters.
      let isBroken = value.contains { $0 == UInt8(ascii: "n") || $0 == UInt8(ascii: "i") }
      if isBroken && name != "transform" { return "a coordinate that is no number" }
      if element == "svg", name == "width" || name == "height", value.first == UInt8(ascii: "-") {
        return "a size below zero"
      }
      return nil
    }
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
    let text = String(decoding: value, as: UTF8.self)
    switch lower {
    case "href", "xlink:href":
      if element == "image" { return allowsFiles ? nil : "a picture from outside" }
      return Link.isSafe(text) ? nil : "the link '\(text.prefix(80))'"
    case "xml:base", "src": return "an attribute '\(name)'"
    case "style", "fill", "stroke", "filter", "mask", "clip-path":
      return loadsSomething(text) ? "a style that loads something" : nil
    default: return nil
    }
  }

  /// Whether a style refers to anything but a part of the same picture.
  private static func loadsSomething(_ style: String) -> Bool {
    let lower = style.lowercased()
    if lower.contains("@import") || lower.contains("expression(") || lower.contains("\\") {
      return true
    }
    return lower.matches(of: #/url\(\s*["']?(.?)/#).contains { $0.1 != "#" }
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
