public import CompactGraph

extension Incidence {
  /// Two-mode betweenness, rows first, then columns: that of the network of both modes, divided by
  /// the most that a node of its mode could have.
  ///
  /// With *n* in its own mode and *m* in the other, *s* = (*n* − 1) div *m* and *t* = (*n* − 1) mod
  /// *m*, the most is ½ [*m*²(*s* + 1)² + *m*(*s* + 1)(2*t* − *s* − 1) − *t*(2*s* − *t* + 3)]. Where
  /// that is 0, or the other mode is empty, the score is 0.
  ///
  /// Borgatti and Everett 1997, page 257; Borgatti and Halgin 2011.
  ///
  /// - Complexity: that of `Network.betweenness`.
  public func betweennessCentrality() -> [Double] {
    let raw = network.betweenness()
    return Mode.allCases.flatMap { mode in
      let most = Self.largestBetweenness(own: self[mode].count, other: self[mode.other].count)
      return part(mode, of: raw).map { most > 0 ? $0 / most : 0 }
    }
  }

  /// The betweenness that a node has if all paths between the others run through it.
  static func largestBetweenness(own n: Int, other m: Int) -> Double {
    guard n > 0 && m > 0 else { return 0 }
    let s = Double((n - 1) / m)
    let t = Double((n - 1) % m)
    let size = Double(m)
    return
      (size * size * (s + 1) * (s + 1) + size * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
  }

  /// An estimate of two-mode betweenness for one mode, from a random sample of nodes of both modes.
  ///
  /// It is that of ``CompactGraph/Network/sampledBetweenness(size:seed:lengths:)``; values and error bound are
  /// multiplied by the number of pairs of other nodes and divided by the most that a node of the mode could
  /// have.
  func sampledBetweennessCentrality(of mode: Mode, size: SampleSize) -> SampledScores {
    let network = network
    let n = Double(network.nodeCount)
    let most = Self.largestBetweenness(own: self[mode].count, other: self[mode.other].count)
    let factor = most > 0 ? max(n - 1, 0) * max(n - 2, 0) / 2 / most : 0
    var size = size
    if case .errorBound(let bound) = size, factor > 0 { size = .errorBound(bound / factor) }
    let sample = network.sampledBetweenness(size: size)
    return SampledScores(
      part(mode, of: sample.values).map { $0 * factor }, sourceCount: sample.sourceCount,
      nodeCount: network.nodeCount, errorBound: sample.errorBound * factor)
  }
}
