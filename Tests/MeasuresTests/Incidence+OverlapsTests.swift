import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct IncidenceOverlapsTests {
  /// Rows {0, 1, 2}, {1, 2}, {2, 3}, none; columns have 1, 2, 3 and 1 rows.
  static let small = Incidence(
    rows: 4, columns: 4, ties: [(0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2), (2, 3)])

  /// Shared 2, 1, 1; of the sizes 3, 2, 2. Column 1 counts 1 / (2 − 1), column 2 counts 1 / (3 − 1).
  private static let byHand: [OverlapMeasure: [Double]] = [
    .shared: [2, 1, 1], .jaccard: [2.0 / 3, 0.25, 1.0 / 3], .overlapCoefficient: [1, 0.5, 0.5],
    .cosine: [0.816496580927726, 0.408248290463863, 0.5], .newman: [1.5, 0.5, 0.5],
    .observedOverExpected: [4.0 / 3, 2.0 / 3, 1],
  ]

  @Test(arguments: OverlapMeasure.allCases)
  func aSmallNetworkByHand(measure: OverlapMeasure) throws {
    let values = try #require(Self.byHand[measure])
    let pairs = Self.small.overlaps(of: .rows, by: measure)
    #expect(pairs.map(\.first) == [0, 0, 1] && pairs.map(\.second) == [1, 2, 2])
    #expect(pairs.map(\.shared) == [2, 1, 1] && pairs.map(\.union) == [3, 4, 3])
    #expect(zip(pairs.map(\.value), values).allSatisfy { agree($0, $1) }, "\(pairs)")
  }

  @Test(
    "The pairs of one node are those of all pairs that have it", arguments: OverlapMeasure.allCases)
  func pairsOfOneNode(_ measure: OverlapMeasure) {
    var generator = SeededGenerator(seed: 8)
    let ties = (0..<120).map { _ in
      (
        row: Int.random(in: 0..<30, using: &generator),
        column: Int.random(in: 0..<20, using: &generator)
      )
    }
    let incidence = Incidence(rows: 31, columns: 20, ties: ties)
    for mode in [Mode.rows, .columns] {
      let all = incidence.overlaps(of: mode, by: measure)
      for node in 0..<incidence[mode].count {
        #expect(
          incidence.overlaps(of: mode, with: node, by: measure)
            == all.filter { Int($0.first) == node || Int($0.second) == node })
      }
    }
  }

  @Test("Nodes with many partners and nodes with few have their pairs in order")
  func manyAndFewPartners() {
    var generator = SeededGenerator(seed: 5)
    // The first column meets all others; most others meet a handful of 700.
    let ties =
      (0..<700).map { (row: 0, column: $0) }
      + (0..<900).map { _ in
        (
          row: Int.random(in: 1..<300, using: &generator),
          column: Int.random(in: 0..<700, using: &generator)
        )
      }
    let incidence = Incidence(rows: 300, columns: 700, ties: ties)
    let few = Incidence(rows: 300, columns: 700, ties: ties.filter { $0.row > 0 })
    for network in [incidence, few] {
      let pairs = network.overlaps(of: .columns)
      let sets = (0..<700).map { Set(network.rows(ofColumn: $0)) }
      var expected: [[Int]] = []
      for a in 0..<700 {
        for b in a + 1..<700 {
          let shared = sets[a].intersection(sets[b]).count
          if shared > 0 { expected.append([a, b, shared]) }
        }
      }
      #expect(pairs.map { [Int($0.first), Int($0.second), Int($0.shared)] } == expected)
    }
  }

  /// Against sets, whichever way of counting is taken, one by one and on all cores.
  @Test(arguments: Mode.allCases)
  func countsAreThoseOfSets(mode: Mode) {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<150 {
      let incidence = RandomIncidences.next(&generator, rows: 20, columns: 70)
      let sets = RandomIncidences.sets(incidence, mode)
      let others = RandomIncidences.sets(incidence, mode == .rows ? .columns : .rows)
      for measure in OverlapMeasure.allCases {
        let pairs = incidence.overlaps(of: mode, by: measure)
        var visited: [PairOverlap] = []
        incidence.forEachOverlap(of: mode, by: measure) { visited.append($0) }
        #expect(visited == pairs)
        var place = 0
        for a in sets.indices {
          for b in a + 1..<max(sets.count, a + 1) {
            let both = sets[a].intersection(sets[b])
            if both.isEmpty { continue }
            let pair = pairs[place]
            place += 1
            #expect(pair.first == a && pair.second == b && pair.shared == both.count)
            #expect(pair.firstDegree == sets[a].count && pair.secondDegree == sets[b].count)
            #expect(Int(pair.union) == sets[a].union(sets[b]).count)
            let s = Double(both.count)
            let (x, y) = (Double(sets[a].count), Double(sets[b].count))
            let value: Double =
              switch measure {
              case .shared: s
              case .jaccard: s / Double(sets[a].union(sets[b]).count)
              case .overlapCoefficient: s / min(x, y)
              case .cosine: s / (x.squareRoot() * y.squareRoot())
              case .newman: both.sorted().reduce(0) { $0 + 1 / Double(others[Int($1)].count - 1) }
              case .observedOverExpected: s / (x * y / Double(others.count))
              }
            #expect(agree(pair.value, value), "\(measure) \(pair) \(value)")
          }
        }
        #expect(place == pairs.count)
      }
    }
  }

  /// Jaccard ≤ cosine ≤ overlap coefficient ≤ 1, and all three are 1 for equal rows alone or together.
  @Test func boundsAndOrder() {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<200 {
      let incidence = RandomIncidences.next(&generator)
      let jaccard = incidence.overlaps(of: .columns, by: .jaccard).map(\.value)
      let cosine = incidence.overlaps(of: .columns, by: .cosine).map(\.value)
      let coefficient = incidence.overlaps(of: .columns, by: .overlapCoefficient).map(\.value)
      for ((low, middle), high) in zip(zip(jaccard, cosine), coefficient) {
        #expect(low > 0 && low <= middle + 1e-15 && middle <= high + 1e-15 && high <= 1)
      }
    }
  }

  @Test func nothingToShare() {
    for incidence in [
      Incidence(rows: 0, columns: 0, ties: []), Incidence(rows: 1, columns: 3, ties: [(0, 1)]),
      Incidence(rows: 4, columns: 4, ties: []),
      Incidence(rows: 3, columns: 3, ties: [(0, 0), (1, 1), (2, 2)]),
    ] {
      for measure in OverlapMeasure.allCases {
        #expect(incidence.overlaps(of: .rows, by: measure).isEmpty)
        #expect(incidence.topOverlaps(of: .rows, by: measure, count: 5).pairs.isEmpty)
      }
    }
    let full = Incidence(
      rows: 3, columns: 2, ties: (0..<3).flatMap { [($0, 0), ($0, 1)] })
    #expect(full.overlaps(of: .rows, by: .observedOverExpected).map(\.value) == [1, 1, 1])
    #expect(full.overlaps(of: .rows, by: .newman).map(\.value) == [1, 1, 1])
  }
}
