import Testing
import TestSupport

@testable import Measures

@Suite struct GroupWeightsTests {
  @Test func weightsByHand() {
    var weights = GroupWeights(below: 3)
    weights.reset(ties: 3)
    weights.add(2, to: 2)
    weights.add(1, to: 0)
    weights.add(3, to: 2)
    #expect(weights.count == 2 && weights[0] == (2, 5) && weights[1] == (0, 1))
    #expect(weights.weight(to: 2) == 5 && weights.weight(to: 1) == 0)
    weights.reset(ties: 1)
    #expect(weights.count == 0 && weights.weight(to: 2) == 0)
  }

  /// Sums are those of a dictionary, also where groups take each other's places and the table grows.
  @Test func weightsAreThoseOfADictionary() {
    var generator = SeededGenerator(seed: 22)
    var weights = GroupWeights(below: 100_000)
    for ties in [1, 10, 200, 5_000, 300, 2] {
      weights.reset(ties: ties)
      var sums: [Int32: Double] = [:]
      var order: [Int32] = []
      for _ in 0..<ties {
        // Numbers that differ by the size of the table meet in it.
        let group = Int32.random(in: 0..<90, using: &generator) * 1_024
        if sums[group] == nil { order.append(group) }
        sums[group, default: 0] += 1
        weights.add(1, to: group)
      }
      #expect((0..<weights.count).map { weights[$0].group } == order)
      #expect(order.allSatisfy { weights.weight(to: $0) == sums[$0] })
    }
  }
}
