import Testing
import TestSupport

@testable import Measures

@Suite struct ConcentrationTests {
  /// Shares 1/2, 1/4, 1/4: 1/4 + 1/16 + 1/16 = 3/8. Differences 2·(1 + 1) of values 2, 1, 1: the mean of
  /// nine pairs is 4/9, over twice 4/3 is 1/6.
  @Test func byHand() {
    #expect(Concentration.herfindahl([2, 1, 1]) == 0.375)
    #expect(abs(Concentration.gini([2, 1, 1]) - 1.0 / 6) < 1e-15)
    #expect(Concentration.gini([1, 0, 0, 0]) == 0.75)
    #expect(Concentration.gini([3, 3, 3]) == 0)
  }

  @Test func nothingToShare() {
    #expect(Concentration.herfindahl([]) == 0 && Concentration.gini([]) == 0)
    #expect(Concentration.herfindahl([0, 0]) == 0 && Concentration.gini([0, 0]) == 0)
  }

  /// Against the definitions, on random values; neither depends on the scale.
  @Test func agreesWithTheDefinitions() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<200 {
      let values = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
        Double(Int.random(in: 0...9, using: &generator))
      }
      let sum = values.reduce(0, +)
      guard sum > 0 else { continue }
      let differences = values.reduce(0) { total, x in
        total + values.reduce(0) { $0 + abs(x - $1) }
      }
      let n = Double(values.count)
      #expect(abs(Concentration.gini(values) - differences / (2 * n * sum)) < 1e-12)
      let index = Concentration.herfindahl(values)
      #expect(index >= 1 / n - 1e-12 && index <= 1 + 1e-12)
      #expect(abs(Concentration.herfindahl(values.map { $0 * 7 }) - index) < 1e-12)
    }
  }
}
