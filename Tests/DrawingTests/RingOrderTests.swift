import Testing

@testable import Drawing

@Suite struct RingOrderTests {
  private func angles(_ count: Int) -> [Double] { (0..<count).map { Double($0) / Double(count) } }

  @Test("Each party stands at the coalition that it leads, and no lead lines cross")
  func leads() {
    let ties = (0..<6).map { RingOrder.Tie(outer: $0, inner: (5 - $0) * 7 % 6, isLead: true) }
    let order = RingOrder(outerAngles: angles(6), innerAngles: angles(6), ties: ties)
    #expect(order.crossings == 0)
    for tie in ties {
      #expect(order.outer.firstIndex(of: tie.outer) == order.inner.firstIndex(of: tie.inner))
    }
  }

  @Test("Both rings keep their nodes, and the order is the same each time")
  func isRepeatable() {
    let ties = (0..<40).map {
      RingOrder.Tie(outer: $0 * 7 % 17, inner: $0 * 5 % 6, isLead: $0.isMultiple(of: 5))
    }
    let order = RingOrder(outerAngles: angles(17), innerAngles: angles(6), ties: ties)
    let again = RingOrder(outerAngles: angles(17), innerAngles: angles(6), ties: ties)
    #expect(order.outer.sorted() == Array(0..<17) && order.inner.sorted() == Array(0..<6))
    #expect(order.outer == again.outer && order.inner == again.inner)
  }

  @Test("Empty rings are no trouble")
  func empty() {
    #expect(RingOrder(outerAngles: [], innerAngles: [], ties: []).crossings == 0)
  }
}
