import Analyses
import ArgumentParser
import Counting
import Measures

/// The method that makes groups, and the things that are grouped.
struct GroupingOptions: ParsableArguments {
  /// The things that are grouped.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case countries, parties, coalitions, both
  }

  @Option(
    help: ArgumentHelp(
      "The method: \(GroupingMethod.all.map(\.name).joined(separator: ", ")). 'entente help measures'"
        + " explains them. Default: \(GroupingMethod.bestModularity.name).", valueName: "method"),
    completion: .list(GroupingMethod.all.map(\.name)), transform: GroupingOptions.method)
  var by = GroupingMethod.bestModularity

  @Option(
    name: .customLong("by-attribute"),
    help: ArgumentHelp(
      "Group by this attribute, such as one of --attributes, in place of a method.",
      valueName: "attribute"))
  var attribute: String?

  @Option(
    help: ArgumentHelp(
      "The things to group. Default: countries, or parties where most are no countries.",
      valueName: "what"))
  var of: Subject?

  @Option(
    help: "Above 1 for smaller groups, below 1 for larger ones. Only for methods that search.")
  var resolution = Grouping.Settings().resolution

  @Option(help: "Random seed.")
  var seed = Grouping.Settings().seed

  @Option(help: "Number of searches that consensus compares.")
  var runs: Int?

  /// Reads a method.
  static let method = NamedChoice.reader("methods", in: GroupingMethod.all, named: \.name)

  func validate() throws {
    if !(resolution > 0 && resolution.isFinite) {
      throw ValidationError("--resolution takes a number above 0")
    }
    if let runs, !(2...10_000).contains(runs) {
      throw ValidationError("--runs takes a number from 2 to 10000")
    }
    if runs != nil && !by.usesSearches { throw ValidationError("--runs goes with --by consensus") }
    try check(by)
  }

  /// Refuses a method that does not group the chosen things.
  func check(_ method: GroupingMethod) throws {
    let subjects = Grouping.subjects(of: method)
    guard !subjects.contains(subject) else { return }
    let names = subjects.map(\.rawValue).joined(separator: " or ")
    throw ValidationError("\(method.name) groups \(names), not \(subject.rawValue)")
  }

  /// The things as the analysis names them.
  var subject: Grouping.Subject {
    switch of {
    case nil, .countries, .parties: .parties
    case .coalitions: .coalitions
    case .both: .both
    }
  }

  /// The parties of the network.
  private var filter: PartyFilter {
    switch of {
    case nil: .automatic
    case .countries: .states
    case .parties, .coalitions, .both: .all
    }
  }

  /// The groups by the chosen method, or another one that has been checked.
  ///
  /// - Throws: Nothing has the attribute.
  func grouping(
    _ affiliations: Affiliations, by method: GroupingMethod? = nil
  ) throws(Failure) -> Grouping {
    var settings = Grouping.Settings()
    settings.resolution = resolution
    settings.seed = seed
    if let runs { settings.searches = runs }
    let networks = NamedNetworks(affiliations, of: filter)
    var chosen = method ?? by
    if let attribute, method == nil {
      try affiliations.graph.check(attribute: attribute)
      chosen = .attribute(
        attribute, rows: networks.values(of: attribute, networks.rows),
        columns: networks.values(of: attribute, networks.columns))
    }
    guard let grouping = Grouping(networks, of: subject, by: chosen, settings) else {
      preconditionFailure("the method was checked")
    }
    return grouping
  }
}
