public import CompactGraph

/// The lengths of the shortest paths of a network, taken together.
public struct PathLengths: Hashable, Sendable {
  /// The number of ordered pairs of different nodes with a path from one to the other.
  public let pairCount: Int
  /// The mean length over those pairs; `nil` where there are none.
  public let mean: Double?
  /// The longest of them, the diameter of what is connected; 0 where there are none.
  public let diameter: Double
  /// The smallest distance within which some node reaches all others that it reaches at all, among
  /// the nodes that reach any; 0 where there are none.
  public let radius: Double
  /// The mean over all pairs of one over the length, pairs without a path as 0 (V. Latora and
  /// M. Marchiori, Physical Review Letters 87, 198701, 2001, doi:10.1103/PhysRevLett.87.198701);
  /// 0 with fewer than two nodes.
  public let globalEfficiency: Double
}

extension Network {
  /// Mean distance, diameter, radius and efficiency.
  ///
  /// Pairs without a path are left out of the first three, as igraph does; networkx refuses such
  /// networks.
  ///
  /// - Complexity: that of `distanceSums`.
  public func pathLengths(_ lengths: EdgeLength = .step) -> PathLengths {
    let sums = distanceSums(lengths: lengths)
    let pairs = sums.reached.reduce(0, +)
    let total = sums.sums.reduce(0, +)
    let inverse = sums.inverseSums.reduce(0, +)
    return PathLengths(
      pairCount: pairs, mean: pairs > 0 ? total / Double(pairs) : nil,
      diameter: sums.eccentricities.max() ?? 0,
      radius: sums.eccentricities.filter { $0 > 0 }.min() ?? 0,
      globalEfficiency: nodeCount > 1
        ? inverse / (Double(nodeCount) * Double(nodeCount - 1)) : 0)
  }
}

extension NetworkNumber {
  /// The mean distance of connected pairs.
  public static let meanDistance = NetworkNumber(
    "mean-distance", .score, source: "Watts & Strogatz 1998, doi:10.1038/30918",
    definition: { _ in "mean length of the shortest paths between connected pairs" },
    value: { $0.paths.mean })

  /// The longest distance.
  public static let diameter = NetworkNumber(
    "diameter", .count, source: "Harary 1969, Graph Theory",
    definition: { _ in "length of the longest shortest path" },
    value: { $0.paths.pairCount > 0 ? $0.paths.diameter : nil })

  /// The smallest eccentricity.
  public static let radius = NetworkNumber(
    "radius", .count, source: "Harary 1969, Graph Theory",
    definition: { _ in
      "smallest number of steps in which some node reaches all that it can reach"
    },
    value: { $0.paths.pairCount > 0 ? $0.paths.radius : nil })

  /// The global efficiency.
  public static let efficiency = NetworkNumber(
    "efficiency", .score, source: "Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701",
    definition: { _ in "mean over all pairs of 1 ÷ distance, 0 for pairs without a path" },
    value: { $0.networks.twoMode.nodeCount > 1 ? $0.paths.globalEfficiency : nil })
}

extension NetworkNumbersInput {
  fileprivate var paths: PathLengths {
    networks.kept("path lengths") { networks.twoMode.pathLengths() }
  }
}
