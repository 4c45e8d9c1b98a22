/// A result as rows under named columns.
///
/// There is one table for each result. Its rows are made on demand, and again for every reader; what
/// must be known to read them stands in the notes before the first row is made.
package struct Table: Sendable {
  /// One row.
  struct Row: Sendable {
    /// One cell for each column.
    let cells: [Cell]
    /// The sources that state it, by identifier, if they are asked for.
    let sources: [String]
  }

  /// The parts of a row that a reader gets; the others are not made.
  struct WantedParts: OptionSet {
    let rawValue: Int
    /// The sources that state the row.
    static let sources = WantedParts(rawValue: 1)
    /// The cells of `forPeople`.
    static let peopleCells = WantedParts(rawValue: 2)
  }

  /// The name in machine formats.
  package let name: String
  /// The heading for people, where an answer has several tables.
  package let title: String
  /// The columns.
  package let columns: [Column]
  /// What a reader must know to read the rows, one sentence each.
  package let notes: [Note]
  /// The number of rows, if it is known without making them.
  package let count: Int?
  /// True if each row is a paragraph for people: its cells are sentences, not words.
  let isOfParagraphs: Bool
  /// The reference of a source, if the rows are to cite theirs.
  let reference: (@Sendable (String) -> Reference)?
  private let makeRows: @Sendable (_ wanted: WantedParts) -> AnyIterator<Row>
  /// Whether the rows have sources, which are listed if they are asked for.
  package let hasSources: Bool

  /// A table with a row for each element of a sequence, which is made anew for every reader.
  ///
  /// - Parameters:
  ///   - name: The name in machine formats.
  ///   - title: The heading for people; by default the name with spaces.
  ///   - columns: The columns.
  ///   - notes: What a reader must know to read the rows.
  ///   - count: The number of rows, if it is known.
  ///   - isOfParagraphs: True if each row is a paragraph for people: the first cell, then the others behind their
  ///     headings.
  ///   - elements: Makes the elements.
  ///   - sources: The sources that state the row of an element, by identifier.
  ///   - forPeople: The cells of the last columns, which only people get. They are not made for others.
  ///   - cells: The cells of an element, one for each other column.
  /// - Precondition: Every cell is of the kind of its column. It is checked when a row is made.
  package init<Element>(
    _ name: String, title: String? = nil, columns: [Column], notes: [Note] = [], count: Int? = nil,
    isOfParagraphs: Bool = false, making elements: @escaping @Sendable () -> AnySequence<Element>,
    sources: (@Sendable (Element) -> [String])? = nil,
    forPeople: (@Sendable (Element) -> [Cell])? = nil,
    cells: @escaping @Sendable (Element) -> [Cell]
  ) {
    self.name = name
    self.title = title ?? String(name.map { $0 == "_" ? " " : $0 })
    self.columns = columns
    self.notes = notes
    self.count = count
    self.isOfParagraphs = isOfParagraphs
    self.reference = nil
    self.hasSources = sources != nil
    self.makeRows = { wanted in
      let iterator = elements().makeIterator()
      return AnyIterator {
        guard let element = iterator.next() else { return nil }
        var cells = cells(element)
        if wanted.contains(.peopleCells), let forPeople { cells += forPeople(element) }
        return Row(
          cells: cells, sources: wanted.contains(.sources) ? sources?(element) ?? [] : [])
      }
    }
  }

  /// A table with a row for each element of a collection.
  package init<Elements: Collection & Sendable>(
    _ name: String, title: String? = nil, columns: [Column], notes: [Note] = [],
    isOfParagraphs: Bool = false, rows elements: Elements,
    sources: (@Sendable (Elements.Element) -> [String])? = nil,
    forPeople: (@Sendable (Elements.Element) -> [Cell])? = nil,
    cells: @escaping @Sendable (Elements.Element) -> [Cell]
  ) {
    self.init(
      name, title: title, columns: columns, notes: notes, count: elements.count,
      isOfParagraphs: isOfParagraphs, making: { AnySequence(elements) }, sources: sources,
      forPeople: forPeople, cells: cells)
  }

  /// A table of a few rows that are there already.
  package init(
    _ name: String, title: String? = nil, columns: [Column], notes: [Note] = [], rows: [[Cell]]
  ) {
    self.init(name, title: title, columns: columns, notes: notes, rows: rows) { $0 }
  }

  private init(
    _ table: Table, columns: [Column]? = nil, notes: [Note], count: Int?,
    reference: (@Sendable (String) -> Reference)?,
    makeRows: @escaping @Sendable (_ wanted: WantedParts) -> AnyIterator<Row>
  ) {
    self.name = table.name
    self.title = table.title
    self.columns = columns ?? table.columns
    self.hasSources = table.hasSources
    self.notes = notes
    self.count = count
    self.isOfParagraphs = table.isOfParagraphs
    self.reference = reference
    self.makeRows = makeRows
  }
}

