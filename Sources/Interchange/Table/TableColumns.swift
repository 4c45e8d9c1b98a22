import GraphCore

/// What the columns of a table mean.
public struct TableColumns: Hashable, Sendable {
  /// The meanings that a column can have.
  public enum Meaning: String, Hashable, Sendable, CaseIterable {
    /// The country, by code or name.
    case country
    /// The coalition, by name or identifier.
    case coalition
    /// In what capacity the country belongs.
    case standing
    /// How the country leads, if it does.
    case role
    /// When the tie began.
    case from
    /// When it ended.
    case to
    /// A day on which it held.
    case attested
    /// Who says so.
    case source
    /// How firmly it is said.
    case confidence
    /// Whether `to` is only the end of the data: 1 or 0.
    case censored
    /// A remark.
    case note
  }

  /// Common names of columns. The first of a list that a header has is taken.
  private static let synonyms: [Meaning: [String]] = [
    .country: [
      // What only one system of codes has is surer than a name.
      "iso3", "iso3c", "iso2", "iso2c", "iso3n", "ccode", "cowcode", "stateabb", "gwno", "gwcode",
      "fips", "country", "state", "member", "nation", "code",
    ],
    .coalition: [
      "coalition", "organisation", "organization", "org", "group", "alliance", "igo", "igo_id",
      "igoname", "ioname",
    ],
    .standing: ["standing", "status", "membership"],
    .role: ["role", "lead"],
    .from: ["from", "start", "joined", "begin", "since", "from_year", "start_year", "start_date"],
    .to: ["to", "end", "left", "until", "to_year", "end_year", "end_date"],
    .attested: ["attested", "date", "year"],
    .source: ["source", "sources", "url", "reference"],
    .confidence: ["confidence"],
    .censored: ["censored", "right_censored"],
    .note: ["note", "notes", "remark", "comment"],
  ]

  /// Names of columns that only one system of codes has.
  private static let codeNames: [String: StateCodes.System] = [
    "iso3": .iso3, "iso3c": .iso3, "iso2": .iso2, "iso2c": .iso2, "iso3n": .isonum, "ccode": .cow,
    "cowcode": .cow, "stateabb": .cowabb, "gwno": .gw, "gwcode": .gw, "fips": .fips,
  ]

  /// The system that a column's name tells, if it tells one.
  static func codes(impliedBy name: String) -> StateCodes.System? {
    codeNames[name.trimmed.lowercased()]
  }

  /// Where each meaning stands.
  public private(set) var positions: [Meaning: Int] = [:]
  /// Whether the first row is a header; a table of two columns may have none.
  public private(set) var hasHeader = true

  /// The columns of a header, by their names and by what `given` says: meaning to name.
  ///
  /// A table of two columns without known names is countries and coalitions.
  init(
    header: [String], given: [Meaning: String], at origin: Origin, _ findings: inout [Finding]
  ) {
    let names = header.map { Spelling.folded($0.replacing("_", with: " ")) }
    func position(of name: String) -> Int? {
      header.firstIndex(of: name)
        ?? names.firstIndex(of: Spelling.folded(name.replacing("_", with: " ")))
    }
    for (meaning, name) in given.sorted(by: { $0.value < $1.value }) {
      guard let position = position(of: name) else {
        let near = Spelling.nearest(to: name, in: header, limit: 1).first
        findings.append(
          Finding(.error, .unknownColumn(name, columns: header, suggestion: near), at: origin))
        continue
      }
      positions[meaning] = position
    }
    for meaning in Meaning.allCases where positions[meaning] == nil {
      let taken = Set(positions.values)
      positions[meaning] = TableColumns.synonyms[meaning, default: []].lazy
        .compactMap { position(of: $0) }.first { !taken.contains($0) }
    }
    if positions[.country] == nil, positions[.coalition] == nil, header.count == 2, given.isEmpty {
      positions = [.country: 0, .coalition: 1]
      hasHeader = false
    }
  }

  /// Whether each row can be an edge; if not, with a finding for what is missing.
  func isEdgeList(header: [String], at origin: Origin, _ findings: inout [Finding]) -> Bool {
    let missing = [Meaning.country, .coalition].filter { positions[$0] == nil }
    for meaning in missing {
      findings.append(
        Finding(.error, .missingColumn(meaning.rawValue, columns: header), at: origin))
    }
    return missing.isEmpty
  }

  /// Whether a column means something.
  func isRead(_ column: Int) -> Bool { positions.values.contains(column) }
}
