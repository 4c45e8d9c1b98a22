public import Analyses
public import ArgumentParser
import GraphCore

extension Centrality: ExpressibleByArgument {}
extension Centrality.View: ExpressibleByArgument {}
extension CoalitionGraph.Ranked: ExpressibleByArgument {}

/// The options that choose a measure, and what it is a measure of.
struct ScoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The measure; the default is the number of coalitions. 'entente help measures' lists them.",
      valueName: "measure"))
  var by: Centrality?

  @Option(name: .customLong("of"), help: "What is ranked.")
  var side = CoalitionGraph.Ranked.countries

  @Option(help: "The network: of both modes, or of one, tied by what is shared.")
  var on: Centrality.View?

  @Option(help: ArgumentHelp("How many must be shared, for the s-measures.", valueName: "s"))
  var share = 1

  @Flag(help: "Print a paragraph for a methods section instead, with references.")
  var methods = false

  func validate() throws {
    if share < 1 { throw ValidationError("--share is a number from 1") }
    guard let measure = chosen else {
      if methods || on != nil {
        throw ValidationError("--methods and --on go with a measure, --by")
      }
      return
    }
    if let on, !measure.views.contains(on) {
      throw ValidationError(
        "\(measure.rawValue) is a measure of the \(measure.views[0].rawValue) network only")
    }
    if measure.views == [.leadership], side == .officials {
      throw ValidationError("\(measure.rawValue) is of countries and coalitions")
    }
  }

  /// The measure, or `nil` for the number of coalitions, which has intervals.
  var chosen: Centrality? { by ?? (side == .countries ? nil : .degree) }
}
