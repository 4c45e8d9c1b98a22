/// Writes answers in one format, row by row.
protocol AnswerWriter {
  /// The bytes that wait to be taken.
  var waiting: Int { get }
  /// The bytes written since the last call.
  mutating func take() -> [UInt8]
  /// Writes what stands before the rows of a table.
  mutating func begin(_ table: Table)
  /// Writes a row of the table that was begun.
  mutating func write(_ row: Table.Row)
  /// Writes what stands after the rows of the table.
  mutating func endTable()
  /// Writes what stands after the last table.
  mutating func finish()
}

/// A writer that collects bytes of its own.
protocol CollectingWriter: AnswerWriter {
  /// The bytes that wait to be taken.
  var output: [UInt8] { get set }
}

extension CollectingWriter {
  var waiting: Int { output.count }

  mutating func take() -> [UInt8] {
    defer { output = [] }
    return output
  }
}

extension Answer {
  /// Writes the answer in pieces, so that its rows need not fit into memory.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - width: The columns of the terminal, if there is one.
  ///   - sink: Takes the next bytes: UTF-8, about 64 KiB at a time.
  /// - Throws: Whatever `sink` throws.
  package func write<E: Error>(
    as format: TableFormat, width: Int? = nil, to sink: ([UInt8]) throws(E) -> Void
  ) throws(E) {
    switch format {
    case .table: try write(with: AlignedWriter(self, width: width), forPeople: true, to: sink)
    case .tsv: try write(with: SeparatedWriter(self, .tabs), to: sink)
    case .csv: try write(with: SeparatedWriter(self, .commas), to: sink)
    case .json: try write(with: EnvelopeWriter(self), to: sink)
    case .ndjson: try write(with: JSONLinesWriter(self), to: sink)
    case .markdown: try write(with: MarkdownWriter(self), forPeople: true, to: sink)
    }
  }

  /// The answer as one text.
  public func text(as format: TableFormat, width: Int? = nil) -> String {
    var bytes: [UInt8] = []
    write(as: format, width: width) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write<E: Error>(
    with writer: some AnswerWriter, forPeople: Bool = false, to sink: ([UInt8]) throws(E) -> Void
  ) throws(E) {
    var writer = writer
    for table in tables {
      writer.begin(table)
      for row in table.citedRows(forPeople: forPeople) {
        writer.write(row)
        if writer.waiting >= 1 << 16 { try sink(writer.take()) }
      }
      writer.endTable()
    }
    writer.finish()
    try sink(writer.take())
  }
}
