import Foundation
import TestSupport
import Testing

/// The content of pictures as tables.
@Suite struct DrawContentTests {
  @Test("The table of a network has the ties that 'list ties' has")
  func network() throws {
    let drawn = try CommandLine.rows("draw --kind capability --layout columns")
    let listed = try CommandLine.rows("list ties --kind capability")
    #expect(
      Set(drawn.map { [$0["party"], $0["coalition"]] })
        == Set(listed.map { [$0["party"], $0["coalition"]] }))
    #expect(drawn.allSatisfy { $0["counted"] == "true" && $0["sources"]?.isEmpty == false })
  }

  @Test(
    "A view has the table of the command of its name",
    arguments: [
      ("--view overlaps", "overlap"), ("--view upset", "sets"),
      ("--view timeline", "timeline --of ties"),
      ("--view diff --from 2024-06 --to 2025-07", "diff --from 2024-06 --to 2025-07"),
    ])
  func sameAsCommand(_ view: String, _ command: String) throws {
    let drawn = try CommandLine.rows("draw --kind capability \(view)")
    let answer = try CommandLine.rows("\(command) --kind capability --sources")
    #expect(!drawn.isEmpty && drawn == answer)
  }

  @Test(
    "The suffix of the file sets the format",
    arguments: ["csv", "tsv", "json", "ndjson", "md"])
  func suffix(_ suffix: String) throws {
    let scratch = try Scratch()
    let outcome = try CommandLine.run("draw --view matrix -o x.\(suffix)", in: scratch.folder)
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let format = suffix == "md" ? "markdown" : suffix
    let text = try String(
      contentsOf: scratch.folder.appending(path: "x.\(suffix)"), encoding: .utf8)
    #expect(try CommandLine.run("draw --view matrix --format \(format)").output == text)
  }

  @Test("A person has no ties")
  func person() throws {
    let outcome = try CommandLine.run("draw --focus klochko --format csv")
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.complaints.contains("entente show"))
  }

  @Test("Only countries of so many coalitions, and a note on the others")
  func minCoalitions() throws {
    let rows = try CommandLine.rows("draw --kind capability --view matrix --min-coalitions 5")
    let all = try CommandLine.rows("list ties --kind capability --count certain")
    let counts = Dictionary(grouping: all.filter { $0["certainty"] == "certain" }) { $0["party"] }
    let wanted = Set(counts.filter { $0.value.count >= 5 }.keys)
    #expect(!wanted.isEmpty && Set(rows.map { $0["party"] }) == wanted)
    let picture = try CommandLine.run("draw --kind capability --view matrix --min-coalitions 5")
    #expect(picture.output.contains("Not drawn: "))
    for line in ["draw --min-coalitions 0", "draw --view overlaps --min-coalitions 2"] {
      #expect(try CommandLine.run(line).status == 64)
    }
  }
}
