public import Analyses
public import ArgumentParser
import GraphCore

extension Grouping.Side: ExpressibleByArgument {}

/// `entente groups`.
struct Groups: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Divide countries, coalitions or both into groups.",
    discussion: """
      One mode is grouped by what its members share, both modes by who belongs where; on certain ties. \
      Searches depend on a seed; --runs tells on which groups many searches agree, and how firmly each \
      belongs.

      Examples:
        entente groups --by leiden
        entente groups --of both --by leiden --runs 50
        entente groups --of coalitions --by components --kind capability
        entente groups --by leiden --compare louvain
        entente groups --by leiden --since 2024-06
        entente groups --brokers leader-follower
      """)

  /// The networks on which brokers stand between groups.
  enum BrokerNetwork: String, ExpressibleByArgument, CaseIterable {
    case projection
    case leaderFollower = "leader-follower"
  }

  @Option(
    help: ArgumentHelp(
      "The method: \(GroupingMethod.allCases.map(\.rawValue).joined(separator: ", "));"
        + " 'entente help measures' tells what each is. The default is leiden.",
      valueName: "method"),
    completion: .list(GroupingMethod.allCases.map(\.rawValue)),
    transform: NamedChoice.reader("methods", of: GroupingMethod.self))
  var by = GroupingMethod.leiden

  @Option(name: .customLong("of"), help: "What is grouped.")
  var side = Grouping.Side.countries

  @Option(help: "Above 1 for smaller groups, below 1 for larger, of leiden and louvain.")
  var resolution = 1.0

  @Option(help: "What the order of a search follows from.")
  var seed: UInt64 = 1

  @Option(help: "How many searches are to agree, of leiden.")
  var runs = 1

  @Option(
    help: ArgumentHelp(
      "Compare with the groups of this method: how alike, and who is in another.",
      valueName: "method"),
    completion: .list(GroupingMethod.allCases.map(\.rawValue)),
    transform: NamedChoice.reader("methods", of: GroupingMethod.self))
  var compare: GroupingMethod?

  @Option(
    help: ArgumentHelp(
      "Compare with the groups as of this date: how alike, and who moved.", valueName: "date"),
    transform: ViewOptions.date)
  var since: PartialDate?

  @Option(
    help: ArgumentHelp(
      "List who stands between the groups instead: by what is shared, or by who leads whom.",
      valueName: "network"))
  var brokers: BrokerNetwork?

  @OptionGroup var options: NetworkOptions

  func validate() throws {
    if !(resolution > 0 && resolution.isFinite) {
      throw ValidationError("--resolution is a number above 0")
    }
    if !(1...10_000).contains(runs) { throw ValidationError("--runs is a number from 1 to 10000") }
    if runs > 1 && by != .leiden { throw ValidationError("--runs goes with leiden") }
    if options.evidence.sources { throw ValidationError("--sources does not go with groups") }
    for method in [by, compare].compactMap(\.self) where !method.sides.contains(side) {
      let sides = method.sides.map(\.rawValue).joined(separator: " or ")
      throw ValidationError("\(method.rawValue) groups \(sides), not \(side.rawValue)")
    }
    if [compare != nil, since != nil, brokers != nil].count(where: \.self) > 1 {
      throw ValidationError("--compare, --since and --brokers do not go together")
    }
    if brokers != nil, side == .both {
      throw ValidationError("--brokers stand between groups of countries or of coalitions")
    }
    if brokers == .leaderFollower, side != .countries {
      throw ValidationError("leaders and followers are countries; use --of countries")
    }
  }

  func run() throws {
    let question = try options.question()
    let (graph, language) = (question.graph, options.view.language)
    let groups = grouping(by: by, question.affiliations, in: graph)
    if let brokers {
      let found =
        brokers == .leaderFollower
        ? graph.leaderFollowerNetwork(of: question.affiliations).brokers(between: groups)
        : options.network(of: question.affiliations, in: graph).brokers(between: groups)
      try options.write(
        found.table(in: graph, language: language),
        readable: found.readableTable(in: graph, language: language), methods: found.methods,
        in: graph, command: "groups --brokers", facts: found.facts)
      return
    }
    let other =
      if let since {
        grouping(by: by, graph.affiliations(asOf: since, filter: question.filter), in: graph)
      } else {
        compare.map { grouping(by: $0, question.affiliations, in: graph) }
      }
    if let other {
      let comparison = GroupingComparison(groups, with: other)
      try options.write(
        comparison.table(in: graph, language: language),
        readable: comparison.readableTable(in: graph, language: language),
        methods: comparison.methods, in: graph,
        command: since == nil ? "groups --compare" : "groups --since", facts: comparison.facts)
      return
    }
    try options.write(
      groups.table(in: graph, language: language),
      readable: groups.readableTable(in: graph, language: language), methods: groups.methods,
      in: graph, command: "groups", facts: groups.facts)
  }

  private func grouping(
    by method: GroupingMethod, _ affiliations: Affiliations, in graph: CoalitionGraph
  ) -> Grouping {
    if method == .strongComponents {
      return graph.leaderFollowerNetwork(of: affiliations).strongGroups
    }
    return options.network(of: affiliations, in: graph).grouping(
      by: method, of: side, resolution: resolution, seed: seed,
      searches: method == .leiden ? runs : 1)
  }
}
