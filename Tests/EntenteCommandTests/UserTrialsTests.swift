import Foundation
import TestSupport
import Testing

/// What first-time users met, on the bundled graph: each test fails if the old fault comes back.
@Suite struct UserTrialsTests {
  /// The number of a fact under `counts` of a JSON answer.
  private func count(_ name: String, _ line: String) throws -> Int? {
    (try CommandLine.object(line)["counts"] as? [String: Any])?[name] as? Int
  }

  @Test("W1 Coalitions that did not exist yet are not counted")
  func w1() throws {
    let text = try CommandLine.run("rank --as-of 1990 --format table").output
    #expect(text.contains("0 coalitions"))
    #expect(try count("coalitions", "rank --as-of 1990") == 0)
    let measure = try CommandLine.rows("measure --as-of 2010")
    #expect(measure.first { $0["measure"] == "coalitions" }?["value"] == "0")
    #expect(measure.first { $0["measure"] == "vacancies" }?["value"] ?? "0" == "0")
  }

  @Test("W5 Each tie changes once, and who was in did not join")
  func w5() throws {
    let rows = try CommandLine.rows("diff --from 2024-06 --to 2025-07")
    let ties = rows.filter { $0["party"] != "" }.map {
      "\($0["coalition"] ?? "") \($0["party"] ?? "")"
    }
    #expect(ties.count == Set(ties).count && !ties.isEmpty)
    let germany = rows.filter { $0["coalition"] == "udcg" && $0["party"] == "DEU" }
    #expect(germany.allSatisfy { $0["change"] != "joined" })
  }

  @Test("W9 An option with one value that is given twice is an error")
  func w9() throws {
    for (line, option) in [
      ("overlap --of countries --with France --with Poland", "--with"),
      ("rank --by degree --by pagerank", "--by"),
    ] {
      let outcome = try CommandLine.run(line)
      #expect(outcome.status == 64 && outcome.output.isEmpty)
      #expect(outcome.complaints.contains("\(option) is given twice"))
    }
  }

  @Test("W10 Disputed ties are told apart in machine formats, and no note speaks of marks there")
  func w10() throws {
    let rows = try CommandLine.rows("rank --names --of parties")
    #expect(rows.contains { $0["names_disputed"]?.isEmpty == false })
    let object = try CommandLine.object("rank --names")
    let tables = try #require(object["tables"] as? [[String: Any]])
    let listed = try #require(tables[0]["rows"] as? [[String: Any]])
    #expect(listed.contains { ($0["names_disputed"] as? [String])?.isEmpty == false })
    #expect(!"\(object["notes"] ?? "")".contains("*"))
  }

  @Test("W11 Disputes and findings are JSON, in the form of every other answer")
  func w11() throws {
    let disputes = try CommandLine.object("list disputes")
    let check = try CommandLine.object("check")
    for object in [disputes, check] {
      #expect(object["schemaVersion"] as? Int == 2 && object["tables"] is [[String: Any]])
    }
    #expect(disputes["command"] as? String == "list disputes")
  }

  @Test("W13 There is no month 13")
  func w13() throws {
    let outcome = try CommandLine.run("rank --as-of 2024-13")
    #expect(outcome.status == 64 && outcome.complaints.contains("there is no month 13"))
  }

  @Test("W16 Every command counts the same coalitions")
  func w16() throws {
    let counted = try count("coalitions", "rank")
    #expect(counted == 16)
    #expect(try count("coalitions", "groups") == counted)
    #expect(try count("coalitions", "overlap") == counted)
    let measure = try CommandLine.rows("measure")
    #expect(measure.first { $0["measure"] == "coalitions" }?["value"] == "16")
    let listed = try CommandLine.rows("list coalitions").filter { $0["counted"] == "true" }
    #expect(listed.count == counted)
  }

  @Test("W18 What has no date is as certain on the newest date as on the day before")
  func w18() throws {
    func poland(_ date: String) throws -> [String?] {
      let row = try CommandLine.rows("rank --kind capability --as-of \(date)")
        .first { $0["party"] == "POL" }
      return [row?["coalitions"], row?["coalitions_at_most"]]
    }
    #expect(try poland("2026-05-25") == ["5", "9"])
    #expect(try poland("2026-05-26") == ["5", "9"])
  }

  @Test("W19 With --known-by the date of the answer follows")
  func w19() throws {
    #expect(try CommandLine.object("rank --known-by 2024-01")["date"] as? String == "2024-01")
  }

  @Test("W20 A size that is reported for the first time is no change")
  func w20() throws {
    let rows = try CommandLine.rows("diff --from 2025 --to 2026 --scope all")
      .filter { $0["party"] == "" }
    let first = rows.filter { $0["before_size"] == "" && $0["before_size_at_most"] == "" }
    #expect(first.allSatisfy { $0["change"] == "first reported size" })
    #expect(rows.filter { $0["change"] == "size changed" }.allSatisfy { $0["before_size"] != "" })
  }

  @Test("W21 A country where a coalition is asked for comes with a hint")
  func w21() throws {
    let outcome = try CommandLine.run("overlap --with Poland")
    #expect(outcome.status != 0)
    #expect(outcome.complaints.contains("'Poland' is a country, not a coalition"))
    #expect(outcome.complaints.contains("--of countries"))
  }

  @Test("W23 export takes a date and a kind, and writes plain names of attributes")
  func w23() throws {
    let all = try CommandLine.run("export --to dot").output
    let early = try CommandLine.run("export --to dot --kind capability --as-of 2024-01-31").output
    #expect(all.contains("label=") && !all.contains("\"label\"="))
    #expect(early.contains("artillery") && !early.contains("register-of-damage"))
    #expect(!early.isEmpty && early.count < all.count)
  }

  @Test(
    "W24 By default every state may be an unnamed member, so no overlap is called certain too soon")
  func w24() throws {
    let line = "overlap --kind capability --all"
    let wide = try CommandLine.object(line)
    #expect((wide["question"] as? [String: Any])?["candidates"] as? String == "states")
    func bounds(_ options: String) throws -> [String: [Int]] {
      Dictionary(
        try CommandLine.rows(line + options).map { row in
          let ends = [row["shared"], row["shared_at_most"]].map { Int($0 ?? "") ?? -1 }
          return ("\(row["a"] ?? "") \(row["b"] ?? "")", ends)
        }, uniquingKeysWith: { $1 })
    }
    let (states, graph) = (try bounds(""), try bounds(" --candidates graph"))
    #expect(!states.isEmpty)
    for (pair, ends) in graph {
      guard let wider = states[pair] else { continue }
      #expect(wider[0] <= ends[0] && ends[1] <= wider[1], "\(pair)")
    }
  }

  @Test("W25 JSON tells the grade of each source, and how many ties have an official one")
  func w25() throws {
    let object = try CommandLine.object("rank --sources --top 5")
    let sources = try #require(object["sources"] as? [[String: Any]])
    #expect(!sources.isEmpty && sources.allSatisfy { $0["kind"] is String })
    #expect("\(object["notes"] ?? "")".contains("official"))
  }
}
