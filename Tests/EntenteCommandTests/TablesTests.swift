import Foundation
import TestSupport
import Testing

/// Tables as people have them, through the commands that people run.
@Suite struct TablesTests {
  /// Files, written once for all tests.
  private static let tables: [(name: String, text: String)] = [
    (
      "women.csv",
      "woman,event\n"
        + SouthernWomen.attendance.flatMap { woman in
          woman.events.map { "\(woman.name),E\($0)\n" }
        }.joined()
    ),
    ("boards.txt", "1 10\n2 10\n3 10\n1 11\n3 12\n120 12\n"),
    (
      "organisations.csv",
      "country,coalition\nEuropean Union,Sahel Alliance\nFrance,Sahel Alliance\nNATO,Contact Group\n"
        + "Germany,Contact Group\nItaly,NATO\nFrance,NATO\nGermany,NATO\n"
    ),
    (
      "provinces.csv",
      "province;programme\nOntario;Health\nQuebec;Health\nQuebec;Trade\nAlberta;Trade\nGeorgia;Trade\n"
        + "Manitoba;Health\nYukon;Health\n"
    ),
    ("matrix.csv", ",A,B,C\nEvelyn,1,x,0\nLaura,yes,,1\nTheresa,0,1,TRUE\n"),
    ("weights.csv", "company,A,B,C,D\nX,0,3,0,12\nY,5,0,0,0\nZ,0,0,1,0\n"),
  ]

  private static let commands = [
    "rank", "overlap", "groups", "list parties", "measure", "export --to dot", "draw --format svg",
  ]

  private func folder() throws -> Scratch {
    let scratch = try Scratch()
    for table in Self.tables { try scratch.write(table.text, to: table.name) }
    return scratch
  }

  @Test("Every table goes through every command", arguments: tables.indices)
  func everyCommand(_ number: Int) throws {
    let scratch = try folder()
    for command in Self.commands {
      let line = "\(command) \(Self.tables[number].name)"
      let outcome = try CommandLine.run(line, in: scratch.folder)
      #expect(outcome.status == 0, "\(line): \(outcome.complaints)")
      #expect(!outcome.output.isEmpty, "\(line)")
    }
  }

  @Test("A graph folder made of a table gives the same answers", arguments: tables.indices)
  func convert(_ number: Int) throws {
    let scratch = try folder()
    let name = Self.tables[number].name
    let outcome = try CommandLine.run("convert \(name) -o graph --report r.csv", in: scratch.folder)
    #expect(outcome.status == 0, "\(outcome.complaints)")
    for command in ["rank --format csv", "overlap --format csv", "list coalitions --format csv"] {
      let table = try CommandLine.run("\(command) \(name)", in: scratch.folder)
      let graph = try CommandLine.run("\(command) graph", in: scratch.folder)
      #expect(table.output == graph.output, "\(command)")
    }
    let report = try String(
      contentsOf: scratch.folder.appending(path: "r.csv"), encoding: .utf8)
    let rows = SeparatedText.rows(report).dropFirst().filter { $0.count > 4 }
    let all = rows.filter { $0[3] == "all" }.compactMap { Int($0[4]) }.reduce(0, +)
    let parts = rows.filter { $0[3] != "all" }.compactMap { Int($0[4]) }.reduce(0, +)
    #expect(all == parts && all > 0)
  }

  @Test("Text speaks of what the header names")
  func words() throws {
    let scratch = try folder()
    let women = try CommandLine.run("rank women.csv --format table", in: scratch.folder)
    #expect(women.output.contains("14 events and 18 women."))
    let provinces = try CommandLine.run("rank provinces.csv --format table", in: scratch.folder)
    #expect(provinces.output.contains("2 programmes and 6 provinces."))
    let mixed = try CommandLine.run(
      "list parties organisations.csv --format table", in: scratch.folder)
    #expect(mixed.output.contains("5 countries and organisations."))
  }

  @Test(
    "What is no table of memberships ends with one message and the status of wrong data",
    arguments: [
      ("a.csv", "{\"A\": [\"FR\"]}"), ("b.csv", "country,gdp\nFRA,2.9\nDEU,4.1\n"),
      ("c.csv", "PK\u{3}\u{4}"), ("d.csv", ""), ("e.json", "{}"),
      ("f.csv", "release,date\n29,2026\n"),
    ])
  func noTable(_ name: String, _ text: String) throws {
    let scratch = try Scratch()
    try scratch.write(text, to: name)
    for command in ["rank \(name)", "convert \(name) -o out"] {
      let outcome = try CommandLine.run(command, in: scratch.folder)
      let errors = outcome.complaints.split(separator: "\n").filter { $0.contains("error: ") }
      #expect(outcome.status == 2 && errors.count <= 2, "\(command): \(outcome.complaints)")
      #expect(outcome.output.isEmpty)
    }
    let made = scratch.folder.appending(path: "out").path(percentEncoded: false)
    #expect(!FileManager.default.fileExists(atPath: made))
  }

  @Test("Codes of another system stand beside those of the answer")
  func codesOut() throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition\nFRA,A\nXKX,A\nVAT,B\n", to: "t.csv")
    let rows = try CommandLine.rows("rank t.csv --codes-out cow", in: scratch.folder)
    #expect(rows.map { $0["party_cow"] } == ["220", "347", ""])
    #expect(rows.map { $0["party"] } == ["FRA", "XKX", "VAT"])
  }

  @Test(
    "UN votes with alpha-2 codes are read",
    .enabled(if: SharedData.folder("un-votes") != nil, "needs the shared data"))
  func votes() throws {
    let file = try #require(SharedData.folder("un-votes")).appending(path: "votes.csv.gz")
      .path(percentEncoded: false)
    let outcome = try CommandLine.run("rank \(file) --input-format un-votes --top 3")
    #expect(outcome.status == 0, "\(outcome.complaints)")
  }

  @Test(
    "Tables that others published end with an answer or with one message",
    .enabled(if: SharedData.folder("field") != nil, "needs the shared data"))
  func field() throws {
    let folder = try #require(SharedData.folder("field"))
    let files = try FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false)
    ).filter { $0.hasSuffix(".csv") || $0.hasSuffix(".json") }.sorted()
    #expect(!files.isEmpty)
    for file in files {
      let path = folder.appending(path: file).path(percentEncoded: false)
      for command in ["rank", "overlap", "groups"] {
        let outcome = try CommandLine.run("\(command) \(path)")
        let errors = outcome.complaints.split(separator: "\n").filter { $0.contains("error: ") }
        #expect(
          outcome.status == 0 || outcome.status == 2 && errors.count <= 2, "\(outcome.complaints)")
      }
    }
  }
}
