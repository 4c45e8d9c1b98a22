import Foundation
import TestSupport
import Testing

/// Measures of networks as users ask for them.
@Suite struct MeasureTests {
  /// The header is part of the interface.
  @Test(arguments: [
    ("rank --by closeness", "rank,party,party_name,party_beneficiary,closeness"),
    ("measure", "measure,value,definition,source"),
  ])
  func header(_ line: String, _ header: String) throws {
    let text = try CommandLine.run(line + " --format csv").output
    #expect(text.prefix { $0 != "\n" } == header)
  }

  /// Every measure of the list can be asked for, on every network on which it is defined.
  @Test func everyMeasureThatIsListed() throws {
    let help = try CommandLine.run("help measures").output
    for run in MeasureRuns.nodes {
      #expect(help.contains("\n  \(run.name)"))
      #expect(try !CommandLine.rows("rank --by \(run.option)").isEmpty, "\(run.option)")
    }
  }

  /// Every number that `measure` prints is defined in the help.
  @Test(arguments: ["measure", "census", "measure --from 2024"])
  func everyNumberIsListed(_ line: String) throws {
    let help = try CommandLine.run("help measures").output
    let names = try CommandLine.rows(line).compactMap { $0["measure"] }
    #expect(names.count > 15)
    for name in names { #expect(help.contains("\n  \(name): "), "\(name)") }
  }

  @Test(arguments: [
    "rank --by strength --on two-mode", "rank --by leads --of officials", "groups --resolution 0",
    "groups --by components --runs 5", "overlap --alpha 2", "overlap --names --significance sdsm",
    "rank --by s-closeness --share 0", "rank --all --by closeness", "timeline FRA --on projection",
    "rank --sampled", "rank --by degree --sampled", "rank --by betweenness --within 0.1",
    "rank --by betweenness --sampled --within 0",
    "timeline FRA --measure leads", "brokers --of both", "brokers --on two-mode",
  ])
  func refusesWhatDoesNotGoTogether(_ line: String) throws {
    let outcome = try CommandLine.run(line)
    #expect(outcome.status == 64 && outcome.bytes.isEmpty)
  }

  /// On a small network the sample is all nodes.
  @Test func sampledScores() throws {
    let exact = try CommandLine.rows("rank --by betweenness")
    let sampled = try CommandLine.rows("rank --by betweenness --sampled")
    #expect(sampled.map { $0["party"] } == exact.map { $0["party"] })
    #expect(sampled.allSatisfy { $0["sampled_betweenness"] != nil && $0["betweenness"] == nil })
    let some = try CommandLine.run(
      "rank --by betweenness --of ties --sampled --within 0.5 --format table")
    #expect(some.output.contains("(sampled)") && some.output.contains("probability 0.95"))
  }

  /// Random networks follow from the seed alone.
  @Test func sameSeedSameNumbers() throws {
    let line = "overlap --kind capability --significance fdsm --trials 50 --format csv --seed"
    let first = try CommandLine.run("\(line) 3").output
    #expect(try CommandLine.run("\(line) 3").output == first)
    #expect(try CommandLine.run("\(line) 4").output != first)
  }

  @Test("On a path of three countries the middle one has betweenness 1")
  func anyTable() throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition\nFRA,A\nDEU,A\nDEU,B\nPOL,B\n", to: "t.csv")
    let rows = try CommandLine.rows(
      "rank t.csv --by betweenness --on projection", in: scratch.folder)
    #expect(rows.map { $0["betweenness"] } == ["1.0", "0.0", "0.0"])
    #expect(rows.map { $0["rank"] } == ["1", "2", "2"])
    #expect(try CommandLine.rows("groups t.csv --by components", in: scratch.folder).count == 1)
  }
}