extension Table {
  /// The rows as people get them, made while they are read.
  package var rows: AnySequence<[Cell]> {
    AnySequence { [self] in
      let iterator = makeRows(.peopleCells)
      return AnyIterator { iterator.next().map { checked($0).cells } }
    }
  }

  /// True if the table has no row.
  package var isEmpty: Bool { count.map { $0 == 0 } ?? (rows.first { _ in true } == nil) }

  /// The rows with their sources, if they cite any.
  ///
  /// - Parameter arePeoples: Whether the cells are made that only people get.
  /// - Returns: The rows, made while they are read.
  func citedRows(forPeople arePeoples: Bool) -> AnySequence<Row> {
    AnySequence { [self] in
      var wanted: WantedParts = reference == nil ? [] : .sources
      if arePeoples { wanted.insert(.peopleCells) }
      let iterator = makeRows(wanted)
      return AnyIterator { iterator.next().map(checked) }
    }
  }

  /// The table with the sources of each row: numbers for people, with the list of references below;
  /// identifiers in machine formats. A table whose rows have no sources stays as it is.
  package func citing(_ reference: @escaping @Sendable (String) -> Reference) -> Table {
    guard hasSources else { return self }
    return Table(self, notes: notes, count: count, reference: reference, makeRows: makeRows)
  }

  /// The table with its first rows, at most so many.
  package func prefix(_ length: Int) -> Table {
    let makeRows = makeRows
    return Table(self, notes: notes, count: count.map { min($0, length) }, reference: reference) {
      AnyIterator(makeRows($0).prefix(length).makeIterator())
    }
  }

  /// The table with a column of codes behind each column of nodes that has some.
  ///
  /// - Parameters:
  ///   - system: The name of the system, which ends the names of the columns.
  ///   - hasCodes: Whether nodes in a column can have codes.
  ///   - code: The code of the node of an identifier; `nil` for one without.
  /// - Returns: The table, or the same one if no column can have codes.
  package func addingCodes(
    _ system: String, where hasCodes: (Column) -> Bool,
    _ code: @escaping @Sendable (String) -> String?
  ) -> Table {
    let positions = columns.indices.filter {
      if case .node = columns[$0].kind { hasCodes(columns[$0]) } else { false }
    }
    guard !positions.isEmpty else { return self }
    var longer = columns
    for position in positions.reversed() {
      let column = columns[position]
      longer.insert(
        Column("\(column.name)_\(system)", .text, heading: system, for: column.audience),
        at: position + 1)
    }
    let makeRows = makeRows
    return Table(self, columns: longer, notes: notes, count: count, reference: reference) {
      let rows = makeRows($0)
      return AnyIterator {
        guard let row = rows.next() else { return nil }
        var cells = row.cells
        for position in positions.reversed() where position < cells.count {
          var found: Cell = .missing
          if case .node(let label) = cells[position], let code = code(label.id) {
            found = .text(code)
          }
          cells.insert(found, at: position + 1)
        }
        return Row(cells: cells, sources: row.sources)
      }
    }
  }

  /// The table with further notes.
  package func adding(notes more: [Note]) -> Table {
    Table(self, notes: notes + more, count: count, reference: reference, makeRows: makeRows)
  }

  private func checked(_ row: Row) -> Row {
    let isShort = row.cells.count < columns.count
    precondition(
      row.cells.count <= columns.count
        && (!isShort || columns[row.cells.count...].allSatisfy { $0.audience == .people }),
      "\(name): \(row.cells.count) cells, \(columns.count) columns")
    for (column, cell) in zip(columns, row.cells) {
      precondition(column.kind.admits(cell), "\(name), \(column.name): \(cell)")
    }
    return row
  }
}
