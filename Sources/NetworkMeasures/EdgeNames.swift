import Documents

/// The ends of edges with any names.
struct EdgeNames {
  /// The values apart from the names.
  private(set) var lines: EdgeLines
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []
  private var table = CellTable()
  private let bytes: [UInt8]

  /// The names.
  var names: [String] {
    let span = bytes.span
    return table.ranges.map { EdgeLines.text($0, span) }
  }

  /// Reads the edges.
  init(_ bytes: [UInt8], _ form: EdgeLines.Form, _ ranges: [Range<Int>]) {
    self.bytes = bytes
    lines = EdgeLines(form)
    let parts = Pieces.map(ranges.count) { Part(bytes, form, ranges[$0]) }
    let edgeCount = parts.reduce(0) { $0 + $1.sources.count }
    sources.reserveCapacity(edgeCount)
    targets.reserveCapacity(edgeCount)
    for part in parts {
      if lines.error != nil { break }
      lines.append(part.lines)
      let numbers = table.numbers(of: part.table, in: bytes.span)
      for number in part.sources { sources.append(numbers[Int(number)]) }
      for number in part.targets { targets.append(numbers[Int(number)]) }
    }
  }

  /// The edges of a part of the text, with numbers of its own for their ends.
  private struct Part: Sendable {
    var lines: EdgeLines
    var table = CellTable()
    var sources: [Int32] = []
    var targets: [Int32] = []

    init(_ bytes: [UInt8], _ form: EdgeLines.Form, _ range: Range<Int>) {
      var lines = EdgeLines(form)
      var table = CellTable()
      var (sources, targets): ([Int32], [Int32]) = ([], [])
      let span = bytes.span
      func number(_ range: Range<Int>) -> Int32 {
        var hash = CellTable.seed
        for position in range { hash = CellTable.mix(hash, span[position]) }
        return table.number(of: range, hash: hash, in: span)
      }
      lines.read(span, in: range, form) { source, target in
        sources.append(number(source))
        targets.append(number(target))
        return true
      }
      (self.lines, self.table) = (lines, table)
      (self.sources, self.targets) = (sources, targets)
    }
  }
}
