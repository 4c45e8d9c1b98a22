import CompactGraph

/// The traffic from eight sources at a time through each node, by steps.
///
/// It is what ``Dependencies`` computes, with the eight sources side by side in a vector: a tie that
/// several of them use in the same step is walked once for all. A step walks the ties either from the nodes
/// that were reached last, or from those that are still to be reached, whichever are fewer (S. Beamer,
/// K. Asanović and D. Patterson, Direction-optimizing breadth-first search, SC 2012,
/// doi:10.1109/SC.2012.50), and so does a step back.
struct DependencyBatch: Sendable {
  /// A number for each of the sources.
  typealias Eight = SIMD8<Double>
  static let width = 8

  /// The sum over the sources so far of the fraction of shortest paths through each node.
  private(set) var ofNodes: [Double]

  private let out: Rows
  private let into: Rows
  /// The number of twins that each node represents.
  private let sizes: [Double]
  /// The number of targets that each twin represents, on average.
  private let weights: [Double]

  /// The number of shortest paths from each source; not 0 where there is no source.
  private var paths: [Eight]
  /// The amount that the nodes of one step hand on; 0 for all others, and for sources to which the node lies in
  /// another step.
  private var handed: [Eight]
  /// The amount that has arrived at each node, and the nodes with such an amount.
  private var arrived: [Eight]
  private var isTouched: [Bool]
  private var touched: [Int32]
  private var touchedCount = 0

  /// The nodes of each step, and the numbers of shortest paths to them; then their shares on the way back.
  /// Both are 0 for sources to which the node lies in another step.
  private var nodes: [Int32] = []
  private var values: [Eight] = []
  private var stepStarts: [Int] = []

  /// The nodes that some source has not reached, perhaps with others, and the number of ties into them.
  private var open: [Int32] = []
  private var isOpen: [Bool]
  private var openTies = 0

  private struct Rows: Sendable {
    let starts: [Int32]
    let targets: [Int32]

    @inline(__always)
    func row(_ node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }
  }

  /// Nothing yet; room for a network.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - sizes: The number of twins that each node represents.
  ///   - weights: The number of targets that each node and its twins stand for.
  init(network: Network, sizes: [Double], weights: [Double]) {
    let count = network.nodeCount
    self.sizes = sizes
    self.weights = zip(weights, sizes).map { $0 / $1 }
    out = Rows(starts: network.outStarts, targets: network.outTargets)
    into = Rows(starts: network.inStarts, targets: network.inSources)
    ofNodes = [Double](repeating: 0, count: count)
    paths = [Eight](repeating: .zero, count: count)
    handed = paths
    arrived = paths
    isTouched = [Bool](repeating: false, count: count)
    // One place more: writing without a branch writes past the last value once.
    touched = [Int32](repeating: 0, count: count + 1)
    isOpen = isTouched
  }

  /// Adds the dependencies on every node of up to eight sources.
  ///
  /// Every source is one node, and counts so many times. Paths from it to its twins are not counted.
  ///
  /// - Complexity: O(*n* + *m*) of the part that is reached, for each of the eight at most.
  mutating func add(sources: ArraySlice<Int>, times: [Double]) {
    begin(sources)
    while stepOut() {}
    var factors = Eight.zero
    for (lane, source) in sources.enumerated() { factors[lane] = times[source] }
    let last = stepStarts.count - 2
    for step in stride(from: last, through: 1, by: -1) { stepBack(step, last, factors) }
    if last > 0 { clear(1) }
  }

  /// Adds what another worker has found.
  mutating func add(_ other: DependencyBatch) {
    for node in ofNodes.indices { ofNodes[node] += other.ofNodes[node] }
  }

  private func records(_ step: Int) -> Range<Int> { stepStarts[step]..<stepStarts[step + 1] }

  private mutating func begin(_ sources: ArraySlice<Int>) {
    var none = Eight(repeating: 1)
    for lane in 0..<sources.count { none[lane] = 0 }
    open.removeAll(keepingCapacity: true)
    for node in paths.indices {
      paths[node] = none
      isOpen[node] = true
      open.append(Int32(node))
    }
    openTies = into.targets.count
    nodes.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    for (lane, source) in sources.enumerated() {
      var one = Eight.zero
      one[lane] = Dependencies.oneSource
      reach(source, one)
      handed[source] = one
    }
    stepStarts = [0, nodes.count]
  }

