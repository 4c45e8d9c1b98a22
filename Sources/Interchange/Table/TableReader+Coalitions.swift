import Dates
import Documents
import GraphCore

// Tables of coalitions and of officials.
extension TableReader {
  /// The text of a column in a row; `nil` if the table has no such column or the cell is empty.
  private func text(_ meaning: TableColumns.Meaning, _ row: Int, _ layout: TableLayout) -> String? {
    text(at: layout.columns.positions[meaning], row)
  }

  private func text(at position: Int?, _ row: Int) -> String? {
    guard let column = position.flatMap({ sheet.columns[$0] }) else { return nil }
    let text = column.texts[Int(column.numbers[row])]
    return CellWord.isNothing(text, in: .names) ? nil : text
  }

  private func mark(_ row: Int) -> Document.Mark {
    Document.Mark(line: Int(sheet.lines[row]), column: 1)
  }

  private mutating func claim(_ row: Int, _ layout: TableLayout) -> Claim {
    var claim = claim(line: Int(sheet.lines[row]))
    if let source = text(.source, row, layout) {
      claim.sources = [names.source(source, addingTo: &builder)]
    }
    claim.note = text(.note, row, layout)
    return claim
  }

  private func date(
    _ meaning: TableColumns.Meaning, _ row: Int, _ layout: TableLayout
  ) -> PartialDate? {
    text(meaning, row, layout).flatMap {
      CellWord.isNothing($0, in: .dates)
        ? nil : TableDate.date($0, meaning.rawValue, mark(row), file)
    }
  }

  // MARK: Coalitions

  /// Reads a table of coalitions.
  mutating func readCoalitions(_ layout: TableLayout) {
    var layout = layout
    // In a list of all nodes, yes and no tell members from coalitions. They are no kinds of coalition.
    if let kind = layout.columns.positions[.kind], sheet.columns[kind]?.isYesAndNo == true {
      layout.columns.clear(kind)
    }
    var members: [Int] = []
    var report = TableReport(
      file: file.file, form: "one coalition a row", unit: .rows, total: sheet.rowCount)
    let nameCells = layout.columns.positions[.coalition].flatMap { sheet.columns[$0] }
    // Widely known organisations can be both, and what was founded or has parts is a coalition all the same.
    let told: [TableColumns.Meaning] = [.founded, .ended, .size, .partOf, .purpose]
    let founded = sheet.lines.indices.filter { row in
      told.contains { text($0, row, layout) != nil }
    }
    let isMember = {
      [memberNames, coalitions = Set(founded.compactMap { text(.coalition, $0, layout) })]
      (name: String) in
      memberNames.contains(name) && !coalitions.contains(name)
        && KnownOrganisations.organisation(named: name) == nil
    }
    names.expect((nameCells?.texts ?? []).filter { !isMember($0) })
    for row in sheet.lines.indices {
      guard let name = text(.coalition, row, layout) else {
        file.report(FileRules.missingField, "this row has no coalition", at: mark(row))
        continue
      }
      if isMember(name) {
        members.append(row)
        report.leaveOut("a member in another table", line: Int(sheet.lines[row]))
        continue
      }
      let id = names.coalition(name, addingTo: &builder)
      if let first = described.updateValue(file.place(mark(row)), forKey: id) {
        file.report(
          TableRules.repeated, "\(name.quoted) is also described at \(first)", at: mark(row))
      }
      report.read += 1
      fill(id, row, layout)
    }
    if let first = members.first {
      let rows = members.count == 1 ? "1 row names a member" : "\(members.count) rows name members"
      file.report(
        TableRules.membersLeftOut, "\(rows) of another table, not coalitions; left out",
        at: mark(first))
    }
    // Larger coalitions can stand below their parts.
    for row in sheet.lines.indices {
      guard let name = text(.coalition, row, layout), let part = names.knownCoalition(name),
        let larger = text(.partOf, row, layout)
      else { continue }
      let id = names.coalition(larger, addingTo: &builder)
      names.change(part, in: &builder) { $0.partOf = id }
    }
    finish(report, layout)
  }

