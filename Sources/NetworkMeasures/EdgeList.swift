import Documents

/// An edge list: text with two names a line, of an edge's source and its target, and a weight where there
/// are any.
///
/// The fields of a line are separated by tabs, commas or semicolons, or else by spaces: whatever the first
/// line has. Lines end with LF, CRLF or CR. Empty lines and those that begin with `#` or `%` are passed over.
/// There is no header, and quotes have no meaning.
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
  /// The edges whose line is not the one after the line of the edge before, with their lines.
  private let jumps: [EdgeLines.Jump]

  /// Reads an edge list.
  ///
  /// - Throws: The first line that is not an edge.
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ text: String) throws(EdgeListError) { try self.init(utf8: Array(text.utf8)) }

  /// Reads an edge list from the bytes of a file.
  ///
  /// Names that are whole numbers are read as numbers, which is several times as fast; the list is the same.
  ///
  /// - Parameter bytes: The text as UTF-8; wrong bytes become replacement characters.
  /// - Throws: The first line that is not an edge.
  /// - Complexity: O(*n*) in the length of the text, spread over the cores.
  public init(utf8 bytes: [UInt8]) throws(EdgeListError) {
    try self.init(utf8: bytes, pieces: nil)
  }

  /// Reads an edge list that is cut into pieces, by default as many as its length is worth.
  init(utf8 bytes: [UInt8], pieces: Int?) throws(EdgeListError) {
    let form = try EdgeLines.Form(of: bytes)
    let ranges = EdgeLines.pieces(of: bytes, pieces)
    if let numeric = EdgeNumbers(bytes, form, ranges) {
      try self.init(numeric.lines, sources: numeric.sources, targets: numeric.targets) {
        numeric.names
      }
    } else {
      let named = EdgeNames(bytes, form, ranges)
      try self.init(named.lines, sources: named.sources, targets: named.targets) { named.names }
    }
  }

  private init(
    _ lines: EdgeLines, sources: [Int32], targets: [Int32], names: () -> [String]
  ) throws(EdgeListError) {
    if let error = lines.error { throw error }
    self.names = names()
    self.sources = sources
    self.targets = targets
    weights = lines.weights
    jumps = lines.jumps
  }

  /// The line of an edge, from 1.
  ///
  /// - Complexity: O(log *j*) in the number of empty lines and comments between edges.
  public func line(ofEdge edge: Int) -> Int {
    var range = jumps.indices
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range =
        jumps[middle].edge <= edge ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    let jump = jumps[range.lowerBound - 1]
    return jump.line + edge - jump.edge
  }
}
