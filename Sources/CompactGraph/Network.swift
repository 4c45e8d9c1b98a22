/// A one-mode network as numbers: which nodes are tied, in which direction, how strongly.
///
/// Nodes are 0 to `nodeCount` − 1. The ties of a node are one contiguous slice of compressed sparse
/// rows, ascending, each neighbour once. An undirected edge stands in the rows of both its ends, a
/// self-loop once in its row. A network never changes after it is built.
///
/// Analyses bind the arrays to locals before they loop:
///
/// ```swift
/// let starts = network.outStarts
/// let targets = network.outTargets
/// for node in 0..<network.nodeCount {
///   for position in Int(starts[node])..<Int(starts[node + 1]) {
///     let neighbour = Int(targets[position])
///   }
/// }
/// ```
public struct Network: Hashable, Sendable {
  /// The number of nodes.
  public let nodeCount: Int
  /// True if a tie from one node to another says nothing about the way back.
  public let isDirected: Bool
  /// The number of edges: an undirected edge and a self-loop count once.
  public let edgeCount: Int
  /// The number of self-loops among the edges.
  public let loopCount: Int

  /// The place in `outTargets` where each node's slice begins; one more entry than there are nodes.
  public let outStarts: [Int32]
  /// The nodes that ties lead to, ascending within each slice.
  public let outTargets: [Int32]
  /// The weight of each entry of `outTargets`, or `nil` where every weight is one.
  public let outWeights: [Double]?

  /// The place in `inSources` where each node's slice begins; the same as `outStarts` if undirected.
  public let inStarts: [Int32]
  /// The nodes that ties come from, ascending within each slice.
  public let inSources: [Int32]
  /// The weight of each entry of `inSources`, or `nil` where every weight is one.
  public let inWeights: [Double]?

  /// A network from rows that are known to be right.
  ///
  /// - Precondition: Slices ascend strictly; an undirected network is symmetric.
  package init(
    isDirected: Bool, starts: [Int32], targets: [Int32], weights: [Double]?
  ) {
    let nodeCount = starts.count - 1
    var loopCount = 0
    for node in 0..<nodeCount {
      for position in Int(starts[node])..<Int(starts[node + 1])
      where Int(targets[position]) == node {
        loopCount += 1
      }
    }
    self.nodeCount = nodeCount
    self.isDirected = isDirected
    self.loopCount = loopCount
    outStarts = starts
    outTargets = targets
    outWeights = weights
    if isDirected {
      edgeCount = targets.count
      (inStarts, inSources, inWeights) = Self.transposed(starts, targets, weights)
    } else {
      edgeCount = (targets.count - loopCount) / 2 + loopCount
      (inStarts, inSources, inWeights) = (starts, targets, weights)
    }
  }

  /// The same rows read by column: a counting sort that keeps slices ascending.
  private static func transposed(
    _ starts: [Int32], _ targets: [Int32], _ weights: [Double]?
  ) -> ([Int32], [Int32], [Double]?) {
    let nodeCount = starts.count - 1
    var inStarts = [Int32](repeating: 0, count: nodeCount + 1)
    for target in targets { inStarts[Int(target) + 1] += 1 }
    for node in 0..<nodeCount { inStarts[node + 1] += inStarts[node] }
    var next = inStarts
    var sources = [Int32](repeating: 0, count: targets.count)
    var inWeights = weights.map { [Double](repeating: 0, count: $0.count) }
    for node in 0..<nodeCount {
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        let target = Int(targets[position])
        let place = Int(next[target])
        next[target] += 1
        sources[place] = Int32(node)
        if let weights { inWeights?[place] = weights[position] }
      }
    }
    return (inStarts, sources, inWeights)
  }

  /// True if edges carry weights; without them every weight is one.
  public var isWeighted: Bool { outWeights != nil }

  /// The nodes that a node's ties lead to, ascending: all its neighbours if undirected.
  ///
  /// - Complexity: O(1).
  public func targets(of node: Int) -> ArraySlice<Int32> {
    outTargets[Int(outStarts[node])..<Int(outStarts[node + 1])]
  }

  /// The nodes whose ties lead to a node, ascending: all its neighbours if undirected.
  ///
  /// - Complexity: O(1).
  public func sources(of node: Int) -> ArraySlice<Int32> {
    inSources[Int(inStarts[node])..<Int(inStarts[node + 1])]
  }

  /// True if a tie leads from one node to another.
  ///
  /// - Complexity: O(log *d*) in the number of the first node's ties.
  public func hasEdge(from source: Int, to target: Int) -> Bool {
    position(from: source, to: target) != nil
  }

  /// The weight of the tie from one node to another: 0 where there is none, 1 without weights.
  ///
  /// - Complexity: O(log *d*) in the number of the first node's ties.
  public func weight(from source: Int, to target: Int) -> Double {
    guard let position = position(from: source, to: target) else { return 0 }
    return outWeights?[position] ?? 1
  }

  /// The edges in their order: by source, then by target; undirected ones from their smaller end.
  ///
  /// Values per edge, such as edge betweenness, come in this order.
  ///
  /// - Complexity: O(*n* + *m*).
  public var edges: [Edge] {
    var edges: [Edge] = []
    edges.reserveCapacity(edgeCount)
    for source in 0..<nodeCount {
      for position in Int(outStarts[source])..<Int(outStarts[source + 1]) {
        let target = Int(outTargets[position])
        if !isDirected && target < source { continue }
        edges.append(Edge(source: source, target: target, weight: outWeights?[position] ?? 1))
      }
    }
    return edges
  }

  /// For each entry of `outTargets`, the place of its edge in `edges`.
  ///
  /// - Complexity: O(*n* + *m*).
  package var edgeNumbers: [Int32] {
    if isDirected { return (0..<Int32(outTargets.count)).map { $0 } }
    var numbers = [Int32](repeating: 0, count: outTargets.count)
    var next = outStarts
    var number: Int32 = 0
    for source in 0..<nodeCount {
      for position in Int(outStarts[source])..<Int(outStarts[source + 1]) {
        let target = Int(outTargets[position])
        if target < source { continue }
        numbers[position] = number
        // The other end's slice ascends, and so do the sources: its entries fill from the left.
        if target != source {
          numbers[Int(next[target])] = number
          next[target] += 1
        }
        number += 1
      }
    }
    return numbers
  }

  /// The place of the tie from a node to another among all ties.
  package func position(from source: Int, to target: Int) -> Int? {
    let places = Int(outStarts[source])..<Int(outStarts[source + 1])
    let place = places.partitioningIndex { Int(outTargets[$0]) >= target }
    return place < places.upperBound && Int(outTargets[place]) == target ? place : nil
  }
}

extension Network {
  /// The direction in which directed ties are followed; undirected ones lead both ways.
  public enum Direction: Hashable, Sendable, CaseIterable {
    /// From source to target: whom a node names.
    case out
    /// From target to source: who names a node.
    case `in`
  }

  /// One edge of a network; if undirected, from its smaller end.
  public struct Edge: Hashable, Sendable {
    /// The node that the edge leads from.
    public let source: Int
    /// The node that the edge leads to.
    public let target: Int
    /// Its weight, 1 where the network has none.
    public let weight: Double

    /// An edge, with a weight of 1 unless another is given.
    public init(source: Int, target: Int, weight: Double = 1) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }
}
