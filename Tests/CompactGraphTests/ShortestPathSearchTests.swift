import Testing

@testable import CompactGraph

@Suite struct ShortestPathSearchTests {
  /// From 0: straight to 2 costs 3, over 1 just as much; 3 is behind an edge without length.
  @Test func lengthsAndCountsByHand() throws {
    let network = try Network(
      nodeCount: 4,
      edges: [
        .init(source: 0, target: 1, weight: 1), .init(source: 1, target: 2, weight: 2),
        .init(source: 0, target: 2, weight: 3), .init(source: 2, target: 3, weight: 1),
      ])
    var lengths = network.outWeights ?? []
    if let position = network.position(from: 2, to: 3) { lengths[position] = .infinity }
    var search = ShortestPathSearch(nodeCount: 4)
    search.search(
      from: 0, starts: network.outStarts, targets: network.outTargets, lengths: lengths)
    #expect(search.lengths == [0, 1, 3, .infinity] && search.reached == [0, 1, 2])
    #expect(search.pathCounts == [1, 1, 2, 0])
    // The same arrays again, from the other end.
    search.search(
      from: 3, starts: network.outStarts, targets: network.outTargets,
      lengths: network.outWeights ?? [])
    #expect(search.lengths == [4, 3, 1, 0] && search.pathCounts == [2, 1, 1, 1])
  }

  /// Three tenths in two ways differ in the last bit and are one length.
  @Test func roundingMakesNoPathShorter() throws {
    let network = try Network(
      nodeCount: 4,
      edges: [
        .init(source: 0, target: 1, weight: 0.1), .init(source: 1, target: 3, weight: 0.2),
        .init(source: 0, target: 2, weight: 0.3), .init(source: 2, target: 3, weight: 1e-300),
      ])
    #expect(0.1 + 0.2 != 0.3 && ShortestPathSearch.areEqual(0.1 + 0.2, 0.3))
    var search = ShortestPathSearch(nodeCount: 4)
    search.search(
      from: 0, starts: network.outStarts, targets: network.outTargets,
      lengths: network.outWeights ?? [])
    #expect(search.pathCounts[3] == 2)
  }
}
