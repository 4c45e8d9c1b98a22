import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct ConsensusCommunitiesTests {
  /// Where every search finds the same, that is the consensus, and everybody is sure.
  @Test func byHand() throws {
    let clique = [(0, 1), (0, 2), (1, 2)]
    let network = try Network(
      nodeCount: 7, edges: clique + clique.map { ($0.0 + 3, $0.1 + 3) } + [(2, 3)])
    let consensus = network.consensus(searches: 8)
    #expect(consensus.partition == Partition([0, 0, 0, 1, 1, 1, 2]))
    #expect(consensus.stability == [1, 1, 1, 1, 1, 1, 1] && consensus.rounds == 0)
    #expect(consensus.isUnanimous && consensus.modularities.count == 8)
    // Two searches have {0, 1 | 2}, one {0 | 1, 2}: 0 is with {0, 1} twice and alone once.
    let found = [Partition([0, 0, 1]), Partition([0, 0, 1]), Partition([0, 1, 1])]
    let stability = ConsensusSearch.stability(found[0], found)
    #expect(zip(stability, [5.0 / 6, 7.0 / 9, 5.0 / 6]).allSatisfy { agree($0, $1) })
  }

  @Test func karate() throws {
    let karate = try Network(nodeCount: 34, edges: ZacharyKarate.edges)
    let consensus = karate.consensus(searches: 20)
    #expect(consensus == karate.consensus(searches: 20) && consensus.isUnanimous)
    #expect(consensus.modularity > 0.41 && consensus.modularity <= 0.4197896120973046 + 1e-12)
    #expect(consensus.stability.allSatisfy { $0 > 0 && $0 <= 1 })
    #expect(agree(karate.modularity(of: consensus.partition), consensus.modularity))
  }

  /// Groups are connected, stability is a share, and nothing is needed of a network.
  @Test func laws() throws {
    var generator = SeededGenerator(seed: 76)
    for round in 0..<30 {
      let network = try RandomNetworks.next(
        &generator, nodes: 12, isDirected: round % 3 == 0, isWeighted: round % 2 == 0)
      let consensus = network.consensus(searches: 5, seed: UInt64(round))
      #expect(consensus.stability.allSatisfy { $0 > 0 && $0 <= 1 + 1e-12 })
      #expect(
        consensus.partition.groups.allSatisfy { network.induced(by: $0).components.groupCount == 1 }
      )
    }
    let women = RandomIncidences.southernWomen.consensus(searches: 10)
    #expect(women.partition.nodeCount == 32 && women.modularity > 0.3)
    #expect(Incidence(rows: 0, columns: 0, ties: []).consensus(searches: 2).stability.isEmpty)
  }
}
