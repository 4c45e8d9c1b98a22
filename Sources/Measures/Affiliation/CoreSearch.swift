import CompactGraph

/// A core on its way to becoming a better one, with all that its fit depends on.
struct CoreSearch {
  let ideal: CorePeriphery.Ideal
  let nodeCount: Int
  /// The best core met so far.
  private(set) var best: [Int32] = []
  /// The fit of the best core.
  private(set) var bestFit = 0.0

  private let network: Network
  /// The number of rows if the network has two modes.
  private let rowCount: Int?
  /// The weight of all ties, and of their squares, each in both directions; without self-loops.
  private let total: Double
  private let totalSquares: Double
  private let strengths: [Double]
  private let squareStrengths: [Double]

  private var isCore: [Bool]
  /// The numbers of rows (or nodes of the one mode) and of columns in the core.
  private var coreCounts = (rows: 0, columns: 0)
  /// The weight of each node's ties with the core, and of their squares.
  private var toCore: [Double]
  private var squaresToCore: [Double]
  /// The weight of ties within the core and within the periphery, and of their squares.
  private var within = (core: 0.0, periphery: 0.0, coreSquares: 0.0, peripherySquares: 0.0)

  init(_ network: Network, rowCount: Int?, _ ideal: CorePeriphery.Ideal) {
    self.network = network
    self.rowCount = rowCount
    self.ideal = ideal
    nodeCount = network.nodeCount
    isCore = [Bool](repeating: false, count: nodeCount)
    toCore = [Double](repeating: 0, count: nodeCount)
    squaresToCore = toCore
    var strengths = toCore
    var squares = toCore
    for node in 0..<nodeCount {
      Self.forEachTie(of: node, in: network) { _, weight in
        strengths[node] += weight
        squares[node] += weight * weight
      }
    }
    self.strengths = strengths
    squareStrengths = squares
    total = strengths.reduce(0, +)
    totalSquares = squares.reduce(0, +)
    within = (0, total, 0, totalSquares)
  }

  /// Visits the ties of a node, out and in: an undirected one twice, as the pair has two orders.
  private static func forEachTie(of node: Int, in network: Network, _ body: (Int, Double) -> Void) {
    for position in Int(network.outStarts[node])..<Int(network.outStarts[node + 1]) {
      let other = Int(network.outTargets[position])
      if other != node { body(other, network.outWeights?[position] ?? 1) }
    }
    for position in Int(network.inStarts[node])..<Int(network.inStarts[node + 1]) {
      let other = Int(network.inSources[position])
      if other != node { body(other, network.inWeights?[position] ?? 1) }
    }
  }

  /// The correlation with the ideal; `nil` where one of the two does not vary.
  ///
  /// Sums run over ordered pairs; each stands here twice, which changes no correlation.
  private func fit(
    _ counts: (rows: Int, columns: Int),
    _ within: (core: Double, periphery: Double, coreSquares: Double, peripherySquares: Double)
  ) -> Double? {
    let (core, periphery, all): (Int, Int, Int)
    if let rowCount {
      let columnCount = nodeCount - rowCount
      core = 4 * counts.rows * counts.columns
      periphery = 4 * (rowCount - counts.rows) * (columnCount - counts.columns)
      all = 4 * rowCount * columnCount
    } else {
      let others = nodeCount - counts.rows
      core = 2 * counts.rows * (counts.rows - 1)
      periphery = 2 * others * (others - 1)
      all = 2 * nodeCount * (nodeCount - 1)
    }
    let (pairs, ones, tied, weight, squares): (Int, Int, Double, Double, Double)
    switch ideal {
    case .tiedToCore:
      (pairs, ones, tied) = (all, all - periphery, total - within.periphery)
      (weight, squares) = (total, totalSquares)
    case .coreAlone:
      (pairs, ones, tied) = (all, core, within.core)
      (weight, squares) = (total, totalSquares)
    case .betweenIgnored:
      (pairs, ones, tied) = (core + periphery, core, within.core)
      weight = within.core + within.periphery
      squares = within.coreSquares + within.peripherySquares
    }
    let (n, k) = (Double(pairs), Double(ones))
    let spread = n * squares - weight * weight
    guard ones > 0 && ones < pairs && spread > 1e-12 * n * squares else { return nil }
    return (n * tied - k * weight) / (k * (n - k)).squareRoot() / spread.squareRoot()
  }

