import Paper
import States

/// A writing system in which `--lang` can name countries, and a language that is written in it.
struct WritingSystem {
  /// The name of the writing system.
  let name: String
  /// The BCP 47 code of the language.
  let language: String

  /// The writing systems of the languages that most people read, in the order of the alphabet.
  static let all = [
    ("Arabic", "ar"), ("Armenian", "hy"), ("Bengali", "bn"), ("Burmese", "my"), ("Chinese", "zh"),
    ("Cyrillic", "uk"), ("Devanagari", "hi"), ("Ethiopic", "am"), ("Georgian", "ka"),
    ("Greek", "el"), ("Gujarati", "gu"), ("Gurmukhi", "pa"), ("Hebrew", "he"), ("Japanese", "ja"),
    ("Kannada", "kn"), ("Khmer", "km"), ("Korean", "ko"), ("Lao", "lo"), ("Latin", "vi"),
    ("Malayalam", "ml"), ("Odia", "or"), ("Sinhala", "si"), ("Tamil", "ta"), ("Telugu", "te"),
    ("Thai", "th"), ("Tibetan", "dz"),
  ].map { WritingSystem(name: $0.0, language: $0.1) }

  /// Names of some countries in the language.
  var sample: String {
    [
      "DEU", "ETH", "GRC", "IND", "JPN", "KAZ", "KOR", "LKA", "MEX", "POL", "THA", "UKR", "VNM",
      "ZAF",
    ]
    .compactMap { StateNames.name(of: $0, language: language) }.joined(separator: " ")
  }

  /// The names of the writing systems for which the fonts of this machine lack a letter.
  ///
  /// - Throws: `PaperError`, if librsvg is missing.
  static func missing() throws(PaperError) -> [String] {
    let samples = all.map(\.sample)
    let unreadable = Set(try Paper.unreadable(of: samples))
    return zip(all, samples).filter { unreadable.contains($1) }.map(\.0.name)
  }
}
