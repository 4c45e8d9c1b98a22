import Documents
import GraphCore

/// The files of a graph folder, in the order in which they are read.
enum GraphFile: CaseIterable {
  case graph
  case sources
  case parties
  case coalition
  case officials
  case meetings
  case disputes

  /// The folder that holds one file for each coalition.
  static let folder = "coalitions"

  /// The kind of entries.
  var kind: EntryKind {
    switch self {
    case .graph: .graph
    case .sources: .source
    case .parties: .party
    case .coalition: .coalition
    case .officials: .official
    case .meetings: .meeting
    case .disputes: .dispute
    }
  }

  /// The file with a name below the folder of a graph: the folder decides, so that a coalition can be called
  /// `sources`.
  init?(named name: String) {
    let isCoalition = name.hasPrefix(GraphFile.folder + "/")
    guard
      let file = GraphFile.allCases.first(where: {
        isCoalition ? $0 == .coalition : $0.name == name
      })
    else { return nil }
    self = file
  }

  /// The name below the folder of a graph; `nil` for a file of a coalition.
  var name: String? { self == .coalition ? nil : kind.file }

  /// True if the file is a list of entries.
  var isList: Bool { self != .graph && self != .coalition }

  /// The position in the order of reading.
  var order: Int { GraphFile.allCases.firstIndex(of: self) ?? 0 }

  /// Adds the content of a file to a graph; a file without content is an empty list or an empty entry.
  func read(_ document: Document?, in file: FileReading, into builder: inout GraphBuilder) {
    let start = Document.Mark(line: 1, column: 1)
    let document = document ?? Document(isList ? .sequence([]) : .mapping([]), at: start)
    let entries: [EntryReader]
    if isList {
      guard case .sequence(let items) = document.content else {
        file.report(
          FileRules.wrongShape, "expected a list of entries, each \(kind.article) \(kind.name)",
          at: document.mark)
        file.loseIdentifiers()
        return
      }
      entries = items.compactMap { EntryReader($0, of: kind, in: file) }
    } else {
      entries = EntryReader(document, of: kind, in: file).map { [$0] } ?? []
    }
    for entry in entries { add(entry, to: &builder) }
  }

  private func add(_ entry: EntryReader, to builder: inout GraphBuilder) {
    switch self {
    case .graph: builder.addHeader(entry)
    case .sources: builder.addSource(entry)
    case .parties: builder.addParty(entry)
    case .coalition: builder.addCoalition(entry)
    case .officials: builder.addOfficial(entry)
    case .meetings: builder.addMeeting(entry)
    case .disputes: builder.addDispute(entry)
    }
  }
}
