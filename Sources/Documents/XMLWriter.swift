/// XML 1.0, written in the order of the calls and escaped once.
///
/// An element that holds a text keeps it as it is; elements in elements stand in lines of their own,
/// indented by two spaces. The bytes can be taken away at any time.
///
/// ```swift
/// var xml = XMLWriter()
/// xml.declaration()
/// xml.element("graph", [("id", "g")]) { xml in
///   xml.element("node", [("id", "DEU")])
///   xml.element("title") { $0.text("A & B") }
/// }
/// ```
package struct XMLWriter: Sendable {
  private struct Element {
    let name: String
    /// True if white space may be added inside.
    var isInline: Bool
    var hasChildren = false
  }

  /// The bytes that were written and not taken away.
  package private(set) var bytes: [UInt8] = []
  private var open: [Element] = []
  /// The last start tag has no `>` yet.
  private var isTagOpen = false
  private var isEmpty = true

  /// A writer of one document, or of a part of one.
  package init() {}

  /// The bytes that were written since the last call.
  package mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// The text that was written and not taken away.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The XML declaration: version 1.0, UTF-8.
  ///
  /// - Precondition: Nothing was written before.
  package mutating func declaration() {
    precondition(isEmpty)
    put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// An element.
  ///
  /// - Parameters:
  ///   - name: The name; it is not escaped.
  ///   - attributes: The attributes, in their order.
  ///   - isInline: Whether no white space may be added inside, because text and elements are mixed.
  ///   - body: Writes what is inside.
  /// - Throws: Whatever `body` throws.
  package mutating func element<E: Error>(
    _ name: String, _ attributes: [(String, String)] = [], isInline: Bool = false,
    _ body: (inout XMLWriter) throws(E) -> Void
  ) throws(E) {
    begin(name, attributes, isInline: isInline)
    try body(&self)
    end()
  }

  /// An element with nothing inside.
  package mutating func element(_ name: String, _ attributes: [(String, String)] = []) {
    begin(name, attributes)
    end()
  }

  /// Begins an element, which `end` ends.
  ///
  /// - Precondition: The names are names in XML, of ASCII letters, digits, `_`, `-`, `.` and `:`.
  package mutating func begin(
    _ name: String, _ attributes: [(String, String)] = [], isInline: Bool = false
  ) {
    precondition(XMLWriter.isName(name), "no name of an element")
    closeTag()
    let isWithinLine = open.last?.isInline ?? false
    if !open.isEmpty {
      open[open.count - 1].hasChildren = true
      if !isWithinLine { breakLine() }
    }
    put("<\(name)")
    for (name, value) in attributes {
      precondition(XMLWriter.isName(name), "no name of an attribute")
      put(" \(name)=\"")
      TextEscape.append(value, to: &bytes) { XMLWriter.escape($0, inAttribute: true) }
      put("\"")
    }
    isTagOpen = true
    open.append(Element(name: name, isInline: isInline || isWithinLine))
  }

  /// Ends the element that was begun last.
  ///
  /// - Precondition: There is one.
  package mutating func end() {
    let element = open.removeLast()
    if isTagOpen {
      isTagOpen = false
      put("/>")
    } else {
      if element.hasChildren, !element.isInline { breakLine() }
      put("</\(element.name)>")
    }
    if open.isEmpty { put("\n") }
  }

  /// A text inside the element that was begun last.
  ///
  /// - Precondition: There is one; if it holds elements before the text, it was begun as inline.
  package mutating func text(_ text: String) {
    guard let last = open.last else { preconditionFailure("a text outside of an element") }
    precondition(last.isInline || !last.hasChildren, "a text among indented elements")
    open[open.count - 1].isInline = true
    closeTag()
    TextEscape.append(text, to: &bytes) { XMLWriter.escape($0, inAttribute: false) }
  }

  private mutating func closeTag() {
    guard isTagOpen else { return }
    isTagOpen = false
    put(">")
  }

  private mutating func breakLine() {
    put("\n")
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * open.count))
  }

  private mutating func put(_ text: String) {
    isEmpty = false
    bytes.append(contentsOf: text.utf8)
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, !(0x30...0x39).contains(first), first != 0x2D, first != 0x2E
    else { return false }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x2E, 0x3A: true
      default: false
      }
    }
  }

  /// Markup as entities. What XML 1.0 cannot hold, not even as an entity, becomes U+FFFD.
  private static func escape(_ scalar: Unicode.Scalar, inAttribute: Bool) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": inAttribute ? "&quot;" : nil
    // A reader would make spaces of these in an attribute, and a line break of any carriage return.
    case "\t": inAttribute ? "&#9;" : nil
    case "\n": inAttribute ? "&#10;" : nil
    case "\r": "&#13;"
    default:
      switch scalar.value {
      case 0...0x1F, 0xFFFE, 0xFFFF: "\u{FFFD}"
      case 0x7F...0x9F: "&#\(scalar.value);"
      default: nil
      }
    }
  }
}
