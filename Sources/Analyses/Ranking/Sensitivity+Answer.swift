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
        ? .answer("No single membership could change the first \(places).")
        : .answer(
          "\(count == 1 ? "1 membership" : "Each of \(count) memberships") alone could change which \(noun.many) are the first \(places)."
        )
    var notes = [summary, presentation.counted] + presentation.leftOutNotes
    if memberships.contains(where: { $0.change == .doesNotBelong }) {
      notes.append("\"would not belong\": one independent source states the membership.")
    }
    for effect in Effect.allCases where memberships.contains(where: { $0.effect == effect }) {
      notes.append(Note("\"\(effect.rawValue)\": \(meaning(of: effect, noun))."))
    }
    notes.append(
      Note(
        "\(presentation.coalitionNoun.many): the number with this change. Others stay as they are.")
    )
    notes.append(.beneficiaryMark)
    let name = presentation.markingBeneficiaries()
    let table = Table(
      "memberships",
      columns: [
        Column("party", .node(.name, marks: .beneficiary), heading: noun.one),
        Column("coalition", .node(), heading: presentation.coalitionNoun.one),
        Column("change", .text),
        Column("effect", .text),
        Column("number", .integer, heading: presentation.coalitionNoun.many),
        Column("sources", .list, .detail),
      ], notes: notes, rows: memberships
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

  private func meaning(of effect: Effect, _ noun: Noun) -> String {
    switch effect {
    case .enters: "would be one of the first \(places)"
    case .drawsLevel: "would have as many as the last of the first \(places)"
    case .fallsOut: "would not be one of the first \(places)"
    case .losesItsLead: "another \(noun.one) would have as many"
    }
  }

  private func methods(_ presentation: Presentation, _ noun: Noun) -> String {
    "\(noun.many.capitalizedFirst) were ranked by the number of coalitions to which they certainly belong."
      + " \(presentation.basis) A membership is listed if it is possible, and with it a further one of the"
      + " \(noun.many) would have at least as many coalitions as the last of the first \(places). It is also listed if"
      + " one independent source states it, and without it one of the first \(places) would have no more"
      + " coalitions than the next."
  }
}
