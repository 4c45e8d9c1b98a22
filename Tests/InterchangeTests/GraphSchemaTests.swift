import Foundation
import GraphCore
import Interchange
import TestSupport
import Testing

@Suite struct GraphSchemaTests {
  /// `ENTENTE_WRITE_SCHEMAS=1 swift test --filter GraphSchemaTests` writes the schemas.
  @Test("The schemas in Graphs/schema are those of the catalogue")
  func schemasAreUpToDate() throws {
    let folder = Repository.root.appending(path: "Graphs/schema")
    if ProcessInfo.processInfo.environment["ENTENTE_WRITE_SCHEMAS"] != nil {
      for (name, text) in GraphSchema.files {
        try Data(text.utf8).write(to: folder.appending(path: name))
      }
    }
    for (name, text) in GraphSchema.files.sorted(by: { $0.key < $1.key }) {
      let file = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(file == text, "\(name): write it with ENTENTE_WRITE_SCHEMAS=1")
    }
  }

  @Test("There is a schema for every file of a graph folder")
  func oneForEachFile() {
    #expect(
      GraphSchema.files.keys.sorted() == [
        "coalition.schema.json", "disputes.schema.json", "graph.schema.json",
        "meetings.schema.json", "officials.schema.json", "parties.schema.json",
        "sources.schema.json",
      ])
  }
}
