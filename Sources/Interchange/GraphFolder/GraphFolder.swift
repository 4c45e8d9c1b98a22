import Documents
public import Foundation
public import GraphCore

/// A coalition graph as a folder of YAML files, for people who edit by hand.
///
/// `graph.yaml` describes the graph; `sources.yaml`, `parties.yaml`, `officials.yaml`, `meetings.yaml` and
/// `disputes.yaml` are lists; `coalitions/` has one file for each coalition. Only `graph.yaml` is required.
/// `EntryKind` has the fields.
public enum GraphFolder {
  /// Reads a folder. Findings name files below `shown`, by default the folder's whole path.
  ///
  /// - Throws: `InvalidGraph` with the problems of all files, each with file, line and column. Of text that
  ///   is not YAML, one problem a file.
  /// - Complexity: O(*n* log *n*) in the number of facts.
  public static func read(
    _ folder: URL, shownAs shown: String? = nil
  ) throws(InvalidGraph) -> CoalitionGraph {
    let sink = FindingSink()
    let files = FolderFiles(folder, shownAs: shown ?? folder.path(percentEncoded: false), sink)
    var reading = FolderReading(sink, isWhole: files.isWhole)
    for entry in files.entries {
      let name = files.path(entry.name)
      if let bytes = files.bytes(of: entry.name) {
        reading.read(yaml: bytes, entry.file, named: name)
      } else {
        reading.isWhole = false
      }
    }
    return try reading.graph()
  }

  /// True if a folder looks like a graph.
  package static func isGraph(_ folder: URL) -> Bool {
    let path = folder.path(percentEncoded: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    // A link to nothing is there, and reading tells what is wrong with it.
    return names.contains("graph.yaml")
  }
}

/// The graph of a folder while its files are read.
struct FolderReading {
  private let sink: FindingSink
  private var builder = GraphBuilder(title: "")
  /// True if everything was read, so that an unknown identifier is a mistake.
  var isWhole: Bool

  init(_ sink: FindingSink, isWhole: Bool = true) {
    self.sink = sink
    self.isWhole = isWhole
  }

  /// Reads a file.
  mutating func read(yaml bytes: [UInt8], _ file: GraphFile, named name: String) {
    let reading = FileReading(name, sink)
    do {
      file.read(try Document(yaml: bytes), in: reading, into: &builder)
    } catch {
      reading.report(error)
    }
    if !reading.isWhole { isWhole = false }
  }

  /// Reads a document.
  mutating func read(_ document: Document, _ file: GraphFile, named name: String) {
    let reading = FileReading(name, sink)
    file.read(document, in: reading, into: &builder)
    if !reading.isWhole { isWhole = false }
  }

  /// The graph of everything that was read.
  func graph() throws(InvalidGraph) -> CoalitionGraph {
    var builder = builder
    builder.remarks = sink.findings.filter { $0.severity < .error }
    guard let graph = builder.build(reporting: sink, isWhole: isWhole) else {
      throw InvalidGraph(sink)
    }
    return graph
  }
}
