import Documents
import GraphCore

// A matrix: parties down, coalitions across.
extension TableReader {
  /// Whether every cell but those of the first row and column says tie or no tie.
  func isMatrix(_ header: [String]) -> Bool {
    guard header.count > 2 else { return false }
    var hasRows = false
    let areCells = table.allRowsBelowHeader { row in
      hasRows = true
      return row.fields.count == header.count
        && row.fields.dropFirst().allSatisfy { RoleWord.cells.contains(table.cell($0)) }
    }
    return hasRows && areCells
  }

  /// Reads a matrix. A party without any tie is a party all the same.
  mutating func readMatrix(_ header: [String]) {
    let coalitions = header.dropFirst().map { names.coalition($0, addingTo: &builder) }
    var isHeader = true
    table.forEachRow { row in
      if isHeader {
        isHeader = false
        return
      }
      guard let party = party(table.cell(row.fields[0]), line: row.line) else { return }
      list(party)
      for (field, coalition) in zip(row.fields.dropFirst(), coalitions) {
        guard let role = RoleWord.role(ofCell: table.cell(field)) else { continue }
        builder.add(party, to: coalition, as: role, claim(line: row.line))
      }
    }
  }
}
