import GraphCore
import States

/// The meanings of the columns of a table.
public struct TableColumns: Hashable, Sendable {
  /// The meanings that a column can have.
  public enum Meaning: String, Hashable, Sendable, CaseIterable {
    /// The party, by code or name.
    case party
    /// The coalition, by name or identifier.
    case coalition
    /// The role of the party.
    case role
    /// The start of the tie.
    case from
    /// The end of the tie.
    case to
    /// A day on which the tie held.
    case attested
    /// The source.
    case source
    /// The firmness of the statement.
    case confidence
    /// Whether `to` is only the end of the data: 1 or 0.
    case censored
    /// A remark.
    case note
  }

  /// Common names of columns. The first of a list that a header has is taken.
  private static let synonyms: [Meaning: [String]] = [
    .party: [
      // A name that only one system of codes has is surer than others.
      "iso3", "iso3c", "iso2", "iso2c", "iso3n", "ccode", "cowcode", "stateabb", "gwno", "gwcode",
      "fips", "party", "country", "state", "member", "nation", "code",
    ],
    .coalition: [
      "coalition", "organisation", "organization", "org", "group", "alliance", "igo", "igo_id",
      "igoname", "ioname",
    ],
    .role: ["role"],
    .from: ["from", "start", "joined", "begin", "since", "from_year", "start_year", "start_date"],
    .to: ["to", "end", "left", "until", "to_year", "end_year", "end_date"],
    .attested: ["attested", "date", "year"],
    .source: ["source", "sources", "url", "reference"],
    .confidence: ["confidence"],
    .censored: ["censored", "right_censored"],
    .note: ["note", "notes", "remark", "comment"],
  ]

  /// Names of columns of roles: a table may have one of lead roles and one of others.
  private static let leadNames = ["lead"]
  private static let otherRoleNames = ["standing", "status", "membership"]

  /// Names of columns that only one system of codes has.
  private static let codeNames: [String: StateCodes.System] = [
    "iso3": .iso3, "iso3c": .iso3, "iso2": .iso2, "iso2c": .iso2, "iso3n": .isonum, "ccode": .cow,
    "cowcode": .cow, "stateabb": .cowabb, "gwno": .gw, "gwcode": .gw, "fips": .fips,
  ]

  /// The system of codes that only a column of this name has.
  static func codes(impliedBy name: String) -> StateCodes.System? {
    codeNames[name.trimmed.lowercased()]
  }

  /// The position of each meaning.
  package private(set) var positions: [Meaning: Int] = [:]
  /// The position of a column of lead roles beside that of roles.
  private(set) var lead: Int?
  /// The position of a column of roles beside that called `role`.
  private(set) var otherRole: Int?
  /// Whether the first row is a header; a table of two columns may have none.
  package private(set) var hasHeader = true

  /// The columns of a header, by their names and by what `given` says: meaning to name.
  ///
  /// - Complexity: O(*n*) in the number of columns.
  init(header: [String], given: [Meaning: String], at place: Place, _ sink: FindingSink) {
    let names = HeaderNames(header)
    for (meaning, name) in given.sorted(by: { $0.value < $1.value }) {
      guard let position = names.position(of: name) else {
        let near = Spelling.nearest(to: name, in: header, limit: 1).first
        sink.report(
          TableRules.unknownColumn,
          "the table has no column \(name.quoted)\(GraphRules.hint(near)) (columns: \(header.listed))",
          at: place)
        continue
      }
      positions[meaning] = position
    }
    func free(_ list: [String]) -> Int? {
      let taken = Set(positions.values).union([lead, otherRole].compactMap { $0 })
      return list.lazy.compactMap { names.position(of: $0) }.first { !taken.contains($0) }
    }
    for meaning in Meaning.allCases where positions[meaning] == nil {
      positions[meaning] = free(TableColumns.synonyms[meaning, default: []])
    }
    lead = free(TableColumns.leadNames)
    otherRole = free(TableColumns.otherRoleNames)
    // In a table of two columns without known names each row is a country and a coalition.
    if positions[.party] == nil, positions[.coalition] == nil, header.count == 2, given.isEmpty {
      positions = [.party: 0, .coalition: 1]
      hasHeader = false
    }
  }

  /// Whether each row can be a tie; if not, with a finding.
  func isEdgeList(header: [String], at place: Place, _ sink: FindingSink) -> Bool {
    let missing = [Meaning.party, .coalition].filter { positions[$0] == nil }
    guard !missing.isEmpty else { return true }
    TableColumns.reportMissing(missing, header, at: place, sink)
    return false
  }

  /// Reports that the header does not name the columns that a table needs.
  static func reportMissing(
    _ missing: [Meaning], _ header: [String], at place: Place, _ sink: FindingSink
  ) {
    let nouns = missing.map { $0 == .party ? "country" : "coalition" }
    let names = nouns.map { "no \($0)" }.joined(separator: " and ")
    let example = missing.map { "\($0.rawValue)=NAME" }.joined(separator: ",")
    sink.report(
      TableRules.missingColumn,
      "\(names) column in the header (\(header.listed)); name it with --columns \(example)",
      at: place)
  }

  /// Whether a column is used.
  func isRead(_ column: Int) -> Bool {
    column == lead || column == otherRole || positions.values.contains(column)
  }
}

/// The names of columns, found as they are written, or without regard to case and punctuation.
private struct HeaderNames {
  private var exact: [String: Int] = [:]
  private var folded: [String: Int] = [:]

  init(_ header: [String]) {
    for (position, name) in header.enumerated() {
      exact[name] = exact[name] ?? position
      let plain = HeaderNames.fold(name)
      folded[plain] = folded[plain] ?? position
    }
  }

  func position(of name: String) -> Int? { exact[name] ?? folded[HeaderNames.fold(name)] }

  private static func fold(_ name: String) -> String {
    Spelling.folded(name.replacing("_", with: " "))
  }
}
