import Documents
import Foundation
import GraphCore
import States

/// The files of a graph folder on disk.
struct FolderFiles {
  /// A file that is read.
  struct Entry {
    /// The file.
    let file: GraphFile
    /// The name below the folder.
    let name: String
  }

  private let folder: URL
  private let shown: String
  private let sink: FindingSink
  /// The files, in the order in which they are read.
  private(set) var entries: [Entry] = []
  /// True if nothing of the graph is missing because of a folder that cannot be listed.
  private(set) var isWhole = true

  /// Lists a folder. Folders that cannot be listed, files of an earlier format and names that are probably
  /// mistakes become findings; names that start with a dot are passed over.
  init(_ folder: URL, shownAs shown: String, _ sink: FindingSink) {
    self.folder = folder
    self.shown = shown
    self.sink = sink
    listRoot()
    if isWhole { listCoalitions() }
    entries.sort { ($0.file.order, $0.name) < ($1.file.order, $1.name) }
  }

  /// The path of a file below the folder, as findings name it.
  func path(_ name: String) -> String {
    (shown.hasSuffix("/") ? shown + name : "\(shown)/\(name)").showingControls
  }

  /// The bytes of a file; `nil`, with a finding, for one that cannot be read.
  func bytes(of name: String) -> [UInt8]? {
    do {
      return [UInt8](try Data(contentsOf: folder.appending(path: name)))
    } catch {
      report(error, name)
      return nil
    }
  }

  private func report(_ error: any Error, _ name: String) {
    sink.report(
      FileRules.unreadable, "cannot be read: \(SystemReason.of(error))",
      at: Place(file: path(name), line: 1))
  }

  /// The names in a folder, those that start with a dot left out.
  private mutating func names(in name: String) -> [String] {
    let url = name.isEmpty ? folder : folder.appending(path: name)
    do {
      return try FileManager.default.contentsOfDirectory(atPath: url.path(percentEncoded: false))
        .filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      isWhole = false
      report(error, name)
      return []
    }
  }

  private mutating func listRoot() {
    let names = names(in: "")
    guard isWhole else { return }
    if !names.contains("graph.yaml") { entries.append(Entry(file: .graph, name: "graph.yaml")) }
    for name in names where name != GraphFile.folder {
      if let file = GraphFile(named: name) {
        entries.append(Entry(file: file, name: name))
      } else if let present = Renaming.files[name] {
        isWhole = false
        sink.report(
          FileRules.renamedFile,
          "\(name) is not read; since \(Renaming.version) it is \(present)",
          at: Place(file: path(name), line: 1))
      } else if FolderFiles.isYAML(name) {
        ignore(name, like: GraphFile.allCases.compactMap(\.name))
      } else if Spelling.nearest(to: name, in: [GraphFile.folder], limit: 1).first != nil,
        isFolder(name)
      {
        ignore(name, like: [GraphFile.folder])
      }
    }
    hasCoalitions = names.contains(GraphFile.folder)
  }

  private var hasCoalitions = false

  private mutating func listCoalitions() {
    guard hasCoalitions else { return }
    for name in names(in: GraphFile.folder) {
      let path = "\(GraphFile.folder)/\(name)"
      if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        entries.append(Entry(file: .coalition, name: path))
      } else if FolderFiles.isYAML(name) || isFolder(path) {
        ignore(path, like: [])
      }
    }
  }

  private func ignore(_ name: String, like names: [String]) {
    let near = Spelling.nearest(to: name, in: names, limit: 1).first
    sink.report(
      FileRules.ignoredFile, "\(name.quoted) is not read" + GraphRules.hint(near),
      at: Place(file: path(name), line: 1))
  }

  private func isFolder(_ name: String) -> Bool {
    let path = folder.appending(path: name).path(percentEncoded: false)
    return (try? FileKind.isFolder(path)) ?? false
  }

  private static func isYAML(_ name: String) -> Bool {
    ["yaml", "yml"].contains(FileSuffix.of(name))
  }
}
