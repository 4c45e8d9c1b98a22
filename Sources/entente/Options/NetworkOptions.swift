import Analyses
import ArgumentParser
import GraphCore

/// The options of commands that ask something of the countries and coalitions of a graph, and reading the
/// graph by them.
struct NetworkOptions: ParsableArguments {
  @OptionGroup var unknowns: UnknownOptions
  @OptionGroup var coalitions: CoalitionOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var table: TableOptions
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var tableInput: TableInputOptions

  /// What is asked: a graph with the claims that count, and who belongs where in it as of the date.
  struct Question {
    let graph: CoalitionGraph
    let filter: Affiliations.Filter
    let affiliations: Affiliations
  }

  /// Reads what is asked; what cannot be answered is said before anything is computed.
  func question(of input: String?) throws(Failure) -> Question {
    try view.validateLanguage()
    _ = try table.chosenFormat()
    let graph = try evidence.applied(
      to: CoalitionGraph.read(input, tableInput), asOf: view.asOf)
    let filter = try coalitions.filter(for: graph, evidence)
    view.noteLateDate(in: graph)
    return Question(
      graph: graph, filter: filter,
      affiliations: graph.affiliations(asOf: view.asOf, filter: filter))
  }

  /// The two-mode network of some affiliations, with the ties that are asked for.
  func network(of affiliations: Affiliations, in graph: CoalitionGraph) -> AffiliationNetwork {
    graph.affiliationNetwork(
      of: affiliations, includesPossible: unknowns.unknown == .upper,
      universe: unknowns.candidates)
  }
}
