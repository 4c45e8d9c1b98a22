import Foundation
import TestSupport
import Testing

@Suite struct TimelineTests {
  @Test("A coalition for comparison has its members, without --scope")
  func comparison() throws {
    let rows = try CommandLine.rows("timeline aukus")
    #expect(rows.last?["members"] == "3")
  }

  @Test("A country has its coalitions, and its rank")
  func country() throws {
    let rows = try CommandLine.rows("timeline Poland --kind capability")
    let rank = try CommandLine.rows("rank --kind capability").first { $0["party"] == "POL" }
    #expect(rows.last?["coalitions"] == rank?["coalitions"])
    #expect(rows.last?["rank"] == rank?["rank"])
  }

  @Test("A measure has the score that rank --by gives")
  func measure() throws {
    let series = try CommandLine.rows("timeline FRA --measure closeness --from 2026")
    let scores = try CommandLine.rows("rank --by closeness").first { $0.values.contains("FRA") }
    #expect(series.last?["closeness"] == scores?["closeness"] && scores?["closeness"] != nil)
  }

  @Test("With --of ties the only argument is the input")
  func ties() throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition,from\nFRA,A,2001\nDEU,A,2002\n", to: "t.csv")
    let rows = try CommandLine.rows("timeline --of ties t.csv", in: scratch.folder)
    #expect(rows.last?["ties"] == "2")
  }

  @Test("A file that ends in .svg gets a picture")
  func picture() throws {
    let scratch = try Scratch()
    let outcome = try CommandLine.run("timeline Poland -o x.svg", in: scratch.folder)
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    let file = scratch.folder.appending(path: "x.svg")
    #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("<svg "))
    #expect(
      try CommandLine.run("timeline FRA --measure degree -o y.svg", in: scratch.folder).status == 64
    )
  }
}
