import Counting
import Dates
import GraphCore

extension Tenures {
  /// The tenures as a table: one row for each party, coalition and period.
  ///
  /// - Parameters:
  ///   - language: The language of the names of states.
  ///   - explaining: Whether the paragraph for a methods section is added.
  /// - Returns: The answer with the table.
  package func answer(language: String = "en", explaining: Bool = false) -> Answer {
    let presentation = Presentation(affiliations, language: language)
    let predecessors = Dictionary(
      successions.map { ($0.after, $0.before.leader) }, uniquingKeysWith: { first, _ in first })
    let table = Table(
      "tenures",
      columns: [
        Column("coalition", .node()),
        Column(
          "leader", .node(presentation.partyForm, marks: [.disputed, .possible]),
          heading: presentation.partyNoun.one), Column("roles", .list, heading: "role"),
      ] + PeriodCells.columns("from") + PeriodCells.columns("to") + [
        Column("days", .count, heading: goOn ? "days so far" : "days"),
        Column("predecessor", .node()),
      ], notes: notes(presentation), rows: all, sources: { $0.sources.map(\.rawValue) }
    ) { tenure in
      [
        .node(presentation.label(tenure.coalition)),
        .node(presentation.label(tenure.leader, marks: marks(of: tenure))),
        .list(tenure.roles.map(\.rawValue)),
      ] + PeriodCells.cells(tenure.period.start) + PeriodCells.cells(tenure.period.end) + [
        tenure.days.map { .count($0) } ?? .missing,
        predecessors[tenure].map { .node(presentation.label($0)) } ?? .missing,
      ]
    }
    var answer = presentation.answer(
      "list tenures", counting: [("tenures", .integer(all.count))], [table])
    if explaining { answer.methods = methods }
    return answer
  }

  private func marks(of tenure: Tenure) -> Marks {
    (tenure.isDisputed ? .disputed : Marks()).union(tenure.isPossible ? .possible : [])
  }

  /// True if a tenure goes on after the date.
  private var goOn: Bool {
    guard let last = affiliations.date?.latest else { return false }
    return all.contains { $0.period.end.upperBound > last }
  }

  private func notes(_ presentation: Presentation) -> [Note] {
    guard !all.isEmpty else {
      return [
        .answer(
          "No lead or co-lead role of \(presentation.partyNoun.withArticle) is known\(presentation.asOf)."
        )
      ]
    }
    let end = affiliations.date.map { "\($0)" } ?? "the end"
    var notes = [
      Note(
        "Lead and co-lead roles of parties. Days are counted up to \(end), first and last day included."
      )
    ]
    if all.contains(where: { $0.days?.isExact == false }) {
      notes.append("A range of days: the first or the last day is not known exactly.")
    }
    return notes + [.disputedMark, .possibleMark]
  }

  private var methods: String {
    "The \(Noun("tenure", "tenures").counted(all.count)) are the periods in which a party leads a coalition,"
      + " alone or jointly, up to \(affiliations.date.map { "\($0)" } ?? "the end"). Days are counted at least"
      + " and at most, over every day that a date known to the month or the year may mean. A tenure follows"
      + " another of the same coalition that ended before it began or on its first day."
  }
}
