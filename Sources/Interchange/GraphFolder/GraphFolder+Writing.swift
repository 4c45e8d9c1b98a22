public import Foundation
public import GraphCore

extension GraphFolder {
  /// The files of a graph, by their names below its folder, as `read` takes them.
  ///
  /// Reading them gives an equal graph; comments of editors and the order of entries are not part of a graph.
  ///
  /// - Complexity: O(*n*) in the number of facts.
  package static func files(of graph: CoalitionGraph) -> [String: String] {
    var files: [String: String] = [:]
    files["graph.yaml"] = YAMLWriter.file(header(graph))
    func add(_ file: GraphFile, _ items: [[(String, YAMLWriter.Value)]]) {
      if let name = file.name, !items.isEmpty { files[name] = YAMLWriter.file(items) }
    }
    add(.sources, graph.sources.map(entry))
    add(.parties, graph.parties.map(entry))
    add(.officials, graph.officials.map(entry))
    add(.meetings, graph.meetings.map(entry))
    add(.disputes, graph.disputes.map(entry))
    let parts = CoalitionParts(graph)
    var names = FileNames()
    for (position, coalition) in graph.coalitions.enumerated() {
      let name = names.next(coalition.id.rawValue, fallback: "coalition")
      files["\(GraphFile.folder)/\(name).yaml"] = YAMLWriter.file(
        entry(coalition, at: position, in: graph, parts))
    }
    return files
  }

  /// Writes a graph into a folder that does not exist yet; it is there whole or not at all.
  ///
  /// - Throws: The error of the file system.
  public static func write(_ graph: CoalitionGraph, to folder: URL) throws {
    let manager = FileManager.default
    let parent = folder.deletingLastPathComponent()
    let draft = parent.appending(path: ".\(folder.lastPathComponent)-\(UUID().uuidString)")
    do {
      for (name, text) in files(of: graph).sorted(by: { $0.key < $1.key }) {
        let file = draft.appending(path: name)
        try manager.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      try manager.moveItem(at: draft, to: folder)
    } catch {
      try? manager.removeItem(at: draft)
      throw error
    }
  }

  private static func header(_ graph: CoalitionGraph) -> [(String, YAMLWriter.Value)] {
    YAMLKeys.of {
      $0.text("format", String(GraphBuilder.format))
      $0.text("title", graph.title)
      $0.text("description", graph.description)
      $0.text("licence", graph.licence)
      $0.list("languages", graph.languages)
      $0.list("party-words", graph.words?.party?.texts ?? [])
      $0.list("coalition-words", graph.words?.coalition?.texts ?? [])
      $0.text("citation", graph.citation)
    }
  }
}
