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
    /// True if `to` is only the end of the data: 1 or 0.
    case censored
    /// A remark.
    case note
    /// The person of an office or a lead role.
    case official
    /// The post of an official.
    case office
    /// The kind of a coalition, in a table of coalitions.
    case kind
    /// The founding of a coalition.
    case founded
    /// The end of a coalition.
    case ended
    /// The short name of a coalition.
    case short
    /// The larger coalition of a coalition.
    case partOf = "part-of"
    /// The reported number of members of a coalition.
    case size
    /// What a coalition is for.
    case purpose
    /// The name of a coalition, beside the column of its identifier.
    case name
    /// A column that is not to be read.
    case unread

    /// The meanings that only a table of coalitions has.
    static let ofCoalitions: [Meaning] = [
      .kind, .founded, .ended, .short, .partOf, .size, .purpose, .name,
    ]
  }

  /// Common names of columns. The first of a list that a header has is taken.
  static let synonyms: [Meaning: [String]] = [
    .party: [
      // A name that only one system of codes has is surer than others.
      "iso3", "iso3c", "iso_a3", "alpha-3", "iso2", "iso2c", "iso_a2", "alpha-2", "iso3n", "m49",
      "ccode", "cowcode", "cown", "stateabb", "cowc", "gwno", "gwcode", "gwn", "fips", "gec",
      "party", "country", "country_name", "member_state", "state", "state_name", "member", "nation",
      "participant", "contributor", "signatory", "country_code", "code", "ref_area",
      "land", "pays", "país", "paese", "país_miembro", "країна", "страна",
    ],
    .coalition: [
      "coalition", "organisation", "organization", "org", "group", "alliance", "igo", "igo_id",
      "igoname", "ioname", "coalition_name", "alliance_name", "organisation_name",
      "organization_name", "group_name", "org_name", "rcid", "resolution", "roll_call", "rollcall",
      "treaty", "agreement", "pact", "bloc", "operation", "mission", "committee", "committee_id",
      "initiative", "programme", "program", "format", "forum", "project", "summit",
      "conference",
    ],
    .role: ["role"],
    .from: [
      "from", "start", "joined", "begin", "since", "from_year", "start_year", "start_date",
      "accession", "member_since",
    ],
    .to: ["to", "end", "left", "until", "to_year", "end_year", "end_date"],
    .attested: ["attested", "date"] + yearNames.sorted(),
    .source: ["source", "sources", "url", "reference"],
    .confidence: ["confidence"],
    .censored: ["censored", "right_censored"],
    .note: ["note", "notes", "remark", "comment"],
    .official: ["official", "person", "politician", "minister"],
    .office: ["office", "title", "position", "post", "function"],
    .kind: ["kind", "type"],
    .founded: ["founded", "founding", "established", "start_year", "start"],
    .ended: ["ended", "dissolved", "end_year", "end"],
    .short: ["short", "short_name", "abbreviation", "acronym"],
    .partOf: ["part-of", "part_of", "parent"],
    .size: ["size", "declared", "member_count"],
    .purpose: ["purpose", "aim", "description"],
    .name: ["name", "full_name", "long_name", "coalition_name"],
  ]

  /// The meanings that every table may have; the others are looked for where the form of the table asks.
  private static let ofEveryTable: [Meaning] = [
    .party, .coalition, .role, .from, .to, .attested, .source, .confidence, .censored, .note,
  ]

  /// Names of columns of roles: a table may have one of lead roles and one of others.
  private static let leadNames = [
    "lead", "leader", "led_by", "leads", "is_lead", "is_leader", "leading",
  ]
  private static let otherRoleNames = ["standing", "status", "membership"]

  /// The names of columns of years.
  static let yearNames: Set<String> = [
    "year", "yr", "jahr", "année", "año", "anno", "рік", "год",
    "time_period",
  ]

  /// Names of columns that only one system of codes has.
  private static let codeNames: [String: StateCodes.System] = [
    "iso3": .iso3, "iso3c": .iso3, "iso_a3": .iso3, "alpha-3": .iso3, "iso2": .iso2,
    "iso2c": .iso2, "iso_a2": .iso2, "alpha-2": .iso2, "iso3n": .isonum, "m49": .m49,
    "ccode": .cow, "cowcode": .cow, "cown": .cow, "stateabb": .cowabb, "cowc": .cowabb,
    "gwno": .gw, "gwcode": .gw, "gwn": .gw, "fips": .fips, "gec": .fips,
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
  var otherRole: Int?
  /// The position of a column of weights of ties.
  var weight: Int?
  /// The position of a column that says who only observes: yes or no.
  var observer: Int?
  /// The position of a column of starts and ends in one cell.
  var period: Int?
  /// The names of the header.
  private let names: HeaderNames

  /// The columns of a header, by their names and by what `given` says: meaning to name.
  ///
  /// - Complexity: O(*n*) in the number of columns.
  init(header: [String], given: [Meaning: String], at place: Place, _ sink: FindingSink) {
    names = HeaderNames(header)
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
    find(TableColumns.ofEveryTable)
    lead = free(TableColumns.leadNames)
    otherRole = free(TableColumns.otherRoleNames)
  }

  /// Looks for the columns of further meanings by their common names.
  mutating func find(_ meanings: [Meaning]) {
    for meaning in meanings where positions[meaning] == nil {
      positions[meaning] = free(TableColumns.synonyms[meaning, default: []])
    }
  }

  private func free(_ list: [String]) -> Int? {
    let taken = takenPositions
    return list.lazy.compactMap { names.position(of: $0) }.first { !taken.contains($0) }
  }

  /// Looks for columns of dates by names that are also words for other things: what stands below must be dates.
  mutating func findDates(where hasDates: (Int) -> Bool) {
    for (meaning, list) in [(Meaning.from, DateColumnNames.starts), (.to, DateColumnNames.ends)]
    where positions[meaning] == nil {
      let taken = takenPositions
      let found = list.compactMap { names.position(of: $0) }
      positions[meaning] = found.first { !taken.contains($0) && hasDates($0) }
    }
  }

  private var takenPositions: Set<Int> {
    Set(positions.values).union([lead, otherRole, weight, observer, period].compactMap { $0 })
  }

  /// True if a name is a common one for columns of a meaning.
  static func isName(_ name: String, of meaning: Meaning) -> Bool {
    let plain = HeaderNames.fold(name)
    return synonyms[meaning, default: []].contains { HeaderNames.fold($0) == plain }
  }

  /// The position of a column by its name.
  func position(named name: String) -> Int? { names.position(of: name) }

  /// True if a column has a name that coalitions have.
  func isCoalition(_ position: Int) -> Bool {
    TableColumns.synonyms[.coalition, default: []].contains { names.position(of: $0) == position }
  }

  /// True if a column has a name of organisations, which can be members as well.
  func isOrganisation(_ position: Int) -> Bool {
    ["organisation", "organization", "org", "group", "bloc", "alliance", "igo"]
      .contains { names.position(of: $0) == position }
  }

  /// Gives a column a meaning; what else the column meant, it means no more.
  mutating func set(_ meaning: Meaning, to position: Int) {
    clear(position)
    positions[meaning] = position
  }

  /// Forgets the meaning of a column.
  mutating func clear(_ position: Int) {
    positions = positions.filter { $0.value != position }
    if lead == position { lead = nil }
    if otherRole == position { otherRole = nil }
    if weight == position { weight = nil }
    if observer == position { observer = nil }
    if period == position { period = nil }
  }

  /// True if some column of those that a condition names is used.
  func isRead(where condition: (Int) -> Bool) -> Bool {
    takenPositions.contains(where: condition)
  }

  /// True if a column is used.
  func isRead(_ column: Int) -> Bool { takenPositions.contains(column) }

  /// Names of columns that say who only observes.
  static let observerNames: Set<String> = ["observer", "observers", "is_observer", "beobachter"]
}

/// The names of columns, found as they are written, or without regard to case and punctuation.
struct HeaderNames: Hashable, Sendable {
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

  static func fold(_ name: String) -> String {
    Spelling.folded(name.replacing("_", with: " "))
  }
}
