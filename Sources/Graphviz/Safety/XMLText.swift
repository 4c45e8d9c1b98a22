/// Text in XML, mended where it is not well-formed.
enum XMLText {
  /// Appends a text with the characters that XML does not have replaced by U+FFFD, and with every `<`,
  /// every `&` that begins no entity of XML, and the `>` of `]]>` written as entities.
  ///
  /// In a comment every bracket is, though XML would not ask for it, and no `&`: the parser of a page ends
  /// some comments early and would see elements in what follows.
  static func mend(
    _ text: ArraySlice<UInt8>, into output: inout [UInt8], isComment: Bool = false
  ) {
    var clean = text.startIndex
    var index = text.startIndex
    func flush() { output += text[clean..<index] }
    while index < text.endIndex {
      let byte = text[index]
      var replacement: String?
      var length = 1
      if byte < 0x20 {
        if byte != 9 && byte != 10 && byte != 13 { replacement = "\u{FFFD}" }
      } else if byte == UInt8(ascii: "&") && !isComment {
        if !beginsEntity(text[index...]) { replacement = "&amp;" }
      } else if byte == UInt8(ascii: "<") {
        replacement = "&lt;"
      } else if byte == UInt8(ascii: ">"),
        isComment || text[..<index].suffix(2).elementsEqual("]]".utf8)
      {
        replacement = "&gt;"
      } else if byte == 0xEF, text[index...].starts(with: [0xEF, 0xBF]), index + 2 < text.endIndex,
        text[index + 2] >= 0xBE
      {
        (replacement, length) = ("\u{FFFD}", 3)
      }
      if let replacement {
        flush()
        output += replacement.utf8
        clean = index + length
      }
      index += length
    }
    index = text.endIndex
    flush()
  }

  /// True if an ampersand begins one of XML's five entities or the number of a character it has.
  private static func beginsEntity(_ text: ArraySlice<UInt8>) -> Bool {
    guard let end = text.prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return false }
    let name = String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self)
    if ["amp", "lt", "gt", "quot", "apos"].contains(name) { return true }
    guard name.hasPrefix("#") else { return false }
    let digits = name.dropFirst()
    let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard !digits.hasPrefix("+"), !digits.hasPrefix("x+"), let code,
      let scalar = Unicode.Scalar(code)
    else { return false }
    return (scalar.value >= 0x20 || [9, 10, 13].contains(scalar.value))
      && scalar.value != 0xFFFE && scalar.value != 0xFFFF
  }
}
