import Foundation
import GraphCore
import Interchange
import TestSupport
import Testing

@Suite struct BundledGraphTests {
  private func reference(_ name: String) throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Reference/\(name)")
    return try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
  }

  @Test("No fact of the first format is lost, and none is added")
  func everyFact() throws {
    let expected = try reference("facts.tsv")
    let found = BundledFacts.lines(of: try GraphFolder.ukraineSupport())
    #expect(Set(expected).subtracting(found).sorted() == [])
    #expect(Set(found).subtracting(expected).sorted() == [])
    #expect(found == expected)
  }

  @Test("Every comment of the first format stands above the entry that it is about")
  func everyComment() throws {
    var found: [String] = []
    let names = try FileManager.default.subpathsOfDirectory(
      atPath: Repository.ukraineSupport.path(percentEncoded: false))
    for name in names.sorted() where name.hasSuffix(".yaml") {
      let text = try String(
        contentsOf: Repository.ukraineSupport.appending(path: name), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.drop { $0 == " " } }
      for (position, line) in lines.enumerated() where line.hasPrefix("#") {
        let entry = lines[position...].first { !$0.isEmpty && !$0.hasPrefix("#") } ?? ""
        found.append("\(name)\t\(line)\t\(BundledGraphTests.firstField(of: entry))")
      }
    }
    let missing = try Set(reference("facts-comments.txt")).subtracting(found)
    #expect(missing.sorted() == [])
  }

  /// The first field of an entry: `id: ALB` of `- {id: ALB, name: Albania}`.
  private static func firstField(of entry: Substring) -> Substring {
    var entry = entry
    if entry.hasPrefix("- ") { entry = entry.dropFirst(2) }
    guard entry.hasPrefix("{") else { return entry }
    return entry.dropFirst().prefix { $0 != "," && $0 != "}" }
  }

  @Test("The program carries the graph of the folder")
  func sameAsTheFolder() throws {
    let folder = GraphFolder.files(of: try GraphFolder.read(Repository.ukraineSupport))
    #expect(try GraphFolder.files(of: GraphFolder.ukraineSupport()) == folder)
  }
}
