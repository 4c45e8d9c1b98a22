public import CompactGraph

/// The sums of distances that closeness, harmonic centrality, mean distance and diameter are made of.
public struct DistanceSums: Hashable, Sendable {
  /// The number of other nodes that each node reaches.
  public internal(set) var reached: [Int]
  /// The sum of the distances from each node to those it reaches.
  public internal(set) var sums: [Double]
  /// The sum of one over those distances.
  public internal(set) var inverseSums: [Double]
  /// The largest of those distances, 0 where nothing is reached.
  public internal(set) var eccentricities: [Double]

  init(nodeCount: Int) {
    reached = [Int](repeating: 0, count: nodeCount)
    sums = [Double](repeating: 0, count: nodeCount)
    inverseSums = sums
    eccentricities = sums
  }
}

extension Network {
  /// The distances between all nodes, summed for each node: from it (`.out`) or to it (`.in`).
  ///
  /// Self-loops change nothing. Steps are counted for 256 nodes at once (M. Then and others, The
  /// more the merrier: efficient multi-source graph traversal, PVLDB 8, 2014,
  /// doi:10.14778/2735496.2735507); other lengths by one search per node.
  ///
  /// - Complexity: O(*n m*), by steps about a hundredth of that; O(*n* (*n* + *m*) log *n*) by
  ///   lengths; memory O(*n*) per core.
  public func distanceSums(
    _ direction: Direction = .out, lengths: EdgeLength = .step
  ) -> DistanceSums {
    distanceSums(direction, lengths: lengths, workers: nil)
  }

  package func distanceSums(
    _ direction: Direction, lengths: EdgeLength, workers: Int?
  ) -> DistanceSums {
    // Bits of targets flow to the nodes that they are far from, so steps run against the ties.
    let forward = direction == .out
    if let lengths = lengths.lengths(forward ? outWeights : inWeights) {
      return pathLengthSums(
        forward ? outStarts : inStarts, forward ? outTargets : inSources, lengths,
        workers: workers)
    }
    return MultiSourceSearch.distanceSums(of: self, direction, workers: workers)
  }

  private func pathLengthSums(
    _ starts: [Int32], _ targets: [Int32], _ lengths: [Double], workers: Int?
  ) -> DistanceSums {
    let nodeCount = nodeCount
    return Lanes.run(
      workers: workers, into: DistanceSums(nodeCount: nodeCount),
      lane: { lane in
        var search = ShortestPathSearch(nodeCount: nodeCount)
        var rows: [(node: Int, reached: Int, sum: Double, inverse: Double, farthest: Double)] = []
        for node in stride(from: lane, to: nodeCount, by: Lanes.count) {
          search.search(from: node, starts: starts, targets: targets, lengths: lengths)
          var sum = 0.0
          var inverse = 0.0
          var farthest = 0.0
          for other in search.reached.dropFirst() {
            let length = search.lengths[Int(other)]
            sum += length
            inverse += 1 / length
            farthest = length
          }
          rows.append((node, search.reached.count - 1, sum, inverse, farthest))
        }
        return rows
      },
      merge: { sums, rows in
        for row in rows {
          sums.reached[row.node] = row.reached
          sums.sums[row.node] = row.sum
          sums.inverseSums[row.node] = row.inverse
          sums.eccentricities[row.node] = row.farthest
        }
      })
  }
}
