import Foundation
import TestSupport
import Testing

/// Outputs and inputs that do not work: the status, the form of the message, and nothing left.
@Suite struct OutputTroubleTests {
  /// Arguments one by one, as some hold spaces or are empty, and the status.
  static let mistakes: [([String], Int32)] = [
    (["show", ""], 2), (["show", "Atlantis of old"], 2), (["rank", ""], 2),
    (["rank", "empty-folder"], 2), (["rank", "empty.csv"], 2), (["check", "empty.csv"], 1),
    (["rank", "-"], 2), (["draw", "-o", ""], 64), (["rank", "-o", ""], 64),
    (["rank", "--format", ""], 64), (["rank", "--as-of", ""], 64), (["rank", "--lang", ""], 64),
    (["rank", "--as-of", "-5"], 64), (["rank", "--top", "many"], 64),
    (["draw", "--layout", ""], 64),
    (["rank", "-o", "x.csv", "--format", "tsv"], 64), (["show", "FRA", "-o", "x.xls"], 64),
    (["draw", "--view", "matrix", "-o", "empty.csv/x.svg"], 73),
    (["rank", "-o", "missing/x.csv"], 73), (["show", "FRA", "-o", "missing/x.txt"], 73),
    (["rank", "-o", "empty-folder", "--format", "csv"], 73),
    (["convert", "good.csv", "-o", "empty.csv/x"], 73),
    (["convert", "good.csv", "-o", "g", "--report", "missing/r.csv"], 73),
    (["convert", "good.csv", "-o", "g", "--report", "./good.csv"], 73),
    (["rank", "good.csv", "-o", "empty-folder/../good.csv"], 73),
  ]

  /// An error is one line that says so; only a hint may follow.
  private func expectOneMessage(_ complaints: String) {
    let lines = complaints.split(separator: "\n")
    #expect(lines.first?.hasPrefix("error: ") == true)
    #expect(lines.count { $0.lowercased().hasPrefix("error:") } == 1 && lines.count <= 2)
    // What a library says when it has nothing to say.
    for noise in ["NSCocoaError", "could not be completed", "Domain", "Optional(", "Fatal"] {
      #expect(!complaints.contains(noise))
    }
    #expect(lines.allSatisfy { !$0.hasSuffix("one of:") }, "a list that is not there")
  }

