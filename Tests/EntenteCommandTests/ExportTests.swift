import Analyses
import Foundation
import Interchange
import TestSupport
import Testing

/// The export, as Graphviz's own programs read it.
@Suite struct ExportTests {
  private func count(_ group: String, _ kind: String? = nil) throws -> Int {
    let numbers = Overview(try GraphFolder.ukraineSupport()).numbers
    return try #require(numbers.first { $0.group == group && $0.kind == kind }).count
  }

  /// Runs a tool on the export.
  private func piped(into tool: String) throws -> (status: Int32, output: String, errors: String) {
    let scratch = try Scratch()
    try scratch.write(try Program.run(["export", "--to", "dot"]).output, to: "x.dot")
    return try Shell.run("\(tool) < x.dot", in: scratch.folder)
  }

  // Graphviz's library does not bring its programs; without `dot` there is nobody to ask.
  @Test(.enabled(if: Shell.has("dot"), "dot is not installed"), arguments: ["canon", "svg", "dot"])
  func isReadWithoutAWord(_ format: String) throws {
    let result = try piped(into: "dot -T\(format)")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(!result.output.isEmpty)
  }

  // `gvpr` is in the same package as `dot`, but may be left out.
  @Test(.enabled(if: Shell.has("gvpr"), "gvpr is not installed"))
  func numbersAreThoseOfTheGraph() throws {
    let result = try piped(into: "gvpr 'BEG_G { print(nNodes($G), \" \", nEdges($G)) }'")
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(try result.output == "\(count("nodes")) \(count("edges"))\n")
  }

  @Test(.enabled(if: Shell.has("gc"), "gc is not installed"))
  func anotherCounterAgrees() throws {
    let result = try piped(into: "gc -n -e")
    let numbers = result.output.split(separator: " ").prefix(2).compactMap { Int($0) }
    #expect(result.errors.isEmpty)
    #expect(try numbers == [count("nodes"), count("edges")])
  }

  /// What the help text promises.
  @Test(.enabled(if: Shell.has("gvpr"), "gvpr is not installed"))
  func attributesCanBeAskedFor() throws {
    let all = try piped(into: "gvpr 'E [kind == \"lead\"] { print($.tail.label) }'")
    #expect(all.status == 0 && all.errors.isEmpty)
    let names = all.output.split(separator: "\n")
    #expect(names.count == (try count("edges", "lead")))
    #expect(names.contains("Latvia") && !names.contains(""))
    let lacking = try piped(
      into: "gvpr 'E [sources == \"\" && kind == \"membership\"] { print($.name) }'")
    #expect(lacking.output.isEmpty && lacking.errors.isEmpty)
  }

  @Test func aFileHoldsWhatIsPiped() throws {
    let scratch = try Scratch()
    let outcome = try Program.run(["export", "--to", "dot", "-o", "x.dot"], in: scratch.folder)
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.complaints.hasPrefix("wrote "))
    let file = try Data(contentsOf: scratch.folder.appending(path: "x.dot"))
    #expect(try file == Program.run(["export", "--to", "dot"]).bytes)
  }

  // A reader that has seen enough closes the pipe; the program ends without a word.
  @Test func aClosedPipe() throws {
    let program = Program.products.appending(path: "entente").path
    let scratch = try Scratch()
    let result = try Shell.run(
      "{ '\(program)' export --to dot; echo $? > status; } | head -n 1", in: scratch.folder)
    let status = try String(
      contentsOf: scratch.folder.appending(path: "status"), encoding: .utf8)
    #expect(result.output.hasPrefix("digraph") && result.errors.isEmpty)
    #expect(["0\n", "141\n"].contains(status))
  }
}
