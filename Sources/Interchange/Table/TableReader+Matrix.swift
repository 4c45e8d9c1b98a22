import GraphCore

// An incidence matrix: countries down, coalitions across.
extension TableReader {
  /// What the cells of a matrix may hold.
  static let cells: Set<String> = [
    "", "0", "1", "2", "3", "-1", "-9", "x", "NA", "1.0", "0.0", "2.0", "3.0", "-1.0", "-9.0",
  ]

  /// The standing that a cell means, or `nil` for no tie. That a cell is zero needs no edge of its own:
  /// in a table of all pairs silence says the same.
  static func standing(ofCell cell: String) -> Membership.Standing? {
    switch cell.hasSuffix(".0") ? String(cell.dropLast(2)) : cell {
    case "1", "x": .member
    case "2": .associate
    case "3": .observer
    case "-9": .unknown
    default: nil
    }
  }

  /// Whether every cell but those of the first row and column says tie or no tie.
  func isMatrix(_ table: DelimitedText) -> Bool {
    guard table.rows.count > 1, let header = table.rows.first, header.count > 2 else {
      return false
    }
    return table.rows.dropFirst().allSatisfy { row in
      row.count == header.count
        && row.dropFirst().allSatisfy { TableReader.cells.contains($0.trimmed) }
    }
  }

  /// Countries down, coalitions across.
  mutating func readMatrix(_ table: DelimitedText) {
    let columns = table.rows[0].dropFirst().map { coalition($0.trimmed) }
    for (row, line) in zip(table.rows, table.lines).dropFirst() {
      guard let country = country(row[0].trimmed, line: line) else { continue }
      for (cell, coalition) in zip(row.dropFirst(), columns) {
        guard let standing = TableReader.standing(ofCell: cell.trimmed) else { continue }
        let claim = Claim(sources: ownSource, origin: Origin(file: file, line: line, column: 1))
        contents.memberships.append(
          Membership(country: country, coalition: coalition, standing: standing, claims: [claim]))
      }
      if !contents.countries.contains(where: { $0.id == country }) {
        contents.countries.append(Country(id: country))
      }
    }
  }
}
