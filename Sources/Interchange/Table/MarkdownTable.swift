/// A table of Markdown, with bars at both ends of each line and a line of hyphens below the header.
enum MarkdownTable {
  private static let bar = UInt8(ascii: "|")
  private static let backslash = UInt8(ascii: "\\")
  private static let quote = UInt8(ascii: "\"")

  /// The bytes as a table with bars between fields; unchanged if they are no table of Markdown. Lines stay lines.
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var filled = bytes.prefix(1 << 16).split(separator: 0x0A).lazy.map(trimmed).filter {
      !$0.isEmpty
    }
    .prefix(2).makeIterator()
    guard let header = filled.next(), let rule = filled.next(), header.contains(bar),
      rule.contains(bar), rule.contains(UInt8(ascii: "-")),
      rule.allSatisfy({ "|-: ".utf8.contains($0) })
    else { return bytes }
    var isBelow = false
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      line -> [UInt8] in
      var line = trimmed(line)
      if !isBelow, line == rule {
        isBelow = true
        return []
      }
      if line.first == bar { line = line.dropFirst() }
      if line.last == bar, line.dropLast().last != backslash { line = line.dropLast() }
      return line.contains(backslash) ? withoutEscapes(line) : Array(line)
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  /// A line whose fields with an escaped bar stand in quotes, without the escape.
  private static func withoutEscapes(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var fields: [[UInt8]] = [[]]
    var isEscaped = false
    var areQuoted: Set<Int> = []
    for byte in line {
      if isEscaped, byte == bar {
        fields[fields.count - 1].removeLast()
        areQuoted.insert(fields.count - 1)
      } else if byte == bar {
        fields.append([])
        continue
      }
      fields[fields.count - 1].append(byte)
      isEscaped = byte == backslash
    }
    let written = fields.enumerated().map { position, field -> [UInt8] in
      guard areQuoted.contains(position) else { return field }
      let text = trimmed(field[...])
      return [quote] + text.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
    }
    return Array(written.joined(separator: [bar]))
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let first = line.first, first == 0x20 || first == 0x09 { line = line.dropFirst() }
    while let last = line.last, last == 0x20 || last == 0x0D || last == 0x09 {
      line = line.dropLast()
    }
    return line
  }
}
