import Documents
import Dates

/// Writes one JSON object: what was asked, what was counted, and the tables with one row a line.
struct EnvelopeWriter: AnswerWriter {
  /// The version of the envelope; a change that breaks readers raises it.
  static let schemaVersion = 2

  private let answer: Answer
  private var json = JSONWriter()
  private var table: Table?
  private var fields: [Field] = []
  private var citations = Citations()

  init(_ answer: Answer) {
    self.answer = answer
    json.beginObject()
    json.member("schemaVersion", EnvelopeWriter.schemaVersion)
    json.member("command", answer.command)
    write(answer.question, as: "question")
    json.member("date", answer.date?.description)
    write(answer.counts, as: "counts")
    json.key("notes")
    json.array { json in
      for note in answer.tables.flatMap(\.notes) where note.audience.includesMachines {
        json.value(note.text)
      }
    }
    json.key("tables")
    json.beginArray()
  }

  var waiting: Int { json.bytes.count }

  mutating func take() -> [UInt8] { json.take() }

  mutating func begin(_ table: Table) {
    self.table = table
    fields = table.fields
    json.beginObject()
    json.member("name", table.name)
    json.key("columns")
    json.array { json in
      for field in fields {
        json.object(.line) { json in
          json.member("name", field.name)
          json.member("type", field.type.rawValue)
        }
      }
    }
    json.key("rows")
    json.beginArray()
  }

  mutating func write(_ row: Table.Row) {
    guard let table else { return }
    json.object(.line) { $0.members(fields, table.values(of: row)) }
    if let reference = table.reference { _ = citations.cite(row.sources, reference) }
  }

  mutating func endTable() {
    json.end()
    json.end()
    table = nil
  }

  mutating func finish() {
    json.end()
    if answer.tables.contains(where: { $0.reference != nil }) { writeSources() }
    if let methods = answer.methods { json.member("methods", methods) }
    if !answer.run.isEmpty { write(answer.run, as: "run") }
    json.end()
    json.nextLine()
  }

  /// The sources that the rows cite, so that nobody has to look up an identifier.
  private mutating func writeSources() {
    json.key("sources")
    json.array { json in
      for reference in citations.references.sorted(by: { $0.id < $1.id }) {
        json.object(.line) { json in
          json.member("id", reference.id)
          json.member("outlet", reference.outlet)
          json.member("kind", reference.kind)
          json.member("title", reference.title)
          json.member("published", reference.published?.description)
          json.member("url", reference.url)
        }
      }
    }
  }

  private mutating func write(_ facts: [Answer.Fact], as key: String) {
    json.key(key)
    json.object { json in
      for fact in facts {
        let column = Column(fact.name, fact.cell.kind)
        var values: [FieldValue] = []
        column.append(fact.cell, to: &values)
        json.members(column.fields, values)
      }
    }
  }
}

extension JSONWriter {
  /// The fields of a row with their values.
  mutating func members(_ fields: [Field], _ values: [FieldValue]) {
    for (field, value) in zip(fields, values) {
      key(field.name)
      switch value {
      case .integer(let number): self.value(number)
      case .number(let number): self.value(number)
      case .boolean(let truth): self.value(truth)
      case .text(let text): self.value(text)
      case .texts(let texts): array(.line) { json in for text in texts { json.value(text) } }
      case .missing: null()
      }
    }
  }
}
