import Foundation
import TestSupport
import Testing

@testable import entente

/// `entente draw FILE.dot`: in place of `dot`, with an honest status.
@Suite struct DOTFileTests {
  private func draw(
    _ dot: String, _ options: [String] = [], named name: String = "g.dot"
  ) throws -> Program.Outcome {
    let scratch = try Scratch()
    let file = scratch.folder.appending(path: name)
    try Data(dot.utf8).write(to: file)
    return try withExtendedLifetime(scratch) {
      try Program.run(["draw", file.path(percentEncoded: false)] + options)
    }
  }

  @Test func laysOutWhatIsThere() throws {
    let outcome = try draw("digraph G { a -> b [label=\"x & y\"]; }")
    #expect(outcome.status == 0 && outcome.complaints.isEmpty)
    let svg = outcome.output
    #expect(svg.contains("<title>a&#45;&gt;b</title>") && svg.contains("x &amp; y"))
    #expect(try draw("graph { a -- b }", ["--layout", "circo"], named: "g.gv").status == 0)
  }

  @Test(arguments: ["png", "pdf", "ps", "eps", "json", "xdot", "plain", "dot", "gif", "jpg"])
  func everyFormat(_ format: String) throws {
    let outcome = try draw("graph { a -- b }", ["--format", format])
    #expect(outcome.status == 0 && outcome.bytes.count > 50, "\(outcome.complaints)")
  }

  @Test(arguments: [
    ("digraph { a -> ", 2), ("", 2), ("graph { a } graph { b }", 2), ("no dot", 2),
    ("graph { a [image=\"/etc/passwd\"] }", 2), ("graph { a [URL=\"javascript:x()\"] }", 0),
    ("graph { a [label=<<B>x>] }", 0),
  ])
  func endsHonestly(_ dot: String, _ status: Int32) throws {
    let outcome = try draw(dot)
    #expect(outcome.status == status, "\(outcome.complaints)")
    if status != 0 { #expect(outcome.bytes.isEmpty && outcome.complaints.hasPrefix("error: ")) }
    #expect(!outcome.output.contains("javascript"))
  }

  /// In the first graph of a process, too.
  @Test func labelsAreNamesUnlessTold() throws {
    let outcome = try draw("graph { a [label=x]; b }", ["--format", "plain"])
    #expect(outcome.output.contains("node a") && outcome.output.contains(" x solid"))
    #expect(outcome.output.contains(" b solid"))
  }

  @Test func warningsNameTheFile() throws {
    let outcome = try draw("graph { a [label=<<B>x>] }")
    #expect(outcome.status == 0)
    #expect(
      outcome.complaints.contains("g.dot: warning: ") && !outcome.complaints.contains("error"))
  }

  @Test func namesFontsThatAreNotThere() throws {
    let outcome = try draw("graph { a [fontname=\"No Such Font\"]; b }")
    #expect(outcome.status == 0)
    #expect(outcome.complaints.hasPrefix("warning: the font 'No Such Font' is not installed, "))
  }

  @Test func oneOfSeveralGraphs() throws {
    let outcome = try draw("graph { a } graph { b }", ["--graph", "2"])
    #expect(outcome.output.contains("<title>b</title>"))
    #expect(try draw("graph { a }", ["--graph", "3"]).status == 2)
  }

  /// A layout that takes minutes is given up, and no file is left.
  @Test func givesUpInTime() throws {
    let scratch = try Scratch()
    let file = scratch.folder.appending(path: "large.dot")
    let output = scratch.folder.appending(path: "large.svg")
    let edges = (0..<60_000).map { "n\($0 % 3000) -> n\(($0 * 7919 + $0 / 3000) % 3000);" }
    try Data("digraph G { \(edges.joined(separator: "\n")) }".utf8).write(to: file)
    let clock = ContinuousClock()
    let began = clock.now
    let outcome = try Program.run([
      "draw", file.path(percentEncoded: false), "--timeout", "1", "-o",
      output.path(percentEncoded: false),
    ])
    #expect(outcome.status == 75, "\(outcome.complaints)")
    #expect(clock.now - began < .seconds(20))
    #expect(!FileManager.default.fileExists(atPath: output.path(percentEncoded: false)))
    withExtendedLifetime(scratch) {}
  }

  /// Graphviz 2.42 crashes on these; the program does not.
  @Test(
    .enabled(if: SharedData.folder("dot-corpus") != nil, "the corpus of DOT files is not here"),
    arguments: [
      "graphviz/rtest/graphs/b15.gv", "graphviz-java/graphviz-java/src/test/resources/error.dot",
    ])
  func outlivesACrash(_ path: String) throws {
    let file = try #require(SharedData.folder("dot-corpus")).appending(path: path)
    let outcome = try Program.run(["draw", file.path(percentEncoded: false), "--timeout", "60"])
    #expect(outcome.status == 70 || outcome.status == 0, "\(outcome.complaints)")
    if outcome.status == 70 {
      #expect(outcome.bytes.isEmpty)
      #expect(outcome.complaints.contains("crashed on this graph with signal"))
    }
  }

  @Test func givesUpWhereMemoryIsFull() throws {
    let edges = (1..<6_000).map { "n\($0)--n\($0 / 2);" }.joined()
    let outcome = try draw(
      "graph { \(edges) }", ["--layout", "neato", "--memory", "64", "--timeout", "100"])
    #expect(outcome.status == 75 && outcome.bytes.isEmpty, "\(outcome.complaints)")
    #expect(outcome.complaints.contains("--memory allows more"))
  }

  @Test func severalPicturesInOnePage() throws {
    let outcome = try draw("graph { a -- b }", ["--id-prefix", "left-"])
    #expect(outcome.output.contains("id=\"left-node1\""))
    #expect(try draw("graph { a }", ["--id-prefix", "1"]).status == 64)
  }

  /// The command that draws for the program is for nobody else.
  @Test func theProcessThatDrawsIsHidden() throws {
    #expect(try !Program.run(["--help"]).output.contains("render"))
    #expect(try Program.run(["render"]).status == 64)
    #expect(try !Program.run(["rendr"]).complaints.contains("did you mean"))
  }

  @Test func nothingThere() throws {
    let outcome = try Program.run(["draw", "/nowhere/g.dot"])
    #expect(outcome.status == 2 && outcome.complaints.contains("nothing is at"))
  }

  @Test func refusesWhatDoesNotGoTogether() throws {
    #expect(try Program.run(["draw", "--graph", "1"]).status == 64)
    #expect(try Program.run(["draw", "--timeout", "0"]).status == 64)
    #expect(try Program.run(["draw", "--timeout", "1e300"]).status == 64)
    #expect(try draw("graph { a }", ["--timeout", "1e9"]).status == 0)
    #expect(try Program.run(["draw", "--memory", "1"]).status == 64)
    for options in [["--focus", "artillery"], ["--as-of", "2024"], ["--kind", "x"], ["--clip"]] {
      let outcome = try draw("graph { a }", options)
      #expect(outcome.status == 64 && outcome.complaints.contains("with a DOT file"))
    }
  }

  @Test func theDoctorIsContent() throws {
    let outcome = try Program.run(["doctor"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Graphviz  ") && outcome.output.contains("neato"))
  }
}
