import Documents

/// Writes one JSON object in each line, for each row; with several tables its first member `table` is
/// the table's name.
struct JSONLinesWriter: AnswerWriter {
  private let namesTables: Bool
  private var json = JSONWriter(.line)
  private var table: Table?
  private var fields: [Field] = []

  init(_ answer: Answer) { namesTables = answer.tables.count > 1 }

  var waiting: Int { json.bytes.count }

  mutating func take() -> [UInt8] { json.take() }

  mutating func begin(_ table: Table) {
    self.table = table
    fields = table.fields
  }

  mutating func write(_ row: Table.Row) {
    guard let table else { return }
    json.object { json in
      if namesTables { json.member("table", table.name) }
      json.members(fields, table.values(of: row))
    }
    json.nextLine()
  }

  mutating func endTable() { table = nil }

  mutating func finish() {}
}
