import GraphCore

// Tables whose columns of members and coalitions are found because they mean nothing else.
extension LayoutFinder {
  /// A table whose remaining columns can only be the parties and the coalitions.
  mutating func tiesByElimination(
    _ columns: TableColumns, without index: Int?
  ) -> TableLayout? {
    var columns = columns
    guard options.columns.isEmpty else { return nil }
    // An edge list of another program, with parties on one side and coalitions on the other.
    if let (source, target) = edges(columns) {
      columns.clear(source)
      columns.clear(target)
      let isTurned = hasMoreStates(target, than: source)
      columns.set(.party, to: isTurned ? target : source)
      columns.set(.coalition, to: isTurned ? source : target)
      return sheet.columns[source]?.sharesText(with: sheet.columns[target]) == false
        ? ties(columns) : nil
    }
    let weights: Set<String> = ["weight", "value", "count", "n"]
    var free = sheet.header.indices.filter {
      $0 != index && !columns.isRead($0) && !sheet.isEmpty($0)
        && !weights.contains(sheet.header[$0].lowercased()) && !sheet.saysWhoBelongs($0)
    }
    let others = sheet.header.indices.dropFirst(2)
    if sheet.header.count >= 2,
      others.allSatisfy({ sheet.header[$0].isEmpty && sheet.isEmpty($0) }),
      columns.positions.isEmpty || free.count == 2
    {
      return twoColumns(columns)
    }
    let missing = [TableColumns.Meaning.party, .coalition].count { columns.positions[$0] == nil }
    if free.count > missing { free.removeAll { sheet.columns[$0]?.hasLetters != true } }
    if columns.positions[.party] == nil, free.count > 1,
      let states = free.first(where: isColumnOfMembers) ?? free.first(where: { areStates($0) })
    {
      columns.set(.party, to: states)
      free.removeAll { $0 == states }
    }
    switch (columns.positions[.party], columns.positions[.coalition]) {
    case (nil, nil):
      guard free.count == 2 else { return nil }
      if isColumnOfMembers(free[1])
        || hasMoreStates(free[1], than: free[0])
      {
        free.swapAt(0, 1)
      }
      columns.set(.party, to: free.removeFirst())
      columns.set(.coalition, to: free.removeFirst())
    case (.some, nil):
      guard free.count == 1 else { return nil }
      columns.set(.coalition, to: free.removeFirst())
    case (nil, .some(let named)):
      guard free.count == 1 else { return nil }
      let other = free.removeFirst()
      // Organisations join initiatives: of two names of coalitions, the more general one is that of members.
      if columns.isOrganisation(named), columns.isCoalition(other), !columns.isOrganisation(other) {
        columns.set(.party, to: named)
        columns.set(.coalition, to: other)
      } else {
        columns.set(.party, to: other)
      }
    case (.some, .some): break
    }
    guard let party = columns.positions[.party], let coalition = columns.positions[.coalition],
      !arePaired(party, coalition),
      sheet.columns[coalition]?.hasAmounts(beside: sheet.columns[party]) == false
    else { return nil }
    assumptions.append(
      "members are read from \(sheet.name(of: party)), coalitions from \(sheet.name(of: coalition))"
    )
    return ties(columns)
  }

  /// A table of two columns, with a header or without one.
  private mutating func twoColumns(_ columns: TableColumns) -> TableLayout? {
    var columns = columns
    let isHeader = FirstRow(sheet, names).isHeader
    if !isHeader {
      sheet.read([0, 1], hasHeader: false)
      leaveOutTotals(columns)
    }
    guard !arePaired(0, 1), sheet.columns.count > 1 else { return nil }
    let isTurned = hasMoreStates(1, than: 0) || isHeader && isColumnOfMembers(1)
    let (party, coalition) = isTurned ? (1, 0) : (0, 1)
    guard sheet.columns[coalition]?.hasAmounts(beside: sheet.columns[party]) == false else {
      return nil
    }
    columns.set(.party, to: party)
    columns.set(.coalition, to: coalition)
    if !isHeader {
      assumptions.append("the table has no header; its first row was read as data")
    }
    if isHeader || party > coalition {
      assumptions.append(
        "members are read from \(sheet.name(of: party)), coalitions from \(sheet.name(of: coalition))"
      )
    }
    return ties(columns)
  }
}
