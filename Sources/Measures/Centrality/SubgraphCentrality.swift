public import CompactGraph
import Foundation

extension Network {
  /// Subgraph centrality: the number of closed walks from a node, one of *k* ties counting 1 / *k*!.
  ///
  /// It is the diagonal of *eᴬ*. Weights and directions are left out; a self-loop is one tie. A node
  /// without ties has 1. Normalised, it is multiplied by *e* to the minus largest eigenvalue, which
  /// keeps dense networks of more than 700 nodes within the range of numbers: without that they have
  /// infinity.
  ///
  /// E. Estrada and J. A. Rodríguez-Velázquez, Physical Review E 71, 056103, 2005,
  /// doi:10.1103/PhysRevE.71.056103. Computed by Gauss quadrature from Lanczos's method (G. H. Golub
  /// and G. Meurant, Matrices, Moments and Quadrature, 2010), until as many digits stand as *e* to the power of a
  /// rounded eigenvalue has; of small networks, walks are added up one length after another.
  ///
  /// - Complexity: O(*n* (*n* + *m*)) a step, and a few dozen steps; memory O(*n*) per core.
  public func subgraphCentrality(normalized: Bool = false) -> [Double] {
    let network = undirected.withoutWeights
    let nodeCount = nodeCount
    let shift = normalized ? PrincipalEigenvector(of: network, StoppingRule()).value : 0
    if nodeCount > 0 && nodeCount <= WalkSeries.mostNodes {
      // Where almost all are tied, the other method may be done in a few steps.
      var quadrature = ExponentialQuadrature(network: network, shift: shift)
      let isDense = network.outTargets.count > nodeCount * nodeCount * 3 / 4
      if isDense { _ = quadrature.values(from: 0) }
      if !isDense || quadrature.stepCount > 4 { return WalkSeries(network, shift: shift).values }
    }
    return Lanes.run(
      into: [Double](repeating: 0, count: nodeCount),
      lane: { lane in
        var quadrature = ExponentialQuadrature(network: network, shift: shift)
        return stride(from: 8 * lane, to: nodeCount, by: 8 * Lanes.count).map {
          ($0, quadrature.values(from: $0))
        }
      },
      merge: { scores, found in
        for (first, eight) in found {
          for place in 0..<min(8, nodeCount - first) { scores[first + place] = eight[place] }
        }
      })
  }
}

/// Eight entries of the diagonal of *e* to the power of a matrix at a time, with arrays used for all.
struct ExponentialQuadrature {
  let network: Network
  /// The number that is subtracted from every eigenvalue first.
  let shift: Double
  /// The number of steps that the last values took.
  private(set) var stepCount = 0
  private var current: [SIMD8<Double>]
  private var previous: [SIMD8<Double>]
  private var product: [SIMD8<Double>]

  init(network: Network, shift: Double) {
    self.network = network
    self.shift = shift
    current = [SIMD8<Double>](repeating: .zero, count: network.nodeCount)
    previous = current
    product = current
  }

  /// The values at a node and at the seven after it; each by itself, as if alone.
  mutating func values(from first: Int) -> SIMD8<Double> {
    for node in current.indices {
      current[node] = .zero
      previous[node] = .zero
    }
    let places = 0..<min(8, current.count - first)
    for place in places { current[first + place][place] = 1 }
    var matrices = [SymmetricTridiagonal](repeating: SymmetricTridiagonal(), count: places.count)
    var found = SIMD8<Double>(repeating: .nan)
    var isDone = [Bool](repeating: false, count: places.count)
    var beside = SIMD8<Double>.zero
    stepCount = 0
    while true {
      let (diagonal, length) = step(beside)
      stepCount += 1
      // Those that are done go on with noughts.
      var scale = SIMD8<Double>.zero
      beside = .zero
      for place in places where !isDone[place] {
        matrices[place].diagonal.append(diagonal[place])
        let largest = max(1, matrices[place].beside.max() ?? 0)
        let isExhausted = length[place] <= 1e-13 * largest
        if isExhausted || stepCount % 4 == 0 {
          let (value, eigenvalue) = quadrature(matrices[place])
          // An eigenvalue of a hundred, rounded, leaves an exponential with two digits less.
          let noise = 4 * Double.ulpOfOne * max(8, abs(eigenvalue)) * value
          isDone[place] =
            isExhausted || value == .infinity || abs(value - found[place]) <= noise
          found[place] = value
          if isDone[place] { continue }
        }
        matrices[place].beside.append(length[place])
        beside[place] = length[place]
        scale[place] = 1 / length[place]
      }
      if isDone.allSatisfy(\.self) { return found }
      swap(&previous, &current)
      for node in current.indices { current[node] = product[node] * scale }
    }
  }

  /// One step of Lanczos's method: what stands on the diagonal, and the length of what is left.
  private mutating func step(
    _ beside: SIMD8<Double>
  ) -> (diagonal: SIMD8<Double>, length: SIMD8<Double>) {
    let (starts, targets) = (network.outStarts, network.outTargets)
    var diagonal = SIMD8<Double>.zero
    for node in current.indices {
      var sum = SIMD8<Double>.zero
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        sum += current[Int(targets[position])]
      }
      product[node] = sum
      diagonal += current[node] * sum
    }
    var squares = SIMD8<Double>.zero
    for node in current.indices {
      let rest = product[node] - diagonal * current[node] - beside * previous[node]
      product[node] = rest
      squares += rest * rest
    }
    return (diagonal, squares.squareRoot())
  }

  /// The entry as far as the matrix tells, and the matrix's largest eigenvalue.
  private func quadrature(_ matrix: SymmetricTridiagonal) -> (value: Double, largest: Double) {
    let (values, rows) = matrix.eigen(rows: 0..<1)
    let value = zip(values, rows[0]).reduce(0) { $0 + $1.1 * $1.1 * exp($1.0 - shift) }
    return (value, values.max() ?? 0)
  }
}

extension NodeMeasure {
  /// The number of closed walks from a node, long ones counting less.
  public static let subgraph = NodeMeasure(
    "subgraph", .score,
    Form(
      on: .twoMode, source: estrada, definition: closedWalks,
      scores: { $0.part($0.twoMode.subgraphCentrality(normalized: true)) }),
    Form(
      on: .projection, source: estrada,
      definition: { closedWalks($0) + ". All ties count alike" },
      values: { $0.projection.subgraphCentrality(normalized: true) }))

  @Sendable private static func closedWalks(_ nouns: Nouns) -> String {
    "number of closed walks from the \(nouns.node), those of k steps ÷ k!, × e to the power of −(largest"
      + " eigenvalue)"
  }

  private static let estrada =
    "Estrada & Rodríguez-Velázquez 2005, doi:10.1103/PhysRevE.71.056103"
}
