import CompactGraph
import Testing

@testable import Measures

@Suite struct PageRankTests {
  /// 0 names 1, which names nobody. With d = 1/2: x₀ = ¼ + ¼x₁, x₁ = ¼ + ½x₀ + ¼x₁.
  @Test func twoNodesByHand() throws {
    let network = try Network(nodeCount: 2, edges: [(0, 1)], isDirected: true)
    let scores = network.pageRank(damping: 0.5)
    #expect(
      scores.convergence?.isReached == true && agree(scores.values, [0.4, 0.6], within: 1e-11))
  }

  @Test func restartAndWeightsByHand() throws {
    let network = try Network(
      nodeCount: 3,
      edges: [.init(source: 0, target: 1, weight: 3), .init(source: 0, target: 2, weight: 1)],
      isDirected: true)
    let scores = network.pageRank(damping: 0.5, restart: [1, 0, 0]).values
    #expect(agree(scores, [2.0 / 3, 0.25, 1.0 / 12], within: 1e-11))
    #expect(network.pageRank(restart: [0, 0, 0]).values == network.pageRank().values)
  }

  @Test func nothingAtAll() throws {
    #expect(try Shape.untied(0).pageRank().values.isEmpty)
    #expect(try Shape.untied(1).pageRank().values == [1])
    #expect(agree(try Shape.untied(4).pageRank().values, [0.25, 0.25, 0.25, 0.25]))
    let cut = try Shape.star(9).pageRank(until: StoppingRule(limit: 2))
    #expect(cut.convergence?.isReached == false)
  }

  /// Scores add up to one, none is below its share of new beginnings, and numbers do not matter.
  @Test func scoresAreAShareOfTime() throws {
    for network in try randomNetworks(seed: 9) {
      let scores = network.pageRank()
      #expect(scores.convergence?.isReached == true && abs(scores.values.reduce(0, +) - 1) < 1e-12)
      #expect(scores.values.allSatisfy { $0 > 0.149 / Double(network.nodeCount) })
      #expect(isBlindToNumbers(network, within: 1e-10) { $0.pageRank().values })
    }
    let cycle = try Shape.cycle(10).pageRank().values
    #expect(agree(cycle, [Double](repeating: 0.1, count: 10)))
  }

  /// In a network that is large enough for several cores.
  @Test func anyNumberOfWorkersGivesTheSameBits() throws {
    let network = try largeRandomNetwork(seed: 10)
    let scores = network.pageRank()
    for workers in [1, 2, 8] {
      #expect(
        scores == network.pageRank(damping: 0.85, restart: nil, until: .init(), workers: workers))
    }
  }
}
