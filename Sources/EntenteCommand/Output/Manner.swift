import ArgumentParser
import Foundation

/// The manner in which a run prints, as its command line and the environment ask.
///
/// It is read from the arguments themselves, because errors of the command line have colours too.
struct Manner: Sendable {
  /// The values of `--color`.
  enum Colour: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  /// True without notes, progress and reports of written files.
  let isQuiet: Bool
  /// True if each finding is a line, also where many are of one kind.
  let listsAllFindings: Bool
  private let colour: Colour
  private let environment: [String: String]

  /// The manner of this run.
  static let current = Manner(
    CommandLine.arguments.dropFirst(), environment: ProcessInfo.processInfo.environment)

  /// The manner that arguments ask for; the last `--color` counts.
  init(_ arguments: some Sequence<String>, environment: [String: String]) {
    self.environment = environment
    var isQuiet = false
    var listsAllFindings = false
    var colour = Colour.auto
    var isValue = false
    for argument in arguments.prefix(while: { $0 != "--" }) {
      if isValue { colour = Colour(rawValue: argument) ?? colour }
      isValue = argument == "--color"
      if argument == "--quiet" { isQuiet = true }
      if argument == "--all-findings" { listsAllFindings = true }
      if argument.hasPrefix("--color=") {
        colour = Colour(rawValue: String(argument.dropFirst("--color=".count))) ?? colour
      }
    }
    self.isQuiet = isQuiet
    self.listsAllFindings = listsAllFindings
    self.colour = colour
  }

  /// The style of a stream that is a terminal or not: `--color` wins over NO_COLOR, and this over FORCE_COLOR.
  func style(terminal isTerminal: Bool) -> TextStyle {
    TextStyle(isOn: hasColour(terminal: isTerminal))
  }

  private func hasColour(terminal isTerminal: Bool) -> Bool {
    switch colour {
    case .always: return true
    case .never: return false
    case .auto:
      if let none = environment["NO_COLOR"], !none.isEmpty { return false }
      if let forced = environment["FORCE_COLOR"], !forced.isEmpty { return forced != "0" }
      return isTerminal && environment["TERM"] != "dumb"
    }
  }

  /// The style of standard output.
  var output: TextStyle { style(terminal: Terminal.isOutput) }

  /// The style of standard error.
  var complaints: TextStyle { style(terminal: Terminal.isError) }
}
