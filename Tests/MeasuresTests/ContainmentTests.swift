import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct ContainmentTests {
  /// {1, 2} lies in {0, 1, 2}; the empty row is left out; two equal rows come once.
  @Test func byHand() {
    #expect(
      IncidenceOverlapsTests.small.containments(of: .rows)
        == [Containment(inner: 1, outer: 0, isEqual: false)])
    let twins = Incidence(rows: 2, columns: 2, ties: [(0, 0), (0, 1), (1, 0), (1, 1)])
    #expect(twins.containments(of: .rows) == [Containment(inner: 0, outer: 1, isEqual: true)])
  }

  @Test(arguments: Mode.allCases)
  func theSameAsSets(mode: Mode) {
    var generator = SeededGenerator(seed: 44)
    for _ in 0..<300 {
      let incidence = RandomIncidences.next(&generator)
      let sets = RandomIncidences.sets(incidence, mode)
      var expected: [Containment] = []
      for a in sets.indices where !sets[a].isEmpty {
        for b in sets.indices where a != b && sets[a].isSubset(of: sets[b]) {
          if sets[a] == sets[b] && b < a { continue }
          expected.append(
            Containment(inner: Int32(a), outer: Int32(b), isEqual: sets[a] == sets[b]))
        }
      }
      #expect(incidence.containments(of: mode) == expected)
    }
  }
}
