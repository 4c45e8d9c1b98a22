import Documents
import GraphCore

/// The meanings of the cells of a matrix or panel.
struct MatrixWords {
  /// The roles that cells mean, by number.
  let roles: [Role]
  private let sheet: TableSheet
  private let positions: [Int]
  private let numbers: MatrixNumbers

  init(_ sheet: TableSheet, _ positions: [Int], _ numbers: MatrixNumbers) {
    self.sheet = sheet
    self.positions = positions
    self.numbers = numbers
    roles = Role.allCases
  }

  private func role(_ word: CellWord) -> Role? {
    if numbers == .weights, case .number(let weight) = word { return weight > 0 ? .member : nil }
    return word.role
  }

  /// The number of the role that each distinct cell of a column means, or -1 for no tie.
  ///
  /// A zero needs no claim of its own: in a table of all pairs the absence of one says the same.
  func roles(of position: Int) -> [Int32] {
    (sheet.columns[position]?.texts ?? []).map { text in
      guard let role = role(CellWord(text)), let number = roles.firstIndex(of: role) else {
        return -1
      }
      return Int32(number)
    }
  }

  /// Counts the cells of a column that are no ties.
  ///
  /// - Parameters:
  ///   - position: The column.
  ///   - roles: The number of the role of each distinct cell, or -1.
  ///   - parties: The number of the party of each row, or -1.
  ///   - lines: The line of each row.
  ///   - report: The account.
  func count(
    _ position: Int, _ roles: [Int32], _ parties: [Int32], lines: [Int32],
    in report: inout TableReport
  ) {
    guard let column = sheet.columns[position] else { return }
    var counts = [Int](repeating: 0, count: roles.count)
    var first = [Int](repeating: 0, count: roles.count)
    var nobody = 0
    for (row, number) in column.numbers.enumerated() {
      let cell = Int(number)
      if roles[cell] >= 0 {
        if parties[row] < 0 { nobody += 1 }
      } else {
        if counts[cell] == 0 { first[cell] = row }
        counts[cell] += 1
      }
    }
    for cell in roles.indices where counts[cell] > 0 {
      report.leaveOut(
        reason(position, cell), count: counts[cell], line: Int(lines[first[cell]]))
    }
    if nobody > 0, let row = parties.firstIndex(where: { $0 < 0 }) {
      report.leaveOut("unknown or no name", count: nobody, line: Int(lines[row]))
    }
  }

  /// The reason why a cell is no tie.
  private func reason(_ position: Int, _ cell: Int) -> String {
    switch CellWord(sheet.columns[position]?.texts[cell] ?? "") {
    case .nothing: "empty"
    case .impossible: "-1: the state or the organisation did not exist"
    default: "no membership"
    }
  }

  /// True if some cell is one of the numbers 2 and 3, which can be codes of roles and counts.
  var hasRoleNumbers: Bool {
    positions.contains { position in
      (sheet.columns[position]?.texts ?? []).contains {
        CellWord($0) == .number(2) || CellWord($0) == .number(3)
      }
    }
  }

  private func isNumber(_ text: String) -> Bool {
    if case .number(let number) = CellWord(text) { number > 0 } else { false }
  }

  /// Reports each word that says neither yes nor no nor a role, at the first cell of a column that has it.
  func report(in file: FileReading) {
    for position in positions {
      guard let column = sheet.columns[position] else { continue }
      let isOdd = column.texts.map { text in
        switch CellWord(text) {
        case .other: true
        case .number(let number):
          numbers == .weights ? number < 0 : number != 2 && number != 3
        case .yes, .no, .nothing, .role, .impossible: false
        }
      }
      guard isOdd.contains(true) else { continue }
      var first: [Int32: (row: Int, count: Int)] = [:]
      for (row, number) in column.numbers.enumerated() where isOdd[Int(number)] {
        first[number, default: (row, 0)].count += 1
      }
      for (number, found) in first.sorted(by: { $0.value.row < $1.value.row }) {
        file.report(
          TableRules.oddCell,
          "\(sheet.name(of: position)) is \(column.texts[Int(number)].quoted)"
            + "\(found.count > 1 ? " in \(found.count) rows, first here" : "");"
            + " expected \(numbers == .weights ? "a weight of at least 0, yes, no" : "yes, no") or a role"
            + (numbers != .weights && isNumber(column.texts[Int(number)])
              ? "; to read numbers as weights, use --cells weights" : ""),
          at: sheet.mark(row: found.row, column: position))
      }
    }
  }
}
