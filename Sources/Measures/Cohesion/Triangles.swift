import CompactGraph

/// The ties of an undirected network, each once: from a node to those that come before it by falling
/// degree.
///
/// Then no node has more than √(2*m*) of them (N. Chiba and T. Nishizeki, SIAM Journal on Computing 14,
/// 1985, doi:10.1137/0214017). Self-loops and weights are left out.
struct Triangles {
  /// The nodes by falling degree.
  private let order: [Int32]
  private let starts: [Int32]
  /// Places in `order`.
  private let targets: [Int32]
  private let workers: Int?

  /// - Complexity: O(*n* + *m*).
  init(of network: Network, workers: Int? = nil) {
    let workers = workers ?? (network.outTargets.count < 20_000 ? 1 : nil)
    let order = network.degreeOrder
    var places = [Int32](repeating: 0, count: order.count)
    for place in order.indices { places[Int(order[place])] = Int32(place) }
    let (outStarts, outTargets) = (network.outStarts, network.outTargets)
    var counts = [Int32](repeating: 0, count: order.count)
    let rows = Lanes.ranges(of: outStarts)
    _ = Lanes.fill(&counts, rows, workers: workers) { [places] lane, part in
      let first = rows[lane].lowerBound
      for node in rows[lane] {
        let own = places[node]
        var count: Int32 = 0
        for position in Int(outStarts[node])..<Int(outStarts[node + 1]) {
          count += places[Int(outTargets[position])] < own ? 1 : 0
        }
        part[node - first] = count
      }
    }
    var starts = [Int32](repeating: 0, count: order.count + 1)
    for place in order.indices { starts[place + 1] = starts[place] + counts[Int(order[place])] }
    var targets = [Int32](repeating: 0, count: Int(starts[order.count]))
    let nodes = Lanes.ranges(of: starts)
    let parts = nodes.map { Int(starts[$0.lowerBound])..<Int(starts[$0.upperBound]) }
    _ = Lanes.fill(&targets, parts, workers: workers) { [places] lane, part in
      var end = 0
      for place in nodes[lane] {
        let node = Int(order[place])
        for position in Int(outStarts[node])..<Int(outStarts[node + 1]) {
          let other = places[Int(outTargets[position])]
          if other < place {
            part[end] = other
            end += 1
          }
        }
      }
    }
    self.order = order
    self.starts = starts
    self.targets = targets
    self.workers = workers
  }

  /// The number of triangles that each node is a corner of.
  ///
  /// - Complexity: O(*m*^1.5).
  var corners: [Int] {
    let (starts, targets, count) = (starts, targets, order.count)
    // No node is a corner of more triangles than there are ties.
    let found = Lanes.run(
      workers: workers, into: [Int32](repeating: 0, count: count),
      lane: { lane in
        var corners = [Int32](repeating: 0, count: count)
        var isNear = [Bool](repeating: false, count: count)
        for a in stride(from: lane, to: count, by: Lanes.count) {
          let row = Int(starts[a])..<Int(starts[a + 1])
          if row.count < 2 { continue }
          for position in row { isNear[Int(targets[position])] = true }
          var ofA: Int32 = 0
          for position in row {
            let b = Int(targets[position])
            var ofB: Int32 = 0
            for second in Int(starts[b])..<Int(starts[b + 1]) {
              let c = Int(targets[second])
              if isNear[c] {
                corners[c] += 1
                ofB += 1
              }
            }
            corners[b] += ofB
            ofA += ofB
          }
          corners[a] += ofA
          for position in row { isNear[Int(targets[position])] = false }
        }
        return corners
      },
      merge: { sums, corners in
        for node in sums.indices { sums[node] += corners[node] }
      })
    var corners = [Int](repeating: 0, count: count)
    for place in order.indices { corners[Int(order[place])] = Int(found[place]) }
    return corners
  }
}
