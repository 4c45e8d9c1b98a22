import Documents
public import Foundation
public import GraphCore

/// A coalition graph as a folder of YAML files, for people who edit by hand.
///
/// `graph.yaml` says what the graph is about; `sources.yaml`, `countries.yaml`,
/// `organisations.yaml`, `officials.yaml`, `meetings.yaml` and `disputes.yaml` are lists;
/// `coalitions/` has one file for each coalition. Only `graph.yaml` has to be there.
public enum GraphFolder {
  /// Reads a folder. Findings name files below `shown`, by default the folder's whole path.
  ///
  /// - Throws: `InvalidGraph` with the problems of all files, each with file, line and column. Of
  ///   text that is not YAML, one problem a file.
  public static func read(
    _ folder: URL, shownAs shown: String? = nil
  ) throws(InvalidGraph) -> CoalitionGraph {
    var findings: [Finding] = []
    var files: [(name: String, document: Document)] = []
    let root = shown ?? folder.path(percentEncoded: false)
    for name in fileNames(in: folder) {
      let shown = root.hasSuffix("/") ? root + name : "\(root)/\(name)"
      let place = Origin(file: shown, line: 1, column: 1)
      do {
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
        if let document = try Document(yaml: bytes) { files.append((shown, document)) }
      } catch let error as DocumentError {
        findings.append(Finding(error, in: shown))
      } catch {
        findings.append(Finding(.error, .unreadable(error.localizedDescription), at: place))
      }
    }
    return try graph(of: files, findings)
  }

  /// Whether a folder looks like a graph.
  public static func isGraph(_ folder: URL) -> Bool {
    FileManager.default.fileExists(
      atPath: folder.appending(path: "graph.yaml").path(percentEncoded: false))
  }

  private static let lists = [
    "sources.yaml", "countries.yaml", "organisations.yaml", "officials.yaml", "meetings.yaml",
    "disputes.yaml",
  ]

  private static func fileNames(in folder: URL) -> [String] {
    let coalitions = folder.appending(path: "coalitions", directoryHint: .isDirectory)
    let found =
      (try? FileManager.default.contentsOfDirectory(
        atPath: coalitions.path(percentEncoded: false))) ?? []
    let present = lists.filter {
      FileManager.default.fileExists(atPath: folder.appending(path: $0).path(percentEncoded: false))
    }
    return ["graph.yaml"] + present
      + found.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
      .map { "coalitions/\($0)" }
  }

  /// The graph of documents that are already read; `findings` are the problems met so far.
  static func graph(
    of files: [(name: String, document: Document)], _ findings: [Finding] = []
  ) throws(InvalidGraph) -> CoalitionGraph {
    var findings = findings
    var contents = GraphContents(title: "")
    // Coalitions and organisations first: others refer to either by one key.
    for file in files.sorted(by: { order(of: $0.name) < order(of: $1.name) }) {
      read(file.document, named: file.name, into: &contents, &findings)
    }
    let graph: CoalitionGraph
    do {
      graph = try CoalitionGraph(contents)
    } catch {
      // Where files could not be read whole, unknown identifiers follow from it and say nothing.
      let isWhole = !findings.contains { $0.problem.losesAFile }
      throw InvalidGraph(
        findings: findings + error.findings.filter { isWhole || !$0.problem.isUnknownReference })
    }
    guard findings.isEmpty else { throw InvalidGraph(findings: findings) }
    return graph
  }

  private static func order(of name: String) -> Int {
    switch name.split(separator: "/").last {
    case "graph.yaml": 0
    case "sources.yaml": 1
    case "countries.yaml": 2
    case "organisations.yaml": 3
    case "officials.yaml": 5
    case "meetings.yaml": 6
    case "disputes.yaml": 7
    default: 4
    }
  }

  private static func read(
    _ document: Document, named name: String, into contents: inout GraphContents,
    _ findings: inout [Finding]
  ) {
    switch order(of: name) {
    case 0: readHeader(document, in: name, into: &contents, &findings)
    case 1: ListFiles.readSources(document, in: name, into: &contents, &findings)
    case 2: ListFiles.readCountries(document, in: name, into: &contents, &findings)
    case 3: ListFiles.readOrganisations(document, in: name, into: &contents, &findings)
    case 5: PeopleFiles.readOfficials(document, in: name, into: &contents, &findings)
    case 6: PeopleFiles.readMeetings(document, in: name, into: &contents, &findings)
    case 7: ListFiles.readDisputes(document, in: name, into: &contents, &findings)
    default: CoalitionFile.read(document, in: name, into: &contents, &findings)
    }
  }

  private static func readHeader(
    _ document: Document, in file: String, into contents: inout GraphContents,
    _ findings: inout [Finding]
  ) {
    guard var entry = EntryReader(document, of: "graph", in: file, &findings) else { return }
    contents.title = entry.requiredText("title", &findings) ?? ""
    contents.description = entry.text("description", &findings)
    contents.licence = entry.text("licence", &findings)
    contents.languages = entry.texts("languages", &findings)
    entry.finish(&findings)
  }
}

extension Finding {
  /// A problem of a document as a finding.
  fileprivate init(_ error: DocumentError, in file: String) {
    let place = Origin(file: file, line: error.mark?.line ?? 1, column: error.mark?.column ?? 1)
    let problem: Problem =
      switch error.problem {
      case .notUTF8: .notUTF8
      case .syntax(let reason): .syntax(reason)
      case .duplicateKey(let key): .repeatedKey(key)
      case .alias: .alias
      case .keyNotText: .wrongShape(key: nil, expected: "a text as key")
      case .severalDocuments: .syntax("more than one document in the file")
      case .tooDeep(let limit): .syntax("nested deeper than \(limit) levels")
      case .damaged: .syntax("damaged")
      }
    self.init(.error, problem, at: place)
  }
}

extension Finding.Problem {
  fileprivate var losesAFile: Bool {
    switch self {
    case .unreadable, .notUTF8, .syntax, .repeatedKey, .alias, .wrongShape: true
    default: false
    }
  }

  fileprivate var isUnknownReference: Bool {
    if case .unknownReference = self { true } else { false }
  }
}
