import Foundation

/// The form in which names of states are compared: words without case, accents and order.
///
/// `Korea, Republic of` and `Republic of Korea` have one key, as have `St. Lucia` and `Saint Lucia`. Vowel
/// signs of the scripts of India and South-East Asia are letters here: without them different states
/// would have one name.
enum NameKey {
  /// The key of a name: its words in alphabetical order, each once, without articles and "and".
  static func of(_ text: some StringProtocol) -> String { key(of: words(of: text)) }

  /// The key of the words of a name.
  static func key(of words: [String]) -> String {
    words.count == 1 ? words[0] : Set(words).sorted().joined(separator: " ")
  }

  /// The words of a name in their order, in lower case, with abbreviations written out.
  static func words(of text: some StringProtocol) -> [String] {
    let words = plain(text).split(separator: " ").map { abbreviations[$0] ?? String($0) }
    let kept = words.filter { !ignored.contains($0) }
    return kept.isEmpty ? words : kept
  }

  /// Words that no name is told apart by; `orileede` is "land of" in Yoruba.
  private static let ignored: Set<String> = ["the", "of", "and", "orileede"]

  private static let abbreviations: [Substring: String] = [
    "saint": "st", "sainte": "st", "ste": "st", "rep": "republic", "dem": "democratic",
    "is": "islands", "isl": "islands", "island": "islands", "isle": "islands", "isles": "islands",
    "n": "north", "s": "south", "fed": "federated", "sts": "states",
  ]

  /// A text in lower case, where all that is no letter, mark or digit is a space.
  private static func plain(_ text: some StringProtocol) -> String {
    var plain = ""
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in text.utf8 {
        switch byte {
        case 0x41...0x5A: plain.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
        case 0x61...0x7A, 0x30...0x39: plain.unicodeScalars.append(Unicode.Scalar(byte))
        case UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: "`"): continue
        default: plain += " "
        }
      }
      return plain
    }
    let decomposed = String(text).decomposedStringWithCompatibilityMapping.lowercased()
    for scalar in decomposed.unicodeScalars {
      if let letters = replacements[scalar] {
        plain += letters
      } else if isKept(scalar) {
        plain.unicodeScalars.append(scalar)
      } else if !isSkipped(scalar) {
        plain += " "
      }
    }
    return plain
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      !isSkipped(scalar)
    default: false
    }
  }

  /// Accents, points and vowel marks of the European and Semitic scripts, the dots below letters of India,
  /// apostrophes, and what is not seen.
  private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x483...0x487, 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x670,
      0x93C, 0x9BC, 0xA3C, 0xABC, 0xB3C, 0xCBC, 0x200B...0x200F, 0x202A...0x202E, 0xFEFF, 0xAD,
      0x2060, 0x2019, 0x2018, 0xB4, 0x27, 0x2E, 0x60, 0x2BC, 0x2BB, 0x640:
      true
    default: false
    }
  }

  /// Letters that no accent separates from their base letter, and letters of the Arabic script that
  /// languages write in different ways.
  private static let replacements: [Unicode.Scalar: String] = [
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
    "ŧ": "t", "ħ": "h", "ə": "a", "ɛ": "e", "ɔ": "o", "ς": "σ", "ی": "ي", "ى": "ي", "ک": "ك",
    "ة": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "أ": "ا",
  ]
}
