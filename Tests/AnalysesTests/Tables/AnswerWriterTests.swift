import Analyses
import Counting
import Testing

@Suite struct AnswerWriterTests {
  private func answer(_ tables: Table...) -> Answer {
    Answer(command: "test", tables: tables)
  }

  private let ranking = Table(
    "countries",
    columns: [
      Column("rank", .rank),
      Column("party", .node(.idAndName("code"), marks: .disputed), heading: "country"),
      Column("coalitions", .count),
      Column("belongs_to", .nodes(marks: .disputed), heading: "names"),
    ],
    notes: [
      "9 coalitions.", .forPeople("* = sources disagree."), Note("Open: empty.", for: .machines),
    ],
    rows: [
      [
        .rank(Rank(1, best: 1, worst: 3, isExact: false)),
        .node(NodeLabel(id: "SWE", name: "Sweden", marks: .disputed)), .count(Count(7...9)),
        .nodes([
          NodeLabel(id: "air", name: "Air Force Coalition", short: "Air Force", marks: .disputed),
          NodeLabel(id: "drone", name: "Drone"),
        ]),
      ],
      [
        .rank(Rank(2)), .node(NodeLabel(id: "TUR", name: "Türkiye")),
        .count(Count(atLeast: 21, atMost: nil)), .nodes([]),
      ],
    ])

