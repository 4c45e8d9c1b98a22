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
    let closing = """
      'rank --of ties' ranks memberships by edge betweenness, 'groups --brokers' counts the roles of Gould \
      and Fernandez, and --methods prints a paragraph with references on each. 'measure' prints its definitions and sources with its numbers. n is the number of nodes of a \
      mode, m that of the other. All are computed on certain ties; 'rank' without --by, and 'overlap' \
      by shared, jaccard and overlap, have bounds over every completion of the rosters.
      """
    return text + "\n" + DisplayWidth.wrapped(closing, to: 96).map { $0 + "\n" }.joined()
  }()

  private static func entry(_ name: String, _ definition: String, _ source: String) -> String {
    let lines = DisplayWidth.wrapped("\(name): \(definition)", to: 94)
    return lines.enumerated().map { ($0 == 0 ? "  " : "      ") + $1 + "\n" }.joined()
      + "      \(source)\n"
  }
}
