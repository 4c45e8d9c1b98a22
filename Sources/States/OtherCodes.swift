/// Codes of states that ISO 3166 does not have, and that statistics and people use in place of its codes.
package enum OtherCodes {
  /// The state of a code in capital letters; `nil` for other texts.
  ///
  /// The European Union writes EL and UK. The World Bank had ROM until 2002, and codes of its own.
  package static func state(of code: String) -> String? { states[code] }

  private static let states = [
    "EL": "GRC", "UK": "GBR", "ROM": "ROU", "KSA": "SAU", "KSV": "XKX", "WBG": "PSE", "ADO": "AND",
    "IMY": "IMN",
  ]

  /// The two letters that the picture of a flag stands for; `nil` for a text that is no flag.
  static func letters(ofFlag text: String) -> String? {
    guard text.utf8.first == 0xF0 else { return nil }
    let scalars = Array(text.unicodeScalars)
    guard scalars.count == 2 else { return nil }
    var letters = ""
    for scalar in scalars {
      guard (0x1F1E6...0x1F1FF).contains(scalar.value),
        let letter = Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41)
      else { return nil }
      letters.unicodeScalars.append(letter)
    }
    return letters
  }
}