  /// Notes the numbers of paths to a node, where it has not been reached before.
  @inline(__always)
  private mutating func reach(_ node: Int, _ counts: Eight) {
    let before = paths[node]
    let new = counts.replacing(with: 0, where: before .!= 0)
    if new == .zero { return }
    let now = before + new
    paths[node] = now
    nodes.append(Int32(node))
    values.append(new)
    if now.min() > 0 {
      isOpen[node] = false
      openTies -= into.row(node).count
    }
  }

  /// One step further out; whether it reached any node.
  private mutating func stepOut() -> Bool {
    let step = stepStarts.count - 2
    if 3 * ties(step, along: out) < 2 * (openTies + open.count) {
      spread(step, along: out)
      for place in 0..<touchedCount {
        let node = Int(touched[place])
        let sum = arrived[node]
        arrived[node] = .zero
        isTouched[node] = false
        reach(node, sum)
      }
    } else {
      var kept = 0
      for place in open.indices {
        let node = Int(open[place])
        if !isOpen[node] { continue }
        open[kept] = open[place]
        kept += 1
        reach(node, sum(node, along: into))
      }
      open.removeLast(open.count - kept)
    }
    clear(step)
    stepStarts.append(nodes.count)
    let found = records(step + 1)
    for record in found {
      let node = Int(nodes[record])
      handed[node] = values[record] * sizes[node]
    }
    if found.isEmpty { stepStarts.removeLast() }
    return !found.isEmpty
  }

  /// The dependencies on the nodes of a step, from those of the next.
  private mutating func stepBack(_ step: Int, _ last: Int, _ factors: Eight) {
    var isSpread = false
    if step < last {
      isSpread = 3 * ties(step + 1, along: into) < 2 * ties(step, along: out)
      if isSpread { spread(step + 1, along: into) }
    }
    for record in records(step) {
      let node = Int(nodes[record])
      let paths = values[record]
      var dependency = Eight.zero
      if step < last {
        dependency = paths * (isSpread ? arrived[node] : sum(node, along: out))
        ofNodes[node] += (dependency * factors).sum()
      }
      values[record] = (sizes[node] * ((weights[node] + dependency) / paths))
        .replacing(with: 0, where: paths .== 0)
    }
    if isSpread {
      for place in 0..<touchedCount {
        let node = Int(touched[place])
        arrived[node] = .zero
        isTouched[node] = false
      }
    }
    if step < last { clear(step + 1) }
    for record in records(step) { handed[Int(nodes[record])] = values[record] }
  }

  private mutating func clear(_ step: Int) {
    for record in records(step) { handed[Int(nodes[record])] = .zero }
  }

  /// The number of ties of the nodes of a step.
  private func ties(_ step: Int, along rows: Rows) -> Int {
    var count = 0
    for record in records(step) { count += rows.row(Int(nodes[record])).count }
    return count
  }

  /// The sum of what a node's neighbours hand on.
  @inline(__always)
  private func sum(_ node: Int, along rows: Rows) -> Eight {
    var sum = Eight.zero
    for position in rows.row(node) { sum += handed[Int(rows.targets[position])] }
    return sum
  }

  /// Hands what the nodes of a step have on to their neighbours.
  private mutating func spread(_ step: Int, along rows: Rows) {
    touchedCount = Self.spread(
      nodes[records(step)], handed, along: rows, into: &arrived, &isTouched, &touched)
  }

  private static func spread(
    _ nodes: ArraySlice<Int32>, _ handed: [Eight], along rows: Rows, into arrived: inout [Eight],
    _ isTouched: inout [Bool], _ touched: inout [Int32]
  ) -> Int {
    // Views of the arrays do not ask at every write whether the array is shared.
    var arrived = arrived.mutableSpan
    var isTouched = isTouched.mutableSpan
    var touched = touched.mutableSpan
    var end = 0
    for next in nodes {
      let value = handed[Int(next)]
      for position in rows.row(Int(next)) {
        let target = rows.targets[position]
        arrived[Int(target)] += value
        touched[end] = target
        end += isTouched[Int(target)] ? 0 : 1
        isTouched[Int(target)] = true
      }
    }
    return end
  }
}

extension SIMD8<Double> {
  /// The sum of all lanes, in a fixed order.
  fileprivate func sum() -> Double {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}
