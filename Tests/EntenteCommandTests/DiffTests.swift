import TestSupport
import Testing

@Suite struct DiffTests {
  @Test("A difference ends with 1, none with 0")
  func status() throws {
    #expect(try CommandLine.run("diff --from 2024-06 --to 2025-07").status == 1)
    #expect(try CommandLine.run("diff --from 2025-07-10 --to 2025-07-10").status == 0)
  }

  @Test("With --sources Markdown lists the sources of each change")
  func sources() throws {
    let plain = try CommandLine.run("diff --from 2024-06 --to 2025-07 --format markdown").output
    let cited = try CommandLine.run(
      "diff --from 2024-06 --to 2025-07 --format markdown --sources"
    ).output
    #expect(plain.contains("| joined as member |"))
    #expect(!plain.contains("https://") && cited.contains("https://"))
  }

  @Test("Two graphs are compared on one date, that of the newer")
  func twoGraphs() throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition,from\nFRA,A,2001\n", to: "old.csv")
    try scratch.write("country,coalition,from\nFRA,A,2001\nDEU,A,2002\n", to: "new.csv")
    let outcome = try CommandLine.run("diff old.csv new.csv --format csv", in: scratch.folder)
    #expect(outcome.status == 1)
    let rows = SeparatedText.rows(outcome.output)
    #expect(rows.count == 2 && rows[1].contains("DEU") && !rows[1].contains("FRA"))
    #expect(try CommandLine.run("diff new.csv new.csv", in: scratch.folder).status == 0)
  }
}
