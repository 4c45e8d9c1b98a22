import Foundation
import GraphCore
import TestSupport
import Testing

@testable import Interchange

/// Broken folders of many kinds, and the findings expected at the expected lines.
@Suite struct BrokenGraphTests {
  /// Of a file with a mistake on each of thousands of lines the first are listed, and all are counted.
  @Test func countsWhatItDoesNotList() throws {
    let scratch = try Scratch()
    let text = (0..<3000).map { "- {id: s\($0), titel: A page, published: 2024-05-01}\n" }
    try Data(text.joined().utf8).write(to: scratch.folder.appending(path: "sources.yaml"))
    try Data("title: Broken\n".utf8).write(to: scratch.folder.appending(path: "graph.yaml"))
    do {
      _ = try GraphFolder.read(scratch.folder, shownAs: "broken")
      Issue.record("read")
    } catch {
      #expect(error.findings.count == InvalidGraph.limit + 1)
      #expect(error.findings.last?.message == "and 5900 more problems of this file")
    }
    withExtendedLifetime(scratch) {}
  }

  private static let good = [
    "graph.yaml": "title: Broken\n",
    "sources.yaml": "- {id: s, title: A page, published: 2024-05-01}\n",
    "coalitions/c.yaml": "id: c\nname: C\nkind: forum\nmembers:\n  - {country: FRA, source: s}\n",
  ]

  /// What is wrong, the files that differ from a good graph, and the findings as `file:line code`.
  static let cases: [(String, [String: String], [String])] = [
    ("nothing", [:], []),
    ("unknown key", ["graph.yaml": "title: X\nlicense: MIT\n"], ["graph.yaml:2 E007"]),
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
      "mistyped standing",
      [
        "coalitions/c.yaml":
          "id: c\nname: C\nkind: forum\nmembers:\n  - {country: FRA, standing: membre, source: s}\n"
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
          - {country: FRA, from: 2024-13, source: s}
          - {country: FRX, source: s}
          - {country: DEU, source: t}
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
          "id: c\nname: C\nkind: forum\nmembers:\n  - {country: FRA, from: 2024, to: 2023, source: s}\n"
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
          "id: c\nname: C\nkind: forum\nmembers:\n  - {country: FRA, from: 2024}\n"
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
          country: FRA
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
    let scratch = try Scratch()
    for (path, text) in BrokenGraphTests.good.merging(files, uniquingKeysWith: { $1 }) {
      try scratch.write(text, to: path)
    }
    let root = scratch.folder.path(percentEncoded: false)
    var found: [String] = []
    do {
      found = try GraphFolder.read(scratch.folder).warnings.map(\.code)
    } catch {
      found = error.findings.map { finding in
        let file = (finding.origin.file ?? "?").replacing(root, with: "")
        return "\(file):\(finding.origin.line) \(finding.code)"
      }
    }
    #expect(found.sorted() == expected.sorted(), "\(what)")
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
