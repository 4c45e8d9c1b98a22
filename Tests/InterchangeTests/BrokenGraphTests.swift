import Foundation
import GraphCore
import TestSupport
import Testing

@testable import Interchange

/// Broken folders of many kinds, and the findings expected at the expected lines.
@Suite struct BrokenGraphTests {
  @Test("Of a file with thousands of mistakes the first hundred are listed, and all are counted")
  func countsFindings() throws {
    let scratch = try Scratch()
    let text = (0..<3000).map { "- {id: s\($0), titel: A page, published: 2024-05-01}\n" }
    try scratch.write(text.joined(), to: "sources.yaml")
    try scratch.write("title: Broken\n", to: "graph.yaml")
    let error = #expect(throws: InvalidGraph.self) {
      try GraphFolder.read(scratch.folder, shownAs: "broken")
    }
    #expect(error?.errorCount == 6000)
    #expect(error?.findings.count == FindingSink.limit + 1)
    #expect(error?.findings.last?.message == "5900 further problems in this file")
  }

  private static let good = [
    "graph.yaml": "title: Broken\n",
    "sources.yaml": "- {id: s, title: A page, published: 2024-05-01}\n",
    "coalitions/c.yaml": "id: c\nname: C\nkind: forum\nmembers:\n  - {party: FRA, source: s}\n",
  ]

  /// What is wrong, the files that differ from a good graph, and the findings as `file:line code`.
  static let cases: [(String, [String: String], [String])] = [
    ("nothing", [:], []),
    ("empty graph.yaml", ["graph.yaml": ""], ["graph.yaml:1 E008"]),
    ("empty title", ["graph.yaml": "title: \"\"\n"], ["graph.yaml:1 E008"]),
    ("format 3", ["graph.yaml": "format: 3\ntitle: X\n"], ["graph.yaml:1 E027"]),
    ("format 2", ["graph.yaml": "format: 2\ntitle: X\n"], []),
    ("old file", ["countries.yaml": "- {code: FRA}\n"], ["countries.yaml:1 E028"]),
    (
      "organisation without a name", ["parties.yaml": "- {id: o, kind: organisation}\n"],
      ["parties.yaml:1 E008"]
    ),
    ("lower-case state", ["parties.yaml": "- {id: Fra}\n"], ["parties.yaml:1 E012"]),
    (
      "source that covers a period backwards",
      [
        "sources.yaml":
          "- {id: s, title: A page, published: 2024, covers: {from: 2024, to: 2023}}\n"
      ], ["sources.yaml:1 E015"]
    ),
    (
      "text that is no character", ["graph.yaml": "title: \"a\\uFFFEb\"\n"], ["graph.yaml:1 E018"]
    ),
    (
      "a source without a title leaves references alone",
      ["sources.yaml": "- {id: s, published: 2024}\n"], ["sources.yaml:1 E008"]
    ),
    ("misspelled file", ["officals.yaml": "- {id: x}\n"], ["officals.yaml:1 N205"]),
    ("suffix in capitals", ["coalitions/d.YAML": "id: d\n"], ["coalitions/d.YAML:1 N205"]),
    ("folder in coalitions", ["coalitions/sub/d.yaml": "id: d\n"], ["coalitions/sub:1 N205"]),
    ("hidden file", ["coalitions/.d.yaml": "id: d\n"], []),
    ("unknown field", ["graph.yaml": "title: X\nlicense: MIT\n"], ["graph.yaml:2 E007"]),
    ("missing title", ["graph.yaml": "licence: MIT\n"], ["graph.yaml:1 E008"]),
    ("not YAML", ["sources.yaml": "- {id: s\n  title: [\n"], ["sources.yaml:2 E003"]),
    (
      "repeated key", ["coalitions/c.yaml": "id: c\nname: C\nkind: forum\nname: D\n"],
      ["coalitions/c.yaml:2 E004"]
    ),
    (
      "alias", ["coalitions/c.yaml": "id: c\nname: &n C\nkind: *n\n"],
      ["coalitions/c.yaml:2 E005"]
    ),
    ("list expected", ["sources.yaml": "id: s\ntitle: A page\n"], ["sources.yaml:1 E006"]),
    (
      "misspelled role",
      [
        "coalitions/c.yaml":
          "id: c\nname: C\nkind: forum\nmembers:\n  - {party: FRA, role: membre, source: s}\n"
      ], ["coalitions/c.yaml:5 E009"]
    ),
    (
      "three problems in one file",
      [
        "coalitions/c.yaml": """
        id: c
        name: C
        kind: forum
        members:
          - {party: FRA, from: 2024-13, source: s}
          - {party: FRX, source: s}
          - {party: DEU, source: t}
        """
      ],
      ["coalitions/c.yaml:5 E010", "coalitions/c.yaml:6 E013", "coalitions/c.yaml:7 E013"]
    ),
    (
      "no number",
      [
        "coalitions/c.yaml":
          "id: c\nname: C\nkind: forum\ndeclared:\n  - {date: 2024, size: many, source: s}\n"
      ], ["coalitions/c.yaml:5 E011"]
    ),
    (
      "negative size",
      [
        "coalitions/c.yaml":
          "id: c\nname: C\nkind: forum\ndeclared:\n  - {date: 2024, size: -4, source: s}\n"
      ], ["coalitions/c.yaml:5 E011"]
    ),
    (
      "bad identifier", ["coalitions/c.yaml": "id: The Coalition\nname: C\nkind: forum\n"],
      ["coalitions/c.yaml:1 E012"]
    ),
    (
      "two of a name",
      ["coalitions/d.yaml": "id: c\nname: D\nkind: forum\n"], ["coalitions/d.yaml:1 E014"]
    ),
    (
      "end before start",
      [
        "coalitions/c.yaml":
          "id: c\nname: C\nkind: forum\nmembers:\n  - {party: FRA, from: 2024, to: 2023, source: s}\n"
      ], ["coalitions/c.yaml:5 E015"]
    ),
    (
      "part of itself", ["coalitions/c.yaml": "id: c\nname: C\nkind: forum\npart-of: c\n"],
      ["coalitions/c.yaml:1 E016"]
    ),
    (
      "no source",
      [
        "coalitions/c.yaml":
          "id: c\nname: C\nkind: forum\nmembers:\n  - {party: FRA, from: 2024}\n"
      ], ["coalitions/c.yaml:5 E017"]
    ),
    (
      "control character", ["graph.yaml": "title: \"X\\u0007\"\n"], ["graph.yaml:1 E018"]
    ),
    (
      "unsafe link",
      ["sources.yaml": "- {id: s, title: A page, published: 2024, url: \"javascript:x\"}\n"],
      ["sources.yaml:1 E019"]
    ),
    (
      "30 February",
      [
        "coalitions/c.yaml":
          "id: c\nname: C\nkind: forum\nfounded: {date: 2024-02-30, source: s}\n"
      ], ["coalitions/c.yaml:4 E010"]
    ),
    (
      "no leader",
      [
        "coalitions/c.yaml": "id: c\nname: C\nkind: forum\nleads:\n  - {role: lead, source: s}\n"
      ], ["coalitions/c.yaml:5 E008"]
    ),
    (
      "unknown meeting and official",
      [
        "meetings.yaml":
          "- {id: m, name: M, coalition: c, source: s, attended: {officials: [nobody]}}\n",
        "officials.yaml": """
        - id: x
          name: X
          party: FRA
          appearances:
            - {coalition: c, meeting: n, did: spoke, source: s}
        """,
      ], ["meetings.yaml:1 E013", "officials.yaml:5 E013"]
    ),
    (
      "a text where keys belong",
      ["coalitions/c.yaml": "id: c\nname: C\nkind: forum\nmembers: [FRA, DEU]\n"],
      ["coalitions/c.yaml:4 E006", "coalitions/c.yaml:4 E006"]
    ),
  ]

  @Test(arguments: cases)
  func isFound(_ what: String, _ files: [String: String], _ expected: [String]) throws {
    let found = try BrokenGraphTests.findings(files).map { finding in
      "\(finding.place.file ?? "?"):\(finding.place.line) \(finding.code)"
    }
    #expect(found.sorted() == expected.sorted(), "\(what)")
  }

  private static let memberFields =
    "party, role, from, to, attested, source, confidence, rejected, note, quote, locator"

  @Test(
    "A message says what is wrong and what to write",
    arguments: [
      (
        "id: c\nname: C\nkind: k\nmembers:\n  - {party: FRA, standing: observer, source: s}\n",
        "unknown field `standing`; since 0.2 it is `role` (allowed: \(memberFields))"
      ),
      (
        "id: c\nname: C\nkind: k\nmembers:\n  - {party: FRA, rloe: observer, source: s}\n",
        "unknown field `rloe`; did you mean `role`? (allowed: \(memberFields))"
      ),
      (
        "id: c\nname: C\nkind: k\nscope: subject\n",
        "'subject' is not a value of `scope`; since 0.2 it is 'main' (allowed: main, comparison)"
      ),
      (
        "id: c\nname: C\nkind: k\nscope: comparision\n",
        "'comparision' is not a value of `scope`; did you mean 'comparison'? (allowed: main, comparison)"
      ),
      (
        "id: c\nname: C\nkind: k\nended: 2023-02-29\n",
        "`ended` is '2023-02-29': February 2023 has 28 days"
      ),
      (
        "id: c\nname: C\nkind: k\nended: soon\n",
        "`ended` is 'soon': not a date; write 2024, 2024-01 or 2024-01-18"
      ),
      (
        "id: c\nname: C\nkind: k\ndeclared: {size: 1000001, source: s}\n",
        "`size` is '1000001'; expected a whole number from 0 to 1,000,000"
      ),
      (
        "id: c\nname: C\nkind: k\nleads: {role: lead, source: s}\n",
        "a lead role needs `party` or `official`"
      ),
      ("id: c\nname: \"\\e\"\nkind: k\n", "`name` contains the control character U+001B"),
      ("id: c\nname: [C]\nkind: k\n", "`name` must be a text"),
      (
        "id: \(String(repeating: "X", count: 500))\nname: C\nkind: k\n",
        "'\(String(repeating: "X", count: 79))…' is not an identifier; use lower-case letters, digits and hyphens"
      ),
    ])
  func message(_ coalition: String, _ expected: String) throws {
    let found = try BrokenGraphTests.findings(["coalitions/c.yaml": coalition])
    #expect(found.map(\.message) == [expected])
  }

  /// The findings on a good graph with some files in place of its own, with places below the folder.
  private static func findings(_ files: [String: String]) throws -> [Finding] {
    let scratch = try Scratch()
    for (path, text) in BrokenGraphTests.good.merging(files, uniquingKeysWith: { $1 }) {
      try scratch.write(text, to: path)
    }
    return try BrokenGraphTests.findings(scratch)
  }

  private static func findings(_ scratch: Scratch) throws -> [Finding] {
    let findings: [Finding]
    do {
      let graph = try GraphFolder.read(scratch.folder, shownAs: "")
      findings = graph.remarks + graph.warnings
    } catch {
      findings = error.findings
    }
    return findings.map { finding in
      let place = finding.place
      let file = place.file.map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 } ?? "?"
      return Finding(
        finding.rule, finding.message,
        at: Place(file: file, line: place.line, column: place.column))
    }
  }

  @Test(
    "A folder or list that cannot be read is an error with the system's reason",
    arguments: [
      ("coalitions", "a file", "Not a directory"),
      ("coalitions", "loop", "Too many levels of symbolic links"),
      ("coalitions", "dangling", "No such file or directory"),
      ("parties.yaml", "dangling", "No such file or directory"),
      ("meetings.yaml", "loop", "Too many levels of symbolic links"),
      ("graph.yaml", "dangling", "No such file or directory"),
      ("disputes.yaml", "folder", "Is a directory"),
    ])
  func unreadable(_ name: String, _ kind: String, _ reason: String) throws {
    let scratch = try Scratch()
    if name != "graph.yaml" { try scratch.write("title: X\n", to: "graph.yaml") }
    let path = scratch.folder.appending(path: name).path(percentEncoded: false)
    switch kind {
    case "a file": try scratch.write("", to: name)
    case "folder": try scratch.write("", to: "\(name)/x")
    default:
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: kind == "loop" ? name : "nowhere")
    }
    let findings = try BrokenGraphTests.findings(scratch)
    #expect(findings.map(\.line) == ["\(name):1:1: error: cannot be read: \(reason) [E001]"])
    withExtendedLifetime(scratch) {}
  }

  @Test func notUTF8() throws {
    let scratch = try Scratch()
    try scratch.write("title: X\n", to: "graph.yaml")
    let latin1 = Data("- {id: s, title: C".utf8) + Data([0xF4]) + Data("te}\n".utf8)
    try latin1.write(to: scratch.folder.appending(path: "sources.yaml"))
    let error = #expect(throws: InvalidGraph.self) { try GraphFolder.read(scratch.folder) }
    #expect(error?.findings.map(\.code) == ["E002"])
  }
}
