import Counting
import Dates

/// A column of a machine format.
struct Field: Hashable, Sendable {
  /// The name.
  let name: String
  /// The type of its values.
  let type: FieldType
}

/// The type of a field, as the JSON envelope names it.
enum FieldType: String, Sendable {
  case integer, number, fraction, boolean, date, day, id, ids, text, texts
}

/// A value in a machine format.
enum FieldValue: Hashable, Sendable {
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case text(String)
  case texts([String])
  case missing
}

extension Table {
  /// The columns of machine formats.
  var fields: [Field] {
    columns.filter { $0.audience.includesMachines }.flatMap(\.fields)
      + (addsSources ? [Field(name: "sources", type: .ids)] : [])
  }

  /// Whether the sources of a row are a field that no column has.
  private var addsSources: Bool {
    reference != nil && !columns.contains { $0.name == "sources" && $0.audience.includesMachines }
  }

  /// The values of a row, one for each field.
  func values(of row: Row) -> [FieldValue] {
    var values: [FieldValue] = []
    values.reserveCapacity(columns.count * 2)
    for (column, cell) in zip(columns, row.cells) where column.audience.includesMachines {
      column.append(cell, to: &values)
    }
    if addsSources { values.append(.texts(row.sources)) }
    return values
  }
}

extension Column {
  /// The fields that the column is in machine formats.
  var fields: [Field] {
    func field(_ suffix: String, _ type: FieldType) -> Field {
      Field(name: name + suffix, type: type)
    }
    return switch kind {
    case .count: [field("", .integer), field("_at_most", .integer)]
    case .rank:
      [
        field("", .integer), field("_at_best", .integer), field("_at_worst", .integer),
        field("_exact", .boolean),
      ]
    case .integer: [field("", .integer)]
    case .number: [field("", .number)]
    case .fraction: [field("", .fraction)]
    case .date: [field("", .date)]
    case .days: [field("_first", .day), field("_last", .day)]
    case .node(_, let marks):
      [field("", .id), field("_name", .text)]
        + marks.named.map { field("_\($0.name)", .boolean) }
    case .nodes(let marks):
      [field("", .ids), field("_names", .texts)] + marks.named.map { field("_\($0.name)", .ids) }
    case .list: [field("", .texts)]
    case .yes: [field("", .boolean)]
    case .text: [field("", .text)]
    }
  }

  /// Appends a value for each field.
  ///
  /// - Precondition: The cell is of the column's kind.
  func append(_ cell: Cell, to values: inout [FieldValue]) {
    switch cell {
    case .count(let count):
      values.append(.integer(count.atLeast))
      values.append(count.atMost.map { .integer($0) } ?? .missing)
    case .rank(let rank):
      values += [.integer(rank.rank), .integer(rank.best), .integer(rank.worst)]
      values.append(.boolean(rank.isExact))
    case .integer(let number): values.append(.integer(number))
    case .number(let number), .fraction(let number):
      values.append(number.isFinite ? .number(number) : .missing)
    case .date(let date): values.append(.text(date.description))
    case .days(let days):
      for day in [days.lowerBound, days.upperBound] {
        values.append(PartialDate(day).map { .text($0.description) } ?? .missing)
      }
    case .node(let label):
      values.append(.text(label.id))
      values.append(.text(label.name))
      for (mark, _) in kind.marks.named { values.append(.boolean(label.marks.contains(mark))) }
    case .nodes(let labels):
      values.append(.texts(labels.map(\.id)))
      values.append(.texts(labels.map(\.name)))
      for (mark, _) in kind.marks.named {
        values.append(.texts(labels.filter { $0.marks.contains(mark) }.map(\.id)))
      }
    case .list(let items): values.append(.texts(items))
    case .yes(let truth): values.append(.boolean(truth))
    case .text(let text): values.append(.text(text))
    case .missing: values.append(contentsOf: repeatElement(.missing, count: fields.count))
    }
  }
}
