import Analyses
import Foundation
import GraphCore
import Interchange
import TestSupport
import Testing

@testable import EntenteCommand

/// The examples of the rules are true: the wrong one breaks the rule, the right one does not.
@Suite struct RuleExampleTests {
  @Test("Every rule has one example, and every example a rule")
  func complete() {
    #expect(RuleExample.all.map(\.code).sorted() == HelpTopics.rules.map(\.code))
  }

  /// Examples that need another file, an option or bytes that are no text.
  private static let described: Set<String> = [
    "E001", "E002", "E018", "E028", "N205", "E099", "E020", "E029", "E035", "E037", "E038",
    "W112", "W114", "W117", "W118", "N204", "W106",
  ]

  static let checked = RuleExample.all.filter { !described.contains($0.code) }

  @Test(arguments: checked.map(\.code)) func isTrue(_ code: String) throws {
    let example = try #require(RuleExample.of(code))
    #expect(try codes(example.wrong, in: example.file).contains(code), "\(example.wrong)")
    if !example.right.hasPrefix("entente ") {
      #expect(try !codes(example.right, in: example.file).contains(code), "\(example.right)")
    }
  }

  /// The codes of all findings if a file has a text and the others of its graph are in order.
  private func codes(_ text: String, in file: String) throws -> Set<String> {
    let scratch = try Scratch()
    if file.hasSuffix(".csv") {
      try scratch.write(text.isEmpty ? "" : text + "\n", to: file)
      return try findings([scratch.folder.appending(path: file).path(percentEncoded: false)])
    }
    var files = [
      "graph.yaml": "format: 2\ntitle: Examples",
      "sources.yaml": """
      - {id: s, outlet: AFP, title: A page, published: 2025-01-18}
      - {id: t, outlet: Reuters, title: A page, published: 2025-01-19}
      - {id: undated, outlet: Someone, title: A page}
      """,
      "coalitions/c.yaml": "members:\n  - {party: FRA, from: 2025-01-18, source: [s, t]}",
      "coalitions/udcg.yaml": "id: udcg\nname: Contact Group\nkind: forum",
      "coalitions/nato.yaml":
        "id: nato\nname: North Atlantic Treaty Organization\naliases: [NATO]\nkind: alliance",
    ]
    files[file] =
      file == "sources.yaml"
      ? text + "\n- {id: t, outlet: Reuters, title: A page, published: 2025}" : text
    for (name, text) in files {
      let isEntry = name == "coalitions/c.yaml"
      let head = isEntry && !text.hasPrefix("name:") ? "id: c\nname: C\nkind: forum\n" : ""
      try scratch.write(head + text + "\n", to: "g/\(name)")
    }
    return try findings([scratch.folder.appending(path: "g").path(percentEncoded: false)])
  }

  private func findings(_ paths: [String]) throws -> Set<String> {
    do throws(GraphInput.Failure) {
      let graph = try GraphInput.open(paths).graph
      return Set(
        (Review(graph).findings + graph.warnings + graph.remarks).map(\.code))
    } catch {
      guard case .invalid(let invalid) = error else { throw error }
      return Set(invalid.findings.map(\.code))
    }
  }
}
