import TestSupport
import Testing

@Suite struct CheckTests {
  private func broken() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("format: 2\ntitle: Broken\n", to: "g/graph.yaml")
    try scratch.write(
      "id: c\nname: C\nkind: forum\nmembers:\n  - {party: FRA, from: 2024-13}\n",
      to: "g/coalitions/c.yaml")
    return scratch
  }

  @Test("An error fails and names its place")
  func errors() throws {
    let scratch = try broken()
    let outcome = try CommandLine.run("check g", in: scratch.folder)
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("g/coalitions/c.yaml:5:24: error: "))
    #expect(outcome.output.contains("2024-13") && outcome.output.contains("no month 13"))
    #expect(outcome.complaints.isEmpty)
  }

  @Test("Other commands refuse a graph with an error")
  func otherCommands() throws {
    let scratch = try broken()
    let outcome = try CommandLine.run("rank g", in: scratch.folder)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.contains("g/coalitions/c.yaml:5:24: error:"))
    #expect(outcome.complaints.hasSuffix("error: the input has 1 error\n"))
  }

  @Test("--level sets the least severity that is listed, --fail-on the least that fails")
  func levels() throws {
    #expect(try CommandLine.run("check").status == 0)
    #expect(try CommandLine.run("check --fail-on warning").status == 1)
    let notes = try CommandLine.run("check --level note").output.split(separator: "\n")
    let warnings = try CommandLine.run("check").output.split(separator: "\n")
    #expect(notes.count > warnings.count)
    #expect(!warnings.contains { $0.contains(": note: ") })
    let errors = try CommandLine.run("check --level error").output
    #expect(errors.hasPrefix("no errors in ") && errors.hasSuffix(" files\n"))
    let scratch = try broken()
    for level in ["note", "warning", "error"] {
      #expect(try CommandLine.run("check g --fail-on \(level)", in: scratch.folder).status == 1)
    }
  }

  @Test("Without a finding the number of files is printed")
  func nothingFound() throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition\nFRA,NATO\nDEU,NATO\n", to: "t.csv")
    let outcome = try CommandLine.run("check t.csv", in: scratch.folder)
    #expect(outcome.output == "no findings in 1 file\n" || outcome.output.hasPrefix("no errors"))
    #expect(outcome.status == 0)
  }

  @Test("Many findings of a kind are one line, unless each is asked for")
  func summedUp() throws {
    let scratch = try Scratch()
    let rows = (1...12).map { "Atlantis \($0),NATO\n" }.joined()
    try scratch.write("country,coalition\nFRA,NATO\n" + rows, to: "t.csv")
    let few = try CommandLine.run("check t.csv --parties states", in: scratch.folder)
    let all = try CommandLine.run("check t.csv --parties states --all-findings", in: scratch.folder)
    #expect(few.output.contains("error: E033 in 12 places, first t.csv:3:1: "))
    #expect(all.output.split(separator: "\n").count == 12)
  }

  @Test("JSON has the envelope of every command, with a table of findings")
  func json() throws {
    let scratch = try broken()
    let object = try CommandLine.object("check g", in: scratch.folder)
    #expect(object["command"] as? String == "check")
    #expect((object["counts"] as? [String: Any])?["errors"] as? Int == 1)
    let tables = try #require(object["tables"] as? [[String: Any]])
    let rows = try #require(tables.first?["rows"] as? [[String: Any]])
    #expect(rows.count == 1 && rows[0]["code"] as? String == "E010")
    #expect(rows[0]["file"] as? String == "g/coalitions/c.yaml" && rows[0]["line"] as? Int == 5)
  }

  @Test("A path without a graph ends with 2")
  func nothingThere() throws {
    #expect(try CommandLine.run("check /nothing/here").status == 2)
  }

  @Test("Codes and topics are explained")
  func topics() throws {
    #expect(try CommandLine.run("help E010").output.contains("EDTF"))
    #expect(try CommandLine.run("help e010").output.hasPrefix("E010\n"))
    #expect(try CommandLine.run("help exit-codes").output.contains("73"))
    #expect(try CommandLine.run("help rank").output.contains("Usage: entente rank"))
    let unknown = try CommandLine.run("help exit-code")
    #expect(unknown.status == 64)
    #expect(unknown.complaints.contains("did you mean 'entente help exit-codes'?"))
  }

  @Test("Every code that check prints is listed and explained")
  func codes() throws {
    let listed = try CommandLine.run("help findings").output
    for row in try CommandLine.rows("check --level note") {
      let code = try #require(row["code"])
      #expect(listed.contains("\n\(code)  ") || listed.hasPrefix("\(code)  "))
      #expect(try CommandLine.run("help \(code)").status == 0)
    }
  }
}
