import TestSupport
import Testing

@Suite struct CheckTests {
  private func broken() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("title: Broken\n", to: "g/graph.yaml")
    try scratch.write(
      "id: c\nname: C\nkind: forum\nmembers:\n  - {country: FRA, from: 2024-13}\n",
      to: "g/coalitions/c.yaml")
    return scratch
  }

  @Test func errorsFailAndNameTheirPlace() throws {
    let scratch = try broken()
    let outcome = try Program.run(["check", "g"], in: scratch.folder)
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("g/coalitions/c.yaml:5:26: error: 'from' is '2024-13'"))
    #expect(outcome.complaints.isEmpty)
  }

  @Test func otherCommandsRefuseTheGraph() throws {
    let scratch = try broken()
    let outcome = try Program.run(["rank", "g"], in: scratch.folder)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.contains("g/coalitions/c.yaml:5:26: error:"))
    #expect(outcome.complaints.hasSuffix("error: the graph has 1 error\n"))
  }

  @Test func levelsDecideWhatIsShownAndWhatFails() throws {
    #expect(try Program.run(["check"]).status == 0)
    #expect(try Program.run(["check", "--fail-on", "warning"]).status == 1)
    let notes = try Program.run(["check", "--level", "note"]).output.split(separator: "\n")
    let warnings = try Program.run(["check"]).output.split(separator: "\n")
    #expect(notes.count > warnings.count)
    #expect(!warnings.contains { $0.contains(": note: ") })
    #expect(try Program.run(["check", "--level", "error"]).output.isEmpty)
  }

  @Test func whatCannotBeReadAtAll() throws {
    #expect(try Program.run(["check", "/nothing/here"]).status == 2)
  }

  @Test func explainsCodesAndTopics() throws {
    #expect(try Program.run(["help", "E010"]).output.contains("EDTF"))
    #expect(try Program.run(["help", "exit-codes"]).output.contains("73"))
    #expect(try Program.run(["help", "rank"]).output.contains("USAGE: entente rank"))
    let unknown = try Program.run(["help", "exit-code"])
    #expect(unknown.status == 64)
    #expect(unknown.complaints.contains("did you mean 'entente help exit-codes'?"))
  }

  @Test func listsDisputes() throws {
    let lines = try Program.run(["check", "--disputes"]).output.split(separator: "\n")
    #expect(lines.count { !$0.hasSuffix("[computed]") } == 49)
    #expect(lines.prefix(49).allSatisfy { !$0.hasSuffix("[computed]") })
    #expect(lines.allSatisfy { $0.contains(" against “") })
  }
}
