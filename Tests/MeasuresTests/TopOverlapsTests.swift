import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct TopOverlapsTests {
  /// Values 2, 1, 1: the second place is shared, and a list of two says that one is left out.
  @Test func aTieAtTheEndIsSaid() {
    let top = IncidenceOverlapsTests.small.topOverlaps(of: .rows, by: .shared, count: 2)
    #expect(top.pairs.map(\.second) == [1, 2] && top.pairs.map(\.first) == [0, 0])
    #expect(top.tiedBeyond == 1)
    let none = IncidenceOverlapsTests.small.topOverlaps(of: .rows, by: .shared, count: 0)
    #expect(none.pairs.isEmpty && none.tiedBeyond == 0)
    #expect(top.pairCount == 3 && none.pairCount == 3)
  }

  /// The same as all pairs, sorted and cut, for every length and measure.
  @Test func theSameAsSortingAllPairs() {
    var generator = SeededGenerator(seed: 43)
    for _ in 0..<60 {
      let incidence = RandomIncidences.next(&generator, rows: 40, columns: 12)
      for measure in [OverlapMeasure.shared, .jaccard, .newman] {
        let all = incidence.overlaps(of: .rows, by: measure).sorted {
          ($1.value, $0.first, $0.second) < ($0.value, $1.first, $1.second)
        }
        for count in [1, 3, 10, 100, 1000] {
          let top = incidence.topOverlaps(of: .rows, by: measure, count: count)
          #expect(top.pairs == Array(all.prefix(count)))
          let tied = all.dropFirst(count).count { $0.value == all[count - 1].value }
          #expect(top.tiedBeyond == tied)
        }
      }
    }
  }
}
