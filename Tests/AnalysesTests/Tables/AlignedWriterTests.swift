import Analyses
import Testing

@Suite struct AlignedWriterTests {
  private let words = "one two three four five six seven eight nine ten"

  private func lines(_ table: Table, _ width: Int?) -> [String] {
    Answer(command: "test", tables: [table]).text(as: .table, width: width)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("On a terminal a long cell is broken below its heading, with room for it")
  func wrapped() {
    let table = Table(
      "t", columns: [Column("n", .integer), Column("words", .text)],
      rows: [[.integer(1), .text(words)], [.integer(2), .text("end")]])
    #expect(
      lines(table, 30) == [
        "n  words", "1  one two three four five six", "   seven eight nine ten", "2  end", "",
      ])
    #expect(lines(table, nil) == ["n  words", "1  \(words)", "2  end", ""])
    // Without room for a few words a cell is cut as any other.
    #expect(lines(table, 20) == ["n  words", "1  one two three fo…", "2  end", ""])
  }

  @Test("A column after it keeps its place")
  func wrappedInTheMiddle() {
    let table = Table(
      "t",
      columns: [
        Column("n", .integer), Column("words", .text), Column("end", .text),
      ],
      rows: [[.integer(1), .text(words), .text("x")], [.integer(2), .text("a"), .text("yy")]])
    #expect(
      lines(table, 35) == [
        "n  words                        end", "1  one two three four five six  x",
        "   seven eight nine ten", "2  a                            yy", "",
      ])
  }

  @Test("No line is wider than the terminal", arguments: [1, 7, 24, 40, 80])
  func cut(_ width: Int) {
    for answer in MadeUpAnswer.answers {
      for line in answer.text(as: .table, width: width).split(separator: "\n") {
        #expect(line.count <= max(width, 24), "\(line)")
      }
    }
  }

  @Test("Columns are aligned by what a terminal shows, not by characters")
  func wideCharacters() {
    let table = Table(
      "t", columns: [Column("name", .text), Column("n", .integer)],
      rows: [
        [.text("中国"), .integer(1)], [.text("Côte"), .integer(12)], [.text("a"), .integer(3)],
      ])
    #expect(lines(table, nil) == ["name   n", "中国   1", "Côte  12", "a      3", ""])
  }

  @Test("Past ten thousand rows a longer cell stands out, and nothing is lost")
  func manyRows() {
    let table = Table(
      "t", columns: [Column("a", .integer), Column("b", .integer)], rows: 0..<20_000
    ) { [.integer($0 == 15_000 ? 123_456 : $0), .integer(1)] }
    let lines = lines(table, nil)
    #expect(lines.count == 20_002)
    #expect(lines[1] == "   0  1")
    #expect(lines[15_001] == "123456  1")
    #expect(lines[20_000] == "19999  1")
  }
}
