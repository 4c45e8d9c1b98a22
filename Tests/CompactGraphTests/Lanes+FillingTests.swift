import TestSupport
import Testing

@testable import CompactGraph

@Suite struct LanesFillingTests {
  /// Ranges follow each other from the first row to the last, and none has much more than its share.
  @Test func rangesByHand() {
    let even = Lanes.ranges(of: 32)
    #expect(even.first == 0..<2 && even.last == 30..<32)
    // One row has all entries: it is a range of its own, or nearly.
    let starts = [0, 0, 0, 1_000, 1_000].map { Int32($0) }
    #expect(Lanes.ranges(of: starts).contains { $0.contains(2) && $0.count <= 3 })
    #expect(Lanes.ranges(of: [0]).allSatisfy { $0.isEmpty })
  }

  @Test func rangesFollowEachOther() {
    var generator = SeededGenerator(seed: 42)
    for count in [0, 1, 5, 16, 1_000] {
      var starts: [Int32] = [0]
      for _ in 0..<count {
        starts.append(starts[starts.count - 1] + Int32.random(in: 0...9, using: &generator))
      }
      for ranges in [Lanes.ranges(of: starts), Lanes.ranges(of: count)] {
        #expect(ranges.count == Lanes.count && ranges[0].lowerBound == 0)
        #expect(ranges[Lanes.count - 1].upperBound == count)
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
        #expect(ranges.allSatisfy { $0.count <= count / Lanes.count + 10 })
      }
    }
  }

  /// Every lane writes its own part, and what they return comes in their order.
  @Test func lanesWriteTheirParts() {
    let parts = Lanes.ranges(of: 1_000)
    for workers in [nil, 1, 2, 8] {
      var numbers = [Int](repeating: -1, count: 1_001)
      let sums = Lanes.fill(&numbers, parts, workers: workers) { lane, part in
        for place in 0..<part.count { part[place] += parts[lane].lowerBound + place + 1 }
        return parts[lane].reduce(0, +)
      }
      #expect(numbers == Array(0..<1_000) + [-1])
      #expect(sums == parts.map { $0.reduce(0, +) })
    }
  }
}
