/// The character set of a text in the DOT language.
///
/// The language is UTF-8 unless the graph says `charset="latin1"`. Graphviz takes whatever is not
/// UTF-8 for Latin-1 and says nothing; here it is refused, because letters would turn into others.
enum DOTEncoding {
  /// Names of Latin-1 that Graphviz knows.
  private static let latin1: Set<String> = [
    "latin-1", "latin1", "l1", "iso-8859-1", "iso_8859-1", "iso8859-1", "iso-ir-100",
  ]
  private static let unicode: Set<String> = ["utf-8", "utf8"]

  /// True if a declared character set is one that the text no longer has when it is a `String`.
  static func isOutdated(_ charset: String) -> Bool { !unicode.contains(charset.lowercased()) }

  /// The text of a file, and whether it was in Latin-1.
  ///
  /// - Throws: `GraphvizError.notUTF8` with the first such line, or `GraphvizError.charset` for a
  ///   declared set that is not known here; a text in ASCII is read whatever it declares.
  static func text(
    of bytes: [UInt8], file: String?
  ) throws(GraphvizError) -> (text: String, isTranscoded: Bool) {
    guard !bytes.allSatisfy({ $0 < 0x80 }) else {
      return (String(decoding: bytes, as: UTF8.self), false)
    }
    if let declared = DOTTokens.settings(of: "charset", in: bytes).last {
      let charset = String(decoding: declared.bytes, as: UTF8.self)
      if latin1.contains(charset.lowercased()) {
        var text = ""
        for byte in bytes { text.unicodeScalars.append(Unicode.Scalar(byte)) }
        return (text, true)
      }
      guard unicode.contains(charset.lowercased()) || charset.isEmpty else {
        throw .charset(charset, file: file)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notUTF8(line: firstInvalidLine(of: bytes), file: file)
    }
    return (text, false)
  }

  private static func firstInvalidLine(of bytes: [UInt8]) -> Int {
    var line = 1
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): if scalar.first == UInt8(ascii: "\n") { line += 1 }
      case .error, .emptyInput: return line
      }
    }
  }
}
