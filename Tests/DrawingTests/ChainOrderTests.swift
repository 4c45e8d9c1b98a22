import TestSupport
import Testing

@testable import Drawing

@Suite struct ChainOrderTests {
  private func length(_ order: [Int], _ distances: [[Double]]) -> Double {
    zip(order, order.dropFirst()).reduce(0) { $0 + distances[$1.0][$1.1] }
  }

  @Test("Places on a line come in the order of the line")
  func line() {
    let places = [5.0, 1, 4, 2, 3]
    let distances = places.map { a in places.map { abs(a - $0) } }
    let order = ChainOrder.order(distances).map { places[$0] }
    #expect(order == [1, 2, 3, 4, 5] || order == [5, 4, 3, 2, 1])
  }

  @Test("No single reversal makes the chain shorter", arguments: 0..<10)
  func isLocallyBest(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let points = (0..<9).map { _ in
      (Double.random(in: 0...1, using: &random), Double.random(in: 0...1, using: &random))
    }
    let distances = points.map { a in
      points.map { b in ((a.0 - b.0) * (a.0 - b.0) + (a.1 - b.1) * (a.1 - b.1)).squareRoot() }
    }
    let order = ChainOrder.order(distances)
    #expect(order.sorted() == Array(0..<9))
    for start in order.indices {
      for end in order.indices where end > start {
        var other = order
        other[start...end].reverse()
        #expect(length(other, distances) >= length(order, distances) - 1e-9)
      }
    }
  }

  @Test("Few things are no trouble")
  func few() {
    #expect(ChainOrder.order([]) == [])
    #expect(ChainOrder.order([[0]]) == [0])
    #expect(ChainOrder.order([[0, 1], [1, 0]]) == [0, 1])
  }
}
