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
    var forms = ScalarForms()
    return words(of: text, forms: &forms)
  }

  /// The words of a name, where many are asked for: what is found out of each letter is kept in `forms`.
  static func words(of text: some StringProtocol, forms: inout ScalarForms) -> [String] {
    let words = plain(text, &forms).split(separator: UInt8(ascii: " ")).map { word in
      let word = String(decoding: word, as: UTF8.self)
      return abbreviations[word] ?? word
    }
    guard words.contains(where: ignored.contains) else { return words }
    let kept = words.filter { !ignored.contains($0) }
    return kept.isEmpty ? words : kept
  }

  /// Words that no name is told apart by; `orileede` is "land of" in Yoruba.
  private static let ignored: Set<String> = ["the", "of", "and", "orileede"]

  private static let abbreviations: [String: String] = [
    "saint": "st", "sainte": "st", "ste": "st", "rep": "republic", "dem": "democratic",
    "is": "islands", "isl": "islands", "island": "islands", "isle": "islands", "isles": "islands",
    "n": "north", "s": "south", "fed": "federated", "sts": "states",
  ]

  /// A text in lower case, where all that is not a letter, mark or digit is a space.
  private static func plain(_ text: some StringProtocol, _ forms: inout ScalarForms) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: plain.append(UInt8(scalar.value) | 0x20)
      case 0x61...0x7A, 0x30...0x39: plain.append(UInt8(scalar.value))
      case 0x27, 0x2E, 0x60: continue
      case 0...0x7F: plain.append(UInt8(ascii: " "))
      default: plain += forms.form(of: scalar)
      }
    }
    return plain
  }
}
