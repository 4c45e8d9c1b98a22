import Analyses
import ArgumentParser
import Foundation
import GraphCore
import Interchange

/// The completion of names: those of the graph on the command line, or of the built-in data.
///
/// A large table is not read for it: whoever presses Tab does not want to wait.
enum NameCompletion {
  /// The largest table that is read, in bytes.
  static let largestTable = 1 << 20

  /// The completion by names of nodes.
  static func nodes(_ kinds: [NodeKind]) -> CompletionKind {
    offering { graph in
      kinds.flatMap { kind -> [String] in
        switch kind {
        case .party: graph.parties.flatMap { [$0.id.rawValue, graph.name(of: $0.id)] }
        case .coalition: graph.coalitions.map(\.id.rawValue)
        case .official: graph.officials.map(\.id.rawValue)
        case .meeting: graph.meetings.map(\.id.rawValue)
        case .body: graph.bodies.map(\.id.rawValue)
        case .source: graph.sources.map(\.id.rawValue)
        default: []
        }
      }
    }
  }

  /// The completion by kinds of coalitions.
  static let kinds = offering { $0.coalitions.map(\.kind) }

  /// The completion by kinds of sources.
  static let sourceKinds = offering { $0.sources.compactMap(\.kind) }

  /// The completion by texts of the graph that belongs to a command line.
  private static func offering(
    _ texts: @escaping @Sendable (CoalitionGraph) -> [String]
  ) -> CompletionKind {
    .custom { words, _, prefix in
      guard let graph = graph(of: words) else { return [] }
      // zsh takes what follows a colon for an explanation.
      let isZsh = CompletionShell.requesting == .zsh
      return Set(texts(graph)).filter { $0.hasPrefix(prefix) }.sorted()
        .map { isZsh ? $0.replacing(":", with: "\\:") : $0 }
    }
  }

  /// The graph of a command line: the first of its words that is a graph folder or a small table; without such a
  /// word the built-in data. `nil` for a large table.
  static func graph(of words: [String]) -> CoalitionGraph? {
    for word in words.dropFirst(2) where !word.hasPrefix("-") {
      let path = (word as NSString).expandingTildeInPath
      var isFolder: ObjCBool = false
      guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        continue
      }
      if isFolder.boolValue {
        guard GraphFolder.isGraph(URL(filePath: path, directoryHint: .isDirectory)) else {
          continue
        }
      } else {
        let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        guard let size, size <= largestTable else { return nil }
      }
      if let graph = try? GraphInput.read(path) { return graph }
    }
    return try? GraphFolder.ukraineSupport()
  }
}
