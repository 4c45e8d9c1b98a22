import Analyses
import Dates
import GraphCore

/// The statements of a record that a picture tells in words: no ties, which it draws; of sizes and meetings only
/// the newest.
struct FocusStatements {
  /// The statements, with dates, remarks and sources.
  let texts: [String]
  /// The sources of the statements, with their outlets and the outlets that these cite.
  let outlets: [String]

  init(_ record: Record, in graph: CoalitionGraph) {
    let lines = record.sections.flatMap(FocusStatements.chosen)
    texts = lines.map(\.sentence)
    outlets = Set(lines.flatMap(\.sources)).sorted().compactMap { id in
      guard let source = graph.sources[id: id] else { return nil }
      let cites = source.cites.isEmpty ? "" : ", citing \(source.cites.joined(separator: " and "))"
      return "\(id): \(source.outlet ?? source.title)\(cites)"
    }
  }

  private static func chosen(_ section: Record.Section) -> [Record.Line] {
    switch section.kind {
    case .description: section.lines.count == 1 ? [] : section.lines
    case .founding, .bodies, .mechanisms, .offices: section.lines
    case .size: Array(section.lines.prefix(1)) + newest(section.lines.dropFirst())
    case .largerCoalition, .meetings: newest(section.lines[...])
    default: []
    }
  }

  private static func newest(_ lines: ArraySlice<Record.Line>) -> [Record.Line] {
    guard let newest = lines.compactMap(\.date).max() else { return Array(lines) }
    return lines.filter { $0.date == newest }
  }
}
