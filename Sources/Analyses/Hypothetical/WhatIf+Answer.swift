import CompactGraph
import Counting
import GraphCore

extension WhatIf {
  /// The differences as tables: the whole network, lead roles that are left empty, coalitions, ranks, shared
  /// coalitions. Tables without a row are left out.
  package func answer(language: String = "en", explaining: Bool = false) -> Answer {
    let presentation = Presentation(before, language: language)
    var tables = [
      totals(presentation), leads(presentation), coalitions(presentation), ranks(presentation),
      shared(presentation),
    ].filter { $0.count != 0 }
    if tables.isEmpty {
      tables = [coalitions(presentation).adding(notes: ["Nothing would be different."])]
    }
    if !isEmpty { tables[0] = tables[0].adding(notes: [.answer(summary(presentation))]) }
    let last = tables.count - 1
    tables[last] = tables[last].adding(
      notes: [presentation.counted] + presentation.leftOutNotes
        + [presentation.rangeNote, presentation.countedNote].compactMap(\.self))
    var answer = presentation.answer(
      "what-if",
      asking: [
        ("changes", .list(changes.map { words($0, presentation) })),
        presentation.subject(.rows, filter),
      ], tables)
    if explaining { answer.methods = methods(presentation) }
    return answer
  }

  /// The sums of the tables, as a sentence.
  private func summary(_ presentation: Presentation) -> String {
    let coalitions = presentation.coalitionNoun
    let names = vacancies.map { presentation.label($0.coalition).short }
    var parts = [
      vacancies.isEmpty
        ? "no \(coalitions.one) would lose its last leader"
        : "\(coalitions.counted(vacancies.count)) would have no leader"
          + " (\(names.joined(separator: ", ")))"
    ]
    let noun = presentation.noun(of: filter)
    parts.append("\(noun.counted(counts.count)) would have another number of \(coalitions.many)")
    parts.append("\(noun.counted(ranks.count)) another rank")
    parts.append(
      "\(Noun.pair.counted(shared.count)) would share another number of \(coalitions.many)")
    let changes = changes.map { words($0, presentation) }.joined(separator: "; ")
    return "If \(changes): \(parts.joined(separator: ", "))."
  }

  private func leads(_ presentation: Presentation) -> Table {
    Table(
      "leads",
      title: "\(presentation.coalitionNoun.many.capitalizedFirst) that would have no leader",
      columns: [
        Column("coalition", .node(.name)),
        Column("leaders", .nodes(marks: .disputed), heading: "led by"),
      ], notes: [.disputedMark], rows: vacancies,
      sources: { [before] vacancy in
        before.sources(of: vacancy.leaders.map { TieKey($0, vacancy.coalition) }).map(\.rawValue)
      }
    ) { vacancy in
      [
        .node(presentation.label(vacancy.coalition)),
        .nodes(
          vacancy.leaders.map { leader in
            presentation.label(
              leader, marks: presentation.leadMark(TieKey(leader, vacancy.coalition)))
          }),
      ]
    }
  }

  private func coalitions(_ presentation: Presentation) -> Table {
    let (before, after) = (before, after)
    return Table(
      "coalitions", title: "Number of \(presentation.coalitionNoun.many)",
      columns: [partyColumn(presentation), Column("before", .count), Column("after", .count)],
      notes: presentation.rangeExamples(counts.flatMap { [$0.before, $0.after] }),
      rows: counts.inNameOrder { presentation.label($0.subject) },
      sources: { difference in
        before.sources(of: WhatIf.changedTies(of: difference.subject, before, after))
          .map(\.rawValue)
      }
    ) { difference in
      [
        .node(presentation.label(difference.subject)), .count(difference.before),
        .count(difference.after),
      ]
    }
  }

  /// The ties of a party that do not hold in the same way afterwards.
  private static func changedTies(
    of party: Party.ID, _ before: Affiliations, _ after: Affiliations
  ) -> [TieKey] {
    guard let row = before.row(of: party) else { return [] }
    return before.possible.columns(ofRow: row).compactMap { column in
      let key = TieKey(party, before.coalition(Int(column)).id)
      return before.tie(key)?.belongs == after.tie(key)?.belongs ? nil : key
    }
  }

