import CompactGraph
import Foundation
import Testing
import TestSupport

@testable import Measures

@Suite struct PartitionComparisonTests {
  /// The example of scikit-learn: [0, 0, 1, 2] and [0, 0, 1, 1] have 0.5714285714285714; both halves of
  /// four crossed tell nothing of each other.
  @Test func byHand() {
    let thirds = PartitionComparison(Partition([0, 0, 1, 2]), Partition([0, 0, 1, 1]))
    #expect(agree(thirds.adjustedRandIndex, 4.0 / 7))
    // Entropies 1.5 log 2 and log 2, all of the second told by the first.
    #expect(agree(thirds.normalisedMutualInformation, 0.8))
    #expect(agree(thirds.variationOfInformation, 0.5 * log(2)))
    let crossed = PartitionComparison(Partition([0, 0, 1, 1]), Partition([0, 1, 0, 1]))
    #expect(agree(crossed.adjustedRandIndex, -0.5) && crossed.normalisedMutualInformation == 0)
  }

  @Test func ends() {
    let (one, apart) = (Partition([0, 0, 0]), Partition([0, 1, 2]))
    for same in [one, apart, Partition([0, 1, 1]), Partition([Int]()), Partition([0])] {
      let comparison = PartitionComparison(same, same)
      #expect(comparison.adjustedRandIndex == 1 && comparison.normalisedMutualInformation == 1)
      #expect(comparison.variationOfInformation == 0)
    }
    let most = PartitionComparison(one, apart)
    #expect(most.adjustedRandIndex == 0 && most.normalisedMutualInformation == 0)
    #expect(agree(most.variationOfInformation, log(3)))
  }

  /// Pair by pair, the same both ways, within bounds, and a distance.
  @Test func laws() {
    var generator = SeededGenerator(seed: 75)
    for _ in 0..<200 {
      let count = Int.random(in: 2...12, using: &generator)
      func partition() -> Partition {
        let groups = Int.random(in: 1...5, using: &generator)
        return Partition((0..<count).map { _ in Int.random(in: 0..<groups, using: &generator) })
      }
      let (a, b, c) = (partition(), partition(), partition())
      let comparison = PartitionComparison(a, b)
      var (together, first, second, all) = (0.0, 0.0, 0.0, 0.0)
      for x in 0..<count {
        for y in 0..<x {
          let (inA, inB) = (a.labels[x] == a.labels[y], b.labels[x] == b.labels[y])
          all += 1
          first += inA ? 1 : 0
          second += inB ? 1 : 0
          together += inA && inB ? 1 : 0
        }
      }
      let chance = first * second / all
      if (first + second) / 2 != chance {
        let index = (together - chance) / ((first + second) / 2 - chance)
        #expect(abs(comparison.adjustedRandIndex - index) < 1e-12)
      }
      let back = PartitionComparison(b, a)
      #expect(agree(comparison.adjustedRandIndex, back.adjustedRandIndex))
      #expect((0...1).contains(comparison.normalisedMutualInformation))
      #expect(abs(comparison.variationOfInformation - back.variationOfInformation) < 1e-12)
      let detour =
        PartitionComparison(a, c).variationOfInformation
        + PartitionComparison(c, b).variationOfInformation
      #expect(comparison.variationOfInformation <= detour + 1e-12)
    }
  }
}
