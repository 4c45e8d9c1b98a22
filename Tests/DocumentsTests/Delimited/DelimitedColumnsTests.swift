import TestSupport
import Testing

@testable import Documents

@Suite struct DelimitedColumnsTests {
  private func text(_ text: String) throws -> DelimitedText {
    try DelimitedText(Array(text.utf8), separator: UInt8(ascii: ","))
  }

  /// The cells of each row, found one row after the other.
  private func expected(_ text: DelimitedText, _ wanted: [Int], _ fieldCount: Int) -> [[String]] {
    var reader = text.makeReader()
    var rows: [[String]] = []
    while let row = (try? reader.nextFilled()) ?? nil {
      // What separators behind a row enclose is nothing.
      if row.fields.count >= fieldCount,
        row.fields[fieldCount...].allSatisfy(\.range.isEmpty)
      {
        rows.append([String(row.line)] + wanted.map { text.text(of: row.fields[$0]) })
      }
    }
    return rows
  }

  private func found(_ columns: DelimitedColumns) -> [[String]] {
    columns.lines.indices.map { row in
      [String(columns.lines[row])] + columns.columns.map { $0.cells[Int($0.numbers[row])] }
    }
  }

  @Test("Each distinct cell is there once, in the order in which they come")
  func distinctCells() throws {
    let columns = try text("p,c\nFRA,a\nDEU,a\nFRA,\"b,c\"\n").columns(
      [1, 0], ofRowsWith: 2, skipping: 1)
    #expect(columns.columns.map(\.cells) == [["a", "b,c"], ["FRA", "DEU"]])
    #expect(columns.columns.map(\.numbers) == [[0, 0, 1], [0, 1, 0]])
    #expect(columns.columns[0].areQuoted == [false, true])
    #expect(columns.lines == [2, 3, 4])
  }

  @Test("Every row is accounted for: read, of another length, or an empty line")
  func account() throws {
    let columns = try text("FRA,a\n\nDEU\r\nITA,b,c\rGBR,b\n").columns([0], ofRowsWith: 2)
    #expect(columns.columns[0].cells == ["FRA", "GBR"])
    #expect(columns.lines == [1, 5] && columns.emptyLines == 1)
    #expect(
      columns.oddRows == [.init(line: 3, fieldCount: 1), .init(line: 4, fieldCount: 3)])
    #expect(columns.problem == nil)
  }

  @Test("A quote that nothing closes is told with its place; the rows before it are read")
  func unclosedQuote() throws {
    for pieces in [1, 2, 3] {
      let columns = try text("FRA,a\nDEU,\"b\nITA,c\nGBR,d\n").columns(
        [0, 1], ofRowsWith: 2, pieces: pieces)
      #expect(columns.problem == DocumentError(.unclosedQuote, at: .init(line: 2, column: 5)))
      #expect(found(columns) == [["1", "FRA", "a"]])
    }
  }

  @Test("The pieces into which a text is cut change nothing, whatever quotes enclose")
  func pieces() throws {
    var random = SeededGenerator(seed: 12)
    let parts = [
      "FRA", "DEU", "\"x\ny\"", "\"a,b\"", "\"\"", "", "é", "\"q\"\"r\"", "a\"b", "long cell",
    ]
    for _ in 0..<300 {
      var source = ""
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let count = [2, 2, 2, 2, 1, 3].randomElement(using: &random) ?? 2
        source += (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }
          .joined(separator: ",")
        source += ["\n", "\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
      }
      let table = try text(source)
      let whole = table.columns([1, 0], ofRowsWith: 2, pieces: 1)
      #expect(found(whole) == expected(table, [1, 0], 2), "\(source.debugDescription)")
      for pieces in [2, 3, 8] {
        let cut = table.columns([1, 0], ofRowsWith: 2, pieces: pieces)
        #expect(found(cut) == found(whole) && cut.oddRows == whole.oddRows)
        #expect(cut.columns.map(\.cells) == whole.columns.map(\.cells))
        #expect(cut.emptyLines == whole.emptyLines && cut.problem == whole.problem)
      }
    }
  }
}
