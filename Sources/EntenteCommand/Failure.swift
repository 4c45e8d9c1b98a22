import Analyses
import GraphCore
import Graphviz
import Interchange
import Paper
import States

/// The reason why a command could not do its work, as facts; `Failure+Message` has the words.
enum Failure: Error {
  /// A text that is not among the known ones, with the known one that is written nearly so.
  struct Unknown {
    let text: String
    let known: [String]
    let suggestion: String?

    init(_ text: String, in known: [String]) {
      self.text = text
      self.known = known
      suggestion = Spelling.nearest(to: text, in: known, limit: 1).first
    }
  }

  /// No such command.
  case unknownCommand(Unknown)
  /// No such topic of help.
  case unknownTopic(Unknown, topics: [String])
  /// An option with a single value is given twice.
  case givenTwice(option: String)
  /// An option about tables, and no table.
  case optionWithoutTable(String)
  /// The graph could not be read.
  case input(GraphInput.Failure)
  /// No node has the name; it belongs to the states `absent`, which are not in the data.
  case unknownName(
    String, kinds: [NodeKind], suggestions: [String], absent: [String] = [])
  /// A file stands where a name belongs, and what may be the name behind it.
  case nameAfterInput(name: String, input: String)
  /// A node of another kind has the name.
  case otherKind(String, NodeReference, wanted: [NodeKind])
  /// Options choose the coalitions of a coalition, or the members of another node, which has none.
  case pointlessChoice(for: NodeReference)
  /// Several nodes have the name.
  case ambiguousName(String, [NodeReference])
  /// No coalition is of this kind.
  case unknownKind(Unknown)
  /// Nothing has this attribute with this value.
  case unknownValue(_ name: String, Unknown)
  /// Nothing has this attribute.
  case unknownAttribute(Unknown)
  /// No source is of this kind.
  case unknownSourceKind(Unknown)
  /// The suffix of a file names no format.
  case unknownSuffix(path: String, formats: [String])
  /// The suffix names one format and the option for another.
  case formatConflict(path: String, format: String)
  /// A picture that is not text, and a terminal.
  case binaryToTerminal(format: String)
  /// A file could not be made.
  case cannotCreate(path: String, reason: String)
  /// Writing failed.
  case cannotWrite(path: String, reason: String)
  /// The picture could not be drawn.
  case drawing(GraphvizError)
  /// Graphviz made a picture and reported errors: it lacks something that the graph has.
  case faultyPicture(errors: Int)
  /// The answer has no rows, which was asked about.
  case noRows
  /// The data or the dates give no series of answers.
  case series(AnswerSeries.Failure)
  /// The picture could not be made from its SVG.
  case paper(PaperError)
}
