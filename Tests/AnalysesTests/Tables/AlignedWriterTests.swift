import Testing

@testable import Analyses

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
  }

  @Test("A table without rows says so in place of its headings")
  func noRows() {
    let table = Table("t", columns: [Column("n", .integer)], notes: ["None."], rows: [])
    #expect(lines(table, nil) == ["No rows.", "", "None.", ""])
    #expect(lines(table, 30) == ["No rows.", "", "None.", ""])
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

  private let wide = Table(
    "t",
    columns: [
      Column("name", .node(marks: .disputed), .detail), Column("kind", .text, .minor),
      Column("id", .text, .detail), Column("number", .integer),
    ],
    notes: ["A note.", .explaining(.disputed, "* = disputed."), .explaining(.possible, "? = no.")],
    rows: [
      [
        .node(NodeLabel(id: "a", name: "Alpha beta gamma", marks: .disputed)),
        .text("kind of thing"), .text("alpha-beta-gamma"), .integer(7),
      ]
    ])

  @Test("Columns that matter less are left out first, and named; a column with marks never is")
  func leftOut() {
    #expect(
      lines(wide, 80) == [
        "name               kind           id                number",
        "Alpha beta gamma*  kind of thing  alpha-beta-gamma       7", "", "A note.",
        "* = disputed.", "",
      ])
    #expect(
      lines(wide, 45)
        == [
          "name               kind           number", "Alpha beta gamma*  kind of thing       7",
          "",
          "A note.", "* = disputed.", "Column left out at this width: id; --format csv has", "all.",
          "",
        ].flatMap {
          $0.hasPrefix("Column left") ? ["Column left out at this width: id; --format"] : [$0]
        }
        .map { $0 == "all." ? "csv has all." : $0 })
    #expect(
      lines(wide, 24) == [
        "name              number", "Alpha beta             7", "gamma*", "", "A note.",
        "* = disputed.", "Columns left out at this", "width: kind, id;", "--format csv has all.",
        "",
      ])
  }

  @Test("Where not even the essential columns have room a row is a paragraph, and nothing is lost")
  func paragraphs() {
    let long = Table(
      "t",
      columns: [
        Column("first", .text), Column("second", .text), Column("third", .text, .useful),
        Column("fourth", .text, .detail),
      ],
      rows: [
        [.text("incomprehensible"), .text("one two three four"), .text("x"), .text("y")],
        [.text("a"), .missing, .text("unpronounceability"), .missing],
      ])
    #expect(
      lines(long, 20) == [
        "first:", "  incomprehensible", "second: one two", "  three four", "third: x", "fourth: y",
        "", "first: a", "third:", "  unpronounceability", "", "",
      ])
  }

  @Test("Below each table stand the meanings of the marks that are in it, and no others")
  func marksAreExplained() {
    #expect(!lines(wide, nil).contains("? = no."))
    #expect(lines(wide, nil).contains("* = disputed."))
    #expect(!lines(wide.prefix(0), nil).contains("* = disputed."))
  }

  @Test("The answer in short stands above the table")
  func answerFirst() {
    let table = Table(
      "t", columns: [Column("n", .integer)], notes: [.answer("One."), "Below."],
      rows: [[.integer(1)]])
    #expect(lines(table, nil) == ["One.", "", "n", "1", "", "Below.", ""])
    let answer = Answer(command: "test", tables: [table])
    #expect(answer.text(as: .markdown).hasPrefix("One.\n\n| n |"))
  }

  @Test("No cell is wider than the terminal, and none is cut", arguments: [16, 20, 24, 40, 80])
  func neverCut(_ width: Int) {
    for answer in MadeUpAnswer.answers {
      let text = answer.text(as: .table, width: width)
      for line in text.split(separator: "\n") where !line.contains("https://") {
        #expect(DisplayWidth.of(line) <= width, "\(line)")
      }
      #expect(!text.contains("…"))
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
