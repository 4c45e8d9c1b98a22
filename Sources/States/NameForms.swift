import Foundation

/// The meaning of a composed name: `Myanmar (Burma)`, `Italy/Sardinia`, `Republic of Cyprus`, `la Barbade`.
///
/// Every part has to say the same. "Georgia (US state)" and "Saint Martin (Dutch port)" mean nothing here,
/// because one part is unknown.
struct NameForms {
  /// The states of a plain name or code, sorted.
  let resolve: (String) -> [String]

  /// The states that a text means, sorted; empty if it is composed of nothing known.
  func states(of text: String) -> [String] {
    for separators in NameForms.separators {
      let parts = NameForms.parts(of: text, at: separators)
      if parts.count > 1, let states = common(parts), !states.isEmpty { return states }
    }
    guard let rest = NameForms.withoutArticle(text) else { return inForm(text) }
    let states = resolve(rest)
    return states.isEmpty ? inForm(rest) : states
  }

  private static let separators: [[String]] = [
    ["(", ")", "[", "]"], ["/"], [" - ", " – ", " — "], [","], ["-"],
  ]

  /// Words that say at which time a name held.
  private static let times: Set<String> = [
    "formerly", "former", "was", "ex", "now", "then", "previously", "currently", "today", "aka",
    "or",
  ]

  private static func parts(of text: String, at separators: [String]) -> [String] {
    var parts = [text]
    for separator in separators where text.contains(separator) {
      parts = parts.flatMap { $0.components(separatedBy: separator) }
    }
    guard parts.count > 1 else { return parts }
    return parts.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  /// The states that all parts can mean; `nil` if one means none.
  private func common(_ parts: [String]) -> [String]? {
    var common: Set<String>?
    for part in parts {
      var words = part.split(separator: " ")
      while let first = words.first, NameForms.times.contains(first.lowercased()) {
        words.removeFirst()
      }
      // An article behind the name: "Bahamas (the)", "Afganistán (el)".
      if words.count == 1, NameForms.particles.contains(NameKey.of(words[0])) { continue }
      if words.isEmpty { continue }
      let rest = words.joined(separator: " ")
      var states = resolve(rest)
      if states.isEmpty { states = self.states(of: rest) }
      if states.isEmpty { return nil }
      common = common?.intersection(states) ?? Set(states)
    }
    return common?.sorted()
  }

  /// The state of a name with its form of government: `República de Cuba`, `Республика Молдова`,
  /// `Islamische Republik Pakistan`, `ガーナ共和国`.
  ///
  /// A form of government is left out only for states whose form does not tell them from others: a republic
  /// of China is not the People's.
  private func inForm(_ text: String) -> [String] {
    if let suffix = NameForms.suffixes.first(where: text.hasSuffix) {
      return alone(resolve(String(text.dropLast(suffix.count))))
    }
    let words = NameKey.words(of: text.replacing("'", with: " ").replacing("’", with: " "))
    if let last = words.last, NameForms.persons.contains(last) {
      return resolve(words.dropLast().joined(separator: " "))
    }
    guard words.contains(where: NameForms.governments.contains) else { return [] }
    var kept = words.filter {
      !NameForms.governments.contains($0) && !NameForms.particles.contains($0)
    }
    if resolve(kept.joined(separator: " ")).isEmpty {
      kept.removeAll(where: NameForms.kinds.contains)
    }
    return kept.isEmpty ? [] : alone(resolve(kept.joined(separator: " ")))
  }

  /// A text without the article, or the "former", at its start; `nil` if there is none.
  private static func withoutArticle(_ text: String) -> String? {
    guard let end = text.firstIndex(where: { " '’".contains($0) }) else { return nil }
    let rest = text[text.index(after: end)...]
    let word = text[..<end].lowercased()
    guard !rest.isEmpty, particles.contains(word) || times.contains(word) else { return nil }
    return String(rest)
  }

  private func alone(_ states: [String]) -> [String] {
    states.count == 1 && !NameForms.namesakes.contains(states[0]) ? states : []
  }

  /// States that share a short name with another, now or once.
  private static let namesakes: Set<String> = [
    "CHN", "TWN", "COD", "COG", "KOR", "PRK", "VNM", "YEM", "DEU", "GBR", "DMA", "DOM", "cow:265",
    "cow:678", "cow:680", "cow:730", "cow:817",
  ]

  private static let suffixes = ["共和国", "共和國", "공화국", "王国", "王國", "왕국"]

  /// Words for those who belong to a state.
  private static let persons: Set<String> = [
    "citizen", "citizens", "national", "nationals", "subject", "subjects",
  ]

  /// "Republic", "kingdom" and the like, as `NameKey` has them.
  private static let governments: Set<String> = keys(
    """
    republic republik republika republique republica repubblica republiek republiken republikken
    repubblika republike republiki republikk republikasi respublika respublikasi republigi repoblika
    tasavalta cumhuriyeti koztarsasag koztarsasaga vabariik respubliken
    республика республіка република рэспубліка δημοκρατια جمهوريه الجمهوريه جمهوري רפובליקת
    volksrepublik volksrepubliek folkerepublikken folkrepubliken bundesrepublik nepkoztarsasag
    kingdom konigreich royaume reino regno koninkrijk kongeriget kongeriket konungariket krolestwo
    kralovstvi kralovstvo kraljevina kraljevstvo kuningaskunta kuningriik kiralysag kralligi rouantelezh
    королевство королівство краљевина кралство مملكه المملكه پادشاهي
    principality furstentum principaute principado principato principat vorstendom furstendomet
    ruhtinaskunta ksiestwo knizectvi kneževina hercegseg prinselezh княжество государство
    grossherzogtum granducato granducado groothertogdom
    empire sultanate emirate commonwealth territory sultanat sultanato sultanaat
    """)

  /// Words that tell one government of a state from another, as "Islamic" and "People's".
  private static let kinds: Set<String> = keys(
    """
    islamic federal democratic peoples socialist arab united bolivarian cooperative hashemite
    islamische islamischen islamique islamica islamico islamitische islamiska islamska islamicka
    federale federative federativa federal federalna federalni federatieve federativni bundes
    demokratische democratique democratica democratico democratische demokratiska demokratyczna
    demokraticka demokratska demokraattinen populaire popular popolare populara ludowa lidova ludova
    narodna sozialistische socialiste socialista socialistische socialistiska arabische arabe araba arabiska
    исламская федеративная народная демократическая социалистическая арабская объединенная
    الاسلاميه الديمقراطيه الشعبيه الاتحاديه الاشتراكيه العربيه
    """)

  private static func keys(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map { NameKey.of($0) })
  }

  private static let particles: Set<String> = [
    "de", "du", "des", "d", "da", "do", "dos", "das", "di", "della", "del", "dell", "degli", "la",
    "le",
    "les", "l", "el", "los", "las", "il", "lo", "gli", "i", "o", "os", "a", "as", "der", "die",
    "das",
    "het", "van", "von", "al", "the",
  ]
}
