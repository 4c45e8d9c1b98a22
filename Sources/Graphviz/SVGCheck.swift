/// Makes the SVG that Graphviz wrote well-formed, and makes sure that it is safe to show in a page.
///
/// Graphviz writes some texts as they are: a bare `&` in a link, a control character in a name, a
/// font name with a quote and an attribute after it. Characters are mended. An element, attribute
/// or link that Graphviz itself does not write, and that runs or loads something, refuses the picture.
struct SVGCheck {
  private static let elements: Set<String> = [
    "svg", "g", "title", "desc", "a", "path", "polygon", "polyline", "ellipse", "circle", "rect",
    "line", "text", "tspan", "textPath", "defs", "linearGradient", "radialGradient", "stop",
    "clipPath",
  ]

  private let bytes: [UInt8]
  private let allowsFiles: Bool
  private var output: [UInt8] = []
  private var position = 0
  /// Elements that are open.
  private var open: [ArraySlice<UInt8>] = []
  private var isRootClosed = false

  /// The picture, mended.
  ///
  /// - Throws: `GraphvizError.picture` if it cannot be mended.
  /// - Complexity: O(*n*) in its length.
  static func mended(_ picture: [UInt8], allowsFiles: Bool) throws(GraphvizError) -> [UInt8] {
    var bytes = picture
    if String(validating: picture, as: UTF8.self) == nil {
      // Graphviz cuts a text in the middle of a letter now and then.
      bytes = Array(String(decoding: picture, as: UTF8.self).utf8)
    }
    var check = SVGCheck(bytes: bytes, allowsFiles: allowsFiles)
    try check.run()
    return check.output
  }

  private init(bytes: [UInt8], allowsFiles: Bool) {
    self.bytes = bytes
    self.allowsFiles = allowsFiles
    output.reserveCapacity(bytes.count + 256)
  }

  private mutating func run() throws(GraphvizError) {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") {
        try markup()
      } else {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
        let text = bytes[start..<position]
        if open.isEmpty, !text.allSatisfy({ $0 <= 0x20 }) { throw refusal("text outside of it") }
        XMLText.mend(text, into: &output)
      }
    }
    guard open.isEmpty, isRootClosed else { throw refusal("an element that is not closed") }
  }

  private mutating func markup() throws(GraphvizError) {
    if starts(with: "<!--") {
      try comment()
    } else if starts(with: "<?") {
      guard starts(with: "<?xml ") && position == 0 else {
        if allowsFiles && starts(with: "<?xml-stylesheet ") { return try copy(through: "?>") }
        throw refusal("a processing instruction")
      }
      try copy(through: "?>")
    } else if starts(with: "<!DOCTYPE ") && open.isEmpty && !isRootClosed {
      let start = output.count
      try copy(through: ">")
      guard !output[start...].contains(UInt8(ascii: "[")) else {
        throw refusal("declarations of its own")
      }
    } else if starts(with: "</") {
      let start = position + 2
      let end = try self.end(of: ">")
      guard let name = open.popLast(), bytes[start..<end - 1] == name else {
        throw refusal("an element that is closed and not open")
      }
      isRootClosed = open.isEmpty
      output += bytes[position..<end]
      position = end
    } else {
      try element()
    }
  }

  private mutating func comment() throws(GraphvizError) {
    let start = position + 4
    position = start
    let end = try self.end(of: "-->") - 3
    output += "<!--".utf8
    // Two hyphens may not stand in a comment, nor one at its end.
    var text: [UInt8] = []
    for byte in bytes[start..<end] {
      if byte == UInt8(ascii: "-"), text.last == byte { text.append(UInt8(ascii: " ")) }
      text.append(byte)
    }
    if text.last == UInt8(ascii: "-") { text.append(UInt8(ascii: " ")) }
    XMLText.mend(text[...], into: &output, escapes: false)
    output += "-->".utf8
    position = end + 3
  }

  private mutating func element() throws(GraphvizError) {
    let start = position
    position += 1
    let name = word()
    let label = String(decoding: name, as: UTF8.self)
    guard SVGCheck.elements.contains(label) || (label == "image" && allowsFiles) else {
      throw refusal("an element '\(label.prefix(40))'")
    }
    if open.isEmpty && (isRootClosed || label != "svg") { throw refusal("a second root") }
    output += bytes[start..<position]
    var names: [ArraySlice<UInt8>] = []
    while true {
      copySpace()
      guard position < bytes.count else { throw refusal("an element that does not end") }
      if bytes[position] == UInt8(ascii: ">") || starts(with: "/>") { break }
      guard output.last.map({ $0 <= 0x20 }) == true else {
        throw refusal("attributes without a space")
      }
      try attribute(of: label, &names)
    }
    if bytes[position] == UInt8(ascii: "/") {
      output += "/>".utf8
      position += 2
    } else {
      open.append(name)
      output.append(UInt8(ascii: ">"))
      position += 1
    }
  }

  private mutating func attribute(
    of element: String, _ names: inout [ArraySlice<UInt8>]
  ) throws(GraphvizError) {
    let name = word()
    let label = String(decoding: name, as: UTF8.self)
    guard !name.isEmpty, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "="),
      bytes[position + 1] == UInt8(ascii: "\"") || bytes[position + 1] == UInt8(ascii: "'")
    else { throw refusal("an attribute without a value") }
    let quote = bytes[position + 1]
    let start = position + 2
    guard let end = bytes[start...].firstIndex(of: quote) else {
      throw refusal("an attribute that does not end")
    }
    guard !names.contains(name) else { throw refusal("'\(label)' twice in one element") }
    names.append(name)
    let value = bytes[start..<end]
    if let reason = SVGAttribute.refusal(of: label, value, in: element, allowsFiles: allowsFiles) {
      throw refusal(reason)
    }
    output += name
    output += [UInt8(ascii: "="), quote]
    XMLText.mend(value, into: &output)
    output.append(quote)
    position = end + 1
  }

  // MARK: Bytes

  private func starts(with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    return bytes[position..<position + count].elementsEqual("\(text)".utf8)
  }

  /// A name: everything up to a space or a mark of the language.
  private mutating func word() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case 0...0x20, UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "<"),
        UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "&"):
        return bytes[start..<position]
      default: position += 1
      }
    }
    return bytes[start..<position]
  }

  private mutating func copySpace() {
    while position < bytes.count, bytes[position] <= 0x20 {
      output.append([9, 10, 13].contains(bytes[position]) ? bytes[position] : 0x20)
      position += 1
    }
  }

  /// The place after the next occurrence of a text.
  private func end(of text: String) throws(GraphvizError) -> Int {
    let mark = Array(text.utf8)
    var place = position
    while place + mark.count <= bytes.count {
      if bytes[place] == mark[0], bytes[place..<place + mark.count].elementsEqual(mark) {
        return place + mark.count
      }
      place += 1
    }
    throw refusal("a part that does not end")
  }

  private mutating func copy(through text: String) throws(GraphvizError) {
    let end = try end(of: text)
    output += bytes[position..<end]
    position = end
  }

  private func refusal(_ reason: String) -> GraphvizError {
    .picture(format: OutputFormat.svg.rawValue, reason: reason)
  }
}
