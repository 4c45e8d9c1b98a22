/// An edge list: text with two names a line, of an edge's source and its target, and a weight where there
/// are any.
///
/// The fields of a line are separated by tabs, commas or semicolons, or else by spaces: whatever the first
/// line has. Empty lines and those that begin with `#` or `%` are passed over. There is no header, and
/// quotes have no meaning.
///
/// ```
/// # who meets whom
/// Anna Ben 3
/// Ben Clara 1
/// ```
public struct EdgeList: Hashable, Sendable {
  /// The names of the nodes, in the order in which the text names them first.
  public let names: [String]
  /// The source of each edge, as a place in `names`.
  public let sources: [Int32]
  /// The target of each edge, as a place in `names`.
  public let targets: [Int32]
  /// The weight of each edge; `nil` for a list without weights.
  public let weights: [Double]?
  /// The line of each edge, from 1.
  public let lines: [Int]

  /// Reads an edge list.
  ///
  /// - Throws: The first line that is no edge.
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ text: String) throws(EdgeListError) {
    var numbers: [Substring: Int32] = [:]
    var names: [String] = []
    var ends: (sources: [Int32], targets: [Int32]) = ([], [])
    var weights: [Double] = []
    var lines: [Int] = []
    var separator: Character?
    var fieldCount: Int?
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      guard let first = line.first(where: { !$0.isWhitespace }), first != "#", first != "%" else {
        continue
      }
      separator = separator ?? EdgeList.separator(of: line)
      let fields = EdgeList.fields(of: line, separator ?? " ")
      guard (2...3).contains(fields.count), fieldCount == nil || fields.count == fieldCount else {
        throw EdgeListError(line: number, .fieldCount(fields.count, expected: fieldCount))
      }
      fieldCount = fields.count
      if let empty = fields.firstIndex(where: \.isEmpty) {
        throw EdgeListError(line: number, .emptyField(empty + 1))
      }
      let pair = fields.prefix(2).map { name in
        if let number = numbers[name] { return number }
        let number = Int32(names.count)
        numbers[name] = number
        names.append(String(name))
        return number
      }
      if fields.count == 3 {
        guard let weight = Double(fields[2]), weight.isFinite, weight >= 0 else {
          throw EdgeListError(line: number, .weight(String(fields[2])))
        }
        weights.append(weight)
      }
      ends.sources.append(pair[0])
      ends.targets.append(pair[1])
      lines.append(number)
    }
    self.names = names
    (sources, targets) = ends
    self.weights = fieldCount == 3 ? weights : nil
    self.lines = lines
  }

  /// The first of tab, comma and semicolon that the line has.
  private static func separator(of line: Substring) -> Character {
    ["\t", ",", ";"].first { line.contains($0) } ?? " "
  }

  private static func fields(of line: Substring, _ separator: Character) -> [Substring] {
    guard separator != " " else { return line.split(whereSeparator: \.isWhitespace) }
    return line.split(separator: separator, omittingEmptySubsequences: false).map { field in
      let start = field.drop { $0.isWhitespace }
      let blanks = start.reversed().prefix { $0.isWhitespace }.count
      return start.dropLast(blanks)
    }
  }
}
