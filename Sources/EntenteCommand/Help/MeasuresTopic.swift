import Analyses
import Measures

/// The text of `entente help measures`: every measure with its definition and source, from the lists of measures.
enum MeasuresTopic {
  static let text: String =
    ([
      "rank --by MEASURE\n", nodes, "rank --of ties\n", ties, "overlap --measure MEASURE\n", overlaps,
      "groups --by METHOD\n", groupings,
    ]
    + [
      ("measure", NetworkNumber.measure), ("census", NetworkNumber.census),
      ("measure --from DATE", NetworkNumber.change),
    ].flatMap { [$0 + "\n", numbers($1)] } + [closing]).joined(separator: "\n")

  private static var nodes: String {
    NodeMeasure.all.map { measure in
      measure.forms.map { form in
        let place = measure.forms.count > 1 ? " --on \(form.network.rawValue)" : ""
        return Paragraph.text(measure.name + place, form.definition(.countries), form.source)
      }.joined()
    }.joined()
  }

  private static var ties: String {
    Paragraph.text("betweenness", TieScores.definition, TieScores.source)
  }

  private static var overlaps: String {
    OverlapMeasure.allCases.map {
      Paragraph.text($0.name, $0.definition(Nouns.countries.of(.columns)), $0.source)
    }.joined()
  }

  private static var groupings: String {
    let methods = GroupingMethod.all.map { method in
      method.forms.enumerated().map { number, form in
        let place = number == 0 ? "" : " on the \(form.network.rawValue) network"
        return Paragraph.text(method.name + place, form.definition(.countries), form.source)
      }.joined()
    }
    return methods.joined()
      + Paragraph.text(
        "--compare, --from",
        "similarity of two groupings, from pairs of nodes and from shared information",
        "adjusted Rand index (Hubert & Arabie 1985, doi:10.1007/BF01908075), normalised mutual information"
          + " (Danon et al. 2005, doi:10.1088/1742-5468/2005/09/P09008), variation of information (Meilă"
          + " 2007, doi:10.1016/j.jmva.2006.11.013)")
      + Paragraph.text("brokers", Brokers.definition, Brokers.source)
  }

  private static func numbers(_ list: [NetworkNumber]) -> String {
    list.enumerated().map { place, number in
      // Of neighbours with one source the last names it.
      let isLast = place + 1 == list.count || list[place + 1].source != number.source
      return Paragraph.text(
        number.name, number.definition(.countries), isLast ? number.source : nil)
    }.joined()
  }

  private static var closing: String {
    let text = """
      n is the number of nodes of a kind, m that of the other kind. Measures use certain memberships only. 'rank' \
      without --by, and 'overlap' by shared, jaccard and overlap, give ranges that hold whoever the unnamed \
      members are. --methods prints a paragraph with references.
      """
    return DisplayWidth.wrapped(text, to: 96).map { $0 + "\n" }.joined()
  }
}
