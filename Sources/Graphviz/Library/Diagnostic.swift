/// A message of the library.
public struct Diagnostic: Hashable, Sendable, Codable {
  /// The severity of a message.
  public enum Level: String, Hashable, Sendable, Codable {
    /// Something may look wrong.
    case warning
    /// Something is wrong.
    case error
  }

  /// The severity.
  public let level: Level
  /// The words of Graphviz, on one line.
  public let message: String
  /// The line of the text, where the message names one.
  public let line: Int?
  /// The name of the text, where it has one and the message names a line.
  public let file: String?

  /// A message.
  public init(_ level: Level, _ message: String, line: Int? = nil, file: String? = nil) {
    self.level = level
    self.message = message
    self.line = line
    self.file = file
  }
}

extension Diagnostic: CustomStringConvertible {
  /// Place, level and message, as compilers print them.
  public var description: String {
    let place = (file.map { "\($0):" } ?? "") + (line.map { "\($0):" } ?? "")
    return "\(place.isEmpty ? "" : place + " ")\(level.rawValue): \(message)"
  }
}
