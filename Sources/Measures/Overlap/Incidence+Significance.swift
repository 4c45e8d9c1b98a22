public import CompactGraph

extension Incidence {
  /// Tests every pair of nodes of one mode: do they share more, or less, than chance makes them?
  ///
  /// With random trials *p* is (1 + *e*) / (1 + *t*), where *e* of the *t* trials are as extreme: the
  /// observed network is one of those that could have come (A. C. Davison and D. V. Hinkley, Bootstrap
  /// Methods and their Application, 1997, page 141). A network with fewer than two nodes in the mode
  /// has no tests. Where nothing can vary (a full or an empty network) every *p* is 1.
  ///
  /// - Precondition: The level lies between 0 and 1; the number of trials is positive.
  /// - Complexity: O(1) to O(*s*) a pair for `fixedRows`; O(*m s*) for each different triple of two
  ///   degrees and a number shared for `stochasticDegrees`, *m* columns; O(*n* *m* / 64) for each pair
  ///   and trial for `fixedDegrees`. Memory grows with the pairs that share anything, and for the
  ///   alternatives `less` and `twoSided` with all pairs.
  public func overlapSignificance(
    of mode: Mode, against model: NullModel, alternative: Alternative = .greater,
    correction: Correction = .benjaminiHochberg, alpha: Double = 0.05
  ) -> OverlapSignificance {
    precondition(alpha > 0 && alpha < 1)
    let tested = testedPairs(of: mode, all: alternative != .greater)
    var residual: Double?
    var hasConverged = true
    let tails: [PairTails]
    switch model {
    case .fixedRows: tails = fixedRowTails(tested, of: mode)
    case .stochasticDegrees:
      let fitted = ConfigurationModel(of: self)
      residual = fitted.residual
      hasConverged = fitted.hasConverged
      tails = stochasticTails(tested, of: mode, fitted)
    case .fixedDegrees(let trials, let seed):
      precondition(trials > 0)
      tails = sampledTails(tested, of: mode, trials: trials, seed: seed)
    }
    let values = tails.map { tail in
      switch alternative {
      case .greater: tail.upper
      case .less: tail.lower
      case .twoSided: min(1, 2 * min(tail.upper, tail.lower))
      }
    }
    let count = self[mode].count
    let testCount = count * (count - 1) / 2
    let adjusted = correction.adjusted(values, testCount: testCount)
    return OverlapSignificance(
      model: model, alternative: alternative, correction: correction, alpha: alpha,
      testCount: testCount, residual: residual, hasConverged: hasConverged,
      pairs: tested.indices.map { place in
        OverlapSignificance.Pair(
          first: tested[place].first, second: tested[place].second, shared: tested[place].shared,
          expected: tails[place].expected, p: values[place], adjusted: adjusted[place],
          isSignificant: adjusted[place] <= alpha)
      })
  }

  /// The pairs that share anything, or all pairs.
  private func testedPairs(of mode: Mode, all: Bool) -> [TestedPair] {
    var counts = SharedCounts(self, of: mode)
    var pairs: [TestedPair] = []
    for node in 0..<counts.nodeCount {
      counts.load(node)
      if all {
        var place = 0
        for other in node + 1..<max(counts.nodeCount, node + 1) {
          var shared: Int32 = 0
          if place < counts.partners.count, counts.partners[place] == other {
            shared = counts.shared[place]
            place += 1
          }
          pairs.append(TestedPair(first: Int32(node), second: Int32(other), shared: shared))
        }
      } else {
        for (partner, shared) in zip(counts.partners, counts.shared) {
          pairs.append(TestedPair(first: Int32(node), second: partner, shared: shared))
        }
      }
    }
    return pairs
  }

  private func fixedRowTails(_ pairs: [TestedPair], of mode: Mode) -> [PairTails] {
    let (side, others) = (self[mode], self[mode.other].count)
    return pairs.map { pair in
      let (a, b) = (side.degree(Int(pair.first)), side.degree(Int(pair.second)))
      let chance = Hypergeometric(population: others, marked: a, drawn: b)
      return PairTails(
        lower: chance.lowerTail(through: Int(pair.shared)),
        upper: chance.upperTail(from: Int(pair.shared)), expected: chance.mean)
    }
  }

