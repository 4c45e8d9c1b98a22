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

  private func rows() throws -> [[String]] { SeparatedText.rows(try text("csv")) }

  @Test func json() throws {
    let rows = try rows()
    let document = try object(text("json"))
    #expect(document["schemaVersion"] as? Int == 1)
    #expect(document["asOf"] as? String == "2026-05-26")
    #expect(document["columns"] as? [String] == rows[0])
    let objects = try #require(document["rows"] as? [[String: Any]])
    #expect(objects.count == rows.count - 1)
    for (object, row) in zip(objects, rows.dropFirst()) {
      #expect(object["code"] as? String == row[1])
      #expect(object["coalitions"] as? Int == Int(row[3]))
      #expect((object["names"] as? [String])?.joined(separator: "; ") == row[5])
    }
  }

  @Test func linesOfJSON() throws {
    let rows = try rows().dropFirst()
    let lines = try text("ndjson").split(separator: "\n")
    #expect(lines.count == rows.count)
    for (line, row) in zip(lines, rows) { #expect(try object(line)["code"] as? String == row[1]) }
  }

  @Test func tabs() throws {
    let lines = try text("tsv").split(separator: "\n")
    #expect(lines.map { $0.components(separatedBy: "\t") } == (try rows()))
    #expect(try Program.run(["rank", "--kind", "capability"]).output == text("tsv"))
  }

  @Test func markdown() throws {
    let rows = try rows()
    let lines = try text("markdown").split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(lines.count == rows.count + 1)
    #expect(lines[0].hasPrefix("| rank | code | country | coalitions | leads | names |"))
    for (line, row) in zip(lines.dropFirst(2), rows.dropFirst()) {
      #expect(line.contains("| \(row[1]) | \(row[2]) |"))
    }
  }

  @Test func tableForPeople() throws {
    let lines = try text("table").split(separator: "\n")
    #expect(lines[0].contains("rank") && lines[0].contains("country"))
    #expect(lines[1].contains("Ukraine"))
  }

  @Test(arguments: ["txt", "tsv", "csv", "json", "ndjson", "md"])
  func suffixTellsTheFormat(_ suffix: String) throws {
    let scratch = try Scratch()
    let arguments = ["rank", "--kind", "capability", "-o", "x.\(suffix)"]
    let outcome = try Program.run(arguments, in: scratch.folder)
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.complaints.isEmpty)
    let written = try String(
      contentsOf: scratch.folder.appending(path: "x.\(suffix)"), encoding: .utf8)
    let format = ["txt": "table", "md": "markdown"][suffix] ?? suffix
    #expect(try written == text(format))
  }

  @Test(arguments: [
    ["rank", "--format", "json"], ["rank"], ["show", "artillery"], ["check", "--level", "note"],
    ["export", "--to", "dot"], ["draw", "--kind", "capability"],
    ["draw", "--kind", "capability", "--format", "pdf"],
    ["draw", "--kind", "capability", "--format", "png"],
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
