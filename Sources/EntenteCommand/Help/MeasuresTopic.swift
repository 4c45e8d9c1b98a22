import Analyses

/// The text of `entente help measures`: every measure with its definition and source, from where they are
/// computed.
enum MeasuresTopic {
  static let text: String = {
    var text = "rank --by MEASURE\n\n"
    for measure in Centrality.allCases {
      for view in measure.views {
        let place = measure.views.count > 1 ? " --on \(view.rawValue)" : ""
        text += entry(
          measure.rawValue + place, measure.definition(on: view), measure.source(on: view))
      }
    }
    text += "\nrank --of ties\n\n"
    text += entry("betweenness", TieScores.definition, TieScores.source)
    text += "\noverlap --measure MEASURE\n\n"
    for measure in OverlapMeasure.allCases {
      let lines = DisplayWidth.wrapped(measure.definition, to: 94)
      text += lines.enumerated().map { ($0 == 0 ? "  " : "      ") + $1 + "\n" }.joined()
    }
    text += "\ngroups --by METHOD\n\n"
    for method in GroupingMethod.allCases {
      var told: [String] = []
      for side in method.sides {
        let definition = method.definition(of: side)
        guard !told.contains(definition) else { continue }
        let place = told.isEmpty ? "" : " --of \(side.rawValue)"
        text += entry(method.rawValue + place, definition, method.source(of: side))
        told.append(definition)
      }
    }
    text += entry(
      "--compare, --since",
      "how alike two groupings are, from pairs and from what one tells of the other",
      "adjusted Rand index (Hubert & Arabie 1985, doi:10.1007/BF01908075), normalised mutual information"
        + " (Danon et al. 2005, doi:10.1088/1742-5468/2005/09/P09008), variation of information (Meilă"
        + " 2007, doi:10.1016/j.jmva.2006.11.013)")
    text += entry("--brokers", Brokers.definition, Brokers.source)
    for (command, numbers) in Measurement.catalogue {
      text += "\n\(command)\n\n"
      for (place, number) in numbers.enumerated() {
        // Of neighbours that have a source in common the last names it.
        let isLast = place + 1 == numbers.count || numbers[place + 1].source != number.source
        text += entry(number.name, number.definition, isLast ? number.source : nil)
      }
    }
    let closing = """
      n is the number of nodes of a mode, m that of the other. All are computed on certain ties; 'rank' \
      without --by, and 'overlap' by shared, jaccard and overlap, have bounds over every completion of \
      the rosters. --methods prints a paragraph with references on each.
      """
    return text + "\n" + DisplayWidth.wrapped(closing, to: 96).map { $0 + "\n" }.joined()
  }()

  private static func entry(_ name: String, _ definition: String, _ source: String?) -> String {
    let lines = DisplayWidth.wrapped("\(name): \(definition)", to: 94)
    let sources = source.map { DisplayWidth.wrapped($0, to: 90) } ?? []
    return lines.enumerated().map { ($0 == 0 ? "  " : "      ") + $1 + "\n" }.joined()
      + sources.map { "      \($0)\n" }.joined()
  }
}
