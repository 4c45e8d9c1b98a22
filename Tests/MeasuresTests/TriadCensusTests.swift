import CompactGraph
import Testing

@testable import Measures

@Suite struct TriadCensusTests {
  /// One of each kind, tied by hand after the drawings of Holland and Leinhardt.
  static let drawings: [(String, [(Int, Int)])] = [
    ("003", []), ("012", [(0, 1)]), ("102", [(0, 1), (1, 0)]), ("021D", [(1, 0), (1, 2)]),
    ("021U", [(0, 1), (2, 1)]), ("021C", [(0, 1), (1, 2)]), ("111D", [(0, 1), (1, 0), (2, 1)]),
    ("111U", [(0, 1), (1, 0), (1, 2)]), ("030T", [(0, 1), (1, 2), (0, 2)]),
    ("030C", [(0, 1), (1, 2), (2, 0)]), ("201", [(0, 1), (1, 0), (1, 2), (2, 1)]),
    ("120D", [(1, 0), (1, 2), (0, 2), (2, 0)]), ("120U", [(0, 1), (2, 1), (0, 2), (2, 0)]),
    ("120C", [(0, 1), (1, 2), (0, 2), (2, 0)]),
    ("210", [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2)]),
    ("300", [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2), (2, 0)]),
  ]

  @Test(arguments: drawings)
  func eachKind(name: String, edges: [(Int, Int)]) throws {
    for order: [Int32] in [[0, 1, 2], [1, 2, 0], [2, 1, 0]] {
      let network = try Network(nodeCount: 3, edges: edges, isDirected: true).renumbered(by: order)
      for (kind, count) in zip(TriadCensus.names, network.triadCensus.counts) {
        #expect(count == (kind == name ? 1 : 0))
      }
    }
  }

  @Test func nothingAtAll() throws {
    for count in [0, 1, 2] {
      #expect(try Shape.untied(count).triadCensus.counts == [Int](repeating: 0, count: 16))
    }
    #expect(try Shape.untied(6).triadCensus.counts.first == 20)
  }

  /// Every triple is counted once, as what it is when looked at alone; and pairs by themselves.
  @Test func triplesOneByOne() throws {
    for network in try randomNetworks(seed: 18) {
      let n = network.nodeCount
      var counts = [Int](repeating: 0, count: 16)
      for a in 0..<n {
        for b in 0..<a {
          for c in 0..<b {
            let kind = network.induced(by: [Int32(a), Int32(b), Int32(c)]).triadCensus.counts
            for index in kind.indices { counts[index] += kind[index] }
          }
        }
      }
      #expect(network.triadCensus.counts == counts)
      let dyads = network.dyadCensus
      var expected = [0, 0, 0]
      for a in 0..<n {
        for b in 0..<a {
          let ties =
            (network.hasEdge(from: a, to: b) ? 1 : 0) + (network.hasEdge(from: b, to: a) ? 1 : 0)
          expected[2 - ties] += 1
        }
      }
      #expect([dyads.mutual, dyads.asymmetric, dyads.null] == expected)
    }
  }
}
