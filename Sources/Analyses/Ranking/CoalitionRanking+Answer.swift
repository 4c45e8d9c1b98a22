import Counting
import GraphCore

extension CoalitionRanking {
  /// The ranking as a table.
  ///
  /// - Parameters:
  ///   - language: The language of the names of states.
  ///   - top: The largest number of rows.
  ///   - explaining: Whether the paragraph for a methods section is added.
  /// - Returns: One row for each coalition that counts; equal ones by name.
  package func answer(
    language: String = "en", top: Int? = nil, explaining: Bool = false
  ) -> Answer {
    let presentation = Presentation(affiliations, language: language)
    let listed = Array(
      entries.inNameOrder(amongEqual: \.members, of: { presentation.label($0.coalition) })
        .prefix(top ?? entries.count))
    var notes = [presentation.counted] + presentation.leftOutNotes
    notes += Note.first(
      listed.count, of: entries.count, presentation.coalitionNoun.counted(entries.count))
    notes += presentation.rangeExamples(listed.lazy.map(\.members))
    notes +=
      [presentation.rangeNote, presentation.countedNote].compactMap(\.self) + [.disputedMark]
      + presentation.sizeNotes
    let table = Table(
      "coalitions", title: presentation.coalitionNoun.many,
      columns: [
        Column("rank", .rank),
        Column("coalition", .node(.idAndName("id")), heading: presentation.coalitionNoun.one),
        Column("members", .count),
        Column("leaders", .nodes(marks: .disputed), heading: "led by"),
      ], notes: notes, rows: listed,
      sources: { [affiliations] entry in
        let list = affiliations.column(of: entry.coalition).map { affiliations.memberLists[$0] }
        let ties = (list?.certain ?? []).map { TieKey($0, entry.coalition) }
        let reported = list?.reported?.declarations.flatMap(\.claim.sources) ?? []
        return Set(affiliations.sources(of: ties) + reported).sorted().map(\.rawValue)
      }
    ) { entry in
      [
        .rank(entry.rank), .node(presentation.label(entry.coalition)), .count(entry.members),
        .nodes(
          entry.leaders.map { leader in
            presentation.label(
              leader, marks: presentation.leadMark(TieKey(leader, entry.coalition)))
          }),
      ]
    }
    var answer = presentation.answer("rank", asking: [("of", .text("coalitions"))], [table])
    if explaining {
      answer.methods =
        "\(presentation.coalitionNoun.counted(entries.count).capitalizedFirst) were ranked by the number of"
        + " members, named and unnamed. \(presentation.basis) Numbers and ranks are ranges from the least to"
        + " the most, whoever the unnamed members are."
    }
    return answer
  }
}
