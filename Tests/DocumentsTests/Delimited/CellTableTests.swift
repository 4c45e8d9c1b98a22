import Testing

@testable import Documents

@Suite struct CellTableTests {
  private func numbers(_ cells: [String], collide: Bool) -> (numbers: [Int32], table: CellTable) {
    let bytes = Array(cells.joined().utf8)
    var table = CellTable()
    var start = 0
    let numbers = cells.map { cell in
      let range = start..<start + cell.utf8.count
      start = range.upperBound
      let hash = collide ? 7 : cell.utf8.reduce(CellTable.seed, CellTable.mix)
      return table.number(of: range, hash: hash, in: bytes.span)
    }
    return (numbers, table)
  }

  @Test(
    "Equal cells have one number, in the order of their first occurrence", arguments: [true, false])
  func order(collide: Bool) {
    let cells = ["b", "a", "b", "", "ab", "", "a"]
    #expect(numbers(cells, collide: collide).numbers == [0, 1, 0, 2, 3, 2, 1])
  }

  @Test("Many cells keep their numbers while the table grows, even if all have one hash")
  func growth() {
    let cells = (0..<500).map(String.init) + (0..<500).reversed().map(String.init)
    let expected = (0..<500).map { Int32($0) } + (0..<500).reversed().map { Int32($0) }
    #expect(numbers(cells, collide: false).numbers == expected)
    #expect(numbers(cells, collide: true).numbers == expected)
  }
}