  @Test("Aligned: ranges in one cell, signs behind names, notes for people below")
  func aligned() {
    #expect(
      answer(ranking).text(as: .table) == """
        rank  code  country  coalitions  names
         1–3  SWE   Sweden*         7–9  Air Force*; Drone
           2  TUR   Türkiye         21+

        9 coalitions.
        * = sources disagree.

        """)
  }

  @Test("Markdown: the same cells, with Markdown's own signs escaped")
  func markdown() {
    #expect(
      answer(ranking).text(as: .markdown) == """
        | rank | code | country | coalitions | names |
        | ---: | --- | --- | ---: | --- |
        | 1–3 | SWE | Sweden\\* | 7–9 | Air Force\\*; Drone |
        | 2 | TUR | Türkiye | 21+ |  |

        9 coalitions.

        \\* = sources disagree.

        """)
  }

  @Test("CSV: numbers as numbers, both ends of a range, marks as columns")
  func csv() {
    #expect(
      answer(ranking).text(as: .csv) == """
        rank,rank_at_best,rank_at_worst,rank_exact,party,party_name,party_disputed,coalitions,\
        coalitions_at_most,belongs_to,belongs_to_names,belongs_to_disputed
        1,1,3,false,SWE,Sweden,true,7,9,air; drone,Air Force Coalition; Drone,air
        2,2,2,true,TUR,Türkiye,false,21,,,,

        """)
  }

  @Test("JSON: the envelope, with one row a line")
  func json() {
    let small = Table(
      "kinds", columns: [Column("kind", .text), Column("coalitions", .count)],
      notes: ["A note.", .forPeople("A sign.")],
      rows: [[.text("a \"b\""), .count(Count(atLeast: 2, atMost: nil))], [.missing, .missing]])
    let answer = Answer(
      command: "list", question: [("scope", .text("main"))],
      counts: [("parties", .count(Count(3...4)))], tables: [small])
    #expect(
      answer.text(as: .json) == """
        {
          "schemaVersion": 2,
          "command": "list",
          "question": {
            "scope": "main"
          },
          "date": null,
          "counts": {
            "parties": 3,
            "parties_at_most": 4
          },
          "notes": [
            "A note."
          ],
          "tables": [
            {
              "name": "kinds",
              "columns": [
                {"name": "kind", "type": "text"},
                {"name": "coalitions", "type": "integer"},
                {"name": "coalitions_at_most", "type": "integer"}
              ],
              "rows": [
                {"kind": "a \\"b\\"", "coalitions": 2, "coalitions_at_most": null},
                {"kind": null, "coalitions": null, "coalitions_at_most": null}
              ]
            }
          ]
        }

        """)
  }

  @Test("Several tables: one CSV with the table's name in each row, titles for people")
  func severalTables() {
    let a = Table("a", title: "First", columns: [Column("x", .integer)], rows: [[.integer(1)]])
    let b = Table(
      "b", columns: [Column("x", .integer), Column("y", .yes)], notes: ["Note."],
      rows: [[.integer(2), .yes(true)]])
    #expect(answer(a, b).text(as: .csv) == "table,x,y\na,1,\nb,2,true\n")
    #expect(
      answer(a, b).text(as: .ndjson)
        == "{\"table\": \"a\", \"x\": 1}\n{\"table\": \"b\", \"x\": 2, \"y\": true}\n")
    #expect(answer(a, b).text(as: .table) == "First\nx\n1\n\nb\nx  y\n2  yes\n\nNote.\n")
    #expect(answer(a, b).text(as: .markdown).hasPrefix("## First\n\n| x |\n"))
  }

  @Test("Sources: numbers and references for people, identifiers and all fields for machines")
  func sources() {
    let table = Table(
      "t", columns: [Column("n", .integer)], notes: ["Note."], rows: [1, 2],
      sources: { $0 == 1 ? ["b"] : ["b", "a"] }, cells: { [.integer($0)] })
    let cited = answer(table).citing {
      Reference(id: $0, outlet: "O", title: "T", url: "https://e.org/\($0)_1")
    }
    #expect(
      cited.text(as: .table) == """
        n  sources
        1  1
        2  1, 2

        Note.

        [1] b: O, “T”, https://e.org/b_1
        [2] a: O, “T”, https://e.org/a_1

        """)
    #expect(cited.text(as: .markdown).contains("\\[1\\] b: O, “T”, <https://e.org/b_1>\n"))
    #expect(
      cited.text(as: .json).contains(
        "{\"id\": \"a\", \"outlet\": \"O\", \"kind\": null, \"title\": \"T\", \"published\": null,")
    )
  }

  @Test(
    "No control and no line break of a cell reaches a terminal", arguments: TableFormat.allCases)
  func controls(_ format: TableFormat) {
    let table = Table(
      "t", title: "\u{1B}]0;x\u{7}", columns: [Column("n", .text, heading: "a\u{1B}b")],
      notes: ["\u{9B}31m"], rows: [[.text("\u{1B}[31m\u{9B}\u{7}\u{0}\u{7F}\u{202E}")]])
    let text = answer(table, table).text(as: format)
    let raw = text.unicodeScalars.filter { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
    #expect(raw.allSatisfy { $0 == "\n" || $0 == "\t" })
    let broken = Table("t", columns: [Column("n", .text)], rows: [[.text("a\r\nb\tc")]])
    let lines = answer(broken).text(as: format)
    switch format {
    case .table: #expect(lines == "n\na\\r\\nb\\tc\n")
    case .markdown: #expect(lines.contains("| a\\\\r\\\\nb\\\\tc |"))
    case .tsv: #expect(lines == "n\na  b c\n")
    case .csv: #expect(lines == "n\n\"a\r\nb\tc\"\n")
    case .json, .ndjson: #expect(lines.contains("\"a\\r\\nb\\tc\""))
    }
  }

  @Test("Methods stand below the tables; a run stands only in JSON")
  func methodsAndRun() {
    var answer = answer(Table("t", columns: [Column("n", .integer)], rows: [[.integer(1)]]))
    answer.methods = "By hand."
    answer.run = [("seconds", .number(0.5))]
    #expect(answer.text(as: .table) == "n\n1\n\nBy hand.\n")
    #expect(
      answer.text(as: .json).hasSuffix(
        "  \"methods\": \"By hand.\",\n  \"run\": {\n    \"seconds\": 0.5\n  }\n}\n"))
    #expect(answer.text(as: .csv) == "n\n1\n")
  }

  @Test("A column has the formats of its audience", arguments: TableFormat.allCases)
  func audiences(_ format: TableFormat) {
    let table = Table(
      "t",
      columns: [
        Column("everyone", .integer), Column("people", .integer, for: .people),
        Column("machines", .integer, for: .machines),
      ], notes: ["note-a", .forPeople("note-b"), Note("note-c", for: .machines)],
      rows: [[.integer(1), .integer(2), .integer(3)]])
    let text = answer(table).text(as: format)
    let isForPeople = format == .table || format == .markdown
    #expect(text.contains("everyone"))
    #expect(text.contains("people") == isForPeople)
    #expect(text.contains("machines") == !isForPeople)
    #expect(text.contains("note-a") == (isForPeople || format == .json))
    #expect(text.contains("note-b") == isForPeople)
    #expect(text.contains("note-c") == (format == .json))
  }

  @Test("A row of one empty cell is no empty line in CSV")
  func loneEmptyCell() {
    let table = Table("t", columns: [Column("n", .text)], rows: [[.missing], [.text("a")]])
    #expect(answer(table).text(as: .csv) == "n\n\"\"\na\n")
  }

  @Test("What the sink throws ends the writing")
  func sinkThrows() {
    struct Full: Error {}
    let table = Table("t", columns: [Column("n", .integer)], rows: 0..<1_000_000_000) {
      [.integer($0)]
    }
    #expect(throws: Full.self) {
      try answer(table).write(as: .ndjson) { (_: [UInt8]) throws(Full) in throw Full() }
    }
  }
}
