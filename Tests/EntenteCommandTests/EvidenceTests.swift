import Foundation
import TestSupport
import Testing

/// The options about evidence, on every command that answers from claims.
@Suite struct EvidenceTests {
  static let commands = [
    ["rank"], ["overlap"], ["draw", "--format", "dot"], ["show", "armour"],
    ["diff", "--from", "2024", "--to", "2025"], ["timeline", "CAN"],
    ["what-if", "--leave", "USA"], ["export", "--to", "dot"], ["check"],
  ]

  @Test(arguments: commands) func takesEveryOption(_ command: [String]) throws {
    for options in [
      ["--trust", "official"], ["--min-sources", "2"], ["--disputed", "drop"], ["--clip"],
      ["--sources"], ["--known-by", "2025-01-20"], ["--prefer", "menafn-2025-01-20-artillery"],
    ] {
      let outcome = try Program.run(command + options)
      #expect(outcome.status <= 1 && !outcome.bytes.isEmpty, "\(command + options)")
      #expect(!outcome.complaints.contains("error"), "\(outcome.complaints)")
    }
  }

  /// Canada is a member of the armour coalition by two pages and an applicant by one.
  @Test func aDisputedTieCanBeLeftOut() throws {
    let kept = try Program.run(["show", "armour", "--format", "csv"]).output
    #expect(kept.contains("Canada: member") && kept.contains("Canada: applicant"))
    #expect(kept.contains("; disputed"))
    let plain = try Program.run(["show", "armour", "--disputed", "keep", "--format", "csv"]).output
    #expect(plain.contains("Canada: member") && !plain.contains("; disputed"))
    let dropped = try Program.run(["show", "armour", "--format", "csv", "--disputed", "drop"])
    #expect(!dropped.output.contains("Canada: "))
  }

  @Test func numberedReferencesStandBelowATable() throws {
    let text = try Program.run(
      ["rank", "--top", "1", "--sources", "--format", "table"], environment: ["COLUMNS": "100"]
    ).output
    #expect(text.contains("\n[1] "))
    #expect(text.contains("1–"))
  }

  @Test func aPictureListsItsSources() throws {
    let plain = try Program.run(["draw", "--kind", "capability", "--format", "dot"]).output
    let cited = try Program.run([
      "draw", "--kind", "capability", "--format", "dot", "--sources",
    ]).output
    #expect(!plain.contains("babel-2024-02-02-it"))
    #expect(cited.contains("bmvg-2024-02-14-iamd"))
  }

  /// A table says for which time it speaks; later nobody knows who joined.
  @Test func silenceOutsideOfWhatATableCovers() throws {
    let scratch = try Scratch()
    let table = scratch.folder.appending(path: "t.csv")
    try Data("country,coalition,from\nFRA,X,2001\nDEU,X,2002\n".utf8).write(to: table)
    let path = table.path(percentEncoded: false)
    let within = try Program.run([
      "rank", path, "--covers", "2000/2010", "--as-of", "2005", "--format", "table",
    ])
    #expect(!within.output.contains("do not cover"))
    let after = try Program.run([
      "rank", path, "--covers", "2000/2010", "--as-of", "2012", "--format", "table",
    ])
    #expect(after.output.contains("The sources of 1 coalition do not cover this date"))
    #expect(try Program.run(["rank", path, "--covers", "2010"]).status == 64)
    withExtendedLifetime(scratch) {}
  }
}
