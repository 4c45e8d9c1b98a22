/// The kind of a column's cells; every cell may also be missing.
package enum ColumnKind: Hashable, Sendable {
  /// Counts. For people `7–9`; in machine formats `NAME` and `NAME_at_most`, empty where open.
  case count
  /// Ranks. For people `1–3`; in machine formats `NAME`, `NAME_at_best`, `NAME_at_worst` and
  /// `NAME_exact`.
  case rank
  /// Whole numbers.
  case integer
  /// Numbers of any kind, with so many digits after the point for people and all in machine formats.
  /// Whole numbers are set without a point.
  case number(digits: Int = 3)
  /// Fractions, with so many digits after the point for people and all in machine formats.
  case fraction(digits: Int = 3)
  /// Dates as they are known.
  case date
  /// Periods, for machine formats only: `NAME_first` and `NAME_last`, empty where open.
  case days
  /// Nodes. In machine formats `NAME` with the identifier, `NAME_name`, and for each mark that a cell
  /// may have a column such as `NAME_disputed`.
  case node(_ form: NodeForm = .short, marks: Marks = [])
  /// Lists of nodes. For people short names; in machine formats `NAME` with the identifiers,
  /// `NAME_names`, and for each mark such as `NAME_disputed` the identifiers that have it.
  case nodes(marks: Marks = [])
  /// Lists of texts.
  case list
  /// `yes` and `no` for people, true and false in machine formats.
  case yes
  /// Texts.
  case text

  /// What people see of a node; machine formats have identifier and name in any case.
  package enum NodeForm: Hashable, Sendable {
    /// The short name.
    case short
    /// The full name.
    case name
    /// The identifier.
    case id
    /// The identifier in a column of its own under this heading, and the full name.
    case idAndName(_ heading: String)
  }

  /// Numbers with as many digits after the point as the largest of some numbers needs for three that
  /// matter.
  package static func number(showing values: some Sequence<Double>) -> ColumnKind {
    .number(digits: digits(showing: values))
  }

  /// Fractions in the same way.
  package static func fraction(showing values: some Sequence<Double>) -> ColumnKind {
    .fraction(digits: digits(showing: values))
  }

  private static func digits(showing values: some Sequence<Double>) -> Int {
    let largest = values.lazy.filter(\.isFinite).map { abs($0) }.max() ?? 0
    return (3...9).first { digits in
      (0..<digits).reduce(largest) { product, _ in product * 10 } >= 100
    } ?? 3
  }

  /// The marks that nodes in such a column may have.
  var marks: Marks {
    switch self {
    case .node(_, let marks), .nodes(let marks): marks
    default: []
    }
  }

  /// Whether a cell may stand in such a column.
  func admits(_ cell: Cell) -> Bool {
    switch (self, cell) {
    case (_, .missing), (.count, .count), (.rank, .rank), (.integer, .integer),
      (.number, .number), (.number, .integer), (.number, .fraction), (.fraction, .fraction),
      (.date, .date), (.days, .days), (.list, .list), (.yes, .yes), (.text, .text):
      true
    case (.node(_, let marks), .node(let label)): marks.isSuperset(of: label.marks)
    case (.nodes(let marks), .nodes(let labels)):
      labels.allSatisfy { marks.isSuperset(of: $0.marks) }
    default: false
    }
  }
}