  /// The fit if a node changed sides.
  private func fit(moving node: Int) -> Double? {
    let sign = isCore[node] ? -1 : 1
    var counts = coreCounts
    if node < rowCount ?? nodeCount { counts.rows += sign } else { counts.columns += sign }
    return fit(counts, moved(node))
  }

  private func moved(
    _ node: Int
  ) -> (core: Double, periphery: Double, coreSquares: Double, peripherySquares: Double) {
    // A tie within the core stands at both its ends, so it counts for two.
    let sign = isCore[node] ? -2.0 : 2.0
    return (
      within.core + sign * toCore[node],
      within.periphery - sign * (strengths[node] - toCore[node]),
      within.coreSquares + sign * squaresToCore[node],
      within.peripherySquares - sign * (squareStrengths[node] - squaresToCore[node])
    )
  }

  private mutating func move(_ node: Int) {
    within = moved(node)
    let sign = isCore[node] ? -1 : 1
    isCore[node].toggle()
    if node < rowCount ?? nodeCount { coreCounts.rows += sign } else { coreCounts.columns += sign }
    var (sums, squares) = (toCore, squaresToCore)
    (toCore, squaresToCore) = ([], [])
    Self.forEachTie(of: node, in: network) { other, weight in
      sums[other] += Double(sign) * weight
      squares[other] += Double(sign) * weight * weight
    }
    (toCore, squaresToCore) = (sums, squares)
  }

  /// Keeps the present core if it is the best so far.
  private mutating func note() {
    guard let fit = fit(coreCounts, within), fit > 0 else { return }
    // Sums of weights that came in another order may differ in the last digits.
    if fit < bestFit - 1e-12 { return }
    let core = isCore.indices.filter { isCore[$0] }.map { Int32($0) }
    if fit <= bestFit + 1e-12 {
      if core.count > best.count { return }
      if core.count == best.count && !core.lexicographicallyPrecedes(best) { return }
    }
    (best, bestFit) = (core, fit)
  }

  /// Tries every core, one node changing sides from each to the next.
  mutating func tryAll() {
    for step in 1..<max(1, 1 << nodeCount) {
      move(step.trailingZeroBitCount)
      note()
    }
  }

  /// Takes nodes by falling degree into the core, and stays where the fit is best.
  mutating func startWithDegrees() {
    start(with: [Bool](repeating: false, count: nodeCount))
    let order = (0..<nodeCount).sorted { (strengths[$1], $0) < (strengths[$0], $1) }
    var bestCount = 0
    var bestFit = -Double.infinity
    for (place, node) in order.enumerated() {
      move(node)
      if let fit = fit(coreCounts, within), fit > bestFit {
        (bestCount, bestFit) = (place + 1, fit)
      }
    }
    for node in order.dropFirst(bestCount) { move(node) }
    note()
  }

  /// Starts anew from a core.
  mutating func start(with core: [Bool]) {
    for node in core.indices where core[node] != isCore[node] { move(node) }
    note()
  }

  /// Moves single nodes until no move helps.
  mutating func improve() {
    climb()
    guard nodeCount <= 2000 else { return }
    while passWorse() { climb() }
  }

  private mutating func climb() {
    var isBetter = true
    while isBetter {
      isBetter = false
      var present = fit(coreCounts, within) ?? -1
      for node in 0..<nodeCount {
        guard let fit = fit(moving: node), fit > present + 1e-12 else { continue }
        move(node)
        present = fit
        isBetter = true
      }
    }
    note()
  }

  /// Moves each node once, always the one that leaves the best fit, and goes back to the best on the
  /// way; whether that is better than before.
  private mutating func passWorse() -> Bool {
    let before = fit(coreCounts, within) ?? -1
    var bestFit = before
    var bestCount = 0
    var moves: [Int] = []
    var isFree = [Bool](repeating: true, count: nodeCount)
    for _ in 0..<nodeCount {
      var next: (node: Int, fit: Double)?
      for node in 0..<nodeCount where isFree[node] {
        let fit = fit(moving: node) ?? -1
        if fit > next?.fit ?? -.infinity { next = (node, fit) }
      }
      guard let next else { break }
      isFree[next.node] = false
      move(next.node)
      moves.append(next.node)
      if next.fit > bestFit + 1e-12 { (bestFit, bestCount) = (next.fit, moves.count) }
    }
    for node in moves.dropFirst(bestCount).reversed() { move(node) }
    note()
    return bestCount > 0
  }
}
