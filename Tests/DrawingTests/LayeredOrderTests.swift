import TestSupport
import Testing

@testable import Drawing

@Suite struct LayeredOrderTests {
  /// Crossings from the definition.
  private func crossings(_ order: LayeredOrder, _ lines: [LayeredOrder.Line]) -> Int {
    var place: [Int: (layer: Int, place: Int)] = [:]
    for (layer, nodes) in order.layers.enumerated() {
      for (number, node) in nodes.enumerated() { place[node] = (layer, number) }
    }
    var count = 0
    for a in lines.indices {
      for b in lines.indices where b > a {
        guard let from = place[lines[a].from], let to = place[lines[a].to],
          let start = place[lines[b].from], let end = place[lines[b].to],
          from.layer == start.layer
        else { continue }
        if (from.place - start.place) * (to.place - end.place) < 0 {
          count += lines[a].weight * lines[b].weight
        }
      }
    }
    return count
  }

  @Test("What can be drawn without crossings is")
  func planar() {
    let lines = [(0, 5), (1, 4), (2, 3)].map { LayeredOrder.Line(from: $0.0, to: $0.1) }
    let order = LayeredOrder([[0, 1, 2], [3, 4, 5]], lines)
    #expect(order.crossings == 0)
  }

  @Test("The crossings are those of the definition, and the nodes stay", arguments: 0..<20)
  func random(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let layers = [Array(0..<6), Array(6..<12), Array(12..<19)]
    var lines: Set<LayeredOrder.Line> = []
    for _ in 0..<24 {
      let first = Bool.random(using: &random)
      let from = Int.random(in: first ? 0..<6 : 6..<12, using: &random)
      let to = Int.random(in: first ? 6..<12 : 12..<19, using: &random)
      lines.insert(
        LayeredOrder.Line(from: from, to: to, weight: Int.random(in: 1...4, using: &random)))
    }
    let all = lines.sorted { ($0.from, $0.to, $0.weight) < ($1.from, $1.to, $1.weight) }
    let order = LayeredOrder(layers, all)
    #expect(order.layers.map { $0.sorted() } == layers)
    #expect(order.crossings == crossings(order, all))
    // No single move is better.
    #expect(LayeredOrder(order.layers, all).crossings <= order.crossings)
  }

  @Test("Empty layers are no trouble")
  func empty() {
    #expect(LayeredOrder([[], [], []], []).crossings == 0)
    #expect(LayeredOrder([[], [0], [1]], [LayeredOrder.Line(from: 0, to: 1)]).crossings == 0)
  }
}
