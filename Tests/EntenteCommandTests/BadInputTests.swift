import Foundation
import TestSupport
import Testing

/// What is wrong on the command line or on the disk: one clear message, the right status, no file.
@Suite struct BadInputTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let status: Int32
    let words: [String]

    init(_ line: String, _ status: Int32, _ words: String...) {
      self.arguments = line.split(separator: " ").map(String.init)
      self.status = status
      self.words = words
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let mistakes = [
    Mistake("rnk", 64, "'rnk' is no command", "did you mean 'entente rank'?"),
    Mistake("frobnicate", 64, "is no command", "--help"),
    Mistake("rank --kindd x", 64, "Did you mean '--kind'?"),
    Mistake("rank --as-of 2024-13", 64, "dates are written"),
    Mistake("rank --as-of 2024-02-30", 64, "dates are written"),
    Mistake("rank --as-of yesterday", 64, "dates are written"),
    Mistake("rank --as-of=-5", 64, "dates are written"),
    Mistake("rank --top 0", 64, "--top"),
    Mistake("rank --lang qq", 64, "language 'qq'"),
    Mistake("rank --format xls", 64, "xls", "csv"),
    Mistake("rank --scope mine", 64, "mine", "subject"),
    Mistake("rank --kind capabilty", 2, "did you mean 'capability'?"),
    Mistake("rank --trust offical", 2, "did you mean 'official'?"),
    Mistake("rank --prefer nobody", 2, "no source is called 'nobody'"),
    Mistake("rank --columns country", 64, "meaning=name"),
    Mistake("rank --columns contry=a", 64, "did you mean country"),
    Mistake("rank --codes cw", 64, "cow"),
    Mistake("rank --by betweeness", 64, "did you mean betweenness?"),
    Mistake("rank --by xyzzy", 64, "measures are degree, strength"),
    Mistake("rank --by constraint --on two-mode", 64, "of the projection network"),
    Mistake("rank --by in-degree --of coalitions", 64, "--of countries"),
    Mistake("rank --by leads --of officials", 64, "meetings that they attended"),
    Mistake("rank --of ties --by degree", 64, "ties are ranked by betweenness"),
    Mistake("rank --by degree --share 2", 64, "s-betweenness"),
    Mistake("overlap --measure jacard", 64, "did you mean jaccard?"),
    Mistake("groups --by lieden", 64, "did you mean leiden?"),
    Mistake("groups --by louvain --of both", 64, "groups countries or coalitions"),
    Mistake("groups --by strong-components --of coalitions", 64, "groups countries"),
    Mistake("groups --compare louvian", 64, "did you mean louvain?"),
    Mistake("groups --since 2024 --compare louvain", 64, "do not go together"),
    Mistake("groups --brokers leader-follower --of coalitions", 64, "are countries"),
    Mistake("measure --census --tenures", 64, "do not go together"),
    Mistake("timeline POL --by closness", 64, "did you mean closeness?"),
    Mistake("timeline nato --by in-degree", 64, "nato is a coalition", "name a country"),
    Mistake("show Frnace", 2, "France (FRA)"),
    Mistake("show artilery", 2, "artillery"),
    Mistake("show xyzzyxyzzy", 2, "is called 'xyzzyxyzzy'"),
    Mistake("show", 64, "say what to show"),
    Mistake("draw --focus Atlantis", 2, "is called 'Atlantis'"),
    Mistake("draw --layout neat", 64, "neato"),
    Mistake("draw -o x.bmp", 64, "x.bmp", ".svg"),
    Mistake("draw -o x.svg --format png", 64, "another format"),
    Mistake("draw -o missing/x.svg", 73, "missing/x.svg", "no such folder"),
    Mistake("draw -o .", 64, "format"),
    Mistake("draw -o folder.svg", 73, "it is a folder"),
    Mistake("draw --focus FRA --kind union", 64, "does not go together"),
    Mistake("export", 64, "--to"),
    Mistake("export --to gml", 64, "dot"),
    Mistake("export --to dot -o missing/x.dot", 73, "no such folder"),
    Mistake("rank nothing-here", 2, "nothing is at 'nothing-here'"),
    Mistake("rank folder.svg", 2, "no graph.yaml"),
    Mistake("rank file.docx", 2, "a kind that is not read"),
    Mistake("rank table.csv", 2, "table.csv:2:1: error:", "the graph has 1 error"),
    Mistake("rank -o x.bmp", 64, "x.bmp"),
    Mistake("diff", 64, "--from"),
    Mistake("convert table.csv -o out", 2, "table.csv:2:1: error:"),
    Mistake("convert good.csv -o folder.svg", 73, "exists already"),
    Mistake("help rnk", 64, "entente help rank"),
  ]

  @Test(arguments: mistakes) func isExplained(_ mistake: Mistake) throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition\nNarnia,G7\n", to: "table.csv")
    try scratch.write("country,coalition\nFrance,G7\n", to: "good.csv")
    try scratch.write("x", to: "file.docx")
    try scratch.write("x", to: "folder.svg/inside")
    let outcome = try Program.run(mistake.arguments, in: scratch.folder)
    #expect(outcome.status == mistake.status)
    #expect(outcome.output.isEmpty)
    for words in mistake.words { #expect(outcome.complaints.contains(words), "\(words)") }
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(left.sorted() == ["file.docx", "folder.svg", "good.csv", "table.csv"])
  }

  /// Where there is nothing to compute on, that is said, and the answer is one of nothing.
  @Test(arguments: [
    "rank", "rank --by degree", "rank --by out-degree", "rank --of coalitions", "rank --of ties",
    "overlap", "overlap --significance sdsm", "overlap --sets", "overlap --inside", "groups",
    "groups --of both --by core-periphery", "groups --brokers projection",
    "groups --compare cores", "measure", "measure --census",
  ])
  func beforeEverything(_ line: String) throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition\n", to: "empty.csv")
    let arguments = line.split(separator: " ").map(String.init)
    for input in line.contains(" ") ? [["empty.csv"]] : [["--as-of", "1900"], ["empty.csv"]] {
      let outcome = try Program.run(
        arguments + input + ["--format", "csv"], in: scratch.folder)
      #expect(outcome.status == 0)
      #expect(outcome.complaints.contains("note: no country belongs to any of these coalitions"))
      #expect(!outcome.output.contains("nan") && !outcome.output.contains("inf"))
      let rows = outcome.output.split(separator: "\n").dropFirst()
      #expect(rows.isEmpty || line.hasPrefix("measure"))
    }
  }

  /// A single country alone in a single coalition has a number or none, by every measure.
  @Test func aSingleCountry() throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition\nFRA,A\n", to: "one.csv")
    for measure in [
      "degree", "closeness", "eigenvector", "katz", "constraint", "hits", "in-degree",
    ] {
      let outcome = try Program.run(
        ["rank", "--by", measure, "one.csv", "--format", "csv"], in: scratch.folder)
      #expect(outcome.status == 0 && outcome.complaints.isEmpty, "\(measure)")
      let row = outcome.output.split(separator: "\n").last.map(String.init) ?? ""
      #expect(row.contains("FRA,France,") && !row.contains("nan"), "\(row)")
    }
  }

  /// Graphviz looks for its plugins where this variable says.
  @Test func missingPlugins() throws {
    let scratch = try Scratch()
    let outcome = try Program.run(
      ["draw", "-o", "x.svg"], in: scratch.folder, environment: ["GVBINDIR": scratch.folder.path])
    #expect(outcome.status == 69)
    #expect(outcome.complaints.contains("Graphviz has no plugin"))
    #expect(outcome.complaints.contains("'neato'") && outcome.complaints.contains("'dot -c'"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full here"))
  func aFullDisk() throws {
    let outcome = try Program.run(["export", "--to", "dot", "-o", "/dev/full"])
    #expect(outcome.status == 74)
    #expect(outcome.complaints.contains("No space left on device"))
  }
}