  private func left(in scratch: Scratch) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted()
  }

  @Test(arguments: mistakes)
  func hasOneMessage(_ arguments: [String], _ status: Int32) throws {
    let scratch = try Scratch()
    try scratch.write("", to: "empty.csv")
    try scratch.write("country,coalition\nFrance,G7\n", to: "good.csv")
    let folder = scratch.folder.appending(path: "empty-folder")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    let outcome = try Program.run(arguments, in: scratch.folder)
    #expect(outcome.status == status)
    if arguments[0] != "check" && !arguments.contains("empty.csv") && arguments != ["rank", "-"] {
      #expect(outcome.output.isEmpty)
      expectOneMessage(outcome.complaints)
    }
    #expect(!(outcome.output + outcome.complaints).contains("YAML"), "a table is no YAML")
    #expect(try left(in: scratch) == ["empty-folder", "empty.csv", "good.csv"])
    let good = try String(contentsOf: scratch.folder.appending(path: "good.csv"), encoding: .utf8)
    #expect(good == "country,coalition\nFrance,G7\n")
  }

  /// A name without a dot has no suffix, whatever the name is.
  @Test(arguments: [["draw", "-o", "svg"], ["draw", "-o", ".svg"], ["rank", "-o", "csv"]])
  func aNameIsNoSuffix(_ arguments: [String]) throws {
    let scratch = try Scratch()
    #expect(try Program.run(arguments, in: scratch.folder).status == 64)
    #expect(try left(in: scratch) == [])
  }

  @Test func aPictureOfATimelineIsNoTable() throws {
    let scratch = try Scratch()
    let outcome = try Program.run(
      ["timeline", "POL", "-o", "x.svg", "--format", "csv"], in: scratch.folder)
    #expect(outcome.status == 64)
    #expect(try left(in: scratch) == [])
  }

  /// A list of commands that take a language, so that none forgets to look at it.
  @Test(arguments: [
    ["rank"], ["draw"], ["show", "FRA"], ["timeline", "POL"], ["diff", "--from", "2024"],
    ["what-if", "--leave", "USA"],
  ])
  func unknownLanguage(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments + ["--lang", "qq"])
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.complaints.contains("'qq'"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full here"))
  func fullStandardOutput() throws {
    let program = Program.products.appending(path: "entente").path
    let scratch = try Scratch()
    for arguments in ["rank", "draw", "show FRA", "export --to dot", "check", "list disputes"] {
      let result = try Shell.run("'\(program)' \(arguments) > /dev/full", in: scratch.folder)
      #expect(result.status == 74, "\(arguments)")
      expectOneMessage(result.errors)
    }
  }

  // To the administrator everything is permitted: there is no such trouble to make.
  @Test(.enabled(if: getuid() != 0, "running as root"))
  func noPermission() throws {
    let scratch = try Scratch()
    try scratch.write("x", to: "closed/inside")
    let closed = scratch.folder.appending(path: "closed").path
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: closed)
    let outcome = try Program.run(["rank", "-o", "closed/x.csv"], in: scratch.folder)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: closed)
    #expect(outcome.status == 73)
    expectOneMessage(outcome.complaints)
    #expect(try FileManager.default.contentsOfDirectory(atPath: closed) == ["inside"])
  }

  /// A file that was there before stays as it was when the new one cannot be made.
  @Test(arguments: [
    ["-o", "x.svg"], ["-o", "x.png"], ["--focus", "FRA", "-o", "x.svg"],
  ])
  func missingPluginsSpoilNothing(_ arguments: [String]) throws {
    let scratch = try Scratch()
    try scratch.write("old", to: "x.svg")
    let plugins = try Scratch()
    let outcome = try Program.run(
      ["draw", "--layout", "neato"] + arguments, in: scratch.folder,
      environment: ["GVBINDIR": plugins.folder.path])
    #expect(outcome.status == 69 && outcome.output.isEmpty)
    expectOneMessage(outcome.complaints)
    #expect(try left(in: scratch) == ["x.svg"])
    let kept = try String(contentsOf: scratch.folder.appending(path: "x.svg"), encoding: .utf8)
    #expect(kept == "old")
  }

  #if os(Linux)
    /// Files that are no libraries stand where the loader looks first; only drawing needs them.
    @Test func missingLibrary() throws {
      let scratch = try Scratch()
      let libraries = try Scratch()
      for name in ["libgvc.so.7", "libgvc.so.6", "libgvc.so"] {
        try libraries.write("no library", to: name)
      }
      let environment = ["LD_LIBRARY_PATH": libraries.folder.path]
      let outcome = try Program.run(
        ["draw", "--layout", "neato", "-o", "x.svg"], in: scratch.folder, environment: environment)
      #expect(outcome.status == 69 && outcome.output.isEmpty)
      #expect(outcome.complaints.contains("hint: install Graphviz"))
      expectOneMessage(outcome.complaints)
      #expect(try left(in: scratch) == [])
      for arguments in [
        ["rank"], ["show", "FRA"], ["export", "--to", "dot"], ["check"], ["draw"],
        ["draw", "--format", "png"],
      ] {
        #expect(try Program.run(arguments, environment: environment).status == 0)
      }
    }

    /// Without librsvg there is SVG, and PNG says what to install.
    @Test func missingPaper() throws {
      let scratch = try Scratch()
      let libraries = try Scratch()
      try libraries.write("no library", to: "librsvg-2.so.2")
      let environment = ["LD_LIBRARY_PATH": libraries.folder.path]
      let outcome = try Program.run(
        ["draw", "-o", "x.png"], in: scratch.folder, environment: environment)
      #expect(outcome.status == 69 && outcome.output.isEmpty)
      #expect(outcome.complaints.contains("hint: install librsvg"))
      expectOneMessage(outcome.complaints)
      #expect(try left(in: scratch) == [])
      for arguments in [["draw"], ["draw", "--layout", "neato", "--format", "jpg"]] {
        #expect(try Program.run(arguments, environment: environment).status == 0)
      }
      let doctor = try Program.run(["doctor"], environment: environment)
      #expect(doctor.status == 69 && doctor.output.contains("install librsvg"))
    }
  #endif
}
