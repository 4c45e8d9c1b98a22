/// The one primitive by which every writer escapes: runs of harmless bytes are copied, and each
/// other character is looked up once.
package enum TextEscape {
  /// Appends a text to UTF-8.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - output: The bytes written so far.
  ///   - replacement: The text in place of a character, or `nil` for the character itself. It is
  ///     asked only for ASCII punctuation and for what may be a control or not be a character.
  /// - Complexity: O(*n*) in the length of the text.
  package static func append(
    _ text: String, to output: inout [UInt8], replacement: (Unicode.Scalar) -> String?
  ) {
    if text.utf8.allSatisfy(isHarmless) {
      output.append(contentsOf: text.utf8)
      return
    }
    for scalar in text.unicodeScalars {
      if let other = replacement(scalar) {
        output.append(contentsOf: other.utf8)
      } else {
        output.append(
          contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Letters, digits, spaces and a few signs that no format gives a meaning to.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true  // 0–9, A–Z, a–z
    case 0x20, 0x28, 0x29, 0x2D, 0x2E, 0x2F, 0x3A: true  // space ( ) - . / :
    // Lead and continuation bytes of letters; controls beyond ASCII begin with C2, separators and
    // reordering with E2, what is not a character with EF or F0 and above.
    case 0x80...0xBF, 0xC3...0xE1, 0xE3...0xEE: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// True if the character acts on a terminal or on the order of a line and shows nothing itself:
  /// controls (C0, DEL, C1), line and paragraph separators, and overrides of the writing direction.
  package var isControl: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    default: turnsDirection
    }
  }

  /// True if the character turns the direction of all that follows, beyond the name in which it stands: embeddings,
  /// overrides and isolates.
  package var turnsDirection: Bool {
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The character as people can see it, if it is a control: `\n`, `\t`, `\u{1B}`.
  package var visibleEscape: String? {
    guard isControl else { return nil }
    return switch self {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{" + String(value, radix: 16, uppercase: true) + "}"
    }
  }
}

extension String {
  /// The text with every control visible, so that it stays in its line and cannot act on a terminal.
  package var showingControls: String {
    // Controls beyond ASCII begin with C2 or E2.
    let mayHaveControl = utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }
    guard mayHaveControl, unicodeScalars.contains(where: \.isControl) else { return self }
    var bytes: [UInt8] = []
    TextEscape.append(self, to: &bytes) { $0.visibleEscape }
    return String(decoding: bytes, as: UTF8.self)
  }
}
