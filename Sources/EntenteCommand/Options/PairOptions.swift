import Analyses
import ArgumentParser
import CompactGraph

/// The things that are compared with each other: coalitions, or parties.
struct PairOptions: ParsableArguments {
  /// The things.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case coalitions, countries, parties
  }

  @Option(help: ArgumentHelp("The things that are compared.", valueName: "what"))
  var of = Subject.coalitions

  /// The mode of the network.
  var mode: Mode { of == .coalitions ? .columns : .rows }

  /// The parties that are compared.
  var filter: PartyFilter { of == .countries ? .states : .all }
}
