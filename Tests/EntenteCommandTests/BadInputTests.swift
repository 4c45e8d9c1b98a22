import Foundation
import TestSupport
import Testing

/// Mistakes on the command line or on the disk: one clear message, the right status, no file.
@Suite struct BadInputTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let line: String
    let status: Int32
    let words: [String]

    init(_ line: String, _ status: Int32, _ words: String...) {
      self.line = line
      self.status = status
      self.words = words
    }

    var testDescription: String { line }
  }

  static let mistakes = [
    Mistake("rnk", 64, "error: unknown command 'rnk'", "hint: did you mean 'entente rank'?"),
    Mistake("frobnicate", 64, "unknown command 'frobnicate'", "--help"),
    Mistake("rank --kindd x", 64, "error: unknown option '--kindd'", "'--kind'"),
    Mistake("rank --certain", 64, "unknown option '--certain'", "use --count certain"),
    Mistake("rank --universe un", 64, "unknown option '--universe'", "use --candidates"),
    Mistake("rank --as-of 2024-13", 64, "there is no month 13"),
    Mistake("rank --as-of 2024-02-30", 64, "February 2024 has 29 days"),
    Mistake("rank --as-of yesterday", 64, "not a date", "2024-01-18"),
    Mistake("rank --known-by 2024-00", 64, "there is no month 0"),
    Mistake("rank --top 0", 64, "--top"),
    Mistake("rank --as-of 2024 --as-of 2025", 64, "error: --as-of is given twice", "hint: "),
    Mistake("rank -o a.csv --output b.csv", 64, "error: --output is given twice"),
    Mistake("rank --color blue", 64, "--color cannot be 'blue'", "always"),
    Mistake("rank --lang qq", 64, "'qq'", "no country names"),
    Mistake("rank --format xls", 64, "xls", "csv"),
    Mistake("rank --scope mine", 64, "mine", "main"),
    Mistake("rank --count some", 64, "some", "certain"),
    Mistake("rank --roles membr", 64, "did you mean member?"),
    Mistake("rank --kind capabilty", 2, "did you mean 'capability'?"),
    Mistake("rank --trust offical", 2, "did you mean 'official'?"),
    Mistake("rank --prefer nobody", 2, "no source is called 'nobody'"),
    Mistake("rank --coalition FRA", 2, "'FRA' is a country, not a coalition"),
    Mistake("rank --party artillery", 2, "'artillery' is a coalition, not a country"),
    Mistake("rank --coalition artilery", 2, "no coalition is called 'artilery'", "artillery"),
    Mistake("rank --columns country", 64, "meaning=name"),
    Mistake("rank --columns party=a,coalition=a", 64, "two meanings"),
    Mistake("rank --input-format desta", 64, "--input-format is about tables", "name a table"),
    Mistake("rank --cells weights", 64, "--cells is about tables", "name a table"),
    Mistake("rank --columns cofidence=a", 64, "did you mean confidence"),
    Mistake("rank --codes cw", 64, "cow"),
    Mistake("rank --covers 2010", 64, "1816/2014"),
    Mistake("rank --by betweeness", 64, "did you mean betweenness?"),
    Mistake("rank --by xyzzy", 64, "measures are degree, strength"),
    Mistake("rank --by constraint --on two-mode", 64, "of the projection network"),
    Mistake("rank --by in-degree --of coalitions", 64, "'in-degree' ranks countries"),
    Mistake("rank --by leads --of officials", 64, "meetings that they attended"),
    Mistake("rank --of ties --by degree", 64, "ties are ranked by betweenness"),
    Mistake("rank --by degree --share 2", 64, "s-betweenness"),
    Mistake("rank --by closeness --names", 64, "--names work only for the number of coalitions"),
    Mistake("overlap --measure jacard", 64, "did you mean jaccard?"),
    Mistake("overlap --with Germany", 2, "'Germany' is a country", "--of countries"),
    Mistake("groups --by lieden", 64, "did you mean leiden?"),
    Mistake("groups --by twins --of both --runs 5", 64, "--by consensus"),
    Mistake("groups --compare louvian", 64, "did you mean louvain?"),
    Mistake("groups --from 2024 --compare louvain", 64, "do not go together"),
    Mistake("brokers --on leader-follower --of coalitions", 64, "are countries"),
    Mistake("measure --to 2024 --as-of 2024", 64, "both set the date"),
    Mistake("measure --from 2025 --to 2024", 64, "--from is after --to"),
    Mistake("timeline POL --measure closness", 64, "did you mean closeness?"),
    Mistake("timeline nato --measure in-degree", 64, "nato is a coalition"),
    Mistake("timeline", 64, "--of ties"),
    Mistake("list nodes", 64, "nodes", "coalitions"),
    Mistake("list", 64, "missing expected argument"),
    Mistake("show Frnace", 2, "France (FRA)"),
    Mistake("show artilery", 2, "artillery"),
    Mistake("show xyzzyxyzzy", 2, "is called 'xyzzyxyzzy'"),
    Mistake("show", 64, "missing expected argument"),
    Mistake("draw --focus Atlantis", 2, "is called 'Atlantis'"),
    Mistake("draw --layout neat", 64, "neato"),
    Mistake("draw -o x.bmp", 64, "x.bmp", ".svg"),
    Mistake("draw -o x.svg --format png", 64, "contradicts --format png"),
    Mistake("draw -o missing/x.svg", 73, "missing/x.svg", "No such file or directory"),
    Mistake("draw -o .", 64, "format"),
    Mistake("draw -o folder.svg", 73, "it is a folder"),
    Mistake("draw --focus FRA --kind union", 64, "does not go together"),
    Mistake("draw graph.dot", 2, "'entente render' draws DOT files"),
    Mistake("render", 64, "missing expected argument"),
    Mistake("export", 64, "--to"),
    Mistake("export --to gml", 64, "dot"),
    Mistake("export --to dot -o missing/x.dot", 73, "No such file or directory"),
    Mistake("rank nothing-here", 2, "no file or folder 'nothing-here'"),
    Mistake("rank folder.svg", 2, "no graph.yaml"),
    Mistake("rank file.docx", 2, "cannot read the file"),
    Mistake("rank table.csv", 2, "table.csv:2:1: error:", "the input has 1 error"),
    Mistake("rank -o x.bmp", 64, "x.bmp"),
    Mistake("diff", 64, "--from"),
    Mistake("what-if", 64, "--leave"),
    Mistake("what-if --merge a", 64, "two coalitions"),
    Mistake("what-if --merge drone,drone", 64, "both are one coalition"),
    Mistake("what-if --merge drone,it --merge it,drone", 64, "it is dissolved or merged before"),
    Mistake("what-if --dissolve it --merge drone,it", 64, "it is dissolved or merged before"),
    Mistake("what-if --join FRA", 64, "country:coalition"),
    Mistake("what-if --leave Atlantis", 2, "is called 'Atlantis'"),
    Mistake("convert table.csv -o out", 2, "table.csv:2:1: error:"),
    Mistake("convert good.csv -o folder.svg", 73, "exists already"),
    Mistake("help rnk", 64, "no help on 'rnk'", "entente help rank"),
  ]

  @Test(arguments: mistakes) func isExplained(_ mistake: Mistake) throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition\nNarnia,G7\nFRA,G7\n", to: "table.csv")
    try scratch.write("country,coalition\nFrance,G7\n", to: "good.csv")
    try scratch.write("graph { a }", to: "graph.dot")
    try scratch.write("x", to: "file.docx")
    try scratch.write("x", to: "folder.svg/inside")
    let outcome = try CommandLine.run(mistake.line, in: scratch.folder)
    #expect(outcome.status == mistake.status, "\(outcome.complaints)")
    #expect(outcome.output.isEmpty)
    for words in mistake.words {
      #expect(outcome.complaints.contains(words), "\(outcome.complaints)")
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(left.sorted() == ["file.docx", "folder.svg", "good.csv", "graph.dot", "table.csv"])
  }

  @Test("Controls in a name reach standard error only as visible characters")
  func controls() throws {
    let name = "a\u{1B}[31m\u{7}b\u{9B}c"
    for arguments in [
      [name], ["rank", name], ["rank", "--kind", name], ["rank", "--as-of", name],
    ] {
      let outcome = try Program.run(arguments)
      #expect(outcome.status != 0)
      #expect(
        outcome.complaints.unicodeScalars.allSatisfy {
          $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value))
        }, "\(arguments)")
      #expect(outcome.complaints.contains("\\u{1B}[31m"))
    }
  }

  /// Where there is nothing to compute on, a note says so, and the answer has no rows.
  @Test(arguments: [
    "rank", "rank --by degree", "rank --by out-degree", "rank --of coalitions", "rank --of ties",
    "overlap", "overlap --significance sdsm", "sets", "containment", "groups", "list ties",
    "groups --of both --by core-periphery", "brokers", "groups --compare cores", "measure",
    "census", "sensitivity",
  ])
  func beforeEverything(_ line: String) throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition\n", to: "empty.csv")
    let outcome = try CommandLine.run(line + " empty.csv --format csv", in: scratch.folder)
    #expect(outcome.status == 0, "\(outcome.complaints)")
    #expect(outcome.complaints.contains("the input has no membership"))
    #expect(!outcome.output.contains("nan") && !outcome.output.contains("inf"))
    let rows = outcome.output.split(separator: "\n").dropFirst()
    #expect(rows.isEmpty || ["measure", "census"].contains(line))
  }

  /// A single country alone in a single coalition has a number or none, by every measure.
  @Test func aSingleCountry() throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition\nFRA,A\n", to: "one.csv")
    for measure in [
      "degree", "closeness", "eigenvector", "katz", "constraint", "hits", "in-degree",
    ] {
      let rows = try CommandLine.rows("rank --by \(measure) one.csv", in: scratch.folder)
      #expect(rows.count == 1, "\(measure)")
      #expect(rows.allSatisfy { $0.values.contains("FRA") && !$0.values.contains("nan") })
    }
  }

  @Test("Without a plugin drawing ends with 69, and so does the doctor")
  func missingPlugins() throws {
    let scratch = try Scratch()
    let environment = ["GVBINDIR": scratch.folder.path]
    let outcome = try CommandLine.run(
      "draw --layout neato -o x.svg", in: scratch.folder, environment: environment)
    #expect(outcome.status == 69)
    #expect(outcome.complaints.contains("Graphviz has no plugin"))
    #expect(outcome.complaints.contains("'neato'") && outcome.complaints.contains("'dot -c'"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).isEmpty)
    let doctor = try CommandLine.run("doctor", environment: environment)
    #expect(doctor.status == 69)
    #expect(doctor.output.contains("missing   neato"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full here"))
  func aFullDisk() throws {
    let outcome = try CommandLine.run("export --to dot -o /dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.complaints.contains("No space left on device"))
  }
}
