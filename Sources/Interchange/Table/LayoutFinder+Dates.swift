import GraphCore

// Dates that tables write in other ways than this program.
extension LayoutFinder {
  /// Takes a column of periods, such as `1955–1991` and `1949–`, for the starts and ends of memberships.
  mutating func choosePeriod(_ columns: inout TableColumns) {
    guard columns.positions[.from] == nil, columns.positions[.to] == nil,
      columns.positions[.party] != nil, columns.positions[.coalition] != nil
    else { return }
    columns.period = sheet.header.indices.first { position in
      let filled = sample[position].filter { !CellWord.isNothing($0, in: .dates) }
      let periods = filled.count { YearCell($0)?.isPeriod == true }
      return !columns.isRead(position) && !sheet.header[position].isEmpty && !filled.isEmpty
        && periods * 2 > filled.count
    }
  }

  /// Makes a column of starts and one of ends out of that of periods.
  mutating func splitPeriod(_ layout: inout TableLayout) {
    guard let position = layout.columns.period, let column = sheet.columns[position] else { return }
    let things = layout.form == .officials ? "posts" : "memberships"
    assumptions.append("\(sheet.name(of: position)) is read as the start and the end of \(things)")
    let periods = column.texts.map { YearCell($0) }
    for (meaning, texts) in [
      // Other texts are reported as "not a date".
      (TableColumns.Meaning.from, zip(column.texts, periods).map { $1?.from ?? $0 }),
      (.to, periods.map { $0?.to ?? "" }),
    ] {
      layout.columns.set(meaning, to: sheet.add(column.replacing(texts), of: position))
    }
  }

  /// Writes dates with slashes as this program does, where the columns of dates tell the order of day and month.
  mutating func orderDates(_ layout: TableLayout) {
    let positions = [TableColumns.Meaning.from, .to, .attested, .founded, .ended].compactMap {
      layout.columns.positions[$0]
    }
    let columns = positions.compactMap { position in sheet.columns[position].map { (position, $0) }
    }
    guard let dates = SlashDates(columns.lazy.flatMap(\.1.texts)) else { return }
    var changed: [String] = []
    for (position, column) in columns {
      let texts = column.texts.map { dates.plain($0) ?? $0 }
      guard texts != column.texts else { continue }
      sheet.columns[position] = column.replacing(texts)
      changed.append(sheet.name(of: position))
    }
    assumptions.append("dates in \(changed.listed) are read as \(dates.order)")
  }
}
