import GraphCore

/// A word above a column that names what stands below it: woman, event.
struct HeaderWord {
  /// The word for one and for several.
  let forms: NodeWords.Forms

  /// Words that say nothing about what a thing is.
  private static let general: Set<String> = [
    "party", "parties", "member", "members", "name", "names", "label", "id", "code", "node", "key",
    "source", "target", "actor", "actors", "entity", "item", "state", "country", "countries",
    "coalition", "coalitions", "group", "party name", "member name", "other", "value", "lead",
    "leader", "igo", "igos", "org", "orgs", "ngo", "organisation name", "who", "what", "title",
    "column", "row", "nation",
  ]

  /// English plurals that no rule gives.
  private static let irregular = [
    "person": "people", "woman": "women", "man": "men", "child": "children",
    "postman": "postmen", "chairman": "chairmen", "chairwoman": "chairwomen",
    "businessman": "businessmen", "alumnus": "alumni", "medium": "media",
  ]

  /// The forms of a word; `nil` for one that is a code, has no letters, or says nothing.
  init?(_ text: String) {
    let word = text.replacing("_", with: " ").lowercased()
    guard word.count > 2, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x20 }),
      !HeaderWord.general.contains(word), word.contains(where: { "aeiouy".contains($0) }),
      !word.hasSuffix("id"), !word.hasSuffix(" code"), !word.hasSuffix(" name")
    else { return nil }
    forms = HeaderWord.forms(of: word)
  }

  private static func forms(of word: String) -> NodeWords.Forms {
    if let many = irregular[word] { return .init(one: word, many: many) }
    if let one = irregular.first(where: { $0.value == word })?.key {
      return .init(one: one, many: word)
    }
    if word.hasSuffix("ies"), word.count > 4 {
      return .init(one: word.dropLast(3) + "y", many: word)
    }
    for ending in ["sses", "shes", "ches", "xes", "zes"] where word.hasSuffix(ending) {
      return .init(one: String(word.dropLast(2)), many: word)
    }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is") {
      return .init(one: String(word.dropLast()), many: word)
    }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return .init(one: word, many: word.dropLast() + "ies")
    }
    for ending in ["s", "sh", "ch", "x", "z"] where word.hasSuffix(ending) {
      return .init(one: word, many: word + "es")
    }
    return .init(one: word, many: word + "s")
  }
}
