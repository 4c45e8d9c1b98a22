/// Names written without their spaces, as columns of data sets have them: `SouthKorea`, `newzealand`.
enum GluedNames {
  /// The fewest letters of such a name; fewer may be another word.
  private static let shortest = 7

  /// The states whose English name, or else name in any language, a text is without its spaces.
  static func states(of text: String) -> [String] {
    let joined = NameKey.words(of: text).joined()
    guard joined.count >= shortest, joined.contains(where: \.isLetter) else { return [] }
    return english[joined] ?? StateNames.states(joined: joined)
  }

  private static let english: [String: [String]] = {
    var index: [String: Set<String>] = [:]
    for code in StateNames.all {
      let names = StateVariants.names(of: code) + [StateNames.name(of: code, language: "en") ?? ""]
      for name in names {
        let words = NameKey.words(of: name)
        if words.count > 1 { index[words.joined(), default: []].insert(code) }
      }
    }
    return index.mapValues { $0.sorted() }
  }()
}
