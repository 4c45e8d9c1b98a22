import Analyses
import Counting
import Dates
import GraphCore

/// The statements of a record below a picture: no ties, which the picture draws; of sizes and meetings only the
/// newest.
struct FocusStatements {
  /// The statements, with dates, remarks and sources.
  let texts: [String]
  /// The sources of the statements, with their outlets and the outlets that these cite.
  let outlets: [String]

  init(_ record: Record) {
    let graph = record.affiliations.graph
    let chosen = record.sections.flatMap { section in
      FocusStatements.chosen(section).map { (kind: section.kind, line: $0) }
    }
    texts = chosen.map { $0.line.sentence(in: $0.kind) }
    outlets = Set(chosen.flatMap(\.line.sources)).sorted().compactMap { id in
      guard let source = graph.sources[id: id] else { return nil }
      let cites = source.cites.isEmpty ? "" : ", citing \(source.cites.joined(separator: " and "))"
      return "\(id): \(source.outlet ?? source.title)\(cites)"
    }
  }

  /// The lines of a section that are told.
  private static func chosen(_ section: Record.Section) -> [Record.Line] {
    switch section.kind {
    // The title of the picture has the name.
    case .identity: section.lines.filter { $0.field != .name }
    case .founded, .bodies, .mechanisms, .offices: section.lines
    // The number of named members first, then what sources report.
    case .sizes:
      section.lines.filter { $0.role == nil } + newest(section.lines.filter { $0.role != nil })
    case .larger, .meetings, .attended: newest(section.lines)
    case .coalition, .leaders, .members, .leads, .memberships, .officials, .successors, .attendance,
      .acts, .parts, .disputes, .sources:
      []
    }
  }

  private static func newest(_ lines: [Record.Line]) -> [Record.Line] {
    guard let newest = lines.compactMap(\.date).max() else { return lines }
    return lines.filter { $0.date == newest }
  }
}
