import Documents

/// The form of the lines of an edge list, and the values in them apart from the names.
struct EdgeLines: Sendable {
  /// The division of a line.
  struct Form: Sendable {
    /// The separator; a space stands for any number of blanks.
    var separator = EdgeLines.space
    /// The number of fields: 2, or 3 with a weight. Without any edge 0.
    var fieldCount = 0

    /// The form of the first line that is not passed over.
    ///
    /// - Throws: That line, if it is not an edge.
    init(of bytes: [UInt8]) throws(EdgeListError) {
      let span = bytes.span
      var cursor = LineCursor(bytes.indices)
      while let line = cursor.next(span) {
        guard let first = line.first(where: { !EdgeLines.isBlank(bytes[$0]) }),
          !EdgeLines.isComment(bytes[first])
        else { continue }
        separator =
          [0x09, 0x2C, 0x3B].first { separator in line.contains { bytes[$0] == separator } }
          ?? EdgeLines.space
        var fields = FieldCursor(line, separator)
        while fields.next(span) != nil { fieldCount += 1 }
        guard (2...3).contains(fieldCount) else {
          throw EdgeListError(line: cursor.number, .fieldCount(fieldCount, expected: nil))
        }
        return
      }
    }
  }

  /// An edge whose line is not the one after the line of the edge before.
  struct Jump: Hashable, Sendable {
    let edge: Int
    let line: Int
  }

  static let space = UInt8(ascii: " ")
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  static func isComment(_ byte: UInt8) -> Bool { byte == 0x23 || byte == 0x25 }

  private(set) var weights: [Double]?
  private(set) var jumps: [Jump] = []
  private(set) var error: EdgeListError?
  private var edgeCount = 0
  private var lineCount = 0
  private var nextLine = -1

  init(_ form: Form) { weights = form.fieldCount == 3 ? [] : nil }

  /// The parts of a text, cut behind line ends.
  static func pieces(of bytes: [UInt8], _ wanted: Int?) -> [Range<Int>] {
    // Every piece numbers its names anew, so a few large ones are best.
    let count = max(1, wanted ?? min(4, bytes.count >> 22))
    var ranges: [Range<Int>] = []
    var start = 0
    for number in 1...count {
      let limit = bytes.count / count * number
      let end =
        number == count
        ? bytes.count
        : bytes[max(start, limit)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }

  /// Calls a function with the fields of each edge of a part of the text, and stops at the first line that is
  /// none, or when the function returns `false`.
  mutating func read(
    _ bytes: borrowing Span<UInt8>, in range: Range<Int>, _ form: Form,
    _ body: (_ source: Range<Int>, _ target: Range<Int>) -> Bool
  ) {
    var cursor = LineCursor(range)
    defer { lineCount = cursor.number }
    while let line = cursor.next(bytes) {
      var first = line.lowerBound
      while first < line.upperBound, EdgeLines.isBlank(bytes[first]) { first += 1 }
      if first == line.upperBound || EdgeLines.isComment(bytes[first]) { continue }
      var fields = FieldCursor(line, form.separator)
      var found = (source: 0..<0, target: 0..<0, weight: 0..<0)
      var count = 0
      while let field = fields.next(bytes) {
        switch count {
        case 0: found.source = field
        case 1: found.target = field
        case 2: found.weight = field
        default: break
        }
        count += 1
      }
      if let problem = problem(found, count, form) {
        error = EdgeListError(line: cursor.number, problem)
        return
      }
      if form.fieldCount == 3 {
        let text = EdgeLines.text(found.weight, bytes)
        guard let weight = Double(text), weight.isFinite, weight >= 0 else {
          error = EdgeListError(line: cursor.number, .weight(text))
          return
        }
        weights?.append(weight)
      }
      if cursor.number != nextLine { jumps.append(Jump(edge: edgeCount, line: cursor.number)) }
      nextLine = cursor.number + 1
      edgeCount += 1
      guard body(found.source, found.target) else { return }
    }
  }

  private func problem(
    _ found: (source: Range<Int>, target: Range<Int>, weight: Range<Int>), _ count: Int,
    _ form: Form
  ) -> EdgeListError.Problem? {
    if count != form.fieldCount { return .fieldCount(count, expected: form.fieldCount) }
    if found.source.isEmpty { return .emptyField(1) }
    if found.target.isEmpty { return .emptyField(2) }
    return count == 3 && found.weight.isEmpty ? .emptyField(3) : nil
  }

  /// The text of some bytes.
  static func text(_ range: Range<Int>, _ bytes: borrowing Span<UInt8>) -> String {
    var content: [UInt8] = []
    for position in range { content.append(bytes[position]) }
    return String(decoding: content, as: UTF8.self)
  }

  /// The lines of this part of a text, then those of the next.
  mutating func append(_ next: EdgeLines) {
    guard error == nil else { return }
    for jump in next.jumps {
      let (edge, line) = (jump.edge + edgeCount, jump.line + lineCount)
      if edge == 0 || jump.edge > 0 || line != nextLine {
        jumps.append(Jump(edge: edge, line: line))
      }
    }
    if let own = next.weights { weights?.append(contentsOf: own) }
    if let error = next.error {
      self.error = EdgeListError(line: error.line.map { $0 + lineCount }, error.problem)
    }
    if next.edgeCount > 0 { nextLine = next.nextLine + lineCount }
    edgeCount += next.edgeCount
    lineCount += next.lineCount
  }
}

/// Goes from line to line: LF, CRLF and CR end one.
private struct LineCursor {
  /// The number of the line that was given last, from 1.
  private(set) var number = 0
  private var position: Int
  private let end: Int

  init(_ range: Range<Int>) {
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next(_ bytes: borrowing Span<UInt8>) -> Range<Int>? {
    guard position < end else { return nil }
    let start = position
    while position < end, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
    let line = start..<position
    if position < end { position = DelimitedText.endOfLine(bytes, at: position) }
    number += 1
    return line
  }
}

/// Goes from field to field of a line; blanks at the ends of a field do not belong to it.
private struct FieldCursor {
  private var position: Int
  private let end: Int
  private let separator: UInt8
  private var isOver = false

  init(_ line: Range<Int>, _ separator: UInt8) {
    position = line.lowerBound
    end = line.upperBound
    self.separator = separator
  }

  mutating func next(_ bytes: borrowing Span<UInt8>) -> Range<Int>? {
    if isOver { return nil }
    while position < end, EdgeLines.isBlank(bytes[position]),
      bytes[position] != separator
        || separator == EdgeLines.space
    {
      position += 1
    }
    let start = position
    if separator == EdgeLines.space {
      while position < end, !EdgeLines.isBlank(bytes[position]) { position += 1 }
      return start < position ? start..<position : nil
    }
    while position < end, bytes[position] != separator { position += 1 }
    var last = position
    while last > start, EdgeLines.isBlank(bytes[last - 1]) { last -= 1 }
    if position < end { position += 1 } else { isOver = true }
    return start..<last
  }
}
