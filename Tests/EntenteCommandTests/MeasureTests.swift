import Foundation
import TestSupport
import Testing

/// Measures of networks as users ask for them.
@Suite struct MeasureTests {
  private func rows(_ arguments: [String]) throws -> [[String]] {
    let outcome = try Program.run(arguments + ["--format", "tsv"])
    #expect(outcome.status == 0, "\(outcome.complaints)")
    return outcome.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The header is part of the interface.
  @Test func headers() throws {
    #expect(try rows(["rank", "--by", "closeness"])[0] == ["rank", "code", "country", "score"])
    #expect(try rows(["rank", "--of", "coalitions"])[0] == ["rank", "id", "coalition", "score"])
    #expect(try rows(["rank", "--of", "officials"])[0] == ["rank", "id", "official", "score"])
    #expect(try rows(["groups"])[0] == ["group", "id", "name", "stability"])
    #expect(try rows(["measure"])[0] == ["measure", "value", "definition", "source"])
    #expect(
      try rows(["overlap", "--significance", "hypergeometric"])[0]
        == ["a", "b", "value", "shared", "expected", "p", "p_adjusted", "significant"])
    #expect(try rows(["overlap", "--sets"])[0] == ["size", "in_all", "sets", "members"])
  }

  /// As JSON every result says on what it was computed, each thing once.
  @Test(arguments: [
    "rank", "rank --by closeness", "rank --by in-degree", "rank --of ties", "overlap --top 1",
    "overlap --significance sdsm --top 1", "overlap --sets", "overlap --inside", "groups",
    "groups --compare cores", "groups --brokers leader-follower", "measure", "measure --census",
    "measure --since 2024",
  ])
  func saysOnWhatItWasComputed(_ line: String) throws {
    let outcome = try Program.run(
      line.split(separator: " ").map(String.init) + ["--format", "json"])
    let object = try #require(
      JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
    #expect(object["asOf"] as? String == "2026-05-26")
    #expect(object["standing"] as? [String] == ["member", "associate", "beneficiary", "lead"])
    #expect((object["nodes"] as? Int ?? 0) > 10 && (object["ties"] as? Int ?? 0) > 300)
    #expect(object["unnamed"] as? Int == 42 && object["unnamedUpper"] as? Int == 130)
    #expect(object["on"] is String)
    let keys = outcome.output.split(separator: "\n").filter {
      $0.hasPrefix("  \"")
    }.compactMap { $0.split(separator: ":").first }
    #expect(Set(keys).count == keys.count, "\(keys)")
  }

  /// Every measure that `help measures` lists can be asked for, on every network that it names.
  @Test func everyMeasureThatIsListed() throws {
    let help = try Program.run(["help", "measures"]).output
    let section = help.components(separatedBy: "\noverlap --measure")[0]
    let names = section.split(separator: "\n").filter {
      $0.hasPrefix("  ") && !$0.hasPrefix("      ")
    }.compactMap { $0.split(separator: ":").first.map { $0.dropFirst(2) } }
    #expect(names.count > 25)
    for name in names {
      let arguments = ["rank", "--by"] + name.split(separator: " ").map(String.init)
      #expect(try rows(arguments).count == 58, "\(name)")
    }
  }

  /// Every number that `measure` prints is defined in the help, and the other way round.
  @Test func everyNumberIsListed() throws {
    let help = try Program.run(["help", "measures"]).output
    for arguments in [["measure"], ["measure", "--census"], ["measure", "--since", "2024"]] {
      let names = try rows(arguments).dropFirst().map { $0[0] }
      #expect(names.count > 15)
      for name in names { #expect(help.contains("\n  \(name): "), "\(name)") }
    }
  }

  @Test func refusesWhatDoesNotGoTogether() throws {
    for arguments in [
      ["rank", "--by", "strength", "--on", "two-mode"], ["rank", "--by", "betweeness"],
      ["rank", "--methods", "--what-would-change"], ["rank", "--by", "leads", "--of", "officials"],
      ["rank", "--by", "degree", "--what-would-change"], ["groups", "--resolution", "0"],
      ["groups", "--by", "components", "--runs", "5"], ["overlap", "--alpha", "2"],
      ["overlap", "--significance", "sdsm", "--sources"],
      ["rank", "--by", "s-closeness", "--share", "0"],
    ] {
      let outcome = try Program.run(arguments)
      #expect(outcome.status == 64 && outcome.bytes.isEmpty, "\(arguments)")
    }
  }

  /// Random networks follow from the seed alone.
  @Test func sameSeedSameNumbers() throws {
    let arguments = [
      "overlap", "--kind", "capability", "--significance", "fdsm", "--trials", "50", "--format",
      "csv",
    ]
    let first = try Program.run(arguments + ["--seed", "3"]).output
    #expect(try Program.run(arguments + ["--seed", "3"]).output == first)
    #expect(try Program.run(arguments + ["--seed", "4"]).output != first)
  }

  /// A table of another's making: Les Misérables as a two-column list works as any.
  @Test func anyTable() throws {
    let scratch = try Scratch()
    let table = scratch.folder.appending(path: "t.csv")
    try Data("country,coalition\nFRA,A\nDEU,A\nDEU,B\nPOL,B\n".utf8).write(to: table)
    let path = table.path(percentEncoded: false)
    let betweenness = try rows(["rank", path, "--by", "betweenness", "--on", "projection"])
    #expect(betweenness[1] == ["1", "DEU", "Germany", "1.0"])
    #expect(betweenness[2][3] == "0.0" && betweenness[3][0] == "2")
    #expect(try rows(["groups", path, "--by", "components"]).count == 4)
    withExtendedLifetime(scratch) {}
  }
}
