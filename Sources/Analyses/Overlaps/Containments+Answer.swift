import CompactGraph
import Counting
import GraphCore

extension Containments {
  /// The pairs as a table.
  ///
  /// - Parameters:
  ///   - language: The language of the names of states.
  ///   - top: The largest number of rows.
  ///   - explaining: Whether the paragraph for a methods section is added.
  /// - Returns: One row for each pair.
  package func answer(
    language: String = "en", top: Int? = nil, explaining: Bool = false
  ) -> Answer {
    let presentation = Presentation(compared.affiliations, language: language)
    let noun = presentation.noun(of: compared.mode, compared.filter)
    let shown = Array(pairs.prefix(top ?? pairs.count))
    var notes = [Note(meaning(presentation)), presentation.counted]
    notes += presentation.leftOutNotes + [presentation.unnamedNote].compactMap(\.self)
    notes += Note.first(shown.count, of: pairs.count, Noun.pair.counted(pairs.count))
    let table = Table(
      "pairs",
      columns: [
        Column("inner", .node(), heading: noun.one),
        Column("outer", .node(), heading: "lies within"),
        Column("size", .integer, heading: presentation.noun(of: compared.mode.other, .all).many),
        Column("identical", .yes),
      ], notes: notes, rows: shown
    ) { pair in
      [
        .node(presentation.label(pair.inner)), .node(presentation.label(pair.outer)),
        .integer(pair.size), .yes(pair.isIdentical),
      ]
    }
    var answer = presentation.answer(
      "containment", asking: [presentation.subject(compared.mode, compared.filter)],
      counting: [("pairs", .integer(pairs.count))], [table])
    if explaining {
      answer.methods =
        "\(noun.many.capitalizedFirst) were compared pair by pair. \(presentation.basis)"
        + " \(meaning(presentation))"
    }
    return answer
  }

  private func meaning(_ presentation: Presentation) -> String {
    let noun = presentation.noun(of: compared.mode, compared.filter)
    let coalitions = presentation.coalitionNoun.many
    return compared.mode == .columns
      ? "All certain members of the first also certainly belong to the second. Identical: and the reverse."
        + " \(coalitions.capitalizedFirst) without certain members are left out."
      : "The second certainly belongs to all \(coalitions) to which the first certainly belongs. Identical: and the"
        + " reverse."
        + " \(noun.many.capitalizedFirst) without \(coalitions) are left out."
  }
}
