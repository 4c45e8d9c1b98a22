import Counting
import GraphCore

extension Sensitivity {
  /// The memberships as a table.
  package func answer(language: String = "en", explaining: Bool = false) -> Answer {
    let presentation = Presentation(ranking.affiliations, language: language)
    let noun = presentation.noun(of: ranking.filter)
    let count = memberships.count
    let summary: Note =
      places == 0
      ? .answer("No \(noun.one) has a rank.")
      : count == 0
        ? .answer(
          "No membership that is only possible, or that one independent source states, could alone change which"
            + " \(noun.many) have \(ranks).")
        : .answer(
          "\(count == 1 ? "1 membership" : "Each of \(count) memberships") alone could change which \(noun.many) have \(ranks)."
        )
    let notes =
      [summary] + tiedNote(presentation) + [presentation.counted]
      + presentation.leftOutNotes + meanings(presentation, noun)
    let name = presentation.markingBeneficiaries()
    let rows = memberships.inNameOrder(
      amongEqual: { [$0.tie.party.rawValue, $0.change.rawValue] },
      of: { presentation.label($0.tie.coalition) })
    let table = Table(
      "memberships",
      columns: [
        Column("party", .node(.name, marks: .beneficiary), heading: noun.one),
        Column("coalition", .node(), heading: presentation.coalitionNoun.one),
        Column("change", .text),
        Column("effect", .text),
        Column("coalitions", .integer, heading: presentation.coalitionNoun.many),
        Column("sources", .list, .detail),
      ], notes: notes, rows: rows
    ) { membership in
      [
        .node(name(.party(membership.tie.party), [])),
        .node(presentation.label(membership.tie.coalition)),
        .text(membership.change.rawValue), .text(membership.effect.rawValue),
        .integer(membership.number), .list(membership.sources.map(\.rawValue)),
      ]
    }
    var answer = presentation.answer(
      "sensitivity", asking: [("of", .text(ranking.filter.rawValue)), ("first", .integer(places))],
      [table])
    if explaining { answer.methods = methods(presentation, noun) }
    return answer
  }

  /// The ranks that could change: `rank 1`, `ranks 1 to 3`.
  private var ranks: String { places == 1 ? "rank 1" : "ranks 1 to \(places)" }

  /// The parties that share the last rank, if with them there are more parties than ranks.
  private func tiedNote(_ presentation: Presentation) -> [Note] {
    guard !tied.isEmpty else { return [] }
    let names = tied.map { presentation.label($0).name }.inNameOrder
    let shown = names.count > 10 ? names.prefix(8) + ["\(names.count - 8) more"] : names[...]
    let rank = ranking.entries.first { $0.party == tied[0] }?.rank.rank ?? places
    return [
      Note("Rank \(rank) is shared by \(shown.joined(separator: ", ")).")
    ]
  }

  /// The words of the table, each that occurs; none for a table without rows.
  private func meanings(_ presentation: Presentation, _ noun: Noun) -> [Note] {
    guard !memberships.isEmpty else { return [] }
    let changes = Change.allCases.filter { change in memberships.contains { $0.change == change } }
    let effects = Effect.allCases.filter { effect in memberships.contains { $0.effect == effect } }
    return changes.map { Note("\"\($0.rawValue)\": \(meaning(of: $0, noun)).") }
      + effects.map { Note("\"\($0.rawValue)\": \(meaning(of: $0, noun)).") }
      + [
        Note(
          "\(presentation.coalitionNoun.many): the number with this change. Others stay as they are."
        ),
        .beneficiaryMark,
      ]
  }

  private func meaning(of change: Change, _ noun: Noun) -> String {
    switch change {
    case .belongs:
      "the membership is possible, or the \(noun.one) may be an unnamed member"
    case .doesNotBelong: "one independent source states the membership"
    }
  }

  private func meaning(of effect: Effect, _ noun: Noun) -> String {
    switch effect {
    case .enters: "would share the last of these ranks"
    case .getsAhead: "would no longer share the last of these ranks; the others would lose it"
    case .fallsOut: "would have none of these ranks"
    case .losesItsLead: "another \(noun.one) would have as many, and share the rank"
    }
  }

  private func methods(_ presentation: Presentation, _ noun: Noun) -> String {
    "\(noun.many.capitalizedFirst) were ranked by the number of coalitions to which they certainly belong."
      + " \(presentation.basis) The first are those with \(ranks); equal numbers share a rank. A"
      + " membership is listed if it is possible, or if one independent source states it, and if with it or"
      + " without it others would have these ranks."
  }
}
