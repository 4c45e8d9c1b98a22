/// A correction for many tests at once: among a thousand pairs, some overlap a lot by chance.
public enum Correction: String, Hashable, Sendable, CaseIterable {
  /// Nothing; each *p* stands for itself.
  case none
  /// Each *p* times the number of tests: the chance of any false finding stays below the level
  /// (O. J. Dunn, Journal of the American Statistical Association 56, 1961,
  /// doi:10.1080/01621459.1961.10482090).
  case bonferroni
  /// The same promise with less loss, from the smallest *p* on (S. Holm, Scandinavian Journal of
  /// Statistics 6, 1979).
  case holm
  /// The expected fraction of false ones among the findings stays below the level, for tests that are
  /// independent or depend positively (Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical
  /// Society B 57, 1995, doi:10.1111/j.2517-6161.1995.tb02031.x).
  case benjaminiHochberg = "bh"

  /// The adjusted *p* of each test, to be compared with the level itself.
  ///
  /// Never above 1, never below the *p* it came from. No tests have no values.
  ///
  /// - Parameters:
  ///   - values: the *p* values that are adjusted.
  ///   - testCount: how many tests were made in all; those whose *p* is not in the list are taken to
  ///     have *p* = 1. As many as there are values unless said otherwise.
  /// - Returns: The adjusted values, in the order of the values.
  /// - Precondition: The values are from 0 to 1; there are no fewer tests than values.
  /// - Complexity: O(*n* log *n*).
  public func adjusted(_ values: [Double], testCount: Int? = nil) -> [Double] {
    let count = testCount ?? values.count
    precondition(count >= values.count && values.allSatisfy { $0 >= 0 && $0 <= 1 })
    var adjusted = values
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    switch self {
    case .none: break
    case .bonferroni:
      for place in values.indices { adjusted[place] = min(1, values[place] * Double(count)) }
    case .holm:
      var greatest = 0.0
      for (rank, place) in order.enumerated() {
        greatest = max(greatest, min(1, values[place] * Double(count - rank)))
        adjusted[place] = greatest
      }
    case .benjaminiHochberg:
      var least = 1.0
      for (rank, place) in order.enumerated().reversed() {
        least = min(least, values[place] * (Double(count) / Double(rank + 1)))
        adjusted[place] = least
      }
    }
    return adjusted
  }
}
