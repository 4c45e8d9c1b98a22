import Foundation
import TestSupport
import Testing

/// What first-time users met with data of their own: each test fails if the old fault comes back.
@Suite struct UserTrialsOfTablesTests {
  /// A folder with the files of a test.
  private func folder(_ files: [String: String]) throws -> Scratch {
    let scratch = try Scratch()
    for (name, text) in files { try scratch.write(text, to: name) }
    return scratch
  }

  private static let leagues = """
    country,coalition,from,to
    FRA,Old League,1900,1920
    GBR,Old League,1900,1920
    FRA,New League,1950,
    DEU,New League,1950,
    GBR,New League,1973,1990

    """

  @Test("W1 Coalitions that have no member any more are told apart from those that have")
  func w1() throws {
    let scratch = try folder(["t.csv": Self.leagues])
    let text = try CommandLine.run("rank t.csv --as-of 1960 --format table", in: scratch.folder)
    #expect(text.output.contains("2 coalitions, 1 of them with a known member or lead role"))
    #expect(text.output.contains("as of 1960"))
    func count(_ command: String) throws -> Int? {
      let object = try CommandLine.object("\(command) t.csv --as-of 1910", in: scratch.folder)
      return (object["counts"] as? [String: Any])?["coalitions"] as? Int
    }
    #expect(try count("rank") == 1)
    #expect(try count("groups") == 1)
  }

  @Test("W3 The newest date is that of anything that has happened, not only of a publication")
  func w3() throws {
    let scratch = try folder([
      "g/graph.yaml": "title: Test\nformat: 2\n",
      "g/sources.yaml":
        "- {id: s, outlet: O, title: T, published: 2023-09-01, kind: news}\n"
        + "- {id: t, outlet: P, title: U, kind: news}\n",
      "g/coalitions/pact.yaml": """
      id: pact
      name: Pact
      kind: alliance
      founded: [{date: 2020, source: s}]
      members:
        - {party: FRA, from: 2021, source: s}
        - {party: DEU, from: 2024-02, source: t}

      """,
      "g/meetings.yaml": """
      - id: first
        name: First meeting
        date: 2024-05-01
        coalition: pact
        source: t

      """,
    ])
    let object = try CommandLine.object("rank g", in: scratch.folder)
    #expect(object["date"] as? String == "2024-05-01")
    let rows = try CommandLine.rows("rank g", in: scratch.folder)
    #expect(rows.map { $0["party"] } == ["FRA", "DEU"])
  }

  @Test("W8 Yearly data have one row a year, without invented doubt")
  func w8() throws {
    let scratch = try folder(["t.csv": Self.leagues])
    let rows = try CommandLine.rows("timeline GBR t.csv --from 1970", in: scratch.folder)
    #expect(rows.map { $0["from"] }.allSatisfy { $0?.count == 4 })
    #expect(rows.allSatisfy { $0["coalitions"] == $0["coalitions_at_most"] })
    #expect(rows.prefix(2).map { $0["coalitions"] } == ["0", "1"])
  }

  @Test("W9 A state of the past is found by its name")
  func w9() throws {
    let scratch = try folder([
      "t.csv":
        "country,coalition,from,to\n260,A,1955,1989\n220,A,1955,1989\n345,B,1950,2014\n220,B,1950,2014\n"
    ])
    let west = try Program.run(
      [
        "overlap", "t.csv", "--codes", "cow", "--of", "countries", "--with", "West Germany",
        "--as-of",
        "1975", "--format", "csv",
      ], in: scratch.folder)
    #expect(west.status == 0, "\(west.complaints)")
    let rows = SeparatedText.rows(west.output)
    #expect(rows.count == 2 && rows[1].contains("France"), "\(west.output)")
    let serbia = try CommandLine.run(
      "timeline Serbia t.csv --codes cow --format csv", in: scratch.folder)
    #expect(serbia.status == 0 && serbia.output.contains("1950"), "\(serbia.complaints)")
  }

