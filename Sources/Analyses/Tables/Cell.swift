package import Counting
package import Dates

/// One value of a table. It knows what it is; a writer decides how it looks.
package enum Cell: Hashable, Sendable {
  /// A number of things, or a range.
  case count(Count)
  /// A place in a ranking.
  case rank(Rank)
  /// A whole number that is known.
  case integer(Int)
  /// A number; one that is not finite is missing in machine formats.
  case number(Double)
  /// A part of a whole, from 0 to 1.
  case fraction(Double)
  /// A date as it is known.
  case date(PartialDate)
  /// The first and the last day of a period.
  case days(ClosedRange<Day>)
  /// A node.
  case node(NodeLabel)
  /// Several nodes, in their order.
  case nodes([NodeLabel])
  /// Several texts, in their order.
  case list([String])
  /// True or false.
  case yes(Bool)
  /// A text.
  case text(String)
  /// Not known, or not there.
  case missing
}

extension Cell {
  /// The kind of the column that the cell would stand in alone, as it does among what was asked.
  var kind: ColumnKind {
    switch self {
    case .count: .count
    case .rank: .rank
    case .integer: .integer
    case .number: .number()
    case .fraction: .fraction()
    case .date: .date
    case .days: .days
    case .node(let label): .node(marks: label.marks)
    case .nodes(let labels): .nodes(marks: labels.reduce([]) { $0.union($1.marks) })
    case .list: .list
    case .yes: .yes
    case .text, .missing: .text
    }
  }
}
