import TestSupport
import Testing

@testable import CompactGraph

@Suite struct IncidenceProjectionTests {
  /// Three countries, two coalitions: 0 and 1 share both, 2 is in the second alone.
  @Test func aSmallNetworkByHand() {
    let incidence = Incidence(
      rows: 4, columns: 2, ties: [(0, 0), (0, 1), (1, 0), (1, 1), (2, 1)])
    let countries = incidence.projection(onto: .rows)
    #expect(countries.outTargets == [1, 2, 0, 2, 0, 1])
    #expect(countries.outWeights == [2, 1, 2, 1, 1, 1] && countries.nodeCount == 4)
    let coalitions = incidence.projection(onto: .columns)
    #expect(coalitions.outTargets == [1, 0] && coalitions.outWeights == [2, 2])
    let network = incidence.network
    #expect(network.nodeCount == 6 && network.edgeCount == 5)
    #expect(Array(network.targets(of: 0)) == [4, 5] && Array(network.targets(of: 5)) == [0, 1, 2])
  }

  @Test func nothingAtAll() {
    let empty = Incidence(rows: 0, columns: 0, ties: [])
    #expect(empty.projection(onto: .rows).nodeCount == 0 && empty.network.nodeCount == 0)
    let untied = Incidence(rows: 3, columns: 0, ties: [])
    #expect(untied.projection(onto: .rows).nodeCount == 3)
    #expect(untied.projection(onto: .columns).nodeCount == 0)
  }

  /// Walks, bit rows and sets give the same network.
  @Test(arguments: Mode.allCases)
  func bothWaysAgree(mode: Mode) {
    var generator = SeededGenerator(seed: 37)
    for _ in 0..<60 {
      let incidence = Incidence(random: &generator)
      let side = incidence[mode]
      let sets = (0..<side.count).map { Set(side.partners(of: $0)) }
      let network = incidence.projection(onto: mode)
      #expect(brokenInvariants(of: network) == [])
      #expect(network == incidence.projectionByBits(onto: mode))
      #expect(network == incidence.projectionByWalks(onto: mode))
      for a in sets.indices {
        for b in sets.indices where a != b {
          #expect(network.weight(from: a, to: b) == Double(sets[a].intersection(sets[b]).count))
        }
        #expect(!network.hasEdge(from: a, to: a))
      }
      #expect(brokenInvariants(of: incidence.network) == [])
    }
  }
}
