import Foundation

/// The form of each letter beyond ASCII in a `NameKey`: in lower case, without its accents; a space for what
/// is not a letter, mark or digit; nothing for what is not seen.
///
/// To decompose a letter takes a microsecond, and hundreds of languages share few letters: so their forms
/// are kept.
struct ScalarForms {
  private var forms: [Unicode.Scalar: [UInt8]] = [:]

  /// The form of a letter, in UTF-8.
  mutating func form(of scalar: Unicode.Scalar) -> [UInt8] {
    if let known = forms[scalar] { return known }
    var form: [UInt8] = []
    // Syllables of Hangul are letters as they stand.
    let letters =
      (0xAC00...0xD7A3).contains(scalar.value)
      ? String(scalar) : String(scalar).decomposedStringWithCompatibilityMapping.lowercased()
    for letter in letters.unicodeScalars {
      if let replacement = ScalarForms.replacements[letter] {
        form += Array(replacement.utf8)
      } else if ScalarForms.isSkipped(letter) {
        continue
      } else {
        form += ScalarForms.isKept(letter) ? Array(String(letter).utf8) : [UInt8(ascii: " ")]
      }
    }
    forms[scalar] = form
    return form
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
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
