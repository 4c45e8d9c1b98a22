/// Orders of the nodes of layers in which few lines between neighbouring layers cross.
///
/// Barycentre sweeps first (K. Sugiyama, S. Tagawa and M. Toda, Methods for visual understanding of hierarchical system
/// structures, IEEE Transactions on Systems, Man, and Cybernetics 11, 1981), then sifting: each node in turn goes to
/// the place with the fewest crossings (C. Matuszewski, R. Schönfeld and P. Molitor, Using sifting for k-layer
/// straightline crossing minimization, Graph Drawing 1999). Lines have weights; a crossing weighs the product.
struct LayeredOrder: Sendable {
  /// A line between two nodes of neighbouring layers.
  struct Line: Hashable, Sendable {
    let from: Int
    let to: Int
    var weight = 1
  }

  /// The nodes of each layer in their order.
  private(set) var layers: [[Int]]
  private let lines: [Line]
  /// The neighbours of each node in the layers before and behind its own.
  private let before: [[(node: Int, weight: Int)]]
  private let behind: [[(node: Int, weight: Int)]]
  private let layerOf: [Int]
  private var place: [Int]

  /// Reduces the crossings of layers.
  ///
  /// - Parameters:
  ///   - layers: The nodes, each a number from 0 in one layer; the order is the first attempt.
  ///   - lines: The lines, from a layer to the next.
  /// - Complexity: O(*nd* + *n*²) in the numbers of nodes and lines for each of at most 24 sweeps.
  init(_ layers: [[Int]], _ lines: [Line]) {
    self.layers = layers
    self.lines = lines
    let count = (layers.joined().max() ?? -1) + 1
    var before = [[(node: Int, weight: Int)]](repeating: [], count: count)
    var behind = before
    for line in lines {
      behind[line.from].append((line.to, line.weight))
      before[line.to].append((line.from, line.weight))
    }
    (self.before, self.behind) = (before, behind)
    var layerOf = [Int](repeating: 0, count: count)
    for (layer, nodes) in layers.enumerated() { for node in nodes { layerOf[node] = layer } }
    self.layerOf = layerOf
    place = [Int](repeating: 0, count: count)
    settle()
    // In a dense network of thousands of lines an order saves few crossings, and counting them takes minutes.
    guard lines.count <= LayeredOrder.most else {
      sweepOnce()
      return
    }
    sweep()
    sift()
  }

  /// The weighted number of crossings.
  var crossings: Int {
    layers.reduce(0) { sum, layer in
      sum
        + layer.indices.reduce(0) { sum, number in
          layer[(number + 1)...].reduce(sum) {
            $0 + crossings(layer[number], before: $1, behind)
          }
        }
    }
  }

  private mutating func settle() {
    for layer in layers { for (number, node) in layer.enumerated() { place[node] = number } }
  }

  // MARK: Barycentre

  /// The most lines of which crossings are counted.
  private static let most = 1500

  private mutating func sweepOnce() {
    for layer in layers.indices + layers.indices.reversed() {
      sort(layer, by: [before, behind])
      settle()
    }
  }

  private mutating func sweep() {
    var best = (crossings: crossings, layers: layers)
    for round in 0..<16 {
      let order = round.isMultiple(of: 2) ? Array(layers.indices) : layers.indices.reversed()
      for layer in order {
        let neighbours = round.isMultiple(of: 2) ? before : behind
        sort(layer, by: layer == order.first ? [before, behind] : [neighbours])
        settle()
      }
      let now = crossings
      if now < best.crossings { best = (now, layers) }
    }
    layers = best.layers
    settle()
  }

  private mutating func sort(_ layer: Int, by sides: [[[(node: Int, weight: Int)]]]) {
    let centres = layers[layer].map { node -> Double in
      let neighbours = sides.flatMap { $0[node] }
      let weight = neighbours.reduce(0) { $0 + $1.weight }
      guard weight > 0 else { return part(place[node], of: layers[layer].count) }
      let sum = neighbours.reduce(0.0) { sum, neighbour in
        sum + Double(neighbour.weight) * part(place[neighbour.node], of: size(of: neighbour.node))
      }
      return sum / Double(weight)
    }
    let order = layers[layer].indices.sorted {
      (centres[$0], $0) < (centres[$1], $1)
    }
    layers[layer] = order.map { layers[layer][$0] }
  }

  /// A place as a part of its layer, so that layers of different sizes compare.
  private func part(_ place: Int, of count: Int) -> Double {
    (Double(place) + 0.5) / Double(max(1, count))
  }

  private func size(of node: Int) -> Int { layers[layerOf[node]].count }

  // MARK: Sifting

  private mutating func sift() {
    for _ in 0..<8 {
      var isBetter = false
      for layer in layers.indices {
        for node in layers[layer].sorted() where moveToBest(node, in: layer) { isBetter = true }
      }
      if !isBetter { return }
    }
  }

  /// Moves a node to the place in its layer with the fewest crossings; whether that is another place.
  private mutating func moveToBest(_ node: Int, in layer: Int) -> Bool {
    let others = layers[layer].filter { $0 != node }
    // The crossings with the node in front of all others, then behind one after the other.
    var change = 0
    var best = (change: 0, place: 0)
    var own = 0
    for (number, other) in others.enumerated() {
      change += crossings(other, before: node) - crossings(node, before: other)
      if number + 1 == place[node] { own = change }
      if change < best.change { best = (change, number + 1) }
    }
    guard best.change < own else { return false }
    var order = others
    order.insert(node, at: best.place)
    layers[layer] = order
    for (number, node) in order.enumerated() { place[node] = number }
    return true
  }

  private func crossings(_ a: Int, before b: Int) -> Int {
    crossings(a, before: b, before) + crossings(a, before: b, behind)
  }

  /// The weight of the crossings of the lines of two nodes to one side, if `a` stands before `b`.
  private func crossings(
    _ a: Int, before b: Int, _ side: [[(node: Int, weight: Int)]]
  ) -> Int {
    var sum = 0
    for first in side[a] {
      let limit = place[first.node]
      for second in side[b] where place[second.node] < limit {
        sum += first.weight * second.weight
      }
    }
    return sum
  }
}
