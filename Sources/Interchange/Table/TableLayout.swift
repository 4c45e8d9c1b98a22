import GraphCore

/// The meaning of the columns of a table.
struct TableLayout {
  /// The form of a table.
  enum Form: Hashable {
    /// One tie a row.
    case ties
    /// One tie and one year a row: the position of the year.
    case years(Int)
    /// Parties down, the columns at these positions across.
    case matrix([Int])
    /// One row for each party and year, one column for each coalition.
    case panel(year: Int, [Int])
    /// One coalition a row, without members.
    case coalitions
    /// One office or lead role of an official a row.
    case officials
  }

  /// The form.
  var form: Form
  /// The columns by meaning.
  var columns: TableColumns
  /// The role of a row that tells none.
  var usualRole = Role.member
  /// Meanings of words for roles that only this table has, in lower case.
  var words: [String: RoleWord] = [:]
  /// The reading of numbers in a matrix.
  var numbers = MatrixNumbers.roles

  /// The position of the column of parties.
  var party: Int? { columns.positions[.party] }

  /// The positions of the columns that are read.
  func wanted(of header: [String]) -> Set<Int> {
    var wanted = Set(header.indices.filter(columns.isRead))
    switch form {
    case .ties, .coalitions, .officials: break
    case .years(let year): wanted.insert(year)
    case .matrix(let coalitions): wanted = Set(coalitions + [party].compactMap { $0 })
    case .panel(let year, let coalitions):
      wanted = Set(coalitions + [party, year].compactMap { $0 })
    }
    return wanted
  }

  /// True if the table has memberships.
  var hasTies: Bool { form != .coalitions && form != .officials }

  /// True if each row has one tie.
  var hasOneTieARow: Bool {
    switch form {
    case .ties, .years: true
    case .matrix, .panel, .coalitions, .officials: false
    }
  }

  /// The place among tables that are read together.
  var order: Int {
    switch form {
    case .coalitions: 0
    case .ties, .years, .matrix, .panel: 1
    case .officials: 2
    }
  }

  /// The form in words.
  var title: String {
    switch form {
    case .ties: usualRole == .lead ? "a table of leads" : "a table of memberships"
    case .years: "a table of memberships with their years"
    case .matrix: "a matrix of parties and coalitions"
    case .panel: "a panel of parties and years"
    case .coalitions: "a table of coalitions"
    case .officials: "a table of officials"
    }
  }
}

extension TableLayout {
  /// A table of officials: their offices, or what they lead.
  init?(officials columns: TableColumns) {
    var columns = columns
    columns.find([.official, .office])
    // A title beside a name can be that of anything.
    if columns.positions[.official] == nil, let name = columns.position(named: "name"),
      let office = columns.positions[.office], columns.position(named: "title") != office
    {
      columns.set(.official, to: name)
    }
    guard columns.positions[.party] != nil, columns.positions[.official] != nil,
      columns.positions[.office] != nil
    else { return nil }
    self.init(form: .officials, columns: columns)
  }

  /// A table of coalitions: names, and what else is known of them.
  init?(coalitions columns: TableColumns) {
    var columns = columns
    if let party = columns.positions[.party], party == columns.position(named: "code"),
      columns.position(named: "name") != nil, columns.positions[.coalition] == nil
    {
      columns.clear(party)
    }
    guard columns.positions[.party] == nil else { return nil }
    if columns.positions[.coalition] == nil, let name = columns.position(named: "name") {
      let id = ["id", "code", "key"].lazy.compactMap { columns.position(named: $0) }.first
      columns.set(.coalition, to: id ?? name)
    }
    // What starts and ends is the coalition.
    for meaning in [TableColumns.Meaning.from, .to] {
      if let position = columns.positions[meaning] { columns.clear(position) }
    }
    columns.find(TableColumns.Meaning.ofCoalitions)
    // A name beside a coalition can be that of a member.
    guard columns.positions[.coalition] != nil,
      TableColumns.Meaning.ofCoalitions.contains(where: {
        $0 != .name && columns.positions[$0] != nil
      })
    else { return nil }
    self.init(form: .coalitions, columns: columns)
  }
}
