import Foundation
import TestSupport
import Testing

/// The ranking in every format, and the same bytes wherever the program runs.
@Suite struct RankFormatTests {
  private func text(_ format: String) throws -> String {
    let outcome = try Program.run(["rank", "--kind", "capability", "--format", format])
    #expect(outcome.status == 0 && outcome.complaints.isEmpty)
    return outcome.output
  }

  private func object(_ text: some StringProtocol) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  @Test("A pipe gets tab-separated text")
  func pipes() throws {
    #expect(try Program.run(["rank", "--kind", "capability"]).output == text("tsv"))
  }

  @Test("Every format has the same parties in the same order")
  func order() throws {
    let parties = try CommandLine.rows("rank --kind capability").compactMap { $0["party"] }
    #expect(parties.count > 20)
    let lines = try text("ndjson").split(separator: "\n")
    #expect(try lines.map { try object($0)["party"] as? String } == parties)
    let tables = try object(text("json"))["tables"] as? [[String: Any]]
    let rows = try #require(tables?.first?["rows"] as? [[String: Any]])
    #expect(rows.map { $0["party"] as? String } == parties)
    let table = try text("table").split(separator: "\n").dropFirst().prefix(parties.count)
    #expect(zip(table, parties).allSatisfy { $0.contains(" \($1) ") })
  }

  @Test(arguments: ["txt", "tsv", "csv", "json", "ndjson", "md"])
  func suffixTellsTheFormat(_ suffix: String) throws {
    let scratch = try Scratch()
    let arguments = ["rank", "--kind", "capability", "-o", "x.\(suffix)"]
    let outcome = try Program.run(arguments, in: scratch.folder)
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.complaints.hasPrefix("wrote "))
    let written = try String(
      contentsOf: scratch.folder.appending(path: "x.\(suffix)"), encoding: .utf8)
    let format = ["txt": "table", "md": "markdown"][suffix] ?? suffix
    #expect(try written == text(format))
  }

  @Test(arguments: [
    ["rank", "--format", "json"], ["rank"], ["show", "artillery"], ["check", "--level", "note"],
    ["export", "--to", "dot"], ["draw", "--view", "matrix"],
    ["draw", "--view", "matrix", "--format", "pdf"],
    ["draw", "--view", "matrix", "--format", "png"],
  ])
  func sameBytesEverywhere(_ arguments: [String]) throws {
    let scratch = try Scratch()
    let here = try Program.run(arguments)
    let there = try Program.run(
      arguments, in: scratch.folder,
      environment: [
        "TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "C",
        "HOME": scratch.folder.path, "TERM": "dumb",
      ])
    #expect(here.status == 0 && there.status == 0)
    #expect(here.bytes == there.bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).isEmpty)
  }
}
