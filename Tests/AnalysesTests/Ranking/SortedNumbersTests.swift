import Testing

@testable import Analyses

@Suite struct SortedNumbersTests {
  @Test("Numbers above a number are counted, equal ones not")
  func counts() {
    let numbers = SortedNumbers([3, 1, 3, 7])
    #expect([0, 1, 2, 3, 6, 7].map(numbers.count(above:)) == [4, 3, 3, 1, 1, 0])
    #expect(SortedNumbers([]).count(above: 0) == 0)
  }
}
