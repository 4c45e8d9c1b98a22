import CompactGraph

extension Network {
  /// The product of the adjacency matrix with a vector: each node gets the weighted sum over its ties
  /// of what their other ends have.
  ///
  /// `.in` sums over those who name a node, which is the transposed matrix.
  ///
  /// - Complexity: O(*n* + *m*).
  func product(with vector: [Double], _ direction: Direction, into result: inout [Double]) {
    let starts = direction == .out ? outStarts : inStarts
    let targets = direction == .out ? outTargets : inSources
    if let weights = direction == .out ? outWeights : inWeights {
      for node in 0..<nodeCount {
        var sum = 0.0
        for position in Int(starts[node])..<Int(starts[node + 1]) {
          sum += weights[position] * vector[Int(targets[position])]
        }
        result[node] = sum
      }
    } else {
      for node in 0..<nodeCount {
        var sum = 0.0
        for position in Int(starts[node])..<Int(starts[node + 1]) {
          sum += vector[Int(targets[position])]
        }
        result[node] = sum
      }
    }
  }
}

/// The largest eigenvalue of an undirected network and the non-negative eigenvector to it.
struct PrincipalEigenvector {
  /// The eigenvector, of Euclidean length 1; all 0 where there is no tie of positive weight.
  private(set) var vector: [Double]
  /// The eigenvalue.
  private(set) var value = 0.0
  private var iterations = 0
  private var residual = 0.0
  private var converged = true

  /// The end of the iteration, with the distance between the product of matrix and vector and value
  /// times vector.
  var convergence: Convergence {
    Convergence(iterations: iterations, residual: residual, isReached: converged)
  }

  /// Finds it component by component, so that components do not slow each other down.
  ///
  /// Components whose own eigenvalue is smaller get 0. Those whose eigenvalues are equal to 12 digits
  /// get shares as the power method gives them from equal scores: proportional to the sum of each
  /// one's own vector.
  ///
  /// - Complexity: O(*m*) for each of the steps, of which there are few where the largest
  ///   eigenvalue stands apart.
  init(of network: Network, _ rule: StoppingRule) {
    let network = network.keepingPositiveEdges
    vector = [Double](repeating: 0, count: network.nodeCount)
    let strengths = network.strengths()
    var nodes = [[Int32]](repeating: [], count: network.components.groupCount)
    for (node, part) in network.components.labels.enumerated() {
      nodes[Int(part)].append(Int32(node))
    }
    nodes.sort { ($1.count, $0[0]) < ($0.count, $1[0]) }
    var best: [(nodes: [Int32], vector: [Double], value: Double)] = []
    for part in nodes {
      // No eigenvalue is above the largest strength.
      let bound = part.map { strengths[Int($0)] }.max() ?? 0
      if bound <= 0 || bound < value * (1 - 1e-12) { continue }
      var lanczos = Lanczos(network: network.induced(by: part))
      lanczos.run(rule)
      iterations += lanczos.steps
      if lanczos.value > value * (1 + 1e-12) {
        best = []
        (value, residual, converged) = (lanczos.value, 0, true)
      } else if lanczos.value < value * (1 - 1e-12) {
        continue
      }
      residual = max(residual, lanczos.residual)
      converged = converged && lanczos.converged
      best.append((part, lanczos.vector, lanczos.value))
    }
    var squares = 0.0
    for part in best {
      let share = part.vector.reduce(0, +)
      for (place, node) in part.nodes.enumerated() {
        vector[Int(node)] = share * part.vector[place]
      }
      squares += share * share
    }
    guard squares > 0 else { return }
    let length = squares.squareRoot()
    for node in vector.indices { vector[node] /= length }
  }
}

/// Lanczos's method for a connected undirected network (C. Lanczos, Journal of Research of the
/// National Bureau of Standards 45, 1950, doi:10.6028/jres.045.026), started again from its best
/// vector whenever its room is full.
private struct Lanczos {
  let network: Network
  /// The number of vectors that are kept before the method starts again: more where nodes are few.
  let width: Int
  var vector: [Double]
  var value = 0.0
  var steps = 0
  var residual = Double.infinity
  var converged = false

  private static let leastWidth = 24

  init(network: Network) {
    self.network = network
    let room = max(Self.leastWidth, min(384, (1 << 22) / max(network.nodeCount, 1)))
    width = min(room, network.nodeCount)
    vector = [Double](
      repeating: 1 / Double(network.nodeCount).squareRoot(), count: network.nodeCount)
  }

  mutating func run(_ rule: StoppingRule) {
    while steps < rule.limit && !converged { round(rule) }
    for node in vector.indices { vector[node] = max(vector[node], 0) }
  }

  /// Builds up to `width` vectors from the present one and takes the best of their span.
  private mutating func round(_ rule: StoppingRule) {
    var basis: [[Double]] = [vector]
    var matrix = SymmetricTridiagonal()
    var next = vector
    var isExhausted = false
    var best: (value: Double, vector: [Double]) = (0, [])
    while true {
      let current = basis[basis.count - 1]
      network.product(with: current, .out, into: &next)
      steps += 1
      let diagonal = Self.dot(current, next)
      matrix.diagonal.append(diagonal)
      Self.subtract(diagonal, current, from: &next)
      if let beside = matrix.beside.last {
        Self.subtract(beside, basis[basis.count - 2], from: &next)
      }
      let scale = matrix.diagonal.map { abs($0) }.max() ?? 0
      // What rounding left of any other is taken out too; again where little but that is left.
      var length = 0.0
      var before = Self.dot(next, next).squareRoot()
      for _ in 0..<3 {
        for old in basis { Self.subtract(Self.dot(old, next), old, from: &next) }
        length = Self.dot(next, next).squareRoot()
        if length > before / 2 && length > 1e-6 * max(scale, matrix.beside.max() ?? 0) { break }
        before = length
      }
      isExhausted = length <= 1e-13 * max(scale, matrix.beside.max() ?? 0)
      let isFull = basis.count == width || (steps >= rule.limit && basis.count >= Self.leastWidth)
      if isExhausted || isFull || basis.count % 8 == 0 {
        best = matrix.largest()
        // What the next vector's share would be is how far off the best one is.
        let last = best.vector.last ?? 0
        if isExhausted || isFull || length * last <= rule.tolerance * best.value / 2 { break }
      }
      matrix.beside.append(length)
      basis.append(next.map { $0 / length })
    }
    value = best.value
    var sum = [Double](repeating: 0, count: vector.count)
    for (share, old) in zip(best.vector, basis) { Self.subtract(-share, old, from: &sum) }
    let length = Self.dot(sum, sum).squareRoot() * (sum.reduce(0, +) < 0 ? -1 : 1)
    vector = sum.map { $0 / length }
    network.product(with: vector, .out, into: &next)
    for node in next.indices { next[node] -= value * vector[node] }
    residual = Self.dot(next, next).squareRoot()
    converged = isExhausted || residual <= rule.tolerance * value
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    // Four sums at a time do not wait for each other.
    var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0)
    let whole = a.count & ~3
    for index in stride(from: 0, to: whole, by: 4) {
      first += a[index] * b[index]
      second += a[index + 1] * b[index + 1]
      third += a[index + 2] * b[index + 2]
      fourth += a[index + 3] * b[index + 3]
    }
    for index in whole..<a.count { first += a[index] * b[index] }
    return (first + second) + (third + fourth)
  }

  private static func subtract(_ share: Double, _ old: [Double], from next: inout [Double]) {
    for node in next.indices { next[node] -= share * old[node] }
  }
}
