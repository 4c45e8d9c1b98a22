/// Gives the parts of a picture identifiers that depend on the picture alone, and that can be its own.
///
/// Graphviz counts gradients through the life of the process, so the same graph would not be the same
/// picture twice. It calls parts `graph0`, `node1`, `edge1` in every picture: where several stand in
/// a page, the second would be painted with the colours of the first.
struct SVGIdentifiers {
  private let bytes: [UInt8]
  private let prefix: [UInt8]
  /// The identifier that is written for each one of the picture.
  private var names: [ArraySlice<UInt8>: [UInt8]] = [:]

  /// True if every identifier that begins so is one, in XML and in style sheets.
  static func canBegin(with prefix: String) -> Bool {
    guard let first = prefix.utf8.first, isLetter(first) else { return false }
    return prefix.utf8.allSatisfy {
      isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
  }

  /// A well-formed picture in which gradients are counted from 0, with a prefix before each identifier
  /// and in each reference to one.
  ///
  /// - Complexity: O(*n*) in its length.
  static func settled(_ picture: [UInt8], prefix: String?) -> [UInt8] {
    // Most pictures have no gradient, and looking for one is cheap.
    guard prefix != nil || hasGradient(picture) else { return picture }
    var identifiers = SVGIdentifiers(bytes: picture, prefix: Array((prefix ?? "").utf8))
    identifiers.names = identifiers.named()
    return identifiers.rewritten()
  }

  private init(bytes: [UInt8], prefix: [UInt8]) {
    self.bytes = bytes
    self.prefix = prefix
  }

  private func named() -> [ArraySlice<UInt8>: [UInt8]] {
    var names: [ArraySlice<UInt8>: [UInt8]] = [:]
    // Each kind is counted for itself, as in a run of `dot`.
    var linear = 0
    var radial = 0
    forEachValue { element, name, value in
      guard name.elementsEqual("id".utf8), names[bytes[value]] == nil else { return }
      var own = Array(bytes[value])
      if element.elementsEqual("linearGradient".utf8) {
        SVGIdentifiers.count(&own, &linear)
      } else if element.elementsEqual("radialGradient".utf8) {
        SVGIdentifiers.count(&own, &radial)
      }
      names[bytes[value]] = prefix + own
    }
    return names
  }

  /// Puts the next number in place of the one at the end.
  private static func count(_ identifier: inout [UInt8], _ next: inout Int) {
    while let last = identifier.last, isDigit(last) { identifier.removeLast() }
    identifier += "\(next)".utf8
    next += 1
  }

  private func rewritten() -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + names.count * (prefix.count + 1) * 2)
    var copied = 0
    // With a prefix no identifier is given twice; without, it is the picture that Graphviz made.
    var given: [ArraySlice<UInt8>: Int] = [:]
    // Places come in order.
    func replace(_ range: Range<Int>) {
      guard let name = names[bytes[range]] else { return }
      output += bytes[copied..<range.lowerBound]
      output += name
      copied = range.upperBound
    }
    forEachValue { _, name, value in
      if name.elementsEqual("id".utf8) {
        replace(value)
        given[bytes[value], default: 0] += 1
        if let count = given[bytes[value]], count > 1, !prefix.isEmpty {
          output += "-\(count)".utf8
        }
      } else if name.elementsEqual("xlink:href".utf8) || name.elementsEqual("href".utf8) {
        // A link to something else in the page stays what it is.
        if bytes[value].first == UInt8(ascii: "#") { replace(value.dropFirst()) }
      } else {
        var place = value.lowerBound
        while let paren = bytes[place..<value.upperBound].firstIndex(of: UInt8(ascii: "(")) {
          place = paren + 1
          guard place < value.upperBound, bytes[place] == UInt8(ascii: "#") else { continue }
          let end = bytes[place..<value.upperBound].firstIndex(of: UInt8(ascii: ")"))
          replace(place + 1..<(end ?? value.upperBound))
        }
      }
    }
    output += bytes[copied...]
    return output
  }

  /// Calls back with the name of the element, the name and the place of the value, for each attribute.
  private func forEachValue(
    _ body: (ArraySlice<UInt8>, ArraySlice<UInt8>, Range<Int>) -> Void
  ) {
    var position = 0
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = start + 1
      guard position < bytes.count else { return }
      if bytes[position...].starts(with: "!--".utf8) {
        position = end(ofCommentAt: position)
      } else if SVGIdentifiers.isLetter(bytes[position]) {
        position = attributes(from: position, body)
      }
    }
  }

  private func end(ofCommentAt start: Int) -> Int {
    var position = start + 3
    while position + 3 <= bytes.count, !bytes[position..<position + 3].elementsEqual("-->".utf8) {
      position += 1
    }
    return min(position + 3, bytes.count)
  }

  /// Goes over the attributes of one element; the place after them.
  private func attributes(
    from start: Int, _ body: (ArraySlice<UInt8>, ArraySlice<UInt8>, Range<Int>) -> Void
  ) -> Int {
    let element = bytes[start...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    var position = start
    var name = start
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      let byte = bytes[position]
      if byte <= 0x20 {
        name = position + 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let first = position + 1
        position = bytes[first...].firstIndex(of: byte) ?? bytes.count
        body(element, bytes[name..<max(name, first - 2)], first..<position)
      }
      position += 1
    }
    return min(position, bytes.count)
  }

  private static func hasGradient(_ bytes: [UInt8]) -> Bool {
    let mark = Array("Gradient id=".utf8)
    var place = 0
    // The first letter is rare, and a search by it is as fast as the memory.
    while let start = bytes[place...].firstIndex(of: mark[0]) {
      if bytes[start...].starts(with: mark) { return true }
      place = start + 1
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
