/// The distribution of the number of marked things among those drawn: of an overlap by chance.
///
/// Of `population` things `marked` are marked, and `drawn` are drawn without putting back. The number
/// of marked ones among them is *k* with probability C(*marked*, *k*) C(*population* − *marked*,
/// *drawn* − *k*) / C(*population*, *drawn*).
public struct Hypergeometric: Hashable, Sendable {
  /// The number of things.
  public let population: Int
  /// The number of marked things.
  public let marked: Int
  /// The number of things drawn.
  public let drawn: Int

  /// A distribution.
  ///
  /// - Precondition: No more are marked or drawn than there are, and none of the three is negative.
  public init(population: Int, marked: Int, drawn: Int) {
    precondition(marked >= 0 && drawn >= 0 && marked <= population && drawn <= population)
    self.population = population
    self.marked = marked
    self.drawn = drawn
  }

  /// The outcomes that are possible.
  public var support: ClosedRange<Int> {
    max(0, marked + drawn - population)...min(marked, drawn)
  }

  /// The mean, *marked* · *drawn* / *population*; 0 for a population of none.
  public var mean: Double {
    population == 0 ? 0 : Double(marked) * Double(drawn) / Double(population)
  }

  /// The probability of an outcome.
  ///
  /// - Complexity: O(1).
  public func probability(of k: Int) -> Double {
    let support = support
    guard support.contains(k) else { return 0 }
    if support.count == 1 { return 1 }
    let p = Double(drawn) / Double(population)
    return BinomialPoint.probability(k, of: marked, p)
      * BinomialPoint.probability(drawn - k, of: population - marked, p)
      / BinomialPoint.probability(drawn, of: population, p)
  }

  /// The probability of `k` or more: right to many digits also far out.
  ///
  /// - Complexity: O(number of outcomes) at most; far out a few steps.
  public func upperTail(from k: Int) -> Double {
    let support = support
    if k <= support.lowerBound { return 1 }
    if k > support.upperBound { return 0 }
    return Double(k) > mean ? sumUpward(from: k) : 1 - sumDownward(from: k - 1)
  }

  /// The probability of `k` or fewer: right to many digits also far out.
  ///
  /// - Complexity: O(number of outcomes) at most; far out a few steps.
  public func lowerTail(through k: Int) -> Double {
    let support = support
    if k < support.lowerBound { return 0 }
    if k >= support.upperBound { return 1 }
    return Double(k) < mean ? sumDownward(from: k) : 1 - sumUpward(from: k + 1)
  }

  /// Terms above the mean fall ever faster, so a term that changes nothing ends the sum.
  private func sumUpward(from start: Int) -> Double {
    var term = probability(of: start)
    var sum = term
    for k in start..<support.upperBound {
      term *= Double(marked - k) * Double(drawn - k)
      term /= Double(k + 1) * Double(population - marked - drawn + k + 1)
      if sum + term == sum { break }
      sum += term
    }
    return min(1, sum)
  }

  private func sumDownward(from start: Int) -> Double {
    var term = probability(of: start)
    var sum = term
    for k in stride(from: start, to: support.lowerBound, by: -1) {
      term *= Double(k) * Double(population - marked - drawn + k)
      term /= Double(marked - k + 1) * Double(drawn - k + 1)
      if sum + term == sum { break }
      sum += term
    }
    return min(1, sum)
  }
}
