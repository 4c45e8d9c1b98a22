import Documents

/// A panel: one row for each party and year, one column for each coalition, as the Correlates of War Project
/// publishes its list of intergovernmental organisations.
struct TablePanel {
  /// The column of parties.
  let party: Int
  /// The column of years.
  let year: Int
  /// The columns whose every cell is a code: the coalitions.
  let coalitions: [Int]

  /// The panel of a table, or `nil` for a table of another form.
  init?(_ table: TextTable, _ header: [String], _ columns: TableColumns) {
    guard columns.hasHeader, columns.positions[.coalition] == nil,
      let party = columns.positions[.party],
      let year = header.firstIndex(where: { $0.lowercased() == "year" })
    else { return nil }
    var candidates = header.indices.filter { $0 != party && $0 != year }
    var hasRows = false
    _ = table.allRowsBelowHeader { row in
      hasRows = true
      candidates.removeAll { column in
        column < row.fields.count && !RoleWord.cells.contains(table.cell(row.fields[column]))
      }
      return !candidates.isEmpty
    }
    guard hasRows, !candidates.isEmpty else { return nil }
    self.party = party
    self.year = year
    self.coalitions = candidates
  }
}
