public import CompactGraph

/// Groups on which searches with different seeds agree, and the stability of each node.
public struct ConsensusCommunities: Hashable, Sendable {
  /// The groups; of a two-mode network rows first, then columns.
  public let partition: Partition
  /// The modularity of these groups.
  public let modularity: Double
  /// The stability of each node, above 0 and up to 1: the likeness of its group to the group that it
  /// has in a search, |*A* ∩ *B*| / |*A* ∪ *B*|, on average over the searches (after C. Hennig,
  /// Computational Statistics & Data Analysis 52, 2007, doi:10.1016/j.csda.2006.11.025). 1 if it is
  /// always with the same nodes.
  public let stability: [Double]
  /// The modularity that each search found, in the order of the seeds.
  public let modularities: [Double]
  /// The number of times that the searches' agreement was searched again.
  public let rounds: Int
  /// True if all searches agreed in the end; if not, groups are what at least half agreed on.
  public let isUnanimous: Bool
  /// The resolution of the searches.
  public let resolution: Double
  /// The seed of the first search; each further one has the next.
  public let seed: UInt64
}

extension Network {
  /// Groups on which searches by Leiden's method with different seeds agree.
  ///
  /// Ties are weighed by the fraction of searches that put their ends together, those below one half are left
  /// out (a node keeps its strongest, unless most searches leave it alone), the network of these is searched as
  /// often again, and so on until all searches agree (A. Lancichinetti and S. Fortunato, Consensus clustering
  /// in complex networks, Scientific Reports 2, 2012, doi:10.1038/srep00336; only pairs that are tied are
  /// weighed, after A. Tandon, A. Albeshri, V. Thayananthan, W. Alhalabi and S. Fortunato, Physical Review E
  /// 99, 2019, doi:10.1103/PhysRevE.99.042301). Groups are then what is connected by ties with both ends
  /// together.
  ///
  /// - Precondition: There is a search; the resolution is above 0.
  /// - Complexity: that of a search times their number, each round, spread over the cores.
  public func consensus(
    searches: Int = 50, resolution: Double = 1, seed: UInt64 = 0
  ) -> ConsensusCommunities {
    let found = ConsensusSearch.partitions(ModularityGraph(self), searches, resolution, seed)
    var search = ConsensusSearch(self.undirected)
    search.run(from: found, resolution: resolution, seed: seed)
    return search.communities(from: found, resolution, seed) {
      modularity(of: $0, resolution: resolution)
    }
  }
}

extension Incidence {
  /// Groups of rows and columns on which searches for high bipartite modularity agree.
  ///
  /// The same as ``CompactGraph/Network/consensus(searches:resolution:seed:)``, with
  /// ``leiden(resolution:seed:)`` of the two-mode network for the first searches; their agreement is
  /// searched at resolution 1.
  ///
  /// - Precondition: There is a search; the resolution is above 0.
  /// - Complexity: that of a search times their number, each round, spread over the cores.
  public func consensus(
    searches: Int = 50, resolution: Double = 1, seed: UInt64 = 0
  ) -> ConsensusCommunities {
    let found = ConsensusSearch.partitions(ModularityGraph(self), searches, resolution, seed)
    var search = ConsensusSearch(network)
    search.run(from: found, resolution: 1, seed: seed)
    return search.communities(from: found, resolution, seed) {
      modularity(of: $0, resolution: resolution)
    }
  }
}

/// Searches of the agreement of searches.
struct ConsensusSearch {
  private(set) var partition = Partition([Int]())
  private(set) var rounds = 0
  private(set) var isUnanimous = false
  /// The ties that agreement is weighed on, without directions.
  private let ties: Network

  /// The result of the search, with the modularity of partitions.
  func communities(
    from found: [Partition], _ resolution: Double, _ seed: UInt64,
    modularity: (Partition) -> Double
  ) -> ConsensusCommunities {
    ConsensusCommunities(
      partition: partition, modularity: modularity(partition),
      stability: ConsensusSearch.stability(partition, found), modularities: found.map(modularity),
      rounds: rounds, isUnanimous: isUnanimous, resolution: resolution, seed: seed)
  }

  private static let mostRounds = 20

  init(_ ties: Network) { self.ties = ties }

  /// Partitions by Leiden's method, with one seed after another.
  static func partitions(
    _ graph: ModularityGraph, _ count: Int, _ resolution: Double, _ seed: UInt64
  ) -> [Partition] {
    precondition(count > 0)
    let search = ModularitySearch(.leiden, resolution: resolution)
    let lanes = Lanes.run(into: [[Partition]]()) { lane in
      stride(from: lane, to: count, by: Lanes.count).map {
        search.partition(of: graph, seed: seed &+ UInt64($0))
      }
    } merge: {
      $0.append($1)
    }
    return (0..<count).map { lanes[$0 % Lanes.count][$0 / Lanes.count] }
  }

