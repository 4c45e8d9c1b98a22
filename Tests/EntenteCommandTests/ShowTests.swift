import Foundation
import TestSupport
import Testing

/// Records: found under every spelling of a name, written in every format.
@Suite struct ShowTests {
  static let spellings: [(String, String)] = [
    ("FRA", "party:FRA"), ("fra", "party:FRA"), ("fr", "party:FRA"), ("FR", "party:FRA"),
    ("France", "party:FRA"), ("FRANCE", "party:FRA"), (" france ", "party:FRA"),
    ("UK", "party:GBR"), ("Great Britain", "party:GBR"), ("USA", "party:USA"),
    ("the Netherlands", "party:NLD"), ("Holland", "party:NLD"), ("Turkey", "party:TUR"),
    ("Türkiye", "party:TUR"), ("turkiye", "party:TUR"), ("Czech Republic", "party:CZE"),
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
    #expect(outcome.output.hasPrefix("\(title)\nparty:FRA"))
  }

  @Test("Every format has the same statements in the same order")
  func everyFormat() throws {
    func text(_ format: String) throws -> String {
      let outcome = try CommandLine.run("show klochko --format \(format)")
      #expect(outcome.status == 0 && outcome.complaints.isEmpty)
      return outcome.output
    }
    func statement(_ row: [String: String?]) -> String {
      ["section", "role", "text", "quote"].map { (row[$0] ?? nil) ?? "" }.joined(separator: "|")
    }
    let statements = try CommandLine.rows("show klochko").map { statement($0.mapValues { $0 }) }
    #expect(
      statements.contains(
        "offices|Deputy Minister of Defence||Brigadier General Anatolii Klochko"))
    let document = try CommandLine.object("show klochko")
    let question = document["question"] as? [String: Any]
    #expect(question?["node"] as? String == "official:klochko")
    #expect(question?["title"] as? String == "Anatolii Klochko")
    let tables = document["tables"] as? [[String: Any]]
    let objects = try #require(tables?.first?["rows"] as? [[String: Any]])
    #expect(objects.map { statement($0.mapValues { $0 as? String }) } == statements)
    let lines = try text("ndjson").split(separator: "\n").map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }
    #expect(lines.map { statement(($0 ?? [:]).mapValues { $0 as? String }) } == statements)
    let markdown = try text("markdown").replacing(/\\([\[\]])/) { $0.1 }
    let record = try text("table")
    for text in try CommandLine.rows("show klochko").compactMap({ $0["text"] }) where !text.isEmpty
    {
      #expect(markdown.contains(text) && record.contains(text))
    }
    #expect(try record == CommandLine.run("show klochko").output)
  }

  @Test("One line a party; with --claims each claim below it, with its own note")
  func claims() throws {
    func members(_ options: String) throws -> [Substring] {
      let text = try CommandLine.run("show artillery --as-of 2025-01-20\(options)").output
      return text.split(separator: "\n").drop { $0 != "MEMBERS" }.dropFirst()
        .prefix { $0.hasPrefix(" ") }
    }
    let parties = try members("")
    #expect(
      parties.map { $0.prefix { $0 != ":" } }.sorted() == [
        "  Germany", "  Luxembourg", "  Spain", "  Ukraine",
      ])
    #expect(
      parties.contains {
        $0.hasPrefix("  Luxembourg: member [as of 2024-03-19 and") && $0.contains("4 sources")
      })
    #expect(!parties.contains { $0.contains("allocated EUR 5 million") })
    let claims = try members(" --claims")
    #expect(claims.filter { !$0.hasPrefix("    ") } == parties)
    #expect(
      claims.contains {
        $0.hasPrefix("    contributor [") && $0.contains("allocated EUR 5 million")
      })
  }

  @Test("JSON has fields of each claim, and no prose")
  func fields() throws {
    let rows = try CommandLine.rows("show artillery --as-of 2025-01-20")
    let tie = try #require(rows.first { $0["party"] == "USA" && $0["section"] == "leaders" })
    #expect(tie["coalition"] == "artillery" && tie["role"] == "co-lead")
    #expect(tie["attested"] == "2024-01-18" && tie["certainty"] == "certain")
    #expect(tie["confidence"] == "stated" && tie["disputed"] == "false")
    let other = try CommandLine.rows("show air-defence")
      .first { $0["party"] == "USA" && $0["section"] == "leaders" }
    #expect(other?["disputed"] == "true")
    let rejected = try #require(rows.first { $0["party"] == "DEU" && $0["section"] == "leaders" })
    #expect(rejected["rejected"]?.contains("named on one day only") == true)
    let member = try #require(rows.first { $0["party"] == "DEU" && $0["section"] == "members" })
    #expect(member["disputed"] == "false")
  }

  /// A later source may speak of an earlier day; a size of a later day is not shown.
  @Test func whatIsDatedLaterIsLeftOut() throws {
    let early = try Program.run(["show", "artillery", "--as-of", "2024-06"]).output
    #expect(early.contains("coalition:artillery, as of 2024-06\n"))
    #expect(early.contains("23 members") && !early.contains("15 members"))
    #expect(!early.contains("Klochko") && !early.contains("every quarter"))
  }
}
