import GraphCore
import TestSupport
import Testing

@testable import Interchange

@Suite struct EntryKindTests {
  @Test(
    "The allowed words of a field are the cases of its type",
    arguments: [
      (EntryKind.member, "role", Role.ofMembers.map(\.rawValue)),
      (.lead, "role", Role.ofLeads.map(\.rawValue)),
      (.coalition, "scope", ["main", "comparison"]),
      (.party, "kind", ["state", "organisation", "other"]),
      (.source, "published-inferred", ["true", "false"]),
    ])
  func allowedWords(_ kind: EntryKind, _ field: String, _ words: [String]) {
    #expect(kind.field(field)?.type.allowedValues == words)
  }

  @Test("Names of fields are given once in each kind")
  func namesAreUnique() {
    for kind in EntryKind.allCases {
      #expect(Set(kind.fields.map(\.name)).count == kind.fields.count, "\(kind)")
      #expect(kind.fields.allSatisfy { !$0.text.isEmpty && $0.text.hasSuffix(".") })
    }
  }

  /// A folder in which every entry has every field, written from the catalogue alone.
  @Test("Every field of the catalogue is read, kept and written")
  func everyFieldComesBack() throws {
    let scratch = try Scratch()
    for (name, text) in FullFolder.files { try scratch.write(text, to: name) }
    let graph = try GraphFolder.read(scratch.folder)
    let written = GraphFolder.files(of: graph).values.joined(separator: "\n")
    for value in FullFolder.values.sorted() {
      #expect(written.contains(value), "\(value) is not written")
    }
  }
}
