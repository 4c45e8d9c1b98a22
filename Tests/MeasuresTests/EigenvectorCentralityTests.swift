import CompactGraph
import Foundation
import Testing

@testable import Measures

@Suite struct EigenvectorCentralityTests {
  /// Of a star with four leaves the eigenvalue is 2, and the centre has twice a leaf's score.
  @Test func aStarByHand() throws {
    let scores = try Shape.star(5).eigenvectorCentrality()
    let leaf = 1 / 8.0.squareRoot()
    #expect(
      scores.convergence?.isReached == true
        && agree(scores.values, [2 * leaf, leaf, leaf, leaf, leaf]))
  }

  /// A cycle of two that feeds a third: 0 and 1 name each other, 1 names 2.
  @Test func directionsByHand() throws {
    let network = try Network(nodeCount: 3, edges: [(0, 1), (1, 0), (1, 2)], isDirected: true)
    let third = 1 / 3.0.squareRoot()
    let half = 0.5.squareRoot()
    #expect(agree(network.eigenvectorCentrality().values, [third, third, third], within: 1e-9))
    #expect(agree(network.eigenvectorCentrality(.out).values, [half, half, 0], within: 1e-9))
  }

  /// Two components that tie share the scores; a smaller one has none.
  @Test func componentsApart() throws {
    let tie = try Network(nodeCount: 5, edges: [(0, 1), (2, 3)])
    #expect(agree(tie.eigenvectorCentrality().values, [0.5, 0.5, 0.5, 0.5, 0]))
    let unequal = try Network(nodeCount: 5, edges: [(0, 1), (2, 3), (3, 4)])
    #expect(
      agree(unequal.eigenvectorCentrality().values, [0, 0, 0.5, 0.5.squareRoot(), 0.5]))
  }

  @Test func nothingAtAll() throws {
    #expect(try Shape.untied(0).eigenvectorCentrality().values.isEmpty)
    #expect(try Shape.untied(3).eigenvectorCentrality().values == [0, 0, 0])
    let zero = try Network(nodeCount: 2, edges: [.init(source: 0, target: 1, weight: 0)])
    #expect(zero.eigenvectorCentrality().values == [0, 0])
    let acyclic = try Network(nodeCount: 3, edges: [(0, 1), (0, 2), (1, 2)], isDirected: true)
    let scores = acyclic.eigenvectorCentrality()
    #expect(scores.values == [0, 0, 0] && scores.convergence?.isReached == true)
    #expect(try Network(nodeCount: 1, edges: [(0, 0)]).eigenvectorCentrality().values == [1])
  }

  /// A score is the sum of the neighbours' scores over the eigenvalue, also on long paths, where
  /// the power method would need a hundred thousand steps.
  @Test func scoresAreAnEigenvector() throws {
    let networks = try randomNetworks(seed: 8, isDirected: false) + [Shape.path(200)]
    for network in networks {
      let scores = network.eigenvectorCentrality()
      #expect(scores.convergence?.isReached == true && scores.values.allSatisfy { $0 >= 0 })
      let neighbours = NeighbourSums(network, .in)
      let product = scores.values.indices.map { neighbours.sum($0, of: scores.values) }
      let value = zip(product, scores.values).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(agree(product, scores.values.map { value * $0 }, within: 1e-9))
    }
  }

  /// In a network that is large enough for several cores.
  @Test func anyNumberOfWorkersGivesTheSameBits() throws {
    let network = try largeRandomNetwork(seed: 11)
    let scores = network.eigenvectorCentrality()
    for workers in [1, 2, 8] {
      #expect(scores == network.eigenvectorCentrality(.in, until: .init(), workers: workers))
    }
    let neighbours = NeighbourSums(network, .in)
    let value = scores.values.indices.reduce(0) {
      $0 + scores.values[$1] * neighbours.sum($1, of: scores.values)
    }
    #expect(
      agree(
        scores.values.indices.map { neighbours.sum($0, of: scores.values) },
        scores.values.map { value * $0 }, within: 1e-10))
  }

  @Test func aLimitIsSaid() throws {
    let scores = try Shape.path(300).eigenvectorCentrality(until: StoppingRule(limit: 24))
    #expect(scores.convergence?.isReached == false && scores.convergence?.iterations == 24)
  }

  /// The eigenvalues of a path are 2 cos(πk / (n + 1)).
  @Test func tridiagonalEigenvaluesByFormula() {
    let count = 12
    let matrix = SymmetricTridiagonal(
      diagonal: [Double](repeating: 0, count: count),
      beside: [Double](repeating: 1, count: count - 1))
    let (values, rows) = matrix.eigen(rows: 0..<count)
    let largest = values.max() ?? 0
    // Twice the cosine of π / 13.
    #expect(abs(largest - 1.941_883_634_852_104) < 1e-14)
    for row in rows { #expect(abs(row.reduce(0) { $0 + $1 * $1 } - 1) < 1e-13) }
  }

  /// Of a path's matrix the largest eigenvalue is 2 cos(π / (*n* + 1)), its vector a half wave.
  @Test func largestOfATridiagonalMatrix() {
    for count in [1, 2, 7, 60] {
      var matrix = SymmetricTridiagonal()
      matrix.diagonal = [Double](repeating: 0, count: count)
      matrix.beside = [Double](repeating: 1, count: count - 1)
      let (value, vector) = matrix.largest()
      let step = Double.pi / Double(count + 1)
      #expect(agree([value], [2 * cos(step)], within: 1e-14))
      let wave = (1...count).map { sin(step * Double($0)) }
      let length = wave.reduce(0) { $0 + $1 * $1 }.squareRoot()
      #expect(agree(vector, wave.map { $0 / length }, within: 1e-12))
    }
  }

  /// A star's matrix has rank two: the middle has the root of one half, the others their weights' share.
  @Test func weightedStars() throws {
    for count in [3, 13, 400] {
      let weights = (1..<count).map { Double($0 * 7 % 12 + 1) / 4 }
      let star = try Network(
        nodeCount: count,
        edges: weights.enumerated().map { .init(source: 0, target: $0 + 1, weight: $1) })
      let length = (2 * weights.reduce(0) { $0 + $1 * $1 }).squareRoot()
      let expected = [Double(0.5).squareRoot()] + weights.map { $0 / length }
      #expect(agree(star.eigenvectorCentrality().values, expected))
    }
  }
}
