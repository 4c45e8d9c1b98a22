import TestSupport
import Testing

@testable import CompactGraph

@Suite struct BreadthFirstSearchTests {
  @Test func aPathByHand() throws {
    let path = try Network(nodeCount: 5, edges: [(0, 1), (1, 2), (2, 3)], isDirected: true)
    var search = BreadthFirstSearch(nodeCount: 5)
    search.search(from: 1, in: path)
    #expect(search.distances == [-1, 0, 1, 2, -1] && Array(search.reached) == [1, 2, 3])
    search.search(from: 1, in: path, .in)
    #expect(search.distances == [1, 0, -1, -1, -1] && Array(search.reached) == [1, 0])
    search.search(from: 4, in: path)
    #expect(search.distances == [-1, -1, -1, -1, 0])
  }

  /// Reused scratch gives what Floyd and Warshall give.
  @Test(arguments: [false, true])
  func distancesAreThoseOfAllPairs(isDirected: Bool) throws {
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<50 {
      let random = RandomEdges(using: &generator)
      let network = try Network(
        nodeCount: random.nodeCount, edges: random.edges, isDirected: isDirected)
      let n = random.nodeCount
      var all = [[Int]](repeating: [Int](repeating: 1_000, count: n), count: n)
      for a in 0..<n {
        for b in network.targets(of: a) { all[a][Int(b)] = 1 }
        all[a][a] = 0
      }
      for k in 0..<n {
        for a in 0..<n {
          for b in 0..<n { all[a][b] = min(all[a][b], all[a][k] + all[k][b]) }
        }
      }
      var search = BreadthFirstSearch(nodeCount: n)
      for start in 0..<n {
        search.search(from: start, in: network)
        #expect(search.distances.map { $0 < 0 ? 1_000 : Int($0) } == all[start])
        let order = search.reached.map { search.distances[Int($0)] }
        #expect(order == order.sorted())
      }
    }
  }
}
