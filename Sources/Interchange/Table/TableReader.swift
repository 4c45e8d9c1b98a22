public import GraphCore

/// Reads membership tables: one edge a row under a header, or an incidence matrix.
public struct TableReader: Sendable {
  /// How a table is to be read where its header does not tell.
  public struct Options: Hashable, Sendable {
    /// Names of columns by their meaning.
    public var columns: [TableColumns.Meaning: String] = [:]
    /// The system of the country codes; without one they are alpha-3 codes, alpha-2 codes or names.
    public var codes: StateCodes.System?
    /// For which time the table says who belongs; without it nothing is known of its silence.
    public var covers: Coverage?

    /// Nothing given.
    public init() {}
  }

  let file: String
  let options: Options
  var contents: GraphContents
  private var findings: [Finding] = []
  private var codes: StateCodes.System?
  /// The table itself as a source, where it is said what it covers.
  var ownSource: [Source.ID] = []
  private var impossible = 0
  private var suppressed = 0
  private var countries: [String: CountryLookup.Match] = [:]
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
    self.codes = options.codes
    self.contents = GraphContents(title: name.split(separator: ".").first.map(String.init) ?? name)
    if let covers = options.covers { cover(covers) }
  }

  /// Makes the table a source of its own, of what no other source is given for.
  mutating func cover(_ covers: Coverage) {
    var source = Source(id: Identifier(identifier(for: contents.title)), title: contents.title)
    source.covers = covers
    contents.sources.append(source)
    ownSource = [source.id]
  }

  private var allFindings: [Finding] {
    guard suppressed > 0 else { return findings }
    return findings + [
      Finding(.error, .moreProblems(suppressed), at: Origin(file: file, line: 1, column: 1))
    ]
  }

  mutating func report(_ problem: Finding.Problem, line: Int, column: Int = 1) {
    if findings.count < InvalidGraph.limit {
      findings.append(Finding(.error, problem, at: Origin(file: file, line: line, column: column)))
    } else {
      suppressed += 1
    }
  }

  mutating func read(_ table: DelimitedText) {
    guard let header = table.rows.first else {
      report(.emptyTable, line: 1)
      return
    }
    if options.columns.isEmpty, isMatrix(table) {
      readMatrix(table)
      return
    }
    let origin = Origin(file: file, line: table.lines[0], column: 1)
    let columns = TableColumns(header: header, given: options.columns, at: origin, &findings)
    if let country = columns.positions[.country] {
      assumeCodes(column: header[country], at: origin)
    }
    if let panel = Panel(table, columns) {
      readPanel(table, panel)
      return
    }
    guard columns.isEdgeList(header: header, at: origin, &findings) else { return }
    for position in (columns.hasHeader ? 1 : 0)..<table.rows.count {
      readRow(table.rows[position], columns, line: table.lines[position], width: header.count)
    }
    remark(on: columns, header: header, at: origin)
  }

  /// Says what of the table was not read, and what was taken for granted.
  private mutating func remark(on columns: TableColumns, header: [String], at origin: Origin) {
    let others = columns.hasHeader ? header.indices.filter { !columns.isRead($0) } : []
    if !others.isEmpty {
      contents.remarks.findings.append(
        Finding(.note, .unreadColumns(others.map { header[$0] }), at: origin))
    }
    if impossible > 0 {
      contents.remarks.findings.append(Finding(.note, .noTiePossible(rows: impossible), at: origin))
    }
  }

  /// A column that is called as one system of codes calls it holds codes of that system.
  private mutating func assumeCodes(column: String, at origin: Origin) {
    guard options.codes == nil, let system = TableColumns.codes(impliedBy: column) else { return }
    codes = system
    contents.remarks.findings.append(
      Finding(.note, .assumedCodes(column: column, system: system), at: origin))
  }

  // MARK: One edge a row

  mutating func readRow(
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
    claim.sources = field(.source).map { [source($0)] } ?? ownSource
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
    guard let standing = TableReader.standing(field(.standing)) else {
      impossible += 1
      return
    }
    contents.memberships.append(
      Membership(country: country, coalition: coalition, standing: standing, claims: [claim]))
  }

  mutating func date(_ text: String?, _ key: String, line: Int) -> PartialDate? {
    guard let text else { return nil }
    if let date = PartialDate(text) { return date }
    // Spreadsheets write a year as 1995.0.
    if text.hasSuffix(".0"), let date = PartialDate(text.dropLast(2)) { return date }
    report(.notADate(text, key: key), line: line)
    return nil
  }

  /// The standing that a text or a Correlates of War code means; `nil` for -1, by which those lists say
  /// that state or organisation was not there. Other words are kept as they are, and do not belong.
  static func standing(_ text: String?) -> Membership.Standing? {
    switch text?.lowercased() {
    case nil, "full", "member", "members", "full member", "1", "yes": .member
    case "associate", "associates", "associate member", "2", "affiliate": .associate
    case "observer", "observers", "3": .observer
    case "candidate", "candidates", "accession candidate", "candidate country": .applicant
    case "0", "none", "no", "not a member", "nonmember", "non-member": .nonMember
    case "-9", "missing", "unknown": .unknown
    case "-1": nil
    case let other?: Membership.Standing(rawValue: other)
    }
  }

  // MARK: Names

  mutating func country(_ text: String, line: Int) -> Country.ID? {
    let match = countries[text] ?? look(up: text)
    countries[text] = match
    switch match {
    case .found(let id):
      return id
    case .ambiguous(let ids):
      report(
        .ambiguousReference(text, kind: .country, candidates: ids.map(\.rawValue)), line: line)
    case .unknown where codes == nil && Double(text) != nil:
      report(.codeWithoutSystem(text), line: line)
    case .unknown(let suggestion):
      report(.unknownReference(text, kind: .country, suggestion: suggestion), line: line)
    }
    return nil
  }

  private func look(up text: String) -> CountryLookup.Match {
    let all = StateCodes.all
    if let codes {
      return all.state(text, in: codes).map { .found($0) } ?? .unknown(suggestion: nil)
    }
    if let id = all.state(text, in: .iso3) ?? all.state(text, in: .iso2) { return .found(id) }
    return CountryLookup.shared.match(text)
  }

  /// The coalition of a name: its identifier is the name in lower case with hyphens.
  mutating func coalition(_ name: String) -> Coalition.ID {
    if let known = coalitions[name] { return known }
    let id: Coalition.ID = Identifier(identifier(for: name))
    coalitions[name] = id
    contents.coalitions.append(Coalition(id: id, name: name, kind: "coalition"))
    return id
  }

  mutating func source(_ name: String) -> Source.ID {
    if let known = sources[name] { return known }
    let id: Source.ID = Identifier(identifier(for: "source \(name)"))
    sources[name] = id
    var source = Source(id: id, title: name)
    if name.hasPrefix("http://") || name.hasPrefix("https://") { source.url = name }
    contents.sources.append(source)
    return id
  }

  mutating func identifier(for name: String) -> String {
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
