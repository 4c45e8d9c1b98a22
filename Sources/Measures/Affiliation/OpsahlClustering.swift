public import CompactGraph

/// Opsahl's two-mode clustering: the fraction of pairs connected through a third node that also share a
/// node of the other mode without it.
///
/// A path of four ties leads from a node of the mode by two different nodes of the other mode, and a
/// third in the middle, to another node of the mode. It is closed if its two ends share a node of the
/// other mode that is not on the path. The coefficient is the fraction of closed paths among all, and a
/// node's own coefficient that among the paths with it in the middle (T. Opsahl, Triadic closure
/// in two-mode networks, Social Networks 35, 2013, doi:10.1016/j.socnet.2011.07.001).
///
/// Unlike the clustering of a projection this is not 1 merely because many nodes share one node of the other
/// mode. Where there is no path the coefficient is 0; R's tnet says it is not a number.
///
/// - Complexity: O(*m* / 64), or O(*d*), for each triangle of the mode's projection, spread over the
///   cores; memory grows with the projection.
public struct OpsahlClustering: Hashable, Sendable {
  /// The fraction of closed paths among all.
  public let coefficient: Double
  /// The same for each node, of the paths with it in the middle.
  public let local: [Double]
  /// The number of paths with each node in the middle.
  public let pathCounts: [Int]

  /// The clustering of one mode of a network.
  public init(of mode: Mode, in incidence: Incidence) {
    self.init(of: mode, in: incidence, mostWords: 1 << 24)
  }

  /// The same, with bits where they take fewer words.
  init(of mode: Mode, in incidence: Incidence, mostWords: Int) {
    let search = PathSearch(mode, incidence, mostWords: mostWords)
    let count = search.projection.nodeCount
    let lanes = Lanes.run(into: [[(paths: Int, closed: Int)]]()) { lane in
      var scratch = search.scratch
      return stride(from: lane, to: count, by: Lanes.count).map { search.paths(by: $0, &scratch) }
    } merge: {
      $0.append($1)
    }
    let counts = (0..<count).map { lanes[$0 % Lanes.count][$0 / Lanes.count] }
    pathCounts = counts.map(\.paths)
    local = counts.map { $0.paths == 0 ? 0 : Double($0.closed) / Double($0.paths) }
    let all = counts.reduce(0) { $0 + $1.paths }
    let closed = counts.reduce(0) { $0 + $1.closed }
    coefficient = all == 0 ? 0 : Double(closed) / Double(all)
  }
}

/// Counts paths of four ties by their middle.
private struct PathSearch: Sendable {
  /// The mode, and the other one.
  let own: Side
  let other: Side
  let projection: Network
  /// The nodes' ties as bits, where those fit into memory easily.
  let bits: BitRows?

  init(_ mode: Mode, _ incidence: Incidence, mostWords: Int) {
    own = incidence[mode]
    other = incidence[mode.other]
    projection = incidence.projection(onto: mode)
    let words = own.count * ((other.count + 63) / 64)
    // Where most bits are 0, a list of ties is shorter than a row of bits.
    bits = words < min(mostWords, 2 * incidence.tieCount) ? BitRows(of: mode, in: incidence) : nil
  }

  struct Scratch: Sendable {
    /// The number that each node shares with the middle, 0 elsewhere.
    var withMiddle: [Int]
    /// The bits of what the middle and one end share.
    var words: [UInt64]
    /// The number of the middle and end that last met each node of the other mode together.
    var stamps: [Int]
    /// The number of the present middle and end.
    var pair = 0
  }

  var scratch: Scratch {
    Scratch(
      withMiddle: [Int](repeating: 0, count: projection.nodeCount),
      words: [UInt64](repeating: 0, count: bits?.wordsPerRow ?? 0),
      stamps: [Int](repeating: 0, count: bits == nil ? other.count : 0))
  }

  /// With *p* and *q* the numbers that two ends share with the middle, *t* what all three share and *s*
  /// what the ends share, *p q* − *t* pairs of different nodes lead from end to end; a node that is not
  /// on the path is left if *s* is more than those of the two that both ends have.
  func paths(by middle: Int, _ scratch: inout Scratch) -> (paths: Int, closed: Int) {
    let starts = projection.outStarts
    let targets = projection.outTargets
    let weights = projection.outWeights ?? []
    let ends = Int(starts[middle])..<Int(starts[middle + 1])
    var (sum, squares) = (0, 0)
    for position in ends {
      let shared = Int(weights[position])
      scratch.withMiddle[Int(targets[position])] = shared
      sum += shared
      squares += shared * shared
    }
    var paths = (sum * sum - squares) / 2
    for shared in own.partners(of: middle) {
      let ends = other.degree(Int(shared))
      paths -= (ends - 1) * (ends - 2) / 2
    }
    var closed = 0
    for position in ends {
      let a = Int(targets[position])
      let p = scratch.withMiddle[a]
      load(middle, a, &scratch)
      for next in Int(starts[a])..<Int(starts[a + 1]) {
        let b = Int(targets[next])
        let q = scratch.withMiddle[b]
        if b <= a || q == 0 { continue }
        let (s, t) = (Int(weights[next]), sharedByAll(b, scratch))
        closed += (p - t) * (q - t)
        if s > 1 { closed += t * (p - t) + t * (q - t) }
        if s > 2 { closed += t * (t - 1) }
      }
    }
    for position in ends { scratch.withMiddle[Int(targets[position])] = 0 }
    return (paths, closed)
  }

  /// Notes what the middle and one end share.
  private func load(_ middle: Int, _ end: Int, _ scratch: inout Scratch) {
    guard let bits else {
      // A number that no other pair leaves; below zero while only the middle is known to be tied to it.
      scratch.pair = middle * projection.nodeCount + end + 1
      for other in own.partners(of: middle) { scratch.stamps[Int(other)] = -scratch.pair }
      for other in own.partners(of: end) where scratch.stamps[Int(other)] == -scratch.pair {
        scratch.stamps[Int(other)] = scratch.pair
      }
      return
    }
    let width = bits.wordsPerRow
    for word in 0..<width {
      scratch.words[word] = bits.words[middle * width + word] & bits.words[end * width + word]
    }
  }

  /// The number of noted nodes that a third node is tied to.
  private func sharedByAll(_ node: Int, _ scratch: borrowing Scratch) -> Int {
    guard let bits else {
      return own.partners(of: node).reduce(0) {
        scratch.stamps[Int($1)] == scratch.pair ? $0 + 1 : $0
      }
    }
    let width = bits.wordsPerRow
    var count = 0
    for word in 0..<width {
      count += (scratch.words[word] & bits.words[node * width + word]).nonzeroBitCount
    }
    return count
  }
}

extension NetworkNumber {
  /// Opsahl's clustering of rows.
  public static let opsahl = NetworkNumber(
    "opsahl", .fraction, source: "Opsahl 2013, doi:10.1016/j.socnet.2011.07.001",
    definition: { "closed ÷ all paths of four ties between \($0.nodes)" },
    value: {
      let found = OpsahlClustering(of: .rows, in: $0.members)
      return found.pathCounts.contains { $0 > 0 } ? found.coefficient : nil
    })
}
