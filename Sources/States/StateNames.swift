import Foundation

/// The names of states in hundreds of languages, from Foundation's locale data.
package enum StateNames {
  /// Codes in use that ISO 3166-1 has not assigned, with the region that locale data knows.
  private static let userAssigned = ["XKX": "XK"]

  /// Whether a text is the code of a state: an alpha-3 code, or `cow:` and a number.
  package static func isCode(_ code: String) -> Bool {
    StateCodes.all.state(code, in: .iso3) == code || StateCodes.all.name(of: code) != nil
  }

  /// The present name of a state in a language, given by its BCP 47 code; `nil` if there is none.
  ///
  /// Locale data name past states after present ones (Yugoslavia is Serbia, Zaire is Congo), so past
  /// states have English names only.
  package static func name(of code: String, language: String) -> String? {
    guard isCode(code) else { return nil }
    if let name = StateCodes.all.name(of: code) { return name }
    let region = userAssigned[code] ?? code
    guard let name = Locale(identifier: language).localizedString(forRegionCode: region),
      name != region
    else { return nil }
    return name
  }

  /// The states among `codes` that have a name in any language of the locale data, sorted.
  ///
  /// - Complexity: O(1); the first question costs some tenths of a second.
  package static func states(named text: String, among codes: Set<String>) -> [String] {
    foreign[Spelling.folded(text), default: []].filter(codes.contains).sorted()
  }

  /// Every name in every language, with the present states that have it.
  private static let foreign: [String: Set<String>] = {
    var names: [String: Set<String>] = [:]
    let regions = StateCodes.all.present.map {
      (code: $0, region: userAssigned[$0] ?? $0)
    }
    let languages = Set(
      Locale.availableIdentifiers.compactMap {
        Locale(identifier: $0).language.languageCode?.identifier
      })
    for language in languages.sorted() {
      let locale = Locale(identifier: language)
      for (code, region) in regions {
        guard let name = locale.localizedString(forRegionCode: region), name != region else {
          continue
        }
        names[Spelling.folded(name), default: []].insert(code)
      }
    }
    return names
  }()

  /// Whether Foundation has names in a language, given by its BCP 47 code.
  package static func hasLanguage(_ language: String) -> Bool {
    let code = Locale(identifier: language).language.languageCode?.identifier
    return Locale.availableIdentifiers.contains { $0 == code || $0 == language }
  }
}
