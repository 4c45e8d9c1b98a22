import Analyses
import ArgumentParser
import GraphCore

/// The options of commands that ask something of the countries and coalitions of a graph, and reading the
/// graph by them.
struct NetworkOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A graph folder, a table, or - for a table on standard input.", valueName: "input"))
  var input: String?

  @OptionGroup var unknowns: UnknownOptions
  @OptionGroup var coalitions: CoalitionOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var table: TableOptions
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var tableInput: TableInputOptions
  @OptionGroup var methods: MethodsOptions

  /// What is asked: a graph with the claims that count, and who belongs where in it as of the date.
  struct Question {
    let graph: CoalitionGraph
    let filter: Affiliations.Filter
    let affiliations: Affiliations
  }

  /// Reads what is asked; what cannot be answered is said before anything is computed.
  func question() throws(Failure) -> Question {
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
    let network = graph.affiliationNetwork(
      of: affiliations, includesPossible: unknowns.unknown == .upper,
      universe: unknowns.candidates)
    if network.rows.isEmpty { noteNobody() }
    return network
  }

  /// Says on standard error that there is nothing to compute on.
  func noteNobody() {
    System.complain(["note: no country belongs to any of these coalitions then"])
  }

  /// Writes a result: its table, or with `--methods` how it was made.
  ///
  /// `readable` is the form for people where it has one of its own, `sources` are those of each row where
  /// they were asked for, and `facts` what formats carry besides the command.
  func write(
    _ table: Table, readable: Table? = nil, sources: [[Source.ID]]? = nil, methods: String,
    in graph: CoalitionGraph, command: String, facts: [(String, Table.Cell)]
  ) throws(Failure) {
    if self.methods.methods {
      try self.methods.write(
        methods, on: graph, coalitions, evidence, unknowns, to: self.table.output)
      return
    }
    try self.table.write(
      table, readable: readable, sources: sources.map { ($0, graph) },
      context: [("command", .text(command))] + facts)
  }
}
