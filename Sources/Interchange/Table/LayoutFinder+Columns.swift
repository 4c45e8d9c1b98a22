import Dates
import GraphCore
import States

// Meanings of columns that the first cells tell.
extension LayoutFinder {
  /// True if most of some cells are dates, or say that something goes on.
  func areDates(_ texts: [String]) -> Bool {
    let filled = texts.filter { !CellWord.isNothing($0, in: .dates) }
    let dates = filled.count { text in
      WrittenDate.isOpenEnd(text) || SlashDates.isDate(text)
        || PartialDate(TableDate.plain(text)).map { $0.year >= 1000 } ?? false
    }
    return !filled.isEmpty && dates * 5 >= filled.count * 3
  }

  /// True if most of some cells are words for roles.
  func areRoles(_ texts: [String]) -> Bool {
    let filled = texts.filter { !$0.isEmpty }
    let roles = filled.compactMap { text -> Role? in
      if case .role(let role) = CellWord(text) { return role }
      if RoleWord.isWord(text), case .role(let role) = RoleWord(text) { return role }
      return nil
    }
    // A council can be about lead and zinc, and a mission be an observer mission.
    let isOneWord = roles.count < filled.count && Set(roles).count == 1 && roles[0] != .member
    return !filled.isEmpty && roles.count * 2 >= filled.count && !isOneWord
  }

  /// Takes the columns that the user wants unread for empty ones.
  mutating func hideUnread() {
    for name in unread {
      if let position = sheet.position(named: name) {
        sheet.hide([position])
        continue
      }
      let near = Spelling.nearest(to: name, in: sheet.header, limit: 1).first
      sheet.file.sink.report(
        TableRules.unknownColumn,
        "the table has no column \(name.quoted)\(GraphRules.hint(near)) (columns: \(sheet.header.listed))",
        at: sheet.place)
    }
  }

  /// Reads columns of members, or of coalitions, that are numbered as one column.
  mutating func stackNumbered() {
    let groups = NumberedColumns.groups(in: sheet.header)
    guard sample.contains(where: { !$0.isEmpty }),
      !options.columns.values.contains(where: { name in
        groups.contains { $0.positions.contains { sheet.header[$0] == name } }
      }),
      let first = groups.first(where: { isOfMembers($0) })
        ?? groups.first(where: { isOfCoalitions($0) })
    else { return }
    if isOfMembers(first) { pairs = first.positions.map { sheet.header[$0] } }
    let parallel = groups.filter { $0.keys == first.keys }
    let all = parallel.flatMap { $0.positions.map { sheet.header[$0] } }
    sheet.stack(parallel)
    assumptions.append("\(all.listed) are read as columns of the same thing, a row for each")
  }

  private func isOfMembers(_ group: NumberedColumns) -> Bool {
    let texts = group.positions.flatMap { sample[$0] }.filter { !$0.isEmpty }
    guard !texts.isEmpty else { return false }
    if TableColumns.codes(impliedBy: group.name) != nil { return true }
    let isNamed =
      TableColumns.isName(group.name, of: .party)
      || ["partner", "ally", "members", "countries", "states", "mitglied", "membre", "miembro"]
        .contains(group.name.lowercased())
    return hasNames(texts)
      && (isNamed || !TableColumns.isName(group.name, of: .coalition) && areStates(texts))
  }

  private func isOfCoalitions(_ group: NumberedColumns) -> Bool {
    let columns = group.positions.map { Set(sample[$0].filter { !$0.isEmpty }) }
    let texts = columns.flatMap { $0 }
    guard hasNames(texts), !areDates(texts), !areRoles(texts) else { return false }
    if TableColumns.isName(group.name, of: .coalition) { return true }
    let known = texts.count { KnownOrganisations.organisation(named: $0) != nil }
    return known * 2 >= texts.count
  }

  /// True if most of some cells are words that are no cells of a matrix.
  private func hasNames(_ texts: [String]) -> Bool {
    texts.count { CellWord($0) == .other && $0.contains(where: \.isLetter) } * 2 > texts.count
  }

  /// Takes the politicians of a table as its members, not their parties.
  mutating func choosePerson(_ columns: inout TableColumns) {
    guard options.columns[.party] == nil, let party = columns.positions[.party],
      ["party", "state"].contains(sheet.header[party].lowercased()), sheet.header.count > 2
    else { return }
    let isOfState = sheet.header[party].lowercased() == "state"
    let people = LayoutFinder.people + (isOfState ? [] : ["name", "full_name", "member"])
    let distinct = Set(sample[party].filter { !$0.isEmpty })
    guard !areStates(sample[party]) || isOfState,
      let person = people.compactMap({ columns.position(named: $0) }).first(where: {
        $0 != party && Set(sample[$0].filter { !$0.isEmpty }).count >= distinct.count
          && hasNames(sample[$0])
      })
    else { return }
    columns.clear(party)
    columns.set(.party, to: person)
    assumptions.append(
      "members are read from \(sheet.name(of: person)), not from \(sheet.name(of: party))")
  }

  private static let people = [
    "legislator", "senator", "representative", "deputy", "delegate", "mp", "mep", "congressman",
    "congresswoman", "councillor", "politician", "lawmaker", "judge", "justice", "abgeordneter",
    "abgeordnete", "député", "diputado", "deputato", "poseł",
  ]

  /// Takes a column most of whose cells are words for roles as that of roles, whatever it is called.
  mutating func chooseRole(_ columns: inout TableColumns) {
    guard columns.positions[.role] == nil, columns.otherRole == nil else { return }
    // The position of a person is a post.
    let hasPeople = sheet.header.contains {
      TableColumns.isName($0, of: .official) || TableColumns.isName($0, of: .name)
    }
    let found = sheet.header.indices.filter { position in
      !columns.isRead(position) && !sheet.header[position].isEmpty && areRoles(sample[position])
        && !(hasPeople && TableColumns.isName(sheet.header[position], of: .office))
    }
    let areNamed = columns.positions[.party] != nil && columns.positions[.coalition] != nil
    let names: Set<String> = [
      "type", "membership type", "membership_type", "kind", "rolle", "statut", "rôle", "rol",
      "ruolo", "papel", "rola", "роль", "статус", "estado", "stato", "capacity", "category",
      "relation", "relationship", "membership_status", "membership status", "level", "funktion",
      "fonction", "función", "function", "mitgliedschaft", "角色",
    ]
    guard
      let position = found.first(where: {
        let name = sheet.header[$0]
        return names.contains(name.lowercased())
          || areNamed && KnownOrganisations.organisation(named: name) == nil
      }), areNamed || sheet.header.count(where: { !$0.isEmpty }) > 2
    else { return }
    columns.set(.role, to: position)
    assumptions.append("\(sheet.name(of: position)) is read as the role")
  }

  /// Reads the parties in a column of leads beside members: those lead.
  mutating func stackLeads(_ columns: inout TableColumns) {
    guard sheet.stacked.isEmpty, options.columns[.party] == nil, let lead = columns.lead,
      sample[lead].contains(where: { !$0.isEmpty }), hasNames(sample[lead])
    else { return }
    let members =
      columns.positions[.party]
      ?? sheet.header.indices.first {
        $0 != lead && LayoutFinder.plurals.contains(sheet.header[$0].lowercased())
          && hasNames(sample[$0])
      }
    guard let members, columns.positions[.coalition] != nil else { return }
    columns.set(.party, to: members)
    sheet.stacked = [[members, lead]]
    sheet.leads = lead
    assumptions.append(
      "those in \(sheet.name(of: lead)) are read as leads, those in \(sheet.name(of: members)) as members"
    )
  }
}
