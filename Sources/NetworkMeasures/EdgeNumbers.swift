import Documents

/// The ends of edges whose names are all whole numbers, as they are written without leading zeros.
struct EdgeNumbers {
  /// The values apart from the names.
  private(set) var lines: EdgeLines
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []
  /// The number that is the name of each node.
  private var values: [Int32] = []

  /// The names as texts.
  var names: [String] { values.map(String.init) }

  /// Reads the edges; `nil` if a name is not such a number, or is so large that a table of all up to it would be
  /// larger than the text.
  init?(_ bytes: [UInt8], _ form: EdgeLines.Form, _ ranges: [Range<Int>]) {
    let limit = Int32(clamping: max(1 << 16, bytes.count / 4))
    let parts = Pieces.map(ranges.count) { Part(bytes, form, ranges[$0], limit) }
    lines = EdgeLines(form)
    let edgeCount = parts.reduce(0) { $0 + $1.sources.count }
    sources.reserveCapacity(edgeCount)
    targets.reserveCapacity(edgeCount)
    var nodes = [Int32](repeating: -1, count: Int(parts.map(\.largest).max() ?? -1) + 1)
    for part in parts {
      // What stands behind a line that is not an edge is not read, whatever it is.
      if lines.error != nil { break }
      if part.hasOtherName { return nil }
      lines.append(part.lines)
      for edge in part.sources.indices {
        sources.append(number(of: part.sources[edge], &nodes))
        targets.append(number(of: part.targets[edge], &nodes))
      }
    }
  }

  private mutating func number(of value: Int32, _ nodes: inout [Int32]) -> Int32 {
    let known = nodes[Int(value)]
    if known >= 0 { return known }
    let number = Int32(values.count)
    nodes[Int(value)] = number
    values.append(value)
    return number
  }

  /// The edges of a part of the text.
  private struct Part: Sendable {
    var lines: EdgeLines
    var sources: [Int32] = []
    var targets: [Int32] = []
    var largest: Int32 = -1
    var hasOtherName = false

    init(_ bytes: [UInt8], _ form: EdgeLines.Form, _ range: Range<Int>, _ limit: Int32) {
      var lines = EdgeLines(form)
      var (sources, targets): ([Int32], [Int32]) = ([], [])
      var (largest, hasOtherName): (Int32, Bool) = (-1, false)
      let span = bytes.span
      lines.read(span, in: range, form) { source, target in
        let (a, b) = (Part.value(source, span, limit), Part.value(target, span, limit))
        guard a >= 0, b >= 0 else {
          hasOtherName = true
          return false
        }
        largest = max(largest, a, b)
        sources.append(a)
        targets.append(b)
        return true
      }
      self.lines = lines
      (self.sources, self.targets) = (sources, targets)
      (self.largest, self.hasOtherName) = (largest, hasOtherName)
    }

    /// The number that a name is, or -1.
    private static func value(
      _ range: Range<Int>, _ bytes: borrowing Span<UInt8>, _ limit: Int32
    ) -> Int32 {
      if range.count > 9 || range.count > 1 && bytes[range.lowerBound] == 0x30 { return -1 }
      var value: Int32 = 0
      for position in range {
        let digit = bytes[position] &- 0x30
        if digit > 9 { return -1 }
        value = value * 10 + Int32(digit)
      }
      return value <= limit ? value : -1
    }
  }
}
