import Analyses
import ArgumentParser
import GraphCore

/// The options of commands that print numbers which incomplete rosters leave open.
struct UnknownOptions: ParsableArguments {
  /// Who may fill places that nobody names.
  enum Universe: String, ExpressibleByArgument, CaseIterable {
    case graph, un
  }

  /// Which bound of a number is told.
  enum Bound: String, ExpressibleByArgument, CaseIterable {
    case interval, lower, upper
  }

  @Option(help: "Who may fill unnamed places: countries of the graph, or all members of the UN.")
  var universe = Universe.graph

  @Option(help: "How numbers that are not certain are told.")
  var unknown = Bound.interval

  /// Countries that may fill unnamed places besides those of the graph.
  var candidates: Set<Country.ID> { universe == .un ? UnitedNations.members : [] }

  /// The same for the analyses.
  var bound: Unknown { Unknown(rawValue: unknown.rawValue) ?? .interval }
}
