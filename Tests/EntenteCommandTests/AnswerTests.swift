import Foundation
import TestSupport
import Testing

/// The commands that answer a question, each with a line that has an answer.
enum AnswerCommands {
  /// Every command with a JSON answer.
  static let all =
    questions + [
      // Officials and meetings are another network, with counts of its own.
      "rank --of officials", "show artillery", "show FRA", "diff --from 2024-06 --to 2025-07",
      "timeline Poland",
      "timeline artillery", "timeline --of ties", "timeline FRA --leads --from 2025",
      "timeline FRA --measure degree --from 2026", "check --level note",
    ]

  /// Every command that answers one question on one date.
  static let questions = [
    "rank", "rank --by closeness", "rank --by in-degree", "rank --of coalitions", "rank --of ties",
    "list coalitions", "list parties", "list ties", "list leads",
    "list disputes", "list tenures", "overlap --top 5", "overlap --of countries --top 5 --names",
    "overlap --significance sdsm --top 5", "sets --top 5", "containment", "groups",
    "groups --of both", "groups --compare louvain", "brokers", "measure", "census",
    "sensitivity --top 3", "what-if --leave USA",
  ]
}

/// The exit status of answers without rows.
@Suite struct EmptyAnswerTests {
  @Test("With --exit-status an answer without rows ends with 1, once it is written")
  func exitStatus() throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition\nFRA,A\nDEU,B\n", to: "t.csv")
    for (line, status) in [
      ("overlap t.csv", Int32(0)), ("overlap t.csv --exit-status", 1),
      ("rank t.csv --exit-status", 0),
    ] {
      let outcome = try CommandLine.run(line + " --format table", in: scratch.folder)
      #expect(outcome.status == status && outcome.complaints.isEmpty, "\(line)")
      #expect(outcome.output.contains("No rows.") == line.hasPrefix("overlap"))
    }
  }

  @Test("Data without dates are called that when a date is asked for")
  func noDates() throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition\nFRA,A\nDEU,B\n", to: "t.csv")
    for line in ["rank t.csv --as-of 1990", "diff t.csv --from 2000 --to 2001"] {
      let outcome = try CommandLine.run(line, in: scratch.folder)
      #expect(outcome.complaints == "note: the data have no dates\n")
    }
    let timeline = try CommandLine.run("timeline FRA t.csv --format table", in: scratch.folder)
    #expect(timeline.output.contains("The data have no dates"))
  }
}

/// Answers as JSON, which all have one envelope.
@Suite struct AnswerTests {
  @Test(
    "The JSON of every command is as the schema says",
    .enabled(if: AnswerSchema.isPresent, "Python with jsonschema is not there"))
  func schema() throws {
    let texts = try AnswerCommands.all.map { line in
      let options = line.hasPrefix("check") ? "" : " --sources --methods --timings"
      return try CommandLine.run(line + " --format json" + options).output
    }
    #expect(try AnswerSchema.problems(in: texts) == "")
  }

  /// The numbers of one answer that all commands share.
  private func counts(_ line: String) throws -> [String: Int] {
    let object = try CommandLine.object(line)
    let counts = try #require(object["counts"] as? [String: Any])
    return counts.filter { ["coalitions", "parties", "ties", "ties_at_most"].contains($0.key) }
      .compactMapValues { $0 as? Int }
  }

  static let dates = [
    "1949-04-04", "1991", "2004-05", "2014-03-18", "2020-01-31", "2022-02-23", "2022-04-26",
    "2023", "2023-05-20", "2023-07", "2024-01", "2024-01-18", "2024-06", "2024-11-05",
    "2025-01-20", "2025-05", "2025-07-10", "2025-12", "2026-05-26", "2030",
  ]

  @Test(
    "For one question every command counts the same coalitions, parties and ties", arguments: dates)
  func sameCounts(_ date: String) throws {
    let question = "--scope all --as-of \(date)"
    let expected = try counts("list coalitions \(question)")
    #expect(expected.count == 4)
    for line in ["rank", "list ties", "overlap --top 1", "groups --by components", "measure"] {
      #expect(try counts("\(line) \(question)") == expected, "\(line)")
    }
  }

  @Test("Every command counts the same on the newest date", arguments: AnswerCommands.questions)
  func sameCountsNow(_ line: String) throws {
    #expect(try counts(line) == counts("list coalitions"))
  }

  @Test("The numbers of a list are the numbers of rows")
  func lists() throws {
    let counts = try counts("list ties --scope all")
    #expect(try CommandLine.rows("list ties --scope all").count == counts["ties_at_most"])
    #expect(try CommandLine.rows("list parties --scope all").count == counts["parties"])
    let coalitions = try CommandLine.rows("list coalitions --scope all")
    #expect(coalitions.count { $0["counted"] == "true" } == counts["coalitions"])
  }

  @Test("Every star of rank is a row of list disputes", arguments: ["", "--scope all"])
  func stars(_ options: String) throws {
    let disputes = try CommandLine.rows("list disputes \(options)")
    let disputed = Set(disputes.compactMap { $0["coalition"] })
    let starred = try CommandLine.rows("rank --names \(options)").flatMap {
      ($0["names_disputed"] ?? "").split(separator: ";").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
    #expect(!starred.isEmpty)
    #expect(Set(starred).subtracting(disputed) == [])
  }

  @Test("The times of a run appear only with their flag")
  func run() throws {
    #expect(try CommandLine.object("rank --top 1")["run"] == nil)
    let timed = try CommandLine.object("rank --top 1 --timings")
    let run = try #require(timed["run"] as? [String: Any])
    #expect(run["version"] as? String == "0.2.0" && run["seconds_reading"] is Double)
    #expect(run["seconds_counting"] is Double && run["seconds_analysing"] is Double)
    let printed = try CommandLine.run("rank --top 1 --timings").complaints
    for phase in ["reading", "counting", "analysing", "writing", "in all"] {
      #expect(printed.contains(phase))
    }
    #expect(try CommandLine.run("rank --top 1").complaints.isEmpty)
  }

  @Test("--top with the number of rows prints no note on the rest")
  func top() throws {
    let count = try CommandLine.rows("containment").count
    #expect(count > 2)
    let whole = try CommandLine.run("containment --top \(count) --format table").output
    #expect(!whole.contains("The first"))
    let cut = try CommandLine.run("containment --top \(count - 1) --format table").output
    #expect(cut.contains("The first \(count - 1) of \(count)"))
    let lists = try CommandLine.run("list coalitions --top 2 --format table").output
    #expect(lists.contains("The first 2 of "))
  }
}
