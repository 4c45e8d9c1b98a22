import CompactGraph
import TestSupport

@testable import Measures

/// Who met whom outside the karate club (W. W. Zachary, An information flow model for conflict and
/// fission in small groups, Journal of Anthropological Research 33, 1977, page 460), 78 ties.
enum ZacharyKarate {
  private static let laterFriends: [(Int, [Int])] = [
    (0, [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31]),
    (1, [2, 3, 7, 13, 17, 19, 21, 30]),
    (2, [3, 7, 8, 9, 13, 27, 28, 32]),
    (3, [7, 12, 13]),
    (4, [6, 10]),
    (5, [6, 10, 16]),
    (6, [16]),
    (8, [30, 32, 33]),
    (9, [33]),
    (13, [33]),
    (14, [32, 33]),
    (15, [32, 33]),
    (18, [32, 33]),
    (19, [33]),
    (20, [32, 33]),
    (22, [32, 33]),
    (23, [25, 27, 29, 32, 33]),
    (24, [25, 27, 31]),
    (25, [31]),
    (26, [29, 33]),
    (27, [33]),
    (28, [31, 33]),
    (29, [32, 33]),
    (30, [32, 33]),
    (31, [32, 33]),
    (32, [33]),
  ]

  static let edges = laterFriends.flatMap { member, friends in friends.map { (member, $0) } }
}

/// Networks with one mode, for laws to be tried on.
enum RandomNetworks {
  /// A network of up to so many nodes, with or without directions and weights, loops among its edges.
  static func next(
    _ generator: inout SeededGenerator, nodes most: Int = 9, isDirected: Bool, isWeighted: Bool
  ) throws -> Network {
    let count = Int.random(in: 0...most, using: &generator)
    let edgeCount = count == 0 ? 0 : Int.random(in: 0...2 * count, using: &generator)
    let edges = (0..<edgeCount).map { _ in
      Network.Edge(
        source: Int.random(in: 0..<count, using: &generator),
        target: Int.random(in: 0..<count, using: &generator),
        weight: isWeighted ? Double(Int.random(in: 0...8, using: &generator)) / 4 : 1)
    }
    if isWeighted { return try Network(nodeCount: count, edges: edges, isDirected: isDirected) }
    return try Network(
      nodeCount: count, edges: edges.map { ($0.source, $0.target) }, isDirected: isDirected)
  }

  /// Every division of so many nodes into groups.
  static func partitions(of count: Int) -> [Partition] {
    var all: [[Int]] = [[]]
    for _ in 0..<count {
      all = all.flatMap { labels in (0...(labels.max() ?? -1) + 1).map { labels + [$0] } }
    }
    return all.map { Partition($0) }
  }
}
