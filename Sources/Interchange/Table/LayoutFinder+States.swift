// Columns of states among others.
extension LayoutFinder {
  /// True if at least a third of the first names of one column are states, and no name of the other is.
  func hasMoreStates(_ position: Int, than other: Int) -> Bool {
    guard let own = states(position), let others = states(other) else { return false }
    return own.count > 0 && own.count * 3 >= own.of && others.count == 0
  }

  /// The number of states among the first names of a column.
  private func states(_ position: Int) -> (count: Int, of: Int)? {
    sheet.columns[position].map { column in
      let sample = column.texts.filter { !$0.isEmpty }.prefix(100)
      return (sample.count { names.kind(of: $0).isState }, sample.count)
    }
  }

  /// True if at least 80 % of the first names of a column are states.
  func areStates(_ position: Int) -> Bool { sheet.columns[position].map(areStates) ?? false }

  /// True if at least 80 % of the first names of a column are states.
  func areStates(_ column: CellColumn) -> Bool { areStates(column.texts) }

  /// True if at least 80 % of the first of some names are states.
  func areStates(_ texts: some Sequence<String>) -> Bool {
    let sample = texts.filter { !$0.isEmpty }.prefix(100)
    return !sample.isEmpty && sample.count { names.kind(of: $0).isState } * 5 >= sample.count * 4
  }

  /// The first column with more than two names, most of them states.
  var columnOfStates: Int? {
    sheet.header.indices.first { position in
      guard let column = sheet.columns[position], column.texts.count(where: { !$0.isEmpty }) > 2
      else { return false }
      return areStates(column)
    }
  }
}
