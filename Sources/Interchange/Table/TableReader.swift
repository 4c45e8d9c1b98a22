public import GraphCore

/// Reads membership tables: one edge a row under a header, or an incidence matrix.
public struct TableReader: Sendable {
  /// How a table is to be read where its header does not tell.
  public struct Options: Hashable, Sendable {
    /// Names of columns by their meaning.
    public var columns: [TableColumns.Meaning: String] = [:]
    /// The system of the country codes; without one they are alpha-3 codes, alpha-2 codes or names.
    public var codes: StateCodes.System?

    /// Nothing given.
    public init() {}
  }

  /// How many problems are kept; more are counted.
  static let findingLimit = 100

  private let file: String
  private let options: Options
  private var contents: GraphContents
  private var findings: [Finding] = []
  private var suppressed = 0
  private var countries: [String: Country.ID?] = [:]
  private var coalitions: [String: Coalition.ID] = [:]
  private var usedIdentifiers: Set<String> = []
  private var sources: [String: Source.ID] = [:]

  /// Reads a table.
  ///
  /// - Throws: `InvalidGraph` with the problems of every row, up to a hundred, and their number.
  public static func read(
    _ bytes: [UInt8], named file: String, options: Options = .init()
  ) throws(InvalidGraph) -> CoalitionGraph {
    var reader = TableReader(file: file, options: options)
    let table = DelimitedText(bytes, named: file, &reader.findings)
    if reader.findings.isEmpty { reader.read(table) }
    guard reader.findings.isEmpty else { throw InvalidGraph(findings: reader.allFindings) }
    return try CoalitionGraph(reader.contents)
  }

  private init(file: String, options: Options) {
    self.file = file
    self.options = options
    let name = file.split(separator: "/").last.map(String.init) ?? file
    self.contents = GraphContents(title: name.split(separator: ".").first.map(String.init) ?? name)
  }

  private var allFindings: [Finding] {
    guard suppressed > 0 else { return findings }
    return findings + [
      Finding(.error, .moreProblems(suppressed), at: Origin(file: file, line: 1, column: 1))
    ]
  }

  private mutating func report(_ problem: Finding.Problem, line: Int, column: Int = 1) {
    if findings.count < TableReader.findingLimit {
      findings.append(Finding(.error, problem, at: Origin(file: file, line: line, column: column)))
    } else {
      suppressed += 1
    }
  }

  private mutating func read(_ table: DelimitedText) {
    guard let header = table.rows.first else {
      report(.emptyTable, line: 1)
      return
    }
    if options.columns.isEmpty, isMatrix(table) {
      readMatrix(table)
      return
    }
    let origin = Origin(file: file, line: table.lines[0], column: 1)
    guard
      let columns = TableColumns(header: header, given: options.columns, at: origin, &findings)
    else { return }
    for position in (columns.hasHeader ? 1 : 0)..<table.rows.count {
      readRow(table.rows[position], columns, line: table.lines[position], width: header.count)
    }
  }

  // MARK: One edge a row

  private mutating func readRow(
    _ row: [String], _ columns: TableColumns, line: Int, width: Int
  ) {
    guard row.count == width else {
      report(.rowLength(row.count, expected: width), line: line)
      return
    }
    func field(_ meaning: TableColumns.Meaning) -> String? {
      guard let position = columns.positions[meaning] else { return nil }
      let text = row[position].trimmed
      return text.isEmpty || text == "NA" && meaning != .country ? nil : text
    }
    guard let name = field(.country), let group = field(.coalition) else {
      let missing = field(.country) == nil ? "country" : "coalition"
      report(.missingKey(missing, of: "a row"), line: line)
      return
    }
    guard let country = country(name, line: line) else { return }
    var claim = Claim(sources: [], origin: Origin(file: file, line: line, column: 1))
    claim.from = date(field(.from), "from", line: line)
    if !["1", "true", "yes"].contains(field(.censored)?.lowercased() ?? "") {
      claim.to = date(field(.to), "to", line: line)
    }
    claim.attested = date(field(.attested), "attested", line: line)
    if let source = field(.source) { claim.sources = [self.source(source)] }
    claim.note = field(.note)
    if let text = field(.confidence), let confidence = Claim.Confidence(rawValue: text) {
      claim.confidence = confidence
    }
    let coalition = coalition(group)
    if let text = field(.role)?.lowercased(), let role = LeadRole.Role(rawValue: text) {
      contents.leads.append(
        LeadRole(
          leader: .country(country), target: .coalition(coalition), role: role, claims: [claim]))
      return
    }
    guard let standing = TableReader.standing(field(.standing)) else { return }
    contents.memberships.append(
      Membership(country: country, coalition: coalition, standing: standing, claims: [claim]))
  }