  private mutating func fill(_ id: Coalition.ID, _ row: Int, _ layout: TableLayout) {
    let claim = claim(row, layout)
    let founded = date(.founded, row, layout)
    let ended = date(.ended, row, layout)
    let (kind, short) = (text(.kind, row, layout), text(.short, row, layout))
    let purpose = text(.purpose, row, layout)
    let name = text(.name, row, layout)
    if let name { names.know(name, as: id) }
    let status = text(at: layout.columns.otherRole, row)
    if let status, Coalition.Status(rawValue: status.lowercased()) == nil {
      let allowed = Coalition.Status.allCases.map(\.rawValue).joined(separator: ", ")
      file.report(
        FileRules.unknownValue,
        "\(status.quoted) is not a status of a coalition (allowed: \(allowed))",
        at: mark(row))
    }
    names.change(id, in: &builder) { coalition in
      if let name { coalition.name = name }
      if let kind { coalition.kind = kind.lowercased() }
      coalition.short = short
      coalition.ended = ended
      coalition.note = claim.note
      if let status = status.flatMap({ Coalition.Status(rawValue: $0.lowercased()) }) {
        coalition.status = status
      }
      if let founded { coalition.founded = [.init(date: founded, claim: claim)] }
      if let purpose { coalition.purpose = .init(text: purpose, claim: claim) }
    }
    guard let size = text(.size, row, layout) else { return }
    guard let number = Int(TableNames.withoutDecimals(size)), number >= 0 else {
      file.report(FileRules.unknownValue, "the size \(size.quoted) is not a number", at: mark(row))
      return
    }
    builder.declarations.append(
      Declaration(
        coalition: id, date: date(.attested, row, layout), size: number, claim: claim))
  }

  // MARK: Officials

  /// What tells one official from another.
  private struct OfficialKey: Hashable {
    let name: String
    let party: Party.ID?
  }

  /// Reads a table of officials: a post in each row, or what an official leads.
  mutating func readOfficials(_ layout: TableLayout) {
    var report = TableReport(
      file: file.file, form: "one post of an official a row", unit: .rows, total: sheet.rowCount)
    let partyCells = layout.party.flatMap { sheet.columns[$0] }
    var parties = partyCells.map { PartyCells($0, meanings(of: $0)) }
    var known: [OfficialKey: Int] = [:]
    var latest: [String: Int] = [:]
    var identifiers = FileNames()
    for row in sheet.lines.indices {
      guard let name = text(.official, row, layout), let office = text(.office, row, layout) else {
        file.report(FileRules.missingField, "this row has no official or no post", at: mark(row))
        continue
      }
      let date = date(.from, row, layout)
      var party: Party.ID?
      if let number = parties?.number(row, at: mark(row), &self, on: { date }) {
        party = parties?.values[Int(number)]
      }
      var claim = claim(row, layout)
      claim.from = date
      claim.to = self.date(.to, row, layout)
      claim.attested = self.date(.attested, row, layout)
      // People of one name in two countries are two people; a row without a country is about the last one.
      let key = OfficialKey(name: name, party: party)
      let position = known[key] ?? (party == nil ? latest[name] : nil) ?? builder.officials.count
      if position == builder.officials.count {
        guard let party else {
          file.report(
            FileRules.missingField, "the first row of an official needs a country or organisation",
            at: mark(row))
          continue
        }
        known[key] = position
        latest[name] = position
        let id = Official.ID(
          identifiers.next(name.lowercased(), fallback: "official"))
        builder.officials.append(Official(id: id, name: name, party: party))
      }
      report.read += 1
      guard let led = text(.coalition, row, layout) else {
        builder.officials[position].offices.append(.init(title: office, claim: claim))
        continue
      }
      let word = text(.role, row, layout)
      guard case .role(let role) = word.map({ RoleWord(lead: $0) ?? .role(.lead) }) ?? .role(.lead),
        Role.ofLeads.contains(role)
      else {
        let allowed = Role.allCases.filter(Role.ofLeads.contains).map(\.rawValue)
        file.report(
          FileRules.unknownValue,
          "\((word ?? "").quoted) is not a lead role (allowed: \(allowed.joined(separator: ", ")))",
          at: mark(row))
        continue
      }
      builder.add(
        LeadRole(
          leader: .official(builder.officials[position].id),
          target: .coalition(names.coalition(led, addingTo: &builder)), role: role, title: office,
          claims: [claim]))
    }
    finish(report, layout)
  }
}
