import Foundation
import TestSupport
import Testing

/// The ranking, against a count that is made from the files without our reader.
@Suite struct RankTests {
  private func rows(_ arguments: String...) throws -> [[String]] {
    let outcome = try Program.run(["rank", "--format", "csv"] + arguments)
    #expect(outcome.status == 0 && outcome.complaints.isEmpty)
    return SeparatedText.rows(outcome.output)
  }

  /// The numbers of coalitions by country code.
  private func counts(_ arguments: String...) throws -> [String: Int] {
    let outcome = try Program.run(["rank", "--format", "csv"] + arguments)
    let rows = SeparatedText.rows(outcome.output).dropFirst()
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[1], Int($0[3]) ?? -1) })
  }

  @Test func headerIsFixed() throws {
    let header = "rank,code,country,coalitions,leads,names,coalitions_upper,rank_best,rank_worst"
    for arguments in [[], ["--kind", "capability"], ["--as-of", "1900"], ["--top", "1"]] {
      let text = try Program.run(["rank", "--format", "csv"] + arguments).output
      #expect(text.prefix { $0 != "\n" } == header)
    }
  }

  @Test func capability() throws {
    let rows = try rows("--kind", "capability")
    #expect(rows[1].prefix(4) == ["1", "UKR", "Ukraine", "9"])
    #expect(rows[2].prefix(4) == ["2", "BEL", "Belgium", "8"])
    #expect(rows[3].prefix(4) == ["2", "DEU", "Germany", "8"])
  }

  @Test(arguments: [
    (["--kind", "capability"], YAMLCount.Choice.capability), ([], .subject),
    (["--scope", "comparison"], .comparison), (["--scope", "all"], .all),
  ])
  func equalsACountOfTheFiles(_ arguments: [String], _ choice: YAMLCount.Choice) throws {
    let outcome = try Program.run(["rank", "--format", "csv"] + arguments)
    let rows = SeparatedText.rows(outcome.output).dropFirst().filter { $0[3] != "0" }
    let counted = try YAMLCount(of: choice, asOf: "2026-05-26")
    #expect(Set(rows.map { $0[1] }) == Set(counted.belongs.keys))
    for row in rows {
      let names = counted.belongs[row[1]] ?? []
      #expect(Int(row[3]) == names.count, "\(row[1])")
      #expect(Set(row[5].components(separatedBy: "; ")) == names, "\(row[1])")
      #expect(Int(row[4]) == counted.leads[row[1], default: []].count, "leads of \(row[1])")
    }
  }

  /// By certain, then by possible coalitions, then by code; rank is one and those with more.
  @Test func sortedAndRanked() throws {
    let rows = try rows("--scope", "all").dropFirst()
    let keys = rows.map { [-(Int($0[3]) ?? 0), -(Int($0[6]) ?? 0)] }
    for ((key, row), next) in zip(zip(keys, rows), zip(keys, rows).dropFirst()) {
      let order = key.lexicographicallyPrecedes(next.0)
      #expect(order || key == next.0 && row[1] < next.1[1], "\(row[1]) before \(next.1[1])")
    }
    for row in rows {
      let more = keys.count { $0[0] < -(Int(row[3]) ?? 0) }
      #expect(Int(row[0]) == more + 1)
      let best = Int(row[7]) ?? 0
      let worst = Int(row[8]) ?? 0
      #expect(best <= more + 1 && best <= worst && Int(row[3]) ?? 0 <= Int(row[6]) ?? -1)
    }
  }

  @Test func top() throws {
    let whole = try rows("--kind", "capability")
    #expect(try rows("--kind", "capability", "--top", "3") == Array(whole.prefix(4)))
    #expect(try rows("--kind", "capability", "--top", "9999") == whole)
  }

  @Test func earlierDatesHaveFewer() throws {
    let early = try counts("--kind", "capability", "--as-of", "2024-01-31")
    let late = try counts("--kind", "capability")
    #expect(!early.isEmpty)
    #expect(early.allSatisfy { $0.value <= late[$0.key, default: 0] })
    #expect(early.values.reduce(0, +) < late.values.reduce(0, +))
    #expect(try counts("--as-of", "1900").isEmpty)
  }

  /// Both ends of a tie belong to it, and a period holds if one of its days does.
  @Test(arguments: [
    ("1972", false), ("1973", true), ("2019", true), ("2020-01-31", true), ("2020-01", true),
    ("2020", true), ("2020-02-01", false), ("2021", false),
  ])
  func endedTiesDoNotCount(_ date: String, _ isMember: Bool) throws {
    let union = try counts("--kind", "union", "--scope", "comparison", "--as-of", date)
    #expect(union.keys.contains("GBR") == isMember)
    #expect(union["FRA"] == 1)
  }

  @Test func anotherLanguage() throws {
    let rows = try rows("--lang", "uk")
    #expect(rows.first { $0[1] == "FRA" }?[2] == "Франція")
    #expect(try counts("--lang", "uk") == counts())
  }

  /// Who names a kind wants it, also where it is there only to compare with.
  @Test func aKindIsCountedWhateverItIsThereFor() throws {
    #expect(try counts("--kind", "union")["FRA"] == 1)
    #expect(try counts("--kind", "union", "--scope", "subject").isEmpty)
  }

  @Test(arguments: [
    ["rank"], ["show", "drone"], ["draw", "--kind", "union"], ["what-if", "--leave", "FRA"],
  ])
  func aDateAfterTheNewestSourceIsSaid(_ command: [String]) throws {
    let late = try Program.run(command + ["--as-of", "2030"])
    #expect(late.status == 0)
    #expect(late.complaints.contains("note: the newest source is of 2026-05-26"))
    #expect(try !Program.run(command + ["--as-of", "2026"]).complaints.contains("newest"))
  }

  @Test func emptyAnswersAreExplained() throws {
    let outcome = try Program.run(["rank", "--as-of", "1900"])
    #expect(outcome.status == 0)
    #expect(outcome.complaints == "note: no country belongs to any of these coalitions then\n")
  }
}
