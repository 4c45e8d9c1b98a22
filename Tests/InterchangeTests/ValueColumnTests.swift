import Documents
import GraphCore
import Testing

@testable import Interchange

@Suite struct ValueColumnTests {
  private func cells(_ text: String) throws -> CellColumn {
    let table = try DelimitedText(Array(text.utf8), separator: UInt8(ascii: ","))
    return CellColumn(table.columns([0], ofRowsWith: 2).columns[0])
  }

  @Test(
    "A cell is read once, by the first row that is kept; one without a value is read by every row")
  func readOnce() throws {
    var column = ValueColumn<Int>(try cells("7,\n x ,\n7,\nNA,\nx,\n8,\n"))
    var asked: [String] = []
    var found: [Bool] = []
    for row in [0, 1, 2, 3, 4, 5] {
      found.append(
        column.take(row) { text in
          asked.append(text)
          return Int(text)
        })
    }
    #expect(asked == ["7", "x", "x", "8"] && found == [true, false, true, true, false, true])
    let block = column.block
    #expect(block.values == [7, 8] && (0..<6).map { block.numbers[$0] } == [0, -1, 0, -1, -1, 1])
    #expect(column.isEmpty(3) && !column.isEmpty(0))
  }

  @Test("A column that the table does not have has nothing in any row")
  func absent() {
    var column = ValueColumn<Int>(nil)
    #expect(column.isEmpty(0) && column.number(0) { _ in 1 } == -1)
    column.take(0) { _ in 1 }
    column.skip()
    #expect(column.block.numbers.count == 2 && column.block.numbers.sharedValue == -1)
  }
}
