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
