import Documents
import Counting
import Dates

/// A column as people see it.
struct TextColumn: Hashable, Sendable {
  /// The heading.
  let heading: String
  /// Whether the cells are numbers, set flush right.
  let isNumeric: Bool
  /// How much the column matters on a narrow terminal.
  let priority: Priority
  /// Whether the cells are identifiers, which are not broken.
  var isIdentifier = false
}

extension Table {
  /// The columns that people see.
  var textColumns: [TextColumn] {
    columns.filter { $0.audience.includesPeople }.flatMap(\.textColumns)
      + (reference == nil
        ? [] : [TextColumn(heading: "sources", isNumeric: false, priority: .essential)])
  }

  /// The marks that people see in a row.
  func marks(of row: Row) -> Marks {
    zip(columns, row.cells).reduce(into: []) { marks, pair in
      let (column, cell) = pair
      guard column.audience.includesPeople else { return }
      switch cell {
      case .node(let label) where !column.kind.marks.isEmpty: marks.formUnion(label.marks)
      case .nodes(let labels) where column.list == .short:
        let listed = column.listed(labels)
        if listed.more > 0 { marks.insert(.shortened) }
        for label in listed.shown { marks.formUnion(label.marks) }
      case .nodes(let labels) where !column.kind.marks.isEmpty:
        for label in labels { marks.formUnion(label.marks) }
      default: break
      }
    }
  }

  /// The cells that people see, one for each text column, in one line and without controls.
  func texts(of row: Row, citing citations: inout Citations) -> [String] {
    var texts: [String] = []
    for (column, cell) in zip(columns, row.cells) where column.audience.includesPeople {
      texts += column.texts(of: cell).map(\.showingControls)
    }
    if let reference { texts.append(Citations.runs(citations.cite(row.sources, reference))) }
    return texts
  }
}

extension Column {
  /// The columns that people see: one, or two where identifiers have a column of their own.
  var textColumns: [TextColumn] {
    let own = TextColumn(heading: heading, isNumeric: isNumeric, priority: priority)
    guard case .node(.idAndName(let heading), _) = kind else { return [own] }
    // The name says the same in more words.
    return [
      TextColumn(heading: heading, isNumeric: false, priority: .detail, isIdentifier: true), own,
    ]
  }

  /// A cell as people see it, one text for each text column.
  func texts(of cell: Cell) -> [String] {
    switch (kind, cell) {
    case (.node(.idAndName, _), .node(let label)): [label.id, label.name + label.marks.signs]
    case (.node(.idAndName, _), _): ["", ""]
    case (.node(.name, _), .node(let label)): [label.name + label.marks.signs]
    case (.node(.id, _), .node(let label)): [label.id + label.marks.signs]
    case (.number(let digits), .number(let number)), (.number(let digits), .fraction(let number)),
      (.fraction(let digits), .fraction(let number)):
      [number.rounded(toDigits: digits)]
    case (_, .nodes(let labels)):
      [listed(labels).text]
    default: [cell.shown]
    }
  }

  /// The nodes of a list that people see, and the number of the others.
  func listed(_ labels: [NodeLabel]) -> ListedNames {
    ListedNames(list == .ordered ? labels : labels.inNameOrder(\.short, of: \.self), list)
  }
}

extension Cell {
  /// The cell as people see it in a column without a form of its own.
  fileprivate var shown: String {
    switch self {
    case .count(let count): count.description
    case .rank(let rank): rank.description
    case .integer(let number): number.description
    case .number(let number), .fraction(let number): number.rounded(toDigits: 3)
    case .date(let date): date.description
    // People get the words of `PeriodCells` in a column of texts.
    case .days: ""
    case .node(let label): label.short + label.marks.signs
    case .nodes(let labels): ListedNames(labels, .ordered).text
    case .list(let items): items.joined(separator: "; ")
    case .yes(let truth): truth ? "yes" : "no"
    case .text(let text): text
    case .missing: ""
    }
  }
}
