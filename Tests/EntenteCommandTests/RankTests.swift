import Foundation
import TestSupport
import Testing

/// The ranking, compared with a count that is made from the files without our reader.
@Suite struct RankTests {
  private func rows(_ options: String = "") throws -> [[String: String]] {
    try CommandLine.rows("rank \(options)")
  }

  /// The numbers of coalitions by country code.
  private func counts(_ options: String = "") throws -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: try rows(options).map {
        ($0["party"] ?? "", Int($0["coalitions"] ?? "") ?? -1)
      })
  }

  @Test("The header is the same for every question")
  func header() throws {
    let header =
      "rank,rank_at_best,rank_at_worst,rank_exact,party,party_name,party_beneficiary,coalitions,coalitions_at_most,leads"
    for options in ["", "--kind capability", "--as-of 1900", "--top 1"] {
      let text = try CommandLine.run("rank --format csv \(options)").output
      #expect(text.prefix { $0 != "\n" } == header)
      let named = try CommandLine.run("rank --names --format csv \(options)").output
      #expect(named.prefix { $0 != "\n" } == header + ",names,names_names,names_disputed")
    }
  }

  @Test func capability() throws {
    let rows = try rows("--kind capability").prefix(3)
    #expect(rows.map { $0["party"] } == ["UKR", "DEU", "SWE"])
    #expect(rows.map { $0["rank"] } == ["1", "2", "3"])
    #expect(rows.map { $0["coalitions"] } == ["9", "8", "7"])
  }

  @Test(
    arguments: [
      ("--kind capability", YAMLCount.Choice.capability), ("", .main),
      ("--scope comparison", .comparison), ("--scope all", .all),
    ])
  func equalsACountOfTheFiles(_ options: String, _ choice: YAMLCount.Choice) throws {
    let counted = try YAMLCount(of: choice, asOf: "2026-05-26")
    let rows = try rows("--names --of parties \(options)").filter { $0["coalitions"] != "0" }
    #expect(Set(rows.compactMap { $0["party"] }) == Set(counted.belongs.keys))
    for row in rows {
      let party = row["party"] ?? ""
      let names = Set((row["names_names"] ?? "").components(separatedBy: "; "))
      #expect(Int(row["coalitions"] ?? "") == names.count, "\(party)")
      let expected = counted.belongs[party] ?? []
      #expect(
        names.subtracting(counted.overfull) == expected.subtracting(counted.overfull), "\(party)")
      // Who is named and no longer certain, is possible.
      #expect(names.isSubset(of: expected), "\(party)")
      let (coalitions, most) = (row["coalitions"] ?? "", row["coalitions_at_most"] ?? "")
      #expect(
        Int(coalitions) ?? 0 <= expected.count && expected.count <= Int(most) ?? 0, "\(party)")
      let leads = Int(row["leads"] ?? "") ?? -1
      let led = counted.leads[party, default: []]
      #expect(led.subtracting(counted.overfull).count <= leads && leads <= led.count, "\(party)")
    }
    // Some of the data must be compared as a whole.
    #expect(counted.overfull.count < 4)
  }

  @Test("Sorted by both ends of the range, then by name; the rank is one more than those with more")
  func order() throws {
    let rows = try rows("--scope all")
    func number(_ row: [String: String], _ name: String) -> Int { Int(row[name] ?? "") ?? -1 }
    func key(_ row: [String: String]) -> [Int] {
      [-number(row, "coalitions"), -number(row, "coalitions_at_most")]
    }
    for (row, next) in zip(rows, rows.dropFirst()) {
      let isBefore = key(row).lexicographicallyPrecedes(key(next))
      let names = [row, next].map { ($0["party_name"] ?? "").lowercased() }
      #expect(isBefore || key(row) == key(next) && names[0] < names[1])
    }
    for row in rows {
      let more = rows.count { number($0, "coalitions") > number(row, "coalitions") }
      #expect(number(row, "rank") == more + 1)
      #expect(number(row, "rank_at_best") <= more + 1)
      #expect(number(row, "rank_at_best") <= number(row, "rank_at_worst"))
      #expect(number(row, "coalitions") <= number(row, "coalitions_at_most"))
    }
  }

  @Test("--top cuts the table and changes no row")
  func top() throws {
    let whole = try rows("--kind capability")
    #expect(try rows("--kind capability --top 3") == Array(whole.prefix(3)))
    #expect(try rows("--kind capability --top 9999") == whole)
  }

  @Test func earlierDatesHaveFewer() throws {
    let early = try counts("--kind capability --as-of 2024-01-31")
    let late = try counts("--kind capability")
    #expect(!early.isEmpty)
    #expect(early.allSatisfy { $0.value <= late[$0.key, default: 0] })
    #expect(early.values.reduce(0, +) < late.values.reduce(0, +))
    #expect(try counts("--as-of 1900").isEmpty)
  }

  /// Both ends of a tie belong to it, and a period holds if one of its days does.
  @Test(arguments: [
    ("1972", false), ("1973", true), ("2019", true), ("2020-01-31", true), ("2020-01", true),
    ("2020", true), ("2020-02-01", false), ("2021", false),
  ])
  func endedTiesDoNotCount(_ date: String, _ isMember: Bool) throws {
    let union = try counts("--kind union --scope comparison --as-of \(date)")
    #expect(union.keys.contains("GBR") == isMember)
    #expect(union["FRA"] == 1)
  }

  @Test func anotherLanguage() throws {
    let rows = try rows("--lang uk")
    #expect(rows.first { $0["party"] == "FRA" }?["party_name"] == "Франція")
    #expect(try counts("--lang uk") == counts())
  }

  @Test("A kind that only coalitions for comparison have is counted, and the footer says so")
  func comparison() throws {
    #expect(try counts("--kind union")["FRA"] == 1)
    let text = try CommandLine.run("rank --kind union --format table").output
    #expect(text.contains("Coalitions for comparison are included."))
  }

  @Test(arguments: ["rank", "show drone", "draw --kind union", "what-if --leave FRA"])
  func aDateAfterTheNewestDateIsNoted(_ command: String) throws {
    let late = try CommandLine.run(command + " --as-of 2030")
    #expect(late.status == 0)
    #expect(
      late.complaints.contains("note: the newest start or report in the data is of 2026-05-26"))
    #expect(try !CommandLine.run(command + " --as-of 2026").complaints.contains("newest"))
  }

  @Test func emptyAnswersAreExplained() throws {
    let outcome = try CommandLine.run("rank --as-of 1900")
    #expect(outcome.status == 0)
    #expect(
      outcome.complaints
        == "note: none of these coalitions is known to exist on this date\n")
  }
}
