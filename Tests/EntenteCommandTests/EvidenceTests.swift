import Foundation
import TestSupport
import Testing

/// The options about evidence, on every command that answers from claims.
@Suite struct EvidenceTests {
  /// Canada is a member of the armour coalition by two pages and only interested by one.
  @Test func aDisputedTieCanBeLeftOut() throws {
    let kept = try CommandLine.rows("show armour").filter { $0["party"] == "CAN" }
    #expect(Set(kept.compactMap { $0["role"] }) == ["member", "interested"])
    #expect(kept.allSatisfy { $0["disputed"] == "true" })
    let dropped = try CommandLine.rows("list ties --coalition armour --disputed drop")
    #expect(!dropped.contains { $0["party"] == "CAN" })
    let marked = try CommandLine.rows("list ties --coalition armour")
    #expect(marked.first { $0["party"] == "CAN" }?["party_disputed"] == "true")
  }

  @Test func numberedReferencesStandBelowATable() throws {
    let text = try CommandLine.run(
      "rank --top 1 --sources --format table", environment: ["COLUMNS": "100"]
    ).output
    #expect(text.contains("\n[1] "))
    #expect(text.contains("1–"))
  }

  @Test("--sources on rows without sources is answered with a note")
  func noSources() throws {
    let outcome = try CommandLine.run("measure --sources")
    #expect(outcome.status == 0)
    #expect(outcome.complaints == "note: the rows of this table name no sources\n")
  }

  @Test func aPictureListsItsSources() throws {
    let plain = try CommandLine.run("draw --kind capability --format svg").output
    let cited = try CommandLine.run("draw --kind capability --format svg --sources").output
    let words = "Sources of the ties: "
    #expect(!plain.contains(words) && cited.contains(words))
  }

  /// A table says for which period it is complete; later nobody knows who joined.
  @Test func outsideOfThePeriodOfATable() throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition,from\nFRA,X,2001\nDEU,X,2002\n", to: "t.csv")
    func table(_ options: String) throws -> String {
      try CommandLine.run("rank t.csv \(options) --format table", in: scratch.folder).output
    }
    #expect(try !table("--covers 2000/2010 --as-of 2005").contains("do not cover"))
    #expect(
      try table("--covers 2000/2010 --as-of 2012")
        .contains("The sources of 1 coalition do not cover this date"))
    // The period may be one day.
    #expect(try !table("--covers 2002-01-18/2002-01-18 --as-of 2002-01-18").contains("cover"))
  }
}
