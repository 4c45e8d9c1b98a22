import TestSupport
import Testing

@testable import CompactGraph

@Suite struct LanesTests {
  /// Sums of numbers that do not add up exactly have the same bits however many work on them.
  @Test func anyNumberOfWorkersGivesTheSameBits() {
    var generator = SeededGenerator(seed: 41)
    let numbers = (0..<10_000).map { _ in Double.random(in: 0...1, using: &generator) }
    let sums = [nil, 1, 2, 3, 8, 40].map { workers in
      Lanes.run(
        workers: workers, into: 0.0,
        lane: { lane in
          stride(from: lane, to: numbers.count, by: Lanes.count).reduce(0.0) { $0 + numbers[$1] }
        }, merge: { $0 += $1 })
    }
    #expect(Set(sums.map(\.bitPattern)).count == 1)
    #expect(abs(sums[0] - numbers.reduce(0, +)) < 1e-9)
  }

  @Test func lanesAreMergedInOrder() {
    for workers in [nil, 1, 5] {
      let order = Lanes.run(
        workers: workers, into: [Int](), lane: { $0 }, merge: { $0.append($1) })
      #expect(order == Array(0..<Lanes.count))
    }
  }
}