  @Test("W12 Where no date is given none is invented")
  func w12() throws {
    let scratch = try folder(["t.csv": "country,coalition\nFRA,A\nDEU,A\n"])
    let text = try CommandLine.run("export t.csv --to dot", in: scratch.folder).output
    #expect(text.contains("FRA") && !text.contains("attested") && !text.contains("newest_date"))
    let object = try CommandLine.object("rank t.csv", in: scratch.folder)
    #expect(object["date"] == nil || object["date"] is NSNull)
  }

  @Test("W13 A quote that is never closed is called that, with its line")
  func w13() throws {
    let scratch = try folder(["t.csv": "country,coalition\n\"FRA,A\n"])
    let outcome = try CommandLine.run("rank t.csv", in: scratch.folder)
    #expect(outcome.status == 2)
    #expect(outcome.complaints.contains("t.csv:2:1: error: this quote is never closed [E026]"))
    #expect(!outcome.complaints.contains("YAML"))
  }

  @Test("W14 No control character and no line break of a name reaches the terminal")
  func w14() throws {
    let scratch = try folder([
      "t.csv": "country,coalition\nFRA,A\u{1B}[31mB\n",
      "u.csv": "country,coalition\nFRA,\"A\nB\"\n",
    ])
    let escape = try CommandLine.run("rank t.csv --names --format table", in: scratch.folder)
    #expect(escape.status == 2 && escape.complaints.contains("[E018]"))
    #expect(!(escape.complaints + escape.output).contains("\u{1B}"))
    let broken = try CommandLine.run("rank u.csv --format table", in: scratch.folder)
    #expect(broken.output.split(separator: "\n").allSatisfy { !$0.hasPrefix("B") })
  }

  @Test("W15 convert accounts for each row of a table")
  func w15() throws {
    let scratch = try folder([
      "t.csv":
        "country,coalition,from,to\nFRA,A,1900,1910\nFRA,A,1920,1930\nDEU,A,1900,1910\nDEU,A,1900,1910\n"
    ])
    let outcome = try CommandLine.run("convert t.csv -o g --report r.csv", in: scratch.folder)
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let report = try String(contentsOf: scratch.folder.appending(path: "r.csv"), encoding: .utf8)
    let numbers = Dictionary(
      SeparatedText.rows(report).dropFirst().map { ($0[3], Int($0[4]) ?? -1) },
      uniquingKeysWith: +)
    #expect(numbers["all"] == 4)
    #expect(numbers["read", default: 0] + numbers["merged", default: 0] == 4)
    #expect(outcome.complaints.contains("2 memberships by 3 claims"), "\(outcome.complaints)")
  }

  @Test("W21 A name of two countries lists both")
  func w21() throws {
    let scratch = try folder(["t.csv": "country,coalition\nCOD,A\nCOG,A\n"])
    let outcome = try CommandLine.run("show Congo t.csv", in: scratch.folder)
    #expect(outcome.status != 0)
    #expect(
      outcome.complaints.contains("COD") && outcome.complaints.contains("COG"),
      "\(outcome.complaints)")
  }

  @Test("W22 A row a year is a membership in that year, not from then on")
  func w22() throws {
    let scratch = try folder([
      "t.csv": "country,coalition,year\nFRA,A,1990\nDEU,A,1990\nFRA,A,1991\n"
    ])
    func parties(_ options: String) throws -> [String?] {
      try CommandLine.rows("rank t.csv \(options)", in: scratch.folder)
        .filter { $0["coalitions_at_most"] != "0" }.map { $0["party"] }
    }
    #expect(try parties("--as-of 1990") == ["FRA", "DEU"])
    #expect(try parties("--as-of 1991") == ["FRA"])
    // The newest year, not the first.
    #expect(try parties("") == ["FRA"])
    #expect(try CommandLine.object("rank t.csv", in: scratch.folder)["date"] as? String == "1991")
  }
}
