import Foundation
import TestSupport
import Testing

@testable import Graphviz

/// Files that others wrote, read as Graphviz's own programs read them. `Scripts/dot-corpus` draws them
/// as well.
@Suite struct DOTCorpusTests {
  private static let isHere = SharedData.folder("dot-corpus") != nil

  /// A file with what Graphviz says of it.
  private struct Row {
    let path: String
    let isValid: Bool
    let counts: [[Int]]
  }

  private static func rows() throws -> [Row] {
    let lines = String(
      decoding: try SharedData.bytes("manifest.csv", in: "dot-corpus"), as: UTF8.self
    )
    .split(whereSeparator: \.isNewline)
    let names = try #require(lines.first).split(separator: ",").map(String.init)
    return lines.dropFirst().compactMap { line in
      // Only messages of files that are refused have commas of their own.
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let row = Dictionary(zip(names, fields)) { first, _ in first }
      guard let origin = row["origin"], let path = row["path"],
        let bytes = row["bytes"].flatMap({ Int($0) }), bytes < 5000, row["duplicate_of"] == ""
      else { return nil }
      let columns = ["nodes", "edges", "clusters"].map { name in
        (row[name] ?? "").split(separator: ";").map { Int($0) ?? -1 }
      }
      let counts = columns[0].indices.map { graph in columns.map { $0[graph] } }
      return Row(
        path: "\(origin)/\(path)", isValid: row["graphviz_verdict"] == "valid", counts: counts)
    }
  }

  private func counts(of document: DOTDocument) -> [Int] {
    func all(_ groups: [DOTDocument.Subgraph]) -> [DOTDocument.Subgraph] {
      groups.flatMap { [$0] + all($0.subgraphs) }
    }
    let groups = all(document.subgraphs)
    return [
      document.nodes.count, document.edges.count + groups.reduce(0) { $0 + $1.edges.count },
      groups.filter { $0.name?.hasPrefix("cluster") == true }.count,
    ]
  }

  @Test(.enabled(if: isHere, "the DOT corpus is not here"))
  func readsAsGraphvizDoes() throws {
    var compared = 0
    for row in try DOTCorpusTests.rows() {
      let bytes = try SharedData.bytes(row.path, in: "dot-corpus")
      do throws(GraphvizError) {
        let graphs = try DOTDocument.read(bytes).graphs
        #expect(row.isValid, "\(row.path)")
        #expect(graphs.map(counts) == row.counts, "\(row.path)")
        for graph in graphs {
          guard let text = try? graph.text() else { continue }
          let again = try DOTDocument.read(text).graphs
          #expect(again == [graph], "\(row.path)")
        }
        compared += 1
      } catch {
        if case .notUTF8 = error { continue }
        #expect(!row.isValid, "\(row.path): \(error)")
      }
    }
    #expect(compared > 400)
  }
}