  private mutating func date(_ text: String?, _ key: String, line: Int) -> PartialDate? {
    guard let text else { return nil }
    if let date = PartialDate(text) { return date }
    // Spreadsheets write a year as 1995.0.
    if text.hasSuffix(".0"), let date = PartialDate(text.dropLast(2)) { return date }
    report(.notADate(text, key: key), line: line)
    return nil
  }

  /// The standing that a text or a Correlates of War code means; `nil` for the codes that say that
  /// there is no tie. Other words are kept as they are, and do not belong.
  private static func standing(_ text: String?) -> Membership.Standing? {
    switch text?.lowercased() {
    case nil, "full", "member", "members", "full member", "1", "yes": .member
    case "associate", "associates", "associate member", "2", "affiliate": .associate
    case "observer", "observers", "3": .observer
    case "candidate", "candidates", "accession candidate", "candidate country": .applicant
    case "0", "-9", "-1", "none", "no": nil
    case let other?: Membership.Standing(rawValue: other)
    }
  }

  // MARK: An incidence matrix

  private static let cells: Set<String> = [
    "", "0", "1", "2", "3", "-1", "-9", "x", "NA", "1.0", "0.0",
  ]

  /// Whether every cell but those of the first row and column says tie or no tie.
  private func isMatrix(_ table: DelimitedText) -> Bool {
    guard table.rows.count > 1, let header = table.rows.first, header.count > 2 else {
      return false
    }
    return table.rows.dropFirst().allSatisfy { row in
      row.count == header.count
        && row.dropFirst().allSatisfy { TableReader.cells.contains($0.trimmed) }
    }
  }

  /// Countries down, coalitions across.
  private mutating func readMatrix(_ table: DelimitedText) {
    let columns = table.rows[0].dropFirst().map { coalition($0.trimmed) }
    for (row, line) in zip(table.rows, table.lines).dropFirst() {
      guard let country = country(row[0].trimmed, line: line) else { continue }
      for (cell, coalition) in zip(row.dropFirst(), columns) {
        let standing: Membership.Standing
        switch cell.trimmed {
        case "1", "1.0", "x": standing = .member
        case "2": standing = .associate
        case "3": standing = .observer
        default: continue
        }
        let claim = Claim(sources: [], origin: Origin(file: file, line: line, column: 1))
        contents.memberships.append(
          Membership(country: country, coalition: coalition, standing: standing, claims: [claim]))
      }
      if !contents.countries.contains(where: { $0.id == country }) {
        contents.countries.append(Country(id: country))
      }
    }
  }

  // MARK: Names

  private mutating func country(_ text: String, line: Int) -> Country.ID? {
    if let known = countries[text] { return known }
    let codes = StateCodes.all
    var id: Country.ID?
    if let system = options.codes {
      id = codes.state(text, in: system)
    } else {
      id =
        codes.state(text, in: .iso3) ?? codes.state(text, in: .iso2)
        ?? CountryLookup.shared.country(named: text)
    }
    countries[text] = .some(id)
    if id == nil, options.codes == nil, Double(text) != nil {
      report(.codeWithoutSystem(text), line: line)
    } else if id == nil {
      let near = options.codes == nil ? CountryLookup.shared.suggestion(for: text) : nil
      report(.unknownReference(text, kind: .country, suggestion: near), line: line)
    }
    return id
  }

  /// The coalition of a name: its identifier is the name in lower case with hyphens.
  private mutating func coalition(_ name: String) -> Coalition.ID {
    if let known = coalitions[name] { return known }
    let id: Coalition.ID = Identifier(identifier(for: name))
    coalitions[name] = id
    contents.coalitions.append(Coalition(id: id, name: name, kind: "coalition"))
    return id
  }

  private mutating func source(_ name: String) -> Source.ID {
    if let known = sources[name] { return known }
    let id: Source.ID = Identifier(identifier(for: "source \(name)"))
    sources[name] = id
    var source = Source(id: id, title: name)
    if name.hasPrefix("http://") || name.hasPrefix("https://") { source.url = name }
    contents.sources.append(source)
    return id
  }

  private mutating func identifier(for name: String) -> String {
    let words = Spelling.folded(name).unicodeScalars.map { scalar in
      scalar.isASCII ? Character(scalar) : "-"
    }
    let base = String(words).split(whereSeparator: { $0 == " " || $0 == "-" }).joined(
      separator: "-")
    var id = base.isEmpty ? "coalition" : base
    var number = 2
    while !usedIdentifiers.insert(id).inserted {
      id = "\(base.isEmpty ? "coalition" : base)-\(number)"
      number += 1
    }
    return id
  }
}

extension String {
  fileprivate var trimmed: String {
    guard let first, let last, first.isWhitespace || last.isWhitespace else { return self }
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
