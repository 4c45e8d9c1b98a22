import CompactGraph

/// The largest eigenvalue of an undirected network and the non-negative eigenvector to it.
struct PrincipalEigenvector {
  /// The eigenvector, of Euclidean length 1; all 0 where there is not a tie of positive weight.
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
  init(of network: Network, _ rule: StoppingRule, workers: Int? = nil) {
    let network = network.keepingPositiveEdges
    let count = network.nodeCount
    vector = [Double](repeating: 0, count: count)
    let strengths = network.strengths()
    let components = network.components
    // No eigenvalue is above the largest strength.
    var bounds = [Double](repeating: 0, count: components.groupCount)
    for node in 0..<count {
      let part = Int(components.labels[node])
      bounds[part] = max(bounds[part], strengths[node])
    }
    let order = bounds.indices.filter { bounds[$0] > 0 }.sorted {
      (components.sizes[$1], $0) < (components.sizes[$0], $1)
    }
    let members = order.count == 1 || components.groupCount == 1 ? [] : components.groups
    var best: [(nodes: [Int32], vector: [Double])] = []
    for part in order where bounds[part] >= value * (1 - 1e-12) {
      // Where most nodes are in the component, copying it costs more than the others' empty rows.
      let isMost = 2 * components.sizes[part] > count
      let nodes = isMost || members.isEmpty ? [] : members[part]
      var lanczos =
        isMost || members.isEmpty
        ? Lanczos(
          network, start: components.labels.map { Int($0) == part ? 1 : 0 },
          dimension: components.sizes[part], workers: workers)
        : Lanczos(
          network.induced(by: nodes), start: [Double](repeating: 1, count: nodes.count),
          dimension: nodes.count, workers: workers)
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
      best.append((nodes, lanczos.vector))
    }
    if best.count == 1 && best[0].nodes.isEmpty {
      vector = best[0].vector
      return
    }
    var squares = 0.0
    for part in best {
      let share = part.vector.reduce(0, +)
      if part.nodes.isEmpty {
        for node in 0..<count { vector[node] += share * part.vector[node] }
      }
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

/// Lanczos's method for a connected part of an undirected network (C. Lanczos, Journal of Research of the
/// National Bureau of Standards 45, 1950, doi:10.6028/jres.045.026), started again from its best vector
/// whenever its room is full.
///
/// The vectors are not made orthogonal again. What rounding spoils lies along eigenvectors that have been
/// found (C. C. Paige, Journal of the Institute of Mathematics and its Applications 18, 1976,
/// doi:10.1093/imamat/18.3.341), and the method stops with the first; the residual is measured in the end.
private struct Lanczos {
  let neighbours: NeighbourSums
  /// The number of vectors that are kept before the method starts again: more where nodes are few.
  let width: Int
  var vector: [Double]
  var value = 0.0
  var steps = 0
  var residual = Double.infinity
  var converged = false

  private static let leastWidth = 24

  /// - Parameters:
  ///   - network: The network.
  ///   - start: A number for each node, 0 outside the part.
  ///   - dimension: The number of nodes of the part.
  ///   - workers: The number of workers, or as many as the machine likes.
  init(_ network: Network, start: [Double], dimension: Int, workers: Int?) {
    neighbours = NeighbourSums(network, .out, workers: workers)
    let room = max(Self.leastWidth, min(384, (1 << 22) / max(network.nodeCount, 1)))
    width = min(room, dimension)
    let length = start.reduce(0) { $0 + $1 * $1 }.squareRoot()
    vector = start.map { $0 / length }
  }

  mutating func run(_ rule: StoppingRule) {
    while steps < rule.limit && !converged { round(rule) }
    for node in vector.indices { vector[node] = max(vector[node], 0) }
  }

  /// Builds up to `width` vectors from the present one and takes the best of their span.
  private mutating func round(_ rule: StoppingRule) {
    let neighbours = neighbours
    // Vectors are kept as they come, with the factor that makes each one's length 1.
    var basis: [[Double]] = [vector]
    var factors = [1.0]
    var matrix = SymmetricTridiagonal()
    var isExhausted = false
    var best: (value: Double, vector: [Double]) = (0, [])
    while true {
      let place = basis.count - 1
      let (current, factor) = (basis[place], factors[place])
      var next = [Double](repeating: 0, count: current.count)
      steps += 1
      let diagonal = neighbours.fill(&next) { nodes, sums in
        var total = SIMD2<Double>.zero
        for node in nodes {
          let sum = factor * neighbours.sum(node, of: current)
          sums[node - nodes.lowerBound] = sum
          total[0] += sum * (factor * current[node])
        }
        return total
      }[0]
      matrix.diagonal.append(diagonal)
      let before = basis[max(place - 1, 0)]
      let own = diagonal * factor
      let beside = place > 0 ? (matrix.beside.last ?? 0) * factors[place - 1] : 0
      let square = neighbours.fill(&next) { nodes, sums in
        var total = SIMD2<Double>.zero
        for node in nodes {
          let sum = sums[node - nodes.lowerBound] - (own * current[node] + beside * before[node])
          sums[node - nodes.lowerBound] = sum
          total[0] += sum * sum
        }
        return total
      }[0]
      let length = square.squareRoot()
      let scale = max(matrix.diagonal.map { abs($0) }.max() ?? 0, matrix.beside.max() ?? 0)
      isExhausted = length <= 1e-13 * scale
      let isFull = basis.count == width || (steps >= rule.limit && basis.count >= Self.leastWidth)
      if isExhausted || isFull || basis.count % 4 == 0 {
        best = matrix.largest()
        // What the next vector's share would be is how far off the best one is.
        let last = best.vector.last ?? 0
        if isExhausted || isFull || length * last <= rule.tolerance * best.value / 2 { break }
      }
      matrix.beside.append(length)
      basis.append(next)
      factors.append(1 / length)
    }
    take(best, of: basis, factors)
    converged = isExhausted || residual <= rule.tolerance * value
  }

  /// Makes the present vector the sum of others with a share of each, and measures it.
  private mutating func take(
    _ best: (value: Double, vector: [Double]), of basis: [[Double]], _ factors: [Double]
  ) {
    let neighbours = neighbours
    value = best.value
    let shares = zip(best.vector, factors).map { $0 * $1 }
    vector = [Double](repeating: 0, count: vector.count)
    let totals = neighbours.fill(&vector) { nodes, sums in
      for (share, old) in zip(shares, basis) {
        for node in nodes { sums[node - nodes.lowerBound] += share * old[node] }
      }
      var totals = SIMD2<Double>.zero
      for place in 0..<nodes.count { totals += SIMD2(sums[place] * sums[place], sums[place]) }
      return totals
    }
    let factor = (totals[1] < 0 ? -1 : 1) / totals[0].squareRoot()
    for node in vector.indices { vector[node] *= factor }
    var product = vector
    residual = neighbours.fill(&product) { [vector, value] nodes, _ in
      var total = SIMD2<Double>.zero
      for node in nodes {
        let difference = neighbours.sum(node, of: vector) - value * vector[node]
        total[0] += difference * difference
      }
      return total
    }[0].squareRoot()
  }
}
