import Foundation
import TestSupport
import Testing

/// Dossiers: found under every spelling of a name, written in every format.
@Suite struct ShowTests {
  static let spellings: [(String, String)] = [
    ("FRA", "country:FRA"), ("fra", "country:FRA"), ("fr", "country:FRA"), ("FR", "country:FRA"),
    ("France", "country:FRA"), ("FRANCE", "country:FRA"), (" france ", "country:FRA"),
    ("UK", "country:GBR"), ("Great Britain", "country:GBR"), ("USA", "country:USA"),
    ("the Netherlands", "country:NLD"), ("Holland", "country:NLD"), ("Turkey", "country:TUR"),
    ("Türkiye", "country:TUR"), ("turkiye", "country:TUR"), ("Czech Republic", "country:CZE"),
    ("coalition of the willing", "coalition:coalition-of-the-willing"),
    ("Coalition of the Willing", "coalition:coalition-of-the-willing"),
    ("Ramstein", "coalition:udcg"), ("UDCG", "coalition:udcg"),
    ("Ukraine Defense Contact Group", "coalition:udcg"),
    ("artillery", "coalition:artillery"), ("Artillery Coalition", "coalition:artillery"),
    ("klochko", "official:klochko"), ("Anatoliy Klochko", "official:klochko"),
    ("Éric Landroit", "official:landroit"), ("eric landroit", "official:landroit"),
    ("artillery-2025-01", "meeting:artillery-2025-01"),
    ("Meeting of Klochko and Landroit", "meeting:artillery-2025-01"),
  ]

  @Test(arguments: spellings)
  func everySpellingIsFound(_ spelling: String, _ node: String) throws {
    let outcome = try Program.run(["show", spelling])
    #expect(outcome.status == 0 && outcome.complaints.isEmpty)
    #expect(outcome.output.split(separator: "\n")[1] == "\(node), as of 2026-05-26")
  }

  @Test(arguments: [
    ("Frankreich", "de", "Frankreich"), ("Франція", "uk", "Франція"), ("ФРАНЦІЯ", "uk", "Франція"),
    ("France", "uk", "Франція"), ("FRA", "fr", "France"), ("フランス", "ja", "フランス"),
  ])
  func everyLanguage(_ spelling: String, _ language: String, _ title: String) throws {
    let outcome = try Program.run(["show", spelling, "--lang", language])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("\(title)\ncountry:FRA"))
  }

  /// All formats hold the same statements in the same order.
  @Test func everyFormat() throws {
    func text(_ format: String) throws -> String {
      let outcome = try Program.run(["show", "klochko", "--format", format])
      #expect(outcome.status == 0 && outcome.complaints.isEmpty)
      return outcome.output
    }
    let rows = SeparatedText.rows(try text("csv"))
    #expect(rows[0] == ["section", "statement", "date", "sources", "remarks"])
    let statements = rows.dropFirst().map { $0[1] }
    #expect(statements.contains("Deputy Minister of Defence"))

    let tabs = try text("tsv").split(separator: "\n").map { $0.components(separatedBy: "\t") }
    #expect(tabs == rows)
    let document = try JSONSerialization.jsonObject(with: Data(text("json").utf8)) as? [String: Any]
    #expect(document?["node"] as? String == "official:klochko")
    #expect(document?["title"] as? String == "Anatolii Klochko")
    let objects = try #require(document?["rows"] as? [[String: Any]])
    #expect(objects.map { $0["statement"] as? String } == statements)
    let lines = try text("ndjson").split(separator: "\n").map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }
    #expect(lines.map { $0?["statement"] as? String } == statements)
    let markdown = try text("markdown")
    for statement in statements { #expect(markdown.contains("| \(statement) |")) }
    #expect(try text("table") == Program.run(["show", "klochko"]).output)
  }

  @Test func summary() throws {
    let outcome = try Program.run(["show", "--summary", "--format", "csv"])
    let rows = SeparatedText.rows(outcome.output).dropFirst()
    let counts = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], Int($0[1]) ?? -1) })
    for whole in ["nodes", "edges"] {
      let parts = counts.filter { $0.key.hasPrefix("\(whole): ") }.values.reduce(0, +)
      #expect(counts[whole] == parts)
    }
    #expect(counts["nodes: coalition"] == 36 && counts["sources"] == 308)
    #expect(counts["claims of membership or lead"] == 816 && counts["disputes"] == 49)
  }

  /// What the graph as a whole holds does not depend on a date or on whom one believes: either the
  /// options count, or they are refused.
  @Test(arguments: [["--as-of", "2023"], ["--trust", "official"], ["--min-sources", "3"]])
  func summaryIgnoresNothing(_ option: [String]) throws {
    let all = try Program.run(["show", "--summary", "--format", "csv"])
    let some = try Program.run(["show", "--summary", "--format", "csv"] + option)
    #expect(some.status == 64 || some.output != all.output)
  }

  /// A later source may speak of an earlier day; a size of a later day is not shown.
  @Test func whatIsDatedLaterIsLeftOut() throws {
    let early = try Program.run(["show", "artillery", "--as-of", "2024-06"]).output
    #expect(early.contains("coalition:artillery, as of 2024-06\n"))
    #expect(early.contains("23 members") && !early.contains("15 members"))
    #expect(!early.contains("Klochko") && !early.contains("every quarter"))
  }
}
