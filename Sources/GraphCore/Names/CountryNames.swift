import Foundation

/// What countries are called, from Foundation's locale data.
public enum CountryNames {
  /// Codes in use that ISO 3166-1 has not assigned, with the region that locale data knows.
  private static let userAssigned = ["XKX": "XK"]

  /// Whether this is the identifier of a state: its alpha-3 code, or `cow:` and a number.
  public static func isCode(_ id: Country.ID) -> Bool {
    StateCodes.all.state(id.rawValue, in: .iso3) == id || StateCodes.all.name(of: id) != nil
  }

  /// The name of a country in a language, or `nil` if there is none.
  ///
  /// Locale data call past states by the names of present ones (Yugoslavia Serbia, Zaire Congo), so
  /// it is not asked about them; their names are English.
  public static func name(of id: Country.ID, language: String) -> String? {
    guard isCode(id) else { return nil }
    if let name = StateCodes.all.name(of: id) { return name }
    let region = userAssigned[id.rawValue] ?? id.rawValue
    guard let name = Locale(identifier: language).localizedString(forRegionCode: region),
      name != region
    else { return nil }
    return name
  }

  /// Those of some countries that are called so in any language that locale data have.
  ///
  /// - Complexity: O(1); the first question costs some tenths of a second.
  public static func countries(named text: String, among ids: Set<Country.ID>) -> [Country.ID] {
    foreign[Spelling.folded(text), default: []].filter(ids.contains).sorted()
  }

  /// Every name in every language, and which present states have it.
  private static let foreign: [String: Set<Country.ID>] = {
    var names: [String: Set<Country.ID>] = [:]
    let regions = StateCodes.all.present.map {
      (id: $0, region: userAssigned[$0.rawValue] ?? $0.rawValue)
    }
    let languages = Set(
      Locale.availableIdentifiers.compactMap {
        Locale(identifier: $0).language.languageCode?.identifier
      })
    for language in languages.sorted() {
      let locale = Locale(identifier: language)
      for (id, region) in regions {
        guard let name = locale.localizedString(forRegionCode: region), name != region else {
          continue
        }
        names[Spelling.folded(name), default: []].insert(id)
      }
    }
    return names
  }()

  /// Whether Foundation has names in a language, given by its BCP 47 code.
  public static func hasLanguage(_ language: String) -> Bool {
    let code = Locale(identifier: language).language.languageCode?.identifier
    return Locale.availableIdentifiers.contains { $0 == code || $0 == language }
  }
}

extension CoalitionGraph {
  /// What a country is called in a language: in English as the graph says, else by the name that it
  /// had on the date; in other languages as Foundation's locale data says; else its code.
  public func name(
    of id: Country.ID, language: String = "en", asOf date: PartialDate? = nil
  ) -> String {
    if language == "en" {
      if let name = country(id)?.name { return name }
      if let date, let name = FormerNames.name(of: id, on: date) { return name }
    }
    return CountryNames.name(of: id, language: language) ?? country(id)?.name ?? id.rawValue
  }

  /// What a node is called.
  public func name(
    of node: NodeReference, language: String = "en", asOf date: PartialDate? = nil
  ) -> String {
    switch node {
    case .country(let id): name(of: id, language: language, asOf: date)
    case .coalition(let id): coalition(id)?.name ?? id.rawValue
    case .body(let id): body(id)?.name ?? id.rawValue
    case .official(let id): official(id)?.name ?? id.rawValue
    case .organisation(let id): organisation(id)?.name ?? id.rawValue
    case .meeting(let id): meeting(id)?.name ?? id.rawValue
    case .mechanism(let id): mechanisms.first { $0.id == id }?.what ?? id.rawValue
    case .place(let name): name
    }
  }
}
