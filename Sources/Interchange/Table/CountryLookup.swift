import GraphCore

/// Finds a country by its English name, or by how people often write it.
struct CountryLookup: Sendable {
  /// What a name means.
  enum Match: Hashable, Sendable {
    case found(Country.ID)
    case ambiguous([Country.ID])
    case unknown(suggestion: String?)
  }

  /// The names, read once.
  static let shared = CountryLookup()

  private var countries: [String: Country.ID] = [:]
  private var names: [String] = []

  private init() {
    for line in StateCodes.table.split(separator: "\n") {
      let id: Country.ID = Identifier(line.prefix { $0 != " " })
      guard let name = CountryNames.name(of: id, language: "en") else { continue }
      names.append(name)
      if countries[Spelling.folded(name)] == nil { countries[Spelling.folded(name)] = id }
    }
  }

  /// The country of a name: in English, as people write it or once wrote it, else by its demonym, else
  /// in any language that locale data have.
  func match(_ name: String) -> Match {
    let exact = countries[Spelling.folded(name)]
    var candidates = CountryVariants.countries(named: name)
    if let exact {
      // A past state shares its name with those that came after it: Korea.
      let isPast = StateCodes.all.name(of: exact) != nil
      if !isPast || candidates.isEmpty { return .found(exact) }
      candidates.append(exact)
    }
    // Numbers are no names, and looking in hundreds of languages for each would take long.
    if candidates.isEmpty, name.contains(where: \.isLetter) {
      candidates = CountryNames.countries(named: name, among: Set(countries.values))
    }
    if candidates.count > 1 { return .ambiguous(candidates) }
    if let id = candidates.first { return .found(id) }
    return .unknown(suggestion: Spelling.nearest(to: name, in: names, limit: 1).first)
  }
}
