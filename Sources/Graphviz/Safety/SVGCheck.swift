/// Makes the SVG that Graphviz wrote well-formed, and makes sure that it is safe to show in a page.
///
/// Graphviz writes some texts as they are: a bare `&` in a link, a control character in a name, a
/// font name with a quote and an attribute after it. Characters are mended. An element, attribute
/// or link that Graphviz itself does not write, and that runs or loads something, refuses the picture.
struct SVGCheck {
  private static let elements: Set<XMLName> = [
    .init("svg"), .init("g"), .init("title"), .init("desc"), .init("a"), .init("path"),
    .init("polygon"), .init("polyline"), .init("ellipse"), .init("circle"), .init("rect"),
    .init("line"), .init("text"), .init("tspan"), .init("textPath"), .init("defs"),
    .init("linearGradient"), .init("radialGradient"), .init("stop"), .init("clipPath"),
  ]
  private static let root = XMLName("svg")
  private static let image = XMLName("image")
  private static let link = XMLName("a")
  private static let textPath = XMLName("textPath")

  private let bytes: [UInt8]
  private let allowsFiles: Bool
  private var output: [UInt8] = []
  private var position = 0
  /// Elements that are open.
  private var open: [Range<Int>] = []
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
      guard let name = open.popLast(), isSame(start..<end - 1, name) else {
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
    XMLText.mend(text[...], into: &output, isComment: true)
    output += "-->".utf8
    position = end + 3
  }

  private mutating func element() throws(GraphvizError) {
    let start = position
    position += 1
    let range = word()
    let name = XMLName(bytes, range)
    guard let name, SVGCheck.elements.contains(name) || (name == SVGCheck.image && allowsFiles)
    else { throw refusal("an element '\(text(range))'") }
    if open.isEmpty && (isRootClosed || name != SVGCheck.root) { throw refusal("a second root") }
    output += bytes[start..<position]
    var names: [Range<Int>] = []
    while true {
      copySpace()
      guard position < bytes.count else { throw refusal("an element that does not end") }
      if bytes[position] == UInt8(ascii: ">") || starts(with: "/>") { break }
      guard output.last.map({ $0 <= 0x20 }) == true else {
        throw refusal("attributes without a space")
      }
      try attribute(of: name, &names)
    }
    if bytes[position] == UInt8(ascii: "/") {
      output += "/>".utf8
      position += 2
    } else {
      open.append(range)
      output.append(UInt8(ascii: ">"))
      position += 1
    }
  }

  private mutating func attribute(
    of element: XMLName, _ names: inout [Range<Int>]
  ) throws(GraphvizError) {
    let start = position
    let name = word()
    guard !name.isEmpty, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "="),
      bytes[position + 1] == UInt8(ascii: "\"") || bytes[position + 1] == UInt8(ascii: "'")
    else { throw refusal("an attribute without a value") }
    let quote = bytes[position + 1]
    let first = position + 2
    var end = first
    while end < bytes.count, bytes[end] != quote { end += 1 }
    guard end < bytes.count else { throw refusal("an attribute that does not end") }
    for other in names where isSame(name, other) {
      throw refusal("'\(text(name))' twice in one element")
    }
    names.append(name)
    let isRoot = element == SVGCheck.root
    switch SVGAttribute.Kind(bytes, name) {
    case .coordinates:
      for index in first..<end where !SVGAttribute.isCoordinate(bytes[index]) {
        throw refusal("a coordinate that is no number")
      }
      if isRoot, first < end, bytes[first] == UInt8(ascii: "-") {
        throw refusal("a size below zero")
      }
      output += bytes[start...end]
    case .harmless:
      output += bytes[start..<first]
      XMLText.mend(bytes[first..<end], into: &output)
      output.append(quote)
    case .other:
      let reason = SVGAttribute.refusal(
        of: text(name), text(first..<end), on: SVGCheck.kind(of: element),
        allowsFiles: allowsFiles)
      if let reason { throw refusal(reason) }
      output += bytes[start..<first]
      XMLText.mend(bytes[first..<end], into: &output)
      output.append(quote)
    }
    position = end + 1
  }

  private static func kind(of element: XMLName) -> SVGAttribute.Element {
    switch element {
    case root: .root
    case image: .image
    case link: .link
    case textPath: .text
    default: .other
    }
  }

  // MARK: Bytes

  private func starts(with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    return text.withUTF8Buffer { mark in
      for offset in 0..<count where unsafe bytes[position + offset] != mark[offset] { return false }
      return true
    }
  }

  /// A name: everything up to a space or a mark of the language.
  private mutating func word() -> Range<Int> {
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case 0...0x20, UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "<"),
        UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "&"):
        return start..<position
      default: position += 1
      }
    }
    return start..<position
  }

  private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for offset in 0..<one.count
    where bytes[one.lowerBound + offset] != bytes[other.lowerBound + offset] {
      return false
    }
    return true
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
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
