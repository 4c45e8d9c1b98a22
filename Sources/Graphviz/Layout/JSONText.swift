/// Makes the JSON that Graphviz wrote well-formed: it escapes quotes and line breaks, and leaves all other
/// control characters in texts as they are.
enum JSONText {
  /// The text with control characters as escapes, and in UTF-8.
  ///
  /// - Complexity: O(*n*) in its length.
  static func mended(_ text: [UInt8]) -> [UInt8] {
    var mended = text
    if String(validating: text, as: UTF8.self) == nil {
      mended = Array(String(decoding: text, as: UTF8.self).utf8)
    }
    guard mended.contains(where: isControl) else { return mended }
    let digits = Array("0123456789abcdef".utf8)
    return mended.flatMap { byte in
      isControl(byte)
        ? Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]] : [byte]
    }
  }

  /// True if a byte is a control character that is no space between two parts of the text.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 9 && byte != 10 && byte != 13
  }
}
