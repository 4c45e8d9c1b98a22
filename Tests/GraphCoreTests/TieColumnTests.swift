import Testing

@testable import GraphCore

@Suite struct TieColumnTests {
  @Test("Equal values are stored once, until another one comes")
  func common() {
    var column = TieColumn(expecting: 0)
    #expect(column.sharedValue == nil && column.count == 0)
    column.append(5)
    column.append(5)
    #expect(column.sharedValue == 5 && (0..<2).map { column[$0] } == [5, 5])
    column.append(6)
    #expect(column.sharedValue == nil && (0..<3).map { column[$0] } == [5, 5, 6])
    #expect(TieColumn([7, 7], expecting: 0).sharedValue == 7)
    #expect(TieColumn(repeating: 7, count: 2).count == 2)
  }

  @Test(
    "Columns are put one behind the other",
    arguments: [[], [1], [1, 1], [1, 2]], [[], [1], [2, 2], [2, 3]])
  func appending(_ first: [Int], _ second: [Int]) {
    var column = TieColumn(first, expecting: 0)
    column.append(contentsOf: TieColumn(second, expecting: 0))
    #expect((0..<column.count).map { column[$0] } == first + second)
    #expect((column.sharedValue != nil) == (Set(first + second).count == 1))
  }

  @Test("Values are replaced and rows put in another order")
  func replaced() {
    let column = TieColumn([1, 2, 3], expecting: 0)
    #expect((0..<3).map { column.map { $0 * 2 }[$0] } == [2, 4, 6])
    #expect((0..<3).map { column.ordered(by: [2, 0, 1])[$0] } == [3, 1, 2])
    let same = TieColumn([4, 4], expecting: 0)
    #expect(same.map { $0 + 1 }.sharedValue == 5 && same.ordered(by: [1, 0])[1] == 4)
  }
}