  private func ranks(_ presentation: Presentation) -> Table {
    Table(
      "ranks", title: "Ranks by the number of \(presentation.coalitionNoun.many)",
      columns: [partyColumn(presentation), Column("before", .rank), Column("after", .rank)],
      rows: ranks.inNameOrder(
        amongEqual: { $0.before.rank }, of: { presentation.label($0.subject) })
    ) { difference in
      [
        .node(presentation.label(difference.subject)), .rank(difference.before),
        .rank(difference.after),
      ]
    }
  }

  private func shared(_ presentation: Presentation) -> Table {
    // Each pair begins with the name that comes first.
    let pairs = shared.map { difference in
      (
        difference: difference,
        labels: [difference.subject.a, difference.subject.b].map { presentation.label($0) }
          .inNameOrder(\.short) { $0 }
      )
    }.inNameOrder(\.short) { $0.labels[1] }.inNameOrder(\.short) { $0.labels[0] }
    return Table(
      "shared", title: "\(presentation.coalitionNoun.many.capitalizedFirst) in common",
      columns: [
        Column("a", .node(), heading: presentation.noun(of: filter).one),
        Column("b", .node(), heading: "with"), Column("before", .integer),
        Column("after", .integer),
      ],
      notes: [
        Note(
          "\(presentation.coalitionNoun.many.capitalizedFirst) in common: those to which both certainly belong."
        )
      ], rows: pairs
    ) { pair in
      let (difference, labels) = pair
      return [
        .node(labels[0]), .node(labels[1]), .integer(difference.before),
        .integer(difference.after),
      ]
    }
  }

  private func totals(_ presentation: Presentation) -> Table {
    Table(
      "totals", title: "The whole network",
      columns: [
        Column("number", .text, for: .machines),
        Column("words", .text, heading: "number of", for: .people), Column("before", .integer),
        Column("after", .integer),
      ], rows: totals
    ) { difference in
      [
        .text(difference.subject.rawValue), .text(words(difference.subject, presentation)),
        .integer(difference.before), .integer(difference.after),
      ]
    }
  }

  private func words(_ total: Total, _ presentation: Presentation) -> String {
    switch total {
    case .coalitions: presentation.coalitionNoun.many
    case .coalitionsWithMembers: "\(presentation.coalitionNoun.many) with members"
    case .parties: presentation.partyNoun.many
    case .ties, .components: total.rawValue
    }
  }

  private func partyColumn(_ presentation: Presentation) -> Column {
    Column("party", .node(presentation.partyForm), heading: presentation.noun(of: filter).one)
  }

  private func words(_ change: HypotheticalChange, _ presentation: Presentation) -> String {
    func name(_ id: Coalition.ID) -> String { presentation.label(id).name }
    switch change {
    case .leave(let party, let coalition):
      return
        "\(presentation.inSentence(party)) leaves \(coalition.map(name) ?? "every \(presentation.coalitionNoun.one)")"
    case .join(let party, let coalition):
      return "\(presentation.inSentence(party)) joins \(name(coalition))"
    case .dissolve(let coalition): return "\(name(coalition)) is dissolved"
    case .merge(let kept, let other): return "\(name(other)) is merged into \(name(kept))"
    }
  }

  private func methods(_ presentation: Presentation) -> String {
    let list = changes.map { words($0, presentation) }.joined(separator: "; ")
    return
      "Numbers of coalitions, ranks, lead roles, coalitions in common and components of the two-mode network were"
      + " counted before and after these changes, one after the other: \(list)."
      + " \(presentation.basis) Reported sizes fall and rise by one with each certain member that leaves and"
      + " each party that joins. After a merger no reported size is used; where one of the"
      + " two has unnamed members, the size is at least the larger of both."
  }
}
