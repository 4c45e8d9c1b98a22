/// The distribution of the number of independent events that happen, each with a probability of its own.
///
/// Tails are computed exactly, by adding one event after another to the distribution (M. Fernández and
/// S. Williams, IEEE Transactions on Aerospace and Electronic Systems 46, 2010, review the ways). All
/// terms are positive, so a tail has nearly all its digits right however small it is; by discrete
/// Fourier transform everything below 10⁻¹⁶ would be lost.
public struct PoissonBinomial: Hashable, Sendable {
  /// The probability of each event.
  public let probabilities: [Double]

  /// A distribution.
  ///
  /// - Precondition: Every probability is from 0 to 1.
  public init(_ probabilities: [Double]) {
    precondition(probabilities.allSatisfy { $0 >= 0 && $0 <= 1 })
    self.probabilities = probabilities
  }

  /// The mean, which is the sum of the probabilities.
  public var mean: Double { probabilities.reduce(0, +) }

  /// The probability that `k` or more events happen.
  ///
  /// - Complexity: O(*n k*) in the number of events.
  public func upperTail(from k: Int) -> Double {
    var scratch: [Double] = []
    return tails(at: k, &scratch).upper
  }

  /// The probability that `k` or fewer events happen.
  ///
  /// - Complexity: O(*n k*) in the number of events.
  public func lowerTail(through k: Int) -> Double {
    var scratch: [Double] = []
    return tails(at: k, &scratch).lower
  }

  /// Both tails at `k`, with room that is used again.
  func tails(at k: Int, _ scratch: inout [Double]) -> (lower: Double, upper: Double) {
    if k < 0 { return (0, 1) }
    if k > probabilities.count { return (1, 0) }
    // scratch[j] is the probability of j events so far, for j < k; `atLeast` that of k or more, and
    // `exactly` that of k.
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: repeatElement(0, count: max(k, 1)))
    if k > 0 { scratch[0] = 1 }
    var atLeast = k == 0 ? 1.0 : 0
    var exactly = atLeast
    var top = 0
    for p in probabilities where p > 0 {
      let q = 1 - p
      if k == 0 {
        exactly *= q
        continue
      }
      let arriving = top == k - 1 ? p * scratch[k - 1] : 0
      atLeast += arriving
      exactly = exactly * q + arriving
      let highest = min(top + 1, k - 1)
      for j in stride(from: highest, to: 0, by: -1) {
        scratch[j] = scratch[j] * q + scratch[j - 1] * p
      }
      scratch[0] *= q
      top = highest
    }
    var below = exactly
    if k > 0 { for j in 0..<k { below += scratch[j] } }
    return (min(1, below), min(1, atLeast))
  }
}
