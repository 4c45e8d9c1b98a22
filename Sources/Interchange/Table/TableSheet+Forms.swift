import Documents

/// A cell of several columns that become rows.
enum MeltedCell {
  /// The texts of the new columns.
  case values([String])
  /// No row: the reason.
  case none(String)
  /// Something that has no meaning here.
  case odd
}

// Columns that become rows, and rows that are left out before they are read.
extension TableSheet {
  /// Puts columns of the same thing below each other: each row becomes one for each of them that is not empty.
  ///
  /// The rows that come from the first columns of all groups belong together, and so on.
  mutating func stack() {
    guard let count = stacked.first?.count, !lines.isEmpty else { return }
    let cells = stacked.map { group in group.map { columns[$0] } }
    var rows: [(row: Int, key: Int)] = []
    rows.reserveCapacity(lines.count * count)
    let areEmpty = cells.map { $0.map { $0?.texts.map(\.isEmpty) ?? [] } }
    for row in lines.indices {
      let before = rows.count
      for key in 0..<count {
        let isFilled = cells.indices.contains { group in
          guard let column = cells[group][key] else { return false }
          return !areEmpty[group][key][Int(column.numbers[row])]
        }
        if isFilled { rows.append((row, key)) }
      }
      if rows.count == before { rows.append((row, 0)) }
    }
    columns = columns.mapValues { column in
      CellColumn(texts: column.texts, numbers: rows.map { column.numbers[$0.row] })
    }
    for (group, positions) in stacked.enumerated() {
      var texts = DistinctTexts()
      let numbers = cells[group].map { column in column?.texts.map { texts.number(of: $0) } ?? [] }
      columns[positions[0]] = CellColumn(
        texts: texts.all,
        numbers: rows.map { row, key in
          guard let column = cells[group][key] else { return 0 }
          return numbers[key][Int(column.numbers[row])]
        })
      for position in positions.dropFirst() { columns[position] = nil }
    }
    if let leads {
      columns[leads] = CellColumn(texts: ["", "lead"], numbers: rows.map { Int32($0.key) })
    }
    lines = rows.map { lines[$0.row] }
  }

  /// Makes a row of each cell of some columns.
  ///
  /// - Parameters:
  ///   - positions: The columns.
  ///   - kept: The columns whose cells stand in each of the new rows.
  ///   - names: The names of the new columns: the one of the names of `positions`, then those of their cells.
  ///   - title: The text for a column's name.
  ///   - read: The meaning of a cell; one that is odd is reported.
  mutating func melt(
    _ positions: [Int], keeping kept: [Int], as names: [String], title: (String) -> String,
    _ read: (String) -> MeltedCell
  ) {
    var titles = DistinctTexts()
    var values = names.dropFirst().map { _ in DistinctTexts() }
    var rows: [Int] = []
    var numbers: [[Int32]] = names.map { _ in [] }
    for position in positions {
      guard let column = columns[position] else { continue }
      let titleNumber = titles.number(of: title(header[position]))
      let cells = column.texts.map(read)
      let cellNumbers = cells.map { cell -> [Int32] in
        guard case .values(let texts) = cell else { return [] }
        return texts.enumerated().map { values[$0].number(of: $1) }
      }
      var isReported: Set<Int32> = []
      for (row, number) in column.numbers.enumerated() {
        switch cells[Int(number)] {
        case .values:
          rows.append(row)
          numbers[0].append(titleNumber)
          for (place, value) in cellNumbers[Int(number)].enumerated() {
            numbers[place + 1].append(value)
          }
        case .none(let reason): leaveOut(reason, line: Int(lines[row]))
        case .odd:
          leaveOut("unknown word", line: Int(lines[row]))
          guard isReported.insert(number).inserted else { continue }
          file.report(
            TableRules.oddCell,
            "\(name(of: position)) is \(column.texts[Int(number)].quoted); expected a year, yes or no",
            at: mark(row: row, column: position))
        }
      }
    }
    // The rows of the file stay in order.
    let order = rows.indices.sorted { (rows[$0], $0) < (rows[$1], $1) }
    var melted: [Int: CellColumn] = [:]
    for (place, position) in kept.enumerated() {
      guard let column = columns[position] else { continue }
      melted[place] = CellColumn(
        texts: column.texts, numbers: order.map { column.numbers[rows[$0]] })
    }
    for (place, texts) in ([titles] + values).enumerated() {
      melted[kept.count + place] = CellColumn(
        texts: texts.all, numbers: order.map { numbers[place][$0] })
    }
    header = kept.map { header[$0] } + names
    lines = order.map { lines[rows[$0]] }
    columns = melted
    self.melted = melted
  }

  /// Counts a row or cell that is left out.
  mutating func leaveOut(_ reason: String, line: Int) {
    if let known = leftOut.firstIndex(where: { $0.reason == reason }) {
      leftOut[known].count += 1
    } else {
      leftOut.append((reason, 1, line))
    }
  }

  /// Leaves rows out of all columns that were read.
  mutating func leaveOut(_ rows: Set<Int>, _ reason: String) {
    guard !rows.isEmpty else { return }
    for row in rows.sorted() { leaveOut(reason, line: Int(lines[row])) }
    let kept = lines.indices.filter { !rows.contains($0) }
    columns = columns.mapValues { column in
      CellColumn(texts: column.texts, numbers: kept.map { column.numbers[$0] }).withoutUnused
    }
    lines = kept.map { lines[$0] }
  }
}

/// Texts, each once, by number.
struct DistinctTexts {
  /// The texts in the order in which they came.
  private(set) var all: [String] = []
  private var numbers: [String: Int32] = [:]

  /// The number of a text.
  mutating func number(of text: String) -> Int32 {
    if let known = numbers[text] { return known }
    let number = Int32(all.count)
    numbers[text] = number
    all.append(text)
    return number
  }
}

extension CellColumn {
  /// The column with other texts, equal ones as one.
  func replacing(_ texts: [String]) -> CellColumn {
    var distinct = DistinctTexts()
    let numbers = texts.map { distinct.number(of: $0) }
    return CellColumn(texts: distinct.all, numbers: self.numbers.map { numbers[Int($0)] })
  }

  /// The column without texts that no row has.
  var withoutUnused: CellColumn {
    var isUsed = [Bool](repeating: false, count: texts.count)
    for number in numbers { isUsed[Int(number)] = true }
    guard isUsed.contains(false) else { return self }
    var distinct = DistinctTexts()
    let renumbered = texts.indices.map { isUsed[$0] ? distinct.number(of: texts[$0]) : -1 }
    return CellColumn(texts: distinct.all, numbers: numbers.map { renumbered[Int($0)] })
  }
}
