import CompactGraph

/// The number of steps from a node to each node, −1 where there is no path: by definition, level after
/// level.
func distances(from start: Int, in network: Network) -> [Int] {
  var distances = [Int](repeating: -1, count: network.nodeCount)
  distances[start] = 0
  var level = [Int32(start)]
  var steps = 0
  while !level.isEmpty {
    steps += 1
    var next: [Int32] = []
    for node in level {
      for target in network.targets(of: Int(node)) where distances[Int(target)] < 0 {
        distances[Int(target)] = steps
        next.append(target)
      }
    }
    level = next
  }
  return distances
}
