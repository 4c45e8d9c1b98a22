/// Distances from one node at a time, with arrays that are made once and used for every search.
///
/// A search touches only what it reaches: starting anew costs the size of the last search, not of
/// the network.
public struct BreadthFirstSearch: Sendable {
  /// The number of steps from the last search's start to each node, −1 where there is no path.
  public private(set) var distances: [Int32]
  /// The nodes that the last search reached, nearest first: its start, then by distance.
  public var reached: ArraySlice<Int32> { queue[..<count] }

  private var queue: [Int32]
  private var count = 0

  /// Room for searches in a network of that many nodes.
  public init(nodeCount: Int) {
    distances = [Int32](repeating: -1, count: nodeCount)
    queue = [Int32](repeating: 0, count: nodeCount)
  }

  /// Walks from a node to all that can be reached from it.
  ///
  /// - Precondition: The network has the number of nodes that this was made for.
  /// - Complexity: O(*n* + *m*) of the part that is reached.
  public mutating func search(
    from start: Int, in network: borrowing Network, _ direction: Network.Direction = .out
  ) {
    precondition(network.nodeCount == distances.count)
    for node in queue[..<count] { distances[Int(node)] = -1 }
    let starts = direction == .out ? network.outStarts : network.inStarts
    let targets = direction == .out ? network.outTargets : network.inSources
    queue[0] = Int32(start)
    distances[start] = 0
    var end = 1
    var head = 0
    while head < end {
      let node = Int(queue[head])
      head += 1
      let next = distances[node] + 1
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        let target = Int(targets[position])
        if distances[target] < 0 {
          distances[target] = next
          queue[end] = Int32(target)
          end += 1
        }
      }
    }
    count = end
  }
}
