/// Why a graph did not become a picture.
public enum GraphvizError: Error, Hashable, Sendable {
  /// No Graphviz library is installed; the names that were tried.
  case libraryMissing(tried: [String])
  /// The library lacks a function, so it is no Graphviz that this binding knows.
  case functionMissing(String)
  /// Graphviz could not set itself up.
  case noContext
  /// The text is not DOT, or holds no graph.
  case syntax(messages: [Diagnostic])
  /// The plugin for a layout engine is not installed or not configured.
  case engineMissing(String, messages: [Diagnostic])
  /// The plugin for a format is not installed or not configured.
  case formatMissing(String, messages: [Diagnostic])
  /// The layout failed.
  case layout(engine: String, messages: [Diagnostic])
  /// The picture could not be made.
  case render(format: String, messages: [Diagnostic])
  /// A text holds a character that no picture can carry.
  case controlCharacter(code: UInt32, text: String)
}

/// One message of the library.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Level: String, Hashable, Sendable {
    /// Something may look wrong.
    case warning
    /// Something is wrong.
    case error
  }

  /// How bad it is.
  public let level: Level
  /// What Graphviz says, on one line.
  public let message: String

  /// A message.
  public init(_ level: Level, _ message: String) {
    self.level = level
    self.message = message
  }
}
