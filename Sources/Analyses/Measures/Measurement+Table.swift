import GraphCore

extension [Measurement] {
  /// The numbers as a table: `measure,value,definition,source`.
  public func table(notes: [String] = []) -> Table {
    Table(
      columns: [
        .init("measure"), .init("value", isNumeric: true), .init("definition"), .init("source"),
      ],
      rows: map {
        [.text($0.name), $0.cell(isForReading: false), .text($0.definition), .text($0.source)]
      },
      notes: notes)
  }

  /// The same for reading, with three digits after the point; a source that all have is in the notes.
  public func readableTable(notes: [String] = []) -> Table {
    let common = Set(map(\.source)).count == 1 ? first?.source : nil
    return Table(
      columns: [
        .init("measure"), .init("value", isNumeric: true), .init("definition", isWrapped: true),
      ],
      rows: map { number in
        [
          .text(number.name), number.cell(isForReading: true),
          .text(
            common == nil ? "\(number.definition) (\(number.source))" : number.definition),
        ]
      },
      notes: (common.map { ["[\($0)]."] } ?? []) + notes)
  }
}

extension [Measurement] {
  /// The numbers beside those of an earlier date: `measure,value,before,definition,source`.
  public func table(
    before: [Measurement], isForReading: Bool = false, notes: [String] = []
  ) -> Table {
    let past = Dictionary(before.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return Table(
      columns: [
        .init("measure"), .init("value", isNumeric: true), .init("before", isNumeric: true),
        .init("definition", isWrapped: isForReading),
      ] + (isForReading ? [] : [.init("source")]),
      rows: map { number in
        let earlier = past[number.name].map { $0.cell(isForReading: isForReading) }
        return [
          .text(number.name), number.cell(isForReading: isForReading),
          earlier ?? (isForReading ? .text("") : .missing), .text(number.definition),
        ] + (isForReading ? [] : [.text(number.source)])
      }, notes: notes)
  }
}

extension Measurement {
  fileprivate func cell(isForReading: Bool) -> Table.Cell {
    guard let value else { return isForReading ? .text("not defined") : .missing }
    if isCount, value == value.rounded(), abs(value) < 1e15 { return .integer(Int(value)) }
    return isForReading ? .text(Table.rounded(value)) : .number(value)
  }
}

extension [Measurement] {
  /// How the numbers were made, as a paragraph for a methods section, with the references.
  ///
  /// - Parameters:
  ///   - place: The network on which they were computed, in words.
  ///   - basis: What it was made of.
  /// - Returns: The paragraph.
  public func methods(on place: String, _ basis: AffiliationNetwork.Basis) -> String {
    let all = indices.map { place in
      let number = self[place]
      // Of neighbours that have a source in common the last names it.
      let isLast = place + 1 == count || self[place + 1].source != number.source
      let source = isLast && !number.source.hasPrefix("a ") ? " (\(number.source))" : ""
      return "\(number.name), \(number.definition)\(source)"
    }
    return "\(count) numbers were computed on \(place). \(basis.tieWords) They are:"
      + " \(all.joined(separator: "; "))."
  }
}
