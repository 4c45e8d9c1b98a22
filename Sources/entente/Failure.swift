import GraphCore
import Graphviz
import Interchange

/// Why a command could not do its work, as facts; `Failure+Message` has the words.
enum Failure: Error {
  /// No such command.
  case unknownCommand(String, suggestion: String?)
  /// No such topic of help.
  case unknownTopic(String, suggestion: String?)
  /// The graph could not be read.
  case input(GraphInput.Failure)
  /// No node is called so.
  case unknownName(String, kinds: String, suggestions: [String])
  /// Several nodes are called so.
  case ambiguousName(String, [NodeReference])
  /// No coalition is of this kind.
  case unknownKind(String, kinds: [String], suggestion: String?)
  /// No source is of this kind.
  case unknownSourceKind(String, kinds: [String], suggestion: String?)
  /// A measure of countries, asked of something else.
  case notOfCountries(measure: String, NodeReference)
  /// No names in this language.
  case unknownLanguage(String)
  /// The suffix of a file does not tell a format.
  case unknownSuffix(path: String, formats: [String])
  /// The suffix tells one format and the option another.
  case formatConflict(path: String, format: String)
  /// A picture that is no text, and a terminal.
  case binaryToTerminal(format: String)
  /// A file could not be made.
  case cannotCreate(path: String, reason: String)
  /// Writing failed.
  case cannotWrite(path: String, reason: String)
  /// The picture could not be drawn.
  case drawing(GraphvizError)
}
