public import CompactGraph

/// A core whose members are tied to each other, and a periphery whose members are not: the discrete
/// model of Borgatti and Everett.
///
/// The fit of a core is the correlation of the network's ties with those of the ideal, over all pairs
/// of different nodes, weights included; of a two-mode network over all pairs of a row and a column.
/// The core with the best fit is looked for (S. P. Borgatti and M. G. Everett, Models of
/// core/periphery structures, Social Networks 21, 2000, doi:10.1016/S0378-8733(99)00019-2).
///
/// With sixteen nodes or fewer all cores are tried. Otherwise the search starts from the nodes of
/// highest degree, as many as fit best, and from random cores, and improves each by moving one node at
/// a time, past worse ones too in networks of up to two thousand nodes (B. W. Kernighan and S. Lin,
/// Bell System Technical Journal 49, 1970); the best that it finds need not be the best there is. Where
/// nothing correlates (no ties, all ties, fewer than two nodes) the core is empty and the fit 0. Among
/// equally good cores the smaller comes first, then the one whose nodes have smaller numbers.
public struct CorePeriphery: Hashable, Sendable {
  /// The nodes of the core, ascending; of a two-mode network rows first, then columns.
  public let core: [Int32]
  /// The correlation with the ideal.
  public let correlation: Double
  /// The ideal that the network was compared with.
  public let ideal: Ideal
  /// True if all cores were tried.
  public let isExact: Bool

  /// The ties between core and periphery in the ideal.
  public enum Ideal: Hashable, Sendable, CaseIterable {
    /// All of them: a pair is tied if either is in the core.
    case tiedToCore
    /// None: a pair is tied if both are in the core.
    case coreAlone
    /// Any: pairs of core and periphery are not looked at.
    case betweenIgnored
  }

  /// The best core of a network; self-loops are left out, directed ties stand for themselves.
  ///
  /// - Parameters:
  ///   - network: the network.
  ///   - ideal: the ideal that the network is compared with.
  ///   - restarts: the number of further random cores that the search starts from.
  ///   - seed: what the random cores follow from.
  /// - Complexity: O(*n*² + *m*) a start up to two thousand nodes, O(*n* + *m*) a round beyond.
  public init(
    of network: Network, ideal: Ideal = .tiedToCore, restarts: Int = 10, seed: UInt64 = 0
  ) {
    self.init(CoreSearch(network, rowCount: nil, ideal), restarts: restarts, seed: seed)
  }

  /// The best core of a two-mode network: rows and columns that are tied to each other, and others that
  /// are not.
  ///
  /// - Parameters:
  ///   - incidence: the network.
  ///   - ideal: the ideal that the network is compared with.
  ///   - restarts: the number of further random cores that the search starts from.
  ///   - seed: what the random cores follow from.
  /// - Complexity: as for a network of *r* + *c* nodes.
  public init(
    of incidence: Incidence, ideal: Ideal = .coreAlone, restarts: Int = 10, seed: UInt64 = 0
  ) {
    self.init(
      CoreSearch(incidence.network, rowCount: incidence.rowCount, ideal), restarts: restarts,
      seed: seed)
  }

  private init(_ start: CoreSearch, restarts: Int, seed: UInt64) {
    var search = start
    isExact = search.nodeCount <= 16
    if isExact {
      search.tryAll()
    } else {
      search.startWithDegrees()
      search.improve()
      var generator = SplitMix64(seed: seed)
      for _ in 0..<restarts {
        let share = 1 + generator.index(below: 9)
        search.start(with: (0..<search.nodeCount).map { _ in generator.index(below: 10) < share })
        search.improve()
      }
    }
    core = search.best
    correlation = search.bestFit
    ideal = search.ideal
  }
}

extension GroupingMethod {
  /// A core and a periphery.
  public static let corePeriphery = GroupingMethod(
    "core-periphery", isSearch: true,
    Form(
      on: .projection, source: borgattiEverett,
      definition: {
        "a core of \($0.nodes) tied to all, and a periphery without ties of its own, as nearly as the"
          + " network allows"
      },
      find: {
        let network = $0.network(.projection)
        return split(CorePeriphery(of: network.withoutWeights, seed: $0.seed), network.nodeCount)
      }),
    Form(
      on: .twoMode, source: borgattiEverett,
      definition: {
        "a core of \($0.nodes) and \($0.others) that are all tied, and no other ties, as nearly as the"
          + " network allows"
      },
      find: {
        let members = $0.networks.members
        return split(
          CorePeriphery(of: members, seed: $0.seed), members.rowCount + members.columnCount)
      }))

  @Sendable private static func split(
    _ found: CorePeriphery, _ count: Int
  ) -> (Partition, Groups.Detail) {
    let isCore = Set(found.core)
    let partition = Partition((0..<count).map { isCore.contains(Int32($0)) ? 0 : 1 })
    let core = found.core.first.map { Int(partition.labels[Int($0)]) }
    return (partition, .corePeriphery(core: core, correlation: found.correlation))
  }

  fileprivate static let borgattiEverett =
    "Borgatti & Everett 2000, doi:10.1016/S0378-8733(99)00019-2"
}

extension NetworkNumber {
  /// The fit of the best core.
  public static let corePeriphery = NetworkNumber(
    "core-periphery", .score,
    source: GroupingMethod.borgattiEverett,
    definition: { _ in "correlation of the ties with those of the best ideal core" },
    value: {
      let found = CorePeriphery(of: $0.members)
      return found.core.isEmpty ? nil : found.correlation
    })
}
