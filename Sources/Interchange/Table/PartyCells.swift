import Dates
import Documents
import GraphCore

/// The parties of the rows of a table, as numbers of distinct parties.
struct PartyCells {
  private static var unread: Int32 { -2 }

  /// A name on a date.
  private struct DatedCell: Hashable {
    let cell: Int
    let date: PartialDate?
  }

  private let texts: [String]
  private let cells: [Int32]
  private let meanings: [PartyMeaning]
  private var numbers: [Int32]
  private var positions: [Party.ID: Int32] = [:]
  private var dated: [DatedCell: Int32] = [:]
  private var isReported: Set<Int32> = []
  /// The parties that rows have.
  private(set) var values: [Party.ID] = []

  /// The parties of a column.
  init(_ column: CellColumn, _ meanings: [PartyMeaning]) {
    texts = column.texts
    cells = column.numbers
    self.meanings = meanings
    numbers = [Int32](repeating: PartyCells.unread, count: texts.count)
  }

  /// True if a row has no name.
  func isEmpty(_ row: Int) -> Bool { texts[Int(cells[row])].isEmpty }

  /// The number of the party of a row.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - mark: The place of the row, for a finding.
  ///   - reader: The reader, whose builder gets the party.
  ///   - date: The date of the row, which decides between states of one name.
  /// - Returns: `nil` if there is none, as a finding has said or says now.
  mutating func number(
    _ row: Int, at mark: Document.Mark, _ reader: inout TableReader, on date: () -> PartialDate?
  ) -> Int32? {
    let cell = Int(cells[row])
    if numbers[cell] != PartyCells.unread { return numbers[cell] < 0 ? nil : numbers[cell] }
    switch meanings[cell] {
    case .nobody: numbers[cell] = -1
    case .party(let id): numbers[cell] = number(of: id)
    case .coalition(let name):
      numbers[cell] = number(
        of: Party.ID(reader.names.coalition(name, addingTo: &reader.builder).rawValue))
    case .oneOf(let codes, let otherwise):
      // The next row with this name can have another date.
      let date = date()
      let key = DatedCell(cell: cell, date: date)
      if let known = dated[key] { return known }
      if let code = reader.names.state(texts[cell], among: codes, on: date) ?? otherwise {
        let number = number(of: Identifier(code))
        dated[key] = number
        return number
      }
      report(cell, codes, date, mark, reader)
    }
    return numbers[cell] < 0 ? nil : numbers[cell]
  }

  private mutating func report(
    _ cell: Int, _ codes: [String], _ date: PartialDate?, _ mark: Document.Mark,
    _ reader: TableReader
  ) {
    guard isReported.insert(Int32(cell)).inserted else { return }
    let name = texts[cell].quoted
    let message =
      if codes.count > 1 {
        "\(name) can be \(codes.joined(separator: " or ")); write the code, or give a date"
      } else if let date {
        "no country was called \(name) in \(date)"
      } else {
        "no country is called \(name) today; give a date"
      }
    if reader.options.skipsUnknown {
      reader.file.report(
        TableRules.skippedNames, "rows with \(name) left out (--skip-unknown): \(message)", at: mark
      )
      return
    }
    reader.file.report(
      codes.count > 1 ? FileRules.ambiguousName : TableRules.unknownName, message, at: mark)
  }

  private mutating func number(of id: Party.ID) -> Int32 {
    if let known = positions[id] { return known }
    let number = Int32(values.count)
    positions[id] = number
    values.append(id)
    return number
  }
}
