public import Analyses
public import ArgumentParser
import GraphCore

extension Centrality.View: ExpressibleByArgument {}

/// The options that choose a measure, and what it is a measure of.
struct ScoreOptions: ParsableArguments {
  /// What is ranked.
  enum Side: String, ExpressibleByArgument, CaseIterable {
    case countries, coalitions, officials, ties
  }

  @Option(
    help: ArgumentHelp(
      "The measure; the default is the number of coalitions. 'entente help measures' lists them.",
      valueName: "measure"),
    completion: .list(Centrality.allCases.map(\.rawValue)),
    transform: NamedChoice.reader("measures", of: Centrality.self))
  var by: Centrality?

  @Option(name: .customLong("of"), help: "What is ranked.")
  var side = Side.countries

  @Option(
    help: ArgumentHelp(
      "The network: both modes, one mode by what is shared, leads, or leaders and followers."))
  var on: Centrality.View?

  @Option(help: ArgumentHelp("How many must be shared, for the s-measures.", valueName: "s"))
  var share = 1

  func validate() throws {
    if share < 1 { throw ValidationError("--share is a number from 1") }
    guard let measure = chosen else {
      if on != nil { throw ValidationError("--on goes with a measure, --by") }
      return
    }
    if let on { try ScoreOptions.check(measure, on: on) }
    if share > 1, !measure.countsShared {
      throw ValidationError("--share goes with s-betweenness, s-closeness and s-harmonic")
    }
    let view = on ?? measure.views[0]
    switch side {
    case .countries: break
    case .ties:
      if measure != .betweenness || view != .twoMode {
        throw ValidationError("ties are ranked by betweenness, on the two-mode network")
      }
    case .coalitions:
      if view == .leaderFollower {
        throw ValidationError("leaders and followers are countries; use --of countries")
      }
    case .officials:
      if view == .leadership || view == .leaderFollower {
        throw ValidationError(
          "officials are ranked by the meetings that they attended, not by leads; '\(measure.rawValue)'"
            + " goes with --of countries")
      }
    }
  }

  /// Refuses a network on which a measure is not defined.
  static func check(_ measure: Centrality, on view: Centrality.View) throws {
    guard !measure.views.contains(view) else { return }
    let places = measure.views.map(\.rawValue).joined(separator: " or ")
    throw ValidationError("\(measure.rawValue) is a measure of the \(places) network")
  }

  /// The measure, or `nil` for the number of coalitions, which has intervals.
  var chosen: Centrality? {
    switch side {
    case .countries: by
    case .coalitions, .officials: by ?? .degree
    case .ties: by ?? .betweenness
    }
  }

  /// What is ranked, of nodes.
  var ranked: CoalitionGraph.Ranked {
    switch side {
    case .countries, .ties: .countries
    case .coalitions: .coalitions
    case .officials: .officials
    }
  }
}