  mutating func run(from first: [Partition], resolution: Double, seed: UInt64) {
    var found = first
    while true {
      let shares = shares(found)
      let isAlone = isMostlyAlone(found)
      isUnanimous = shares.allSatisfy { $0 == 0 || $0 == 1 }
      if isUnanimous || rounds == Self.mostRounds {
        partition = keeping(shares, above: 0.5, strongestOf: []).components
        return
      }
      rounds += 1
      let agreement = keeping(
        shares, above: 0.5, strongestOf: isAlone.indices.filter { !isAlone[$0] })
      found = Self.partitions(ModularityGraph(agreement), first.count, resolution, seed)
    }
  }

  /// The fraction of partitions in which the ends of each tie are together, tie by tie.
  private func shares(_ found: [Partition]) -> [Double] {
    var counts = [Int32](repeating: 0, count: ties.outTargets.count)
    for partition in found {
      let labels = partition.labels
      for node in 0..<ties.nodeCount {
        for position in Int(ties.outStarts[node])..<Int(ties.outStarts[node + 1])
        where labels[Int(ties.outTargets[position])] == labels[node] {
          counts[position] += 1
        }
      }
    }
    return counts.map { Double($0) / Double(found.count) }
  }

  /// True if each node is with none of those that it is tied to in more than half of the partitions.
  private func isMostlyAlone(_ found: [Partition]) -> [Bool] {
    (0..<ties.nodeCount).map { node in
      let others = ties.targets(of: node).filter { Int($0) != node }
      let alone = found.count { partition in
        others.allSatisfy { partition.labels[Int($0)] != partition.labels[node] }
      }
      return 2 * alone > found.count
    }
  }

  /// The ties with a fraction of at least a threshold, weighing as much; and the strongest of some nodes.
  private func keeping(
    _ shares: [Double], above least: Double, strongestOf nodes: [Int]
  ) -> Network {
    var kept: Set<Int64> = []
    func key(_ a: Int, _ b: Int) -> Int64 { Int64(min(a, b)) << 32 | Int64(max(a, b)) }
    for node in nodes {
      let row = Int(ties.outStarts[node])..<Int(ties.outStarts[node + 1])
      let others = row.filter { Int(ties.outTargets[$0]) != node && shares[$0] > 0 }
      guard let best = others.max(by: { (shares[$0], $1) < (shares[$1], $0) }) else { continue }
      if shares[best] < least { kept.insert(key(node, Int(ties.outTargets[best]))) }
    }
    var starts: [Int32] = [0]
    var targets: [Int32] = []
    var weights: [Double] = []
    for node in 0..<ties.nodeCount {
      for position in Int(ties.outStarts[node])..<Int(ties.outStarts[node + 1]) {
        let target = Int(ties.outTargets[position])
        if target == node { continue }
        if shares[position] < least && !kept.contains(key(node, target)) { continue }
        targets.append(Int32(target))
        weights.append(shares[position])
      }
      starts.append(Int32(targets.count))
    }
    return Network(isDirected: false, starts: starts, targets: targets, weights: weights)
  }

  /// The mean likeness of each node's group to those that it has in other partitions.
  static func stability(_ partition: Partition, _ found: [Partition]) -> [Double] {
    var sums = [Double](repeating: 0, count: partition.nodeCount)
    for other in found {
      var likeness: [Int: Double] = [:]
      for shared in partition.sharedSizes(with: other) {
        let union = partition.sizes[shared.first] + other.sizes[shared.second] - shared.size
        likeness[shared.first * other.groupCount + shared.second] =
          Double(shared.size) / Double(union)
      }
      for node in sums.indices {
        sums[node] +=
          likeness[Int(partition.labels[node]) * other.groupCount + Int(other.labels[node])] ?? 0
      }
    }
    return sums.map { $0 / Double(found.count) }
  }
}

extension GroupingMethod {
  /// Groups on which several searches agree.
  public static let consensus = GroupingMethod(
    "consensus", hasResolution: true, isSearch: true, usesSearches: true,
    Form(
      on: .projection, source: lancichinetti,
      definition: { _ in "groups on which many searches by Leiden's method agree" },
      find: {
        agreed(
          $0.network(.projection).consensus(
            searches: $0.searches, resolution: $0.resolution, seed: $0.seed))
      }),
    Form(
      on: .twoMode, source: lancichinetti,
      definition: { _ in
        "groups on which many searches by Leiden's method for bipartite modularity agree"
      },
      find: {
        agreed(
          $0.networks.members.consensus(
            searches: $0.searches, resolution: $0.resolution, seed: $0.seed))
      }))

  @Sendable private static func agreed(
    _ found: ConsensusCommunities
  ) -> (Partition, Groups.Detail) {
    (
      found.partition,
      .consensus(
        searches: found.modularities.count, stability: found.stability,
        isUnanimous: found.isUnanimous)
    )
  }

  private static let lancichinetti = "Lancichinetti & Fortunato 2012, doi:10.1038/srep00336"
}
