import Foundation
import TestSupport
import Testing

/// The output of the program, compared with what a person has read and found right; see `Golden`.
@Suite struct GoldenTests {
  static let commands = [
    "rank", "list", "show", "overlap", "sets", "containment", "groups", "brokers", "measure",
    "census", "sensitivity", "what-if", "timeline", "diff", "draw", "render", "export", "convert",
    "check", "doctor",
  ]

  static let topics = [
    "common", "completion", "dates", "exit-codes", "findings", "measures", "words",
  ]

  static let runs: [(file: String, line: String)] = helps + answers

  private static let helps: [(file: String, line: String)] = {
    var runs = [(file: "help.txt", line: "--help")]
    for command in commands { runs.append(("help-\(command).txt", "\(command) --help")) }
    for topic in topics { runs.append(("topic-\(topic).txt", "help \(topic)")) }
    return runs
  }()

  private static let answers: [(file: String, line: String)] = [
    ("rank.txt", "rank --format table"),
    ("rank-capability.csv", "rank --kind capability --names --format csv"),
    ("rank-2024-06.csv", "rank --as-of 2024-06 --format csv"),
    ("rank-top.json", "rank --top 3 --format json"),
    ("rank-sources.txt", "rank --kind capability --top 3 --sources --format table"),
    ("rank-betweenness.txt", "rank --by betweenness --format table --top 12 --methods"),
    ("rank-coalitions.csv", "rank --by eigenvector --of coalitions --format csv"),
    ("rank-officials.txt", "rank --of officials --by degree --format table --top 8"),
    ("list-coalitions.txt", "list coalitions --scope all --format table"),
    ("list-leads.txt", "list leads --format table"),
    ("list-disputes.txt", "list disputes --format table"),
    ("list-tenures.csv", "list tenures --kind capability --format csv"),
    ("overlap.txt", "overlap --kind capability --format table --top 12"),
    (
      "overlap-countries.csv",
      "overlap --of countries --with Poland --measure jaccard --top 10 --names --format csv"
    ),
    (
      "overlap-sdsm.txt",
      "overlap --measure jaccard --significance sdsm --format table --top 12"
    ),
    ("sets.txt", "sets --kind capability --format table"),
    ("containment.txt", "containment --scope all --format table"),
    ("groups.txt", "groups --by consensus --runs 50 --format table"),
    ("measure.txt", "measure --format table"),
    ("sensitivity.csv", "sensitivity --kind capability --top 3 --format csv"),
    ("what-if.csv", "what-if --leave USA:artillery --format csv"),
    ("timeline-poland.csv", "timeline POL --kind capability --format csv"),
    ("show-artillery.txt", "show artillery --as-of 2025-01-20"),
    ("show-willing.txt", "show coalition-of-the-willing --as-of 2025-07-10"),
    ("show-france.txt", "show FRA"), ("show-klochko.txt", "show klochko"),
    ("show-meeting.txt", "show artillery-2025-01"),
  ]

  @Test(arguments: runs) func printsWhatWasFoundRight(_ file: String, _ line: String) throws {
    let outcome = try CommandLine.run(line, environment: ["COLUMNS": "100"])
    #expect(outcome.status == 0 && outcome.complaints.isEmpty)
    try Golden.check(
      outcome.output, against: "Tests/EntenteCommandTests/Golden/\(file)")
  }

  @Test("Every recorded file is the output of a run")
  func noneIsLeftOver() throws {
    let folder = Repository.root.appending(path: "Tests/EntenteCommandTests/Golden")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let measures = ["leads.csv", "women.csv"]
    #expect(Set(files).subtracting(GoldenTests.runs.map(\.file)).subtracting(measures) == [])
  }

  @Test("Every command has a recorded help")
  func everyCommand() throws {
    let help = try CommandLine.run("--help").output
    for command in GoldenTests.commands { #expect(help.contains(" \(command) ")) }
  }
}
