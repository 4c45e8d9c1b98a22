public import CompactGraph
import Foundation

/// The likeness of two partitions of the same nodes.
public struct PartitionComparison: Hashable, Sendable {
  /// The adjusted Rand index: agreement on pairs, 1 for equal partitions and 0 on average by chance
  /// (L. Hubert and P. Arabie, Comparing partitions, Journal of Classification 2, 1985,
  /// doi:10.1007/BF01908075). 1 if no pair is disagreed on, as for fewer than two nodes.
  public let adjustedRandIndex: Double
  /// Normalised mutual information: twice what the two tell of each other by the sum of what each
  /// tells, from 0 to 1 (L. Danon, A. Díaz-Guilera, J. Duch and A. Arenas, Journal of Statistical
  /// Mechanics, 2005, P09008, doi:10.1088/1742-5468/2005/09/P09008). If neither tells anything, both
  /// having all nodes in one group or there being no nodes, it is 1, as in scikit-learn.
  public let normalisedMutualInformation: Double
  /// Variation of information in nats: what one tells that the other does not, both ways; 0 for equal
  /// partitions, a distance (M. Meilă, Journal of Multivariate Analysis 98, 2007,
  /// doi:10.1016/j.jmva.2006.11.013).
  public let variationOfInformation: Double

  /// Compares two partitions.
  ///
  /// - Precondition: They have the same number of nodes.
  /// - Complexity: O(*n*) on average.
  public init(_ first: Partition, _ second: Partition) {
    precondition(first.nodeCount == second.nodeCount)
    let counts = first.sharedSizes(with: second)
    func pairs(_ size: Int) -> Double { Double(size) * Double(size - 1) / 2 }
    let together = counts.reduce(0) { $0 + pairs($1.size) }
    let inFirst = first.sizes.reduce(0) { $0 + pairs($1) }
    let inSecond = second.sizes.reduce(0) { $0 + pairs($1) }
    let all = pairs(first.nodeCount)
    if inFirst == together && inSecond == together {
      adjustedRandIndex = 1
    } else {
      let (onlyFirst, onlySecond) = (inFirst - together, inSecond - together)
      let apart = all - together - onlyFirst - onlySecond
      adjustedRandIndex =
        2 * (together * apart - onlyFirst * onlySecond)
        / (inFirst * (onlyFirst + apart) + inSecond * (onlySecond + apart))
    }

    let n = Double(first.nodeCount)
    func entropy(_ sizes: [Int]) -> Double {
      sizes.reduce(0) { $0 - Double($1) / n * log(Double($1) / n) }
    }
    let (a, b) = (entropy(first.sizes), entropy(second.sizes))
    let information = counts.reduce(0.0) { sum, count in
      let size = Double(count.size)
      let chance = Double(first.sizes[count.first]) * Double(second.sizes[count.second])
      return sum + size / n * log(size * n / chance)
    }
    let mutual = max(0, information)
    if first == second {
      // Rounding must not keep equal partitions apart.
      (normalisedMutualInformation, variationOfInformation) = (1, 0)
    } else {
      normalisedMutualInformation = min(1, 2 * mutual / (a + b))
      variationOfInformation = max(0, a + b - 2 * mutual)
    }
  }
}

extension Partition {
  /// The number of nodes that each group shares with each group of another partition, if any.
  func sharedSizes(with other: Partition) -> [(first: Int, second: Int, size: Int)] {
    var counts: [Int: Int] = [:]
    for node in labels.indices {
      counts[Int(labels[node]) * other.groupCount + Int(other.labels[node]), default: 0] += 1
    }
    return counts.keys.sorted().map {
      ($0 / other.groupCount, $0 % other.groupCount, counts[$0] ?? 0)
    }
  }
}
