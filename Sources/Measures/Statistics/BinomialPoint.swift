import Foundation

/// Probabilities of single outcomes, to full precision also where they are tiny.
///
/// Logarithms of factorials cancel; deviations from Stirling's formula do not (C. Loader, Fast and
/// accurate computation of binomial probabilities, 2000).
enum BinomialPoint {
  /// The probability of `k` successes in `n` draws, each with probability `p`.
  static func probability(_ k: Int, of n: Int, _ p: Double) -> Double {
    if k < 0 || k > n { return 0 }
    if p <= 0 { return k == 0 ? 1 : 0 }
    if p >= 1 { return k == n ? 1 : 0 }
    let (x, m) = (Double(k), Double(n))
    if n == 0 { return 1 }
    if k == 0 { return exp(m * log1p(-p)) }
    if k == n { return exp(m * log(p)) }
    let exponent =
      stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(x, m * p)
      - deviance(m - x, m * (1 - p))
    return exp(exponent) * (m / (2 * .pi * x * (m - x))).squareRoot()
  }

  /// log *n*! less Stirling's formula for it.
  static func stirlingError(_ n: Int) -> Double {
    if n < exact.count { return exact[n] }
    let n = Double(n)
    let square = n * n
    var sum = 691.0 / 360_360 / square
    sum = (1.0 / 1188 - sum) / square
    sum = (1.0 / 1680 - sum) / square
    sum = (1.0 / 1260 - sum) / square
    sum = (1.0 / 360 - sum) / square
    return (1.0 / 12 - sum) / n
  }

  /// *x* log(*x* / *μ*) + *μ* − *x*, without cancellation where *x* is near *μ*.
  static func deviance(_ x: Double, _ mean: Double) -> Double {
    guard abs(x - mean) < 0.1 * (x + mean) else { return x * log(x / mean) + mean - x }
    let v = (x - mean) / (x + mean)
    var sum = (x - mean) * v
    var term = 2 * x * v
    var odd = 3.0
    while true {
      term *= v * v
      let next = sum + term / odd
      if next == sum { return next }
      sum = next
      odd += 2
    }
  }

  /// The first values, to more digits than a number holds.
  private static let exact: [Double] = [
    0, 0.08106146679532725822, 0.041340695955409294094, 0.027677925684998339149,
    0.020790672103765093112, 0.016644691189821192163, 0.013876128823070747999,
    0.011896709945891770095, 0.010411265261972096497, 0.0092554621827127329177,
    0.0083305634333628712565, 0.007573675487951840795, 0.0069428401072095298657,
    0.0064089941880042070684, 0.0059513701127588477356, 0.005554733551962801371,
  ]
}
