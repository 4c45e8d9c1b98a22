import GraphCore

/// Finds a country by its English name, or by how people often write it.
struct CountryLookup: Sendable {
  /// Names that locale data do not have and that tables often do.
  private static let variants: [String: Country.ID] = [
    "great britain": "GBR", "britain": "GBR", "uk": "GBR", "england": "GBR", "turkey": "TUR",
    "czech republic": "CZE", "holland": "NLD", "republic korea": "KOR", "korea south": "KOR",
    "korea north": "PRK", "russian federation": "RUS", "macedonia": "MKD", "burma": "MMR",
    "ivory coast": "CIV", "swaziland": "SWZ", "cape verde": "CPV", "viet nam": "VNM",
    "united states america": "USA", "us": "USA", "people s republic china": "CHN",
    "iran islamic republic": "IRN", "bosnia herzegovina": "BIH", "east timor": "TLS",
    "republic moldova": "MDA", "syrian arab republic": "SYR", "lao pdr": "LAO",
    "democratic republic congo": "COD", "zaire": "COD", "congo kinshasa": "COD",
    "congo brazzaville": "COG", "vatican": "VAT", "holy see": "VAT", "uae": "ARE",
  ]

  /// The names, read once.
  static let shared = CountryLookup()

  private var countries: [String: Country.ID] = CountryLookup.variants
  private var names: [String] = []

  private init() {
    for line in StateCodes.table.split(separator: "\n") {
      let id: Country.ID = Identifier(line.prefix { $0 != " " })
      guard let name = CountryNames.name(of: id, language: "en") else { continue }
      names.append(name)
      if countries[Spelling.folded(name)] == nil { countries[Spelling.folded(name)] = id }
    }
  }

  /// The country of a name.
  func country(named name: String) -> Country.ID? { countries[Spelling.folded(name)] }

  /// The name that is written nearly so.
  func suggestion(for name: String) -> String? {
    Spelling.nearest(to: name, in: names, limit: 1).first
  }
}
