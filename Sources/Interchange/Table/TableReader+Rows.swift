import Dates
import Documents
import GraphCore
import States

// One tie a row.
extension TableReader {
  /// Reads every row below the header.
  mutating func readRows(_ columns: TableColumns, _ header: [String], at place: Place) {
    var rows = RowReader(columns)
    var isHeader = columns.hasHeader
    table.forEachRow { row in
      if isHeader {
        isHeader = false
      } else if hasLength(row, of: header) {
        rows.read(row, &self)
      }
    }
    let ignored = columns.hasHeader ? header.indices.filter { !columns.isRead($0) } : []
    reportIgnored(ignored.map { header[$0] }, at: place)
    rows.report(in: file, at: place)
  }
}

/// Reads rows, and remembers those that are left out.
private struct RowReader {
  private let columns: TableColumns
  private var dates: [String: PartialDate] = [:]
  private var roles: [String: RoleWord] = [:]
  private var impossible = 0
  private var unknownRoles: [String: Int] = [:]
  private var firstUnknown: Int?

  init(_ columns: TableColumns) { self.columns = columns }

  mutating func read(_ row: DelimitedText.Row, _ reader: inout TableReader) {
    func field(_ position: Int?) -> String? {
      guard let position else { return nil }
      let text = reader.table.cell(row.fields[position])
      return text.isEmpty ? nil : text
    }
    func value(_ meaning: TableColumns.Meaning) -> String? {
      let text = field(columns.positions[meaning])
      return text == "NA" && meaning != .party ? nil : text
    }
    let mark = Document.Mark(line: row.line, column: 1)
    guard let name = value(.party), let group = value(.coalition) else {
      let missing = value(.party) == nil ? "country" : "coalition"
      reader.file.report(FileRules.missingField, "this row has no \(missing)", at: mark)
      return
    }
    let word = role(value(.role), lead: field(columns.lead), other: field(columns.otherRole))
    guard case .role(let role) = word.meaning else {
      leaveOut(word, line: row.line)
      return
    }
    guard let party = reader.party(name, line: row.line) else { return }
    var claim = reader.claim(line: row.line)
    claim.from = date(value(.from), "from", mark, reader.file)
    if !["1", "1.0", "true", "yes"].contains(value(.censored)?.lowercased() ?? "") {
      claim.to = date(value(.to), "to", mark, reader.file)
    }
    claim.attested = date(value(.attested), "attested", mark, reader.file)
    if let source = value(.source) {
      claim.sources = [reader.names.source(source, addingTo: &reader.builder)]
    }
    claim.note = value(.note)
    claim.confidence = confidence(value(.confidence), mark, reader.file)
    let coalition = reader.names.coalition(group, addingTo: &reader.builder)
    reader.builder.add(party, to: coalition, as: role, claim)
  }

  /// The word for the role of a row, and its meaning: that of the column called `role`, else of lead roles,
  /// else of other roles; a row without any is a membership.
  private mutating func role(
    _ text: String?, lead: String?, other: String?
  ) -> (text: String, meaning: RoleWord) {
    if let text { return (text, meaning(text)) }
    if let lead, lead != "NA", let meaning = RoleWord(lead: lead) { return (lead, meaning) }
    if let other, other != "NA" { return (other, meaning(other)) }
    return ("", .role(.member))
  }

  private mutating func meaning(_ text: String) -> RoleWord {
    if let known = roles[text] { return known }
    let meaning = RoleWord(text)
    roles[text] = meaning
    return meaning
  }

  private mutating func leaveOut(_ word: (text: String, meaning: RoleWord), line: Int) {
    if word.meaning == .impossible {
      impossible += 1
      return
    }
    unknownRoles[word.text, default: 0] += 1
    firstUnknown = firstUnknown ?? line
  }

  private mutating func date(
    _ text: String?, _ name: String, _ mark: Document.Mark, _ file: FileReading
  ) -> PartialDate? {
    guard let text else { return nil }
    if let known = dates[text] { return known }
    // Spreadsheets write a year as 1995.0.
    let plain = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    do {
      let date = try PartialDate(parsing: plain)
      dates[text] = date
      return date
    } catch {
      file.report(FileRules.notADate, DateMessage.of(text, error.reason, in: name), at: mark)
      return nil
    }
  }

  private func confidence(
    _ text: String?, _ mark: Document.Mark, _ file: FileReading
  ) -> Claim.Confidence {
    guard let text else { return .stated }
    if let confidence = Claim.Confidence(rawValue: text.lowercased()) { return confidence }
    func message() -> String {
      let allowed = Claim.Confidence.allCases.map(\.rawValue)
      let near = Spelling.nearest(to: text, in: allowed, limit: 1).first
      return "\(text.quoted) is not a value of `confidence`\(GraphRules.hint(near))"
        + " (allowed: \(allowed.joined(separator: ", ")))"
    }
    file.report(FileRules.unknownValue, message(), at: mark)
    return .stated
  }

  /// Reports the rows that were left out.
  func report(in file: FileReading, at place: Place) {
    if impossible > 0 {
      file.sink.report(
        TableRules.noTiePossible,
        "\(rows(impossible)) left out: -1 means that the state or the organisation did not exist",
        at: place)
    }
    guard let line = firstUnknown else { return }
    let count = unknownRoles.values.reduce(0, +)
    let words = unknownRoles.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key.quoted) (\($0.value))" }
    file.report(
      TableRules.unknownRole,
      "\(rows(count)) left out because of an unknown role: \(words.listed)"
        + "; allowed: \(RoleWord.allowed.joined(separator: ", "))",
      at: Document.Mark(line: line, column: 1))
  }

  private func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }
}
