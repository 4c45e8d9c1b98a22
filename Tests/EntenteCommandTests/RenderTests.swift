import Foundation
import TestSupport
import Testing

/// `entente render FILE.dot`: in place of `dot`, with an honest status.
@Suite struct RenderTests {
  private func render(
    _ dot: String, _ options: [String] = [], named name: String = "g.dot"
  ) throws -> Program.Outcome {
    let scratch = try Scratch()
    let file = scratch.folder.appending(path: name)
    try Data(dot.utf8).write(to: file)
    return try withExtendedLifetime(scratch) {
      try Program.run(["render", file.path(percentEncoded: false)] + options)
    }
  }

  @Test func laysOutWhatIsThere() throws {
    let outcome = try render("digraph G { a -> b [label=\"x & y\"]; }")
    #expect(outcome.status == 0 && outcome.complaints.isEmpty)
    let svg = outcome.output
    #expect(svg.contains("<title>a&#45;&gt;b</title>") && svg.contains("x &amp; y"))
    #expect(try render("graph { a -- b }", ["--layout", "circo"], named: "g.gv").status == 0)
  }

  @Test(arguments: ["png", "pdf", "ps", "eps", "json", "xdot", "plain", "dot", "gif", "jpg"])
  func everyFormat(_ format: String) throws {
    let outcome = try render("graph { a -- b }", ["--format", format])
    #expect(outcome.status == 0 && outcome.bytes.count > 50, "\(outcome.complaints)")
  }

  @Test(arguments: [
    ("digraph { a -> ", 2), ("", 2), ("graph { a } graph { b }", 2), ("no dot", 2),
    ("graph { a [image=\"/etc/passwd\"] }", 2), ("graph { a [URL=\"javascript:x()\"] }", 0),
    ("graph { a [label=<<B>x>] }", 2), ("graph { a [shape=record label=\"{\"] }", 2),
  ])
  func endsHonestly(_ dot: String, _ status: Int32) throws {
    let outcome = try render(dot)
    #expect(outcome.status == status, "\(outcome.complaints)")
    if status != 0 { #expect(outcome.bytes.isEmpty && outcome.complaints.contains("error: ")) }
    #expect(!outcome.output.contains("javascript"))
  }

  /// In the first graph of a process, too.
  @Test func labelsAreNamesUnlessTold() throws {
    let outcome = try render("graph { a [label=x]; b }", ["--format", "plain"])
    #expect(outcome.output.contains("node a") && outcome.output.contains(" x solid"))
    #expect(outcome.output.contains(" b solid"))
  }

  @Test func warningsNameTheFile() throws {
    let outcome = try render("graph { a [shape=nosuch] }")
    #expect(outcome.status == 0)
    #expect(
      outcome.complaints.contains("g.dot: warning: ") && !outcome.complaints.contains("error"))
  }

  @Test("Where dot ends with an error, there is an error and no picture")
  func errorsOfGraphviz() throws {
    let outcome = try render("graph { a [label=<<B>x>] }")
    #expect(outcome.status == 2 && outcome.bytes.isEmpty)
    #expect(outcome.complaints.contains("g.dot: error: "))
    #expect(outcome.complaints.contains("error: the picture would lack something (1 error above)"))
  }

  /// Graphviz 2.42 leaves the edge out and calls that a warning.
  @Test func anEdgeThatIsLost() throws {
    let outcome = try render(
      "digraph { {rank=same; a [shape=record label=\"x|y\"]; b} a -> b [label=z] }")
    let isThere = outcome.output.contains("class=\"edge\"")
    #expect(outcome.status == 0 && isThere || outcome.status == 2 && !isThere)
    if outcome.status == 2 {
      #expect(outcome.complaints.contains("error: lost a b edge"))
    }
    for chosen in [
      "digraph { splines=none; a -> b }", "digraph { a -> b [style=invis] }",
      "digraph { concentrate=true; a -> b; a -> b }",
    ] {
      #expect(try render(chosen).status == 0, "\(chosen)")
    }
  }

  @Test func namesFontsThatAreNotThere() throws {
    let outcome = try render("graph { a [fontname=\"No Such Font\"]; b }")
    #expect(outcome.status == 0)
    #expect(outcome.complaints.hasPrefix("warning: the font 'No Such Font' is not installed; "))
  }

  @Test func oneOfSeveralGraphs() throws {
    let outcome = try render("graph { a } graph { b }", ["--graph", "2"])
    #expect(outcome.output.contains("<title>b</title>"))
    #expect(try render("graph { a }", ["--graph", "3"]).status == 2)
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
      "render", file.path(percentEncoded: false), "--timeout", "1", "-o",
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
    let outcome = try Program.run(["render", file.path(percentEncoded: false), "--timeout", "60"])
    #expect(outcome.status == 70 || outcome.status == 0, "\(outcome.complaints)")
    if outcome.status == 70 {
      #expect(outcome.bytes.isEmpty)
      #expect(outcome.complaints.contains("crashed on this graph with signal"))
    }
  }

  @Test func givesUpWhereMemoryIsFull() throws {
    let edges = (1..<6_000).map { "n\($0)--n\($0 / 2);" }.joined()
    let outcome = try render(
      "graph { \(edges) }", ["--layout", "neato", "--memory", "64", "--timeout", "100"])
    #expect(outcome.status == 75 && outcome.bytes.isEmpty, "\(outcome.complaints)")
    #expect(outcome.complaints.contains("--memory allows more"))
  }

  @Test func severalPicturesInOnePage() throws {
    let outcome = try render("graph { a -- b }", ["--id-prefix", "left-"])
    #expect(outcome.output.contains("id=\"left-node1\""))
    #expect(try render("graph { a }", ["--id-prefix", "1"]).status == 64)
  }

  @Test("DOT on standard input is drawn as a file is")
  func piped() throws {
    let program = Program.products.appending(path: "entente").path
    let scratch = try Scratch()
    let result = try Shell.run(
      "echo 'graph { a -- b }' | '\(program)' render - --format plain", in: scratch.folder)
    #expect(result.status == 0 && result.output.contains("edge a b"))
  }

  /// The command that draws for the program is for nobody else.
  @Test func theProcessThatDrawsIsHidden() throws {
    #expect(try !CommandLine.run("--help").output.contains("render-process"))
    #expect(try CommandLine.run("render-proces").complaints.contains("'entente render'") == false)
    #expect(try CommandLine.run("render-process x").status == 64)
  }

  @Test func nothingThere() throws {
    let outcome = try CommandLine.run("render /nowhere/g.dot")
    #expect(outcome.status == 2 && outcome.complaints.contains("no file or folder"))
  }

  @Test func refusesLimitsThatAreNone() throws {
    for options in ["--timeout 0", "--timeout 1e300", "--memory 1", "--graph 0", "--dpi 0"] {
      let outcome = try render("graph { a }", options.split(separator: " ").map(String.init))
      #expect(outcome.status == 64, "\(options)")
    }
    #expect(try render("graph { a }", ["--timeout", "1e9"]).status == 0)
    #expect(try CommandLine.run("draw --timeout 0").status == 64)
  }

  @Test func theDoctorIsContent() throws {
    let outcome = try Program.run(["doctor"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Graphviz  ") && outcome.output.contains("neato"))
  }
}
