/// The inequality of a quantity among its holders.
public enum Concentration {
  /// The Herfindahl–Hirschman index: the sum of the squares of the shares, from 1 / *n* if all have the
  /// same to 1 if one has all; 0 if there is nothing to share.
  ///
  /// O. C. Herfindahl, Concentration in the steel industry, 1950; A. O. Hirschman, The paternity of an
  /// index, American Economic Review 54, 1964.
  ///
  /// - Precondition: No value is negative.
  /// - Complexity: O(*n*).
  public static func herfindahl(_ values: [Double]) -> Double {
    precondition(values.allSatisfy { $0 >= 0 })
    let sum = values.reduce(0, +)
    guard sum > 0 else { return 0 }
    return values.reduce(0) { $0 + ($1 / sum) * ($1 / sum) }
  }

  /// The Gini coefficient: the mean difference between two holders over twice the mean, from 0 if all
  /// have the same to 1 − 1 / *n* if one has all; 0 if there is nothing to share.
  ///
  /// C. Gini, Variabilità e mutabilità, 1912.
  ///
  /// - Precondition: No value is negative.
  /// - Complexity: O(*n* log *n*).
  public static func gini(_ values: [Double]) -> Double {
    precondition(values.allSatisfy { $0 >= 0 })
    let sum = values.reduce(0, +)
    guard sum > 0 else { return 0 }
    let count = Double(values.count)
    // Σᵢⱼ |xᵢ − xⱼ| = 2 Σ (2k − n − 1) x₍ₖ₎ over the values in ascending order.
    let weighted = values.sorted().enumerated().reduce(0.0) { total, entry in
      total + (2 * Double(entry.offset + 1) - count - 1) * entry.element
    }
    return weighted / (count * sum)
  }
}
