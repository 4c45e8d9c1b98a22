import Testing

@testable import Measures

@Suite struct RankedValueTests {
  @Test("Values that only rounding keeps apart are tied; not-a-number comes last, without a rank")
  func roundingMakesNoOrder() {
    let ranked = RankedValue.ranked([.nan, 0.1 + 0.2, 0.3, 1])
    #expect(ranked.map(\.index) == [3, 1, 2, 0])
    #expect(ranked.map(\.rank) == [1, 2, 2, nil])
    #expect(ranked.map(\.isTied) == [false, true, true, false])
  }

  @Test("A chain of close values has one rank, in any order of the list")
  func chains() {
    // Each differs from the next by less than the tolerance, the ends by more.
    let chain = [1, 1 + 0.8e-9, 1 + 1.6e-9, 1 + 2.4e-9]
    for values in [chain, chain.reversed(), [chain[2], chain[0], chain[3], chain[1]]] {
      let ranked = RankedValue.ranked(values + [2, 0.5])
      #expect(ranked.map(\.rank) == [1, 2, 2, 2, 2, 6])
      #expect(ranked.map(\.index) == [4, 0, 1, 2, 3, 5])
    }
  }

  @Test("Tied values follow the order given")
  func orderOfTies() {
    let names = ["d", "a", "c", "b"]
    let ranked = RankedValue.ranked([2, 1, 2, 2]) { names[$0] < names[$1] }
    #expect(ranked.map { names[$0.index] } == ["b", "c", "d", "a"])
    #expect(RankedValue.ranked([]).isEmpty)
    let zeros = RankedValue.ranked([0, -0.0, .infinity, -.infinity])
    #expect(zeros.map(\.rank) == [1, 2, 2, 4])
  }
}
