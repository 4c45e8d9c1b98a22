import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct OpsahlClusteringTests {
  /// Three rows, each pair meeting in a column of its own: every path is closed. Without the last
  /// column no path is.
  @Test func byHand() {
    let triangle = [(0, 0), (1, 0), (1, 1), (2, 1), (2, 2), (0, 2)]
    let closed = OpsahlClustering(of: .rows, in: Incidence(rows: 3, columns: 3, ties: triangle))
    #expect(
      closed.coefficient == 1 && closed.pathCounts == [1, 1, 1] && closed.local == [1, 1, 1])
    let open = OpsahlClustering(
      of: .rows, in: Incidence(rows: 3, columns: 2, ties: Array(triangle.prefix(4))))
    #expect(open.coefficient == 0 && open.pathCounts == [0, 1, 0])
    // All at one table: no path has two different columns.
    let table = OpsahlClustering(
      of: .rows, in: Incidence(rows: 4, columns: 1, ties: (0..<4).map { ($0, 0) }))
    #expect(table.coefficient == 0 && table.pathCounts == [0, 0, 0, 0])
  }

  /// R's tnet, `clustering_tm` and `clustering_local_tm`, to the seven digits that it prints.
  @Test func southernWomen() {
    let women = OpsahlClustering(of: .rows, in: RandomIncidences.southernWomen)
    #expect(abs(women.coefficient - 0.7718968) < 5e-8)
    let published = [
      0.7666667, 0.8421751, 0.7523437, 0.8387909, 1, 0.8690476, 0.7959184, 0.6462585, 0.6702509,
      0.6740891, 0.7138810, 0.7695560, 0.7461929, 0.8379501, 0.8159204, 0.5407407, 0.5806452,
      0.5806452,
    ]
    for (ours, theirs) in zip(women.local, published) { #expect(abs(ours - theirs) < 5.1e-8) }
    let events = OpsahlClustering(of: .columns, in: RandomIncidences.southernWomen).local
    let publishedEvents = [
      1, 0.9487179, 0.9532967, 0.9644970, 0.9628253, 0.8135593, 0.7171825, 0.7791580, 0.7353630,
      0.8544601, 0.9555556, 0.8844765, 0.8709677, 0.8709677,
    ]
    for (ours, theirs) in zip(events, publishedEvents) { #expect(abs(ours - theirs) < 5.1e-8) }
  }

  /// Every path, gone through; as bits and as marks.
  @Test(arguments: Mode.allCases)
  func theSameAsAllPaths(mode: Mode) {
    var generator = SeededGenerator(seed: 63)
    for _ in 0..<150 {
      let incidence = RandomIncidences.next(&generator, rows: 7, columns: 7)
      let nodes = RandomIncidences.sets(incidence, mode)
      let others = RandomIncidences.sets(incidence, mode == .rows ? .columns : .rows)
      let clustering = OpsahlClustering(of: mode, in: incidence)
      #expect(clustering == OpsahlClustering(of: mode, in: incidence, mostWords: 0))
      var (all, allClosed) = (0, 0)
      for middle in nodes.indices {
        var (paths, closed) = (0, 0)
        for a in nodes[middle] {
          for b in nodes[middle] where a != b {
            for first in others[Int(a)] where first != middle {
              for last in others[Int(b)] where last != middle && last > first {
                paths += 1
                let shared = nodes[Int(first)].intersection(nodes[Int(last)]).subtracting([a, b])
                if !shared.isEmpty { closed += 1 }
              }
            }
          }
        }
        #expect(clustering.pathCounts[middle] == paths)
        #expect(agree(clustering.local[middle], paths == 0 ? 0 : Double(closed) / Double(paths)))
        all += paths
        allClosed += closed
      }
      #expect(agree(clustering.coefficient, all == 0 ? 0 : Double(allClosed) / Double(all)))
    }
  }
}
