/// The reason for which a graph did not become a picture, or a text not a graph.
///
/// `description` is the reason in a sentence, and ``category`` tells apart what helps.
public enum GraphvizError: Error, Hashable, Sendable, Codable {
  /// No Graphviz library is installed; the names that were tried.
  case libraryMissing(tried: [String])
  /// The library lacks a function, so it is not a Graphviz that this binding knows.
  case functionMissing(String)
  /// Graphviz could not set itself up.
  case noContext
  /// The system did not start a thread with the stack, in bytes, that Graphviz needs.
  case noThread(stack: Int)
  /// The text is not DOT.
  case syntax(messages: [Diagnostic])
  /// The text holds no graph.
  case noGraph(file: String?)
  /// The text holds several graphs and the request chooses none of them, or one that is not there.
  case severalGraphs(count: Int, file: String?)
  /// The text is neither UTF-8 nor declares a character set that is known; the first such line.
  case notUTF8(line: Int, file: String?)
  /// The text declares a character set that this binding does not read.
  case charset(String, file: String?)
  /// The plugin for a layout engine is not installed or not configured.
  case engineMissing(String, messages: [Diagnostic])
  /// The plugin for a format is not installed or not configured.
  case formatMissing(String, messages: [Diagnostic])
  /// The layout failed.
  case layout(engine: String, messages: [Diagnostic])
  /// The picture could not be made.
  case render(format: String, messages: [Diagnostic])
  /// The picture that was made is broken or not safe to show, and could not be mended.
  case picture(format: String, reason: String)
  /// A text holds a character that no picture can carry.
  case controlCharacter(code: UInt32, text: String)
  /// Markup whose angle brackets are not balanced, or with more than 16,000 bytes between two.
  case markup(String)
  /// The graph asks for files, which DOT from outside may not; every place where it does.
  case files([FileReference])
  /// A link in markup that a browser would run, or that opens a file.
  case link(AttributePlace, value: String)
  /// A font name with marks that would end it in the picture.
  case fontName(AttributePlace, value: String)
  /// A number that no picture can be drawn with.
  case number(AttributePlace, value: String)
  /// No identifier in an SVG can begin so.
  case identifierPrefix(String)
  /// The graph is larger than an engine can lay out without ending the process.
  case tooLarge(engine: String, count: Int, of: String, limit: Int)
  /// The time limit passed.
  case timeLimit(seconds: Double)
  /// The task was cancelled.
  case cancelled
  /// Graphviz crashed, in a process of its own: the signal, and the messages before it.
  case crashed(signal: Int, messages: [Diagnostic])
  /// The process that draws wanted more memory than it may fill.
  case memoryLimit(bytes: Int)
  /// The process that draws could not be started, or did not answer.
  case process(executable: String, reason: String)
}

/// The place of an attribute.
public struct AttributePlace: Hashable, Sendable, Codable {
  /// The node, edge or subgraph that has the attribute, in words; `nil` for the graph itself.
  public let owner: String?
  /// The name of the attribute.
  public let attribute: String
  /// The line of the text, where it is known.
  public let line: Int?
  /// The name of the text, where it has one.
  public let file: String?

  /// A place.
  init(owner: String?, attribute: String, line: Int? = nil, file: String? = nil) {
    self.owner = owner
    self.attribute = attribute
    self.line = line
    self.file = file
  }
}

/// An attribute that makes Graphviz read a file, or makes a picture refer to one.
public struct FileReference: Hashable, Sendable, Codable {
  /// The place of the attribute.
  public let place: AttributePlace
  /// The value of the attribute.
  public let value: String

  /// A reference.
  init(_ place: AttributePlace, value: String) {
    self.place = place
    self.value = value
  }
}
