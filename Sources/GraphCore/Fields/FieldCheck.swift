import States

/// The rules for texts and identifiers in files.
package enum FieldCheck {
  /// The first character of a text that no file, terminal or picture can carry: a control character other than
  /// a line break or a tab, or a code point that Unicode keeps from being a character (U+FDD0 to U+FDEF,
  /// U+FFFE, U+FFFF and their like).
  package static func forbiddenCharacter(in text: String) -> Unicode.Scalar? {
    // Letters of most languages need no look at single scalars.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 >= 0xEF })
    else { return nil }
    return text.unicodeScalars.first(where: isForbidden)
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F: true
    default: scalar.properties.isNoncharacterCodePoint
    }
  }

  /// The notation of a code point: `U+0007`.
  package static func notation(of scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }

  /// True if a text can be an identifier: lower-case letters, digits and hyphens. A state has its code.
  package static func isIdentifier(_ text: String, of kind: NodeKind) -> Bool {
    if !text.isEmpty, text.utf8.allSatisfy(isPlain) { return true }
    guard kind == .party else { return false }
    return StateNames.isCode(text) || text.utf8.count == 3 && text.utf8.allSatisfy(isUpperCase)
      || ["cow:", "gw:"].contains { prefix in
        text.hasPrefix(prefix) && text.utf8.count > prefix.utf8.count
          && text.utf8.dropFirst(prefix.utf8.count).allSatisfy { (48...57).contains($0) }
      }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
  }

  private static func isUpperCase(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
}
