import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct TwoModeClusteringTests {
  /// Rows {0, 1}, {0, 1}, {1, 2}: one cycle of four; paths of three ties are ∑ (d − 1)(d − 1) over the
  /// six ties, 1·1 + 1·2 + 1·1 + 1·2 + 1·2 + 1·0 = 8.
  @Test func byHand() {
    let incidence = Incidence(
      rows: 3, columns: 3, ties: [(0, 0), (0, 1), (1, 0), (1, 1), (2, 1), (2, 2)])
    #expect(incidence.robinsAlexanderClustering == 0.5)
    // Row 0 and 1 are equal, each shares one of three with row 2.
    let thirds = [2.0 / 3, 2.0 / 3, 1.0 / 3]
    #expect(zip(incidence.latapyClustering(of: .rows), thirds).allSatisfy { agree($0, $1) })
    #expect(incidence.latapyClustering(of: .rows, .smaller) == [0.75, 0.75, 0.5])
    #expect(incidence.latapyClustering(of: .rows, .larger) == [0.75, 0.75, 0.5])
    // Columns 0 and 1 are brought together twice, 1 and 2 by row 2 alone.
    #expect(incidence.redundancy(of: .rows) == [1, 1, 0])
    // Rows 0 and 1 meet twice; row 2 meets each of them once.
    let thirdOfThree = incidence.redundancy(of: .columns)
    #expect(thirdOfThree[0] == 1 && agree(thirdOfThree[1], 1.0 / 3) && thirdOfThree[2] == 0)
  }

  /// Robins and Alexander's coefficient of the Southern Women is 0.4677… (stocnet/netrics, tests, cut
  /// after four digits; 0.468 in networkx).
  @Test func southernWomen() {
    #expect(abs(RandomIncidences.southernWomen.robinsAlexanderClustering - 0.46775) < 5e-5)
  }

  /// Every cycle and path, gone through; every pair of the definitions.
  @Test func theSameAsDefinitions() {
    var generator = SeededGenerator(seed: 62)
    for _ in 0..<200 {
      let incidence = RandomIncidences.next(&generator, rows: 7, columns: 8)
      let rows = RandomIncidences.sets(incidence, .rows)
      let columns = RandomIncidences.sets(incidence, .columns)
      var (paths, closed) = (0, 0)
      // column – row – column – row, closed by a tie from the first to the last.
      for a in columns.indices {
        for row in columns[a] {
          for b in rows[Int(row)] where b != a {
            for end in columns[Int(b)] where end != row {
              paths += 1
              if rows[Int(end)].contains(Int32(a)) { closed += 1 }
            }
          }
        }
      }
      let expected = paths == 0 ? 0 : Double(closed) / Double(paths)
      #expect(agree(incidence.robinsAlexanderClustering, expected))

      let latapy = incidence.latapyClustering(of: .columns)
      let smaller = incidence.latapyClustering(of: .columns, .smaller)
      let larger = incidence.latapyClustering(of: .columns, .larger)
      let redundancy = incidence.redundancy(of: .columns)
      for node in columns.indices {
        let near = columns.indices.filter {
          $0 != node && !columns[$0].isDisjoint(with: columns[node])
        }
        func mean(_ whole: (Set<Int32>, Set<Int32>) -> Int) -> Double {
          if near.isEmpty { return 0 }
          return near.reduce(0) {
            $0 + Double(columns[$1].intersection(columns[node]).count)
              / Double(whole(columns[$1], columns[node]))
          } / Double(near.count)
        }
        #expect(agree(latapy[node], mean { $0.union($1).count }))
        #expect(agree(smaller[node], mean { min($0.count, $1.count) }))
        #expect(agree(larger[node], mean { max($0.count, $1.count) }))
        let members = columns[node].sorted()
        var (pairs, again) = (0, 0)
        for a in members {
          for b in members where a < b {
            pairs += 1
            let others = columns.indices.contains {
              $0 != node && columns[$0].contains(a) && columns[$0].contains(b)
            }
            if others { again += 1 }
          }
        }
        #expect(agree(redundancy[node], pairs == 0 ? 0 : Double(again) / Double(pairs)))
      }
    }
  }

  @Test func nothingToCluster() {
    for incidence in [
      Incidence(rows: 0, columns: 0, ties: []), Incidence(rows: 1, columns: 1, ties: [(0, 0)]),
      Incidence(rows: 3, columns: 2, ties: []),
    ] {
      #expect(incidence.robinsAlexanderClustering == 0)
      #expect(incidence.latapyClustering(of: .rows).allSatisfy { $0 == 0 })
      #expect(incidence.redundancy(of: .rows).allSatisfy { $0 == 0 })
    }
    let full = Incidence(rows: 3, columns: 2, ties: (0..<3).flatMap { [($0, 0), ($0, 1)] })
    #expect(full.robinsAlexanderClustering == 1 && full.redundancy(of: .rows) == [1, 1, 1])
    #expect(full.latapyClustering(of: .columns) == [1, 1])
  }
}
