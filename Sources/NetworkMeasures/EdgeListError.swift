/// The first line of an edge list that cannot be read, and why.
public struct EdgeListError: Error, Hashable, Sendable {
  /// The problem of a line.
  public enum Problem: Hashable, Sendable {
    /// A line has neither two fields nor three, or another number than the lines before.
    case fieldCount(Int, expected: Int?)
    /// A field is empty; fields are counted from 1.
    case emptyField(Int)
    /// A weight is not a number of 0 or more.
    case weight(String)
    /// The edge does not fit into the network.
    case network(NetworkError)
  }

  /// The line, from 1; `nil` for a problem of the whole list.
  public let line: Int?
  /// The problem.
  public let problem: Problem

  /// A problem of a line.
  public init(line: Int?, _ problem: Problem) {
    self.line = line
    self.problem = problem
  }
}

extension EdgeListError: CustomStringConvertible {
  /// The line and the problem as a sentence.
  public var description: String {
    (line.map { "line \($0): " } ?? "") + problem.description
  }
}

extension EdgeListError.Problem: CustomStringConvertible {
  /// The problem as a sentence.
  public var description: String {
    switch self {
    case .fieldCount(let count, let expected):
      "\(count) \(count == 1 ? "field" : "fields"); expected"
        + " \(expected.map { "\($0), as in the lines before" } ?? "a source, a target, and if there are weights a weight")"
    case .emptyField(let number): "field \(number) is empty"
    case .weight(let text): "the weight '\(text)' is not a number of 0 or more"
    case .network(let error): error.description
    }
  }
}
