/// One message of the library.
public struct Diagnostic: Hashable, Sendable, Codable {
  /// How bad it is.
  public enum Level: String, Hashable, Sendable, Codable {
    /// Something may look wrong.
    case warning
    /// Something is wrong.
    case error
  }

  /// How bad it is.
  public let level: Level
  /// What Graphviz says, on one line.
  public let message: String
  /// The line of the text that it speaks of, where it says so.
  public let line: Int?
  /// The name of the text, where it has one and the message speaks of a line.
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