  /// Pairs of the same two classes that share equally much have the same tails: those are found once.
  private func stochasticTails(
    _ pairs: [TestedPair], of mode: Mode, _ model: ConfigurationModel
  ) -> [PairTails] {
    let classes = model[mode].classes
    let sizes = model[mode.other].sizes
    var numbers: [TestedPair: Int] = [:]
    var keys: [TestedPair] = []
    let places = pairs.map { pair in
      let (a, b) = (classes[Int(pair.first)], classes[Int(pair.second)])
      let key = TestedPair(first: min(a, b), second: max(a, b), shared: pair.shared)
      if let number = numbers[key] { return number }
      numbers[key] = keys.count
      keys.append(key)
      return keys.count - 1
    }
    let distinct = keys
    let lanes = Lanes.run(into: [[PairTails]]()) { lane in
      var scratch: [Double] = []
      return stride(from: lane, to: distinct.count, by: Lanes.count).map { number in
        let key = distinct[number]
        var both: [Double] = []
        for (other, size) in sizes.enumerated() {
          let p =
            model.probability(Int(key.first), other, of: mode)
            * model.probability(Int(key.second), other, of: mode)
          if p > 0 { both.append(contentsOf: repeatElement(p, count: size)) }
        }
        let events = PoissonBinomial(both)
        let tails = events.tails(at: Int(key.shared), &scratch)
        return PairTails(lower: tails.lower, upper: tails.upper, expected: events.mean)
      }
    } merge: {
      $0.append($1)
    }
    return places.map { lanes[$0 % Lanes.count][$0 / Lanes.count] }
  }

  private func sampledTails(
    _ pairs: [TestedPair], of mode: Mode, trials: Int, seed: UInt64
  ) -> [PairTails] {
    let rows = BitRows(of: mode, in: self)
    let empty = PairTallies(count: pairs.count)
    let tallies = WorkDone.measure(trials) { meter in
      Lanes.run(into: empty) { lane in
        var tallies = empty
        var sampler = FixedDegreeSampler(rows, generator: SplitMix64(seed: seed, stream: lane + 1))
        sampler.trade(times: 5 * rows.rowCount)
        for _ in stride(from: lane, to: trials, by: Lanes.count) {
          sampler.trade(times: 5 * rows.rowCount)
          tallies.add(sampler, pairs)
          meter.add()
        }
        return tallies
      } merge: {
        $0.add($1)
      }
    }
    let all = Double(trials + 1)
    return pairs.indices.map { place in
      PairTails(
        lower: Double(tallies.orLess[place] + 1) / all,
        upper: Double(tallies.orMore[place] + 1) / all,
        expected: Double(tallies.sums[place]) / Double(trials))
    }
  }
}

/// Two nodes, or two classes of nodes, and what they share.
private struct TestedPair: Hashable, Sendable {
  let first: Int32
  let second: Int32
  let shared: Int32
}

/// The probabilities of as little or less, and of as much or more.
private struct PairTails: Sendable {
  let lower: Double
  let upper: Double
  let expected: Double
}

/// The numbers of random networks that gave each pair as little or less, as much or more.
private struct PairTallies: Sendable {
  private(set) var orLess: [Int32]
  private(set) var orMore: [Int32]
  private(set) var sums: [Int64]

  init(count: Int) {
    orLess = [Int32](repeating: 0, count: count)
    orMore = orLess
    sums = [Int64](repeating: 0, count: count)
  }

  mutating func add(_ sampler: borrowing FixedDegreeSampler, _ pairs: [TestedPair]) {
    let words = sampler.words
    let width = sampler.wordsPerRow
    for (place, pair) in pairs.enumerated() {
      let (first, second) = (Int(pair.first) * width, Int(pair.second) * width)
      var shared = 0
      for word in 0..<width {
        shared += (words[first + word] & words[second + word]).nonzeroBitCount
      }
      if shared <= pair.shared { orLess[place] += 1 }
      if shared >= pair.shared { orMore[place] += 1 }
      sums[place] += Int64(shared)
    }
  }

  mutating func add(_ others: PairTallies) {
    for place in orLess.indices {
      orLess[place] += others.orLess[place]
      orMore[place] += others.orMore[place]
      sums[place] += others.sums[place]
    }
  }
}
