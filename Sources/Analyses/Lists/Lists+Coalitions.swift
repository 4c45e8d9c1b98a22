import Counting
import Dates
import GraphCore

extension Lists {
  /// The coalitions that count, and those of the choice that are planned, not founded or ended, by name.
  var coalitions: Table {
    let affiliations = affiliations
    let presentation = presentation
    let rows = graph.coalitions.filter { coalition in
      switch affiliations.leftOut[coalition.id] {
      case .scope, .notChosen: false
      default: true
      }
    }.inNameOrder { presentation.label($0.id) }
    let ties = Dictionary(grouping: affiliations.ties, by: \.column)
    let planned = Set(affiliations.planned)
    return Table(
      "coalitions",
      columns: [
        Column("coalition", .node(.idAndName("id")), heading: presentation.coalitionNoun.one),
        // One kind of all would say nothing, or call an event a coalition.
        Column("kind", .text, .minor, for: Set(rows.map(\.kind)).count > 1 ? .everyone : .machines),
        Column("scope", .text, .detail), Column("status", .text, .detail),
        Column("counted", .yes, for: .machines),
        Column("why_not", .text, heading: "not counted"), Column("founded", .date, .useful),
        Column("members", .count), Column("reported_size", .count, .useful),
        Column("leaders", .nodes(marks: .disputed), heading: "led by"),
        Column("disputed_ties", .integer, .detail),
      ],
      notes: [presentation.counted] + presentation.notCounted(all: true)
        + presentation.evidenceNotes
        + presentation.rangeExamples(
          affiliations.memberLists.flatMap { [$0.size] + [$0.reported?.stated].compactMap(\.self) })
        + [.disputedMark], rows: rows,
      sources: { coalition in
        let founding = coalition.founded.filter { $0.claim.rejected == nil }
        guard let column = affiliations.column(of: coalition.id) else {
          return Set(founding.flatMap(\.claim.sources)).sorted().map(\.rawValue)
        }
        let reported = affiliations.memberLists[column].reported?.declarations ?? []
        return Set(founding.flatMap(\.claim.sources) + reported.flatMap(\.claim.sources)).sorted()
          .map(\.rawValue)
      }
    ) { coalition in
      let reason = affiliations.leftOut[coalition.id]
      let column = affiliations.column(of: coalition.id)
      let list = column.map { affiliations.memberLists[$0] }
      let own = column.flatMap { ties[Int32($0)] } ?? []
      let leaders = own.filter { $0.leads == .certain }
      let founded = coalition.foundingDates.first
      let isKnown = reason == .notFounded ? founded != nil : planned.contains(coalition.id)
      return [
        .node(presentation.label(coalition.id)), .text(coalition.kind),
        .text(coalition.scope.rawValue), .text(coalition.status.rawValue), .yes(reason == nil),
        reason.map { .text($0.words(isKnown: isKnown)) } ?? .missing,
        founded.map { .date($0) } ?? .missing,
        list.map { .count($0.size) } ?? .missing,
        list?.reported.map { .count($0.stated) } ?? .missing,
        .nodes(
          leaders.map { tie in
            presentation.label(
              affiliations.party(Int(tie.row)).id, marks: tie.isLeadDisputed ? .disputed : [])
          }),
        column == nil ? .missing : .integer(own.count(where: \.isDisputed)),
      ]
    }
  }

  /// The parties that count, by name.
  var parties: Table {
    let affiliations = affiliations
    let presentation = presentation
    let ties = Dictionary(grouping: affiliations.ties, by: \.row)
    let counts = CoalitionCounts(affiliations.memberLists)
    let label = presentation.markingBeneficiaries()
    return Table(
      "parties", title: presentation.partyNoun.many,
      columns: [
        Column(
          "party", .node(presentation.partyForm, marks: .beneficiary),
          heading: presentation.partyNoun.one),
        Column("kind", .text, .minor),
        Column("coalitions", .count, heading: presentation.coalitionNoun.many),
        Column("leads", .integer),
        Column("disputed_ties", .integer, .useful),
      ],
      notes: [presentation.counted]
        + presentation.rangeExamples(
          affiliations.parties.indices.lazy.map {
            affiliations.question.counted.part(of: counts[affiliations.party($0).id])
          })
        + [presentation.rangeNote, .beneficiaryMark].compactMap(\.self),
      rows: affiliations.parties.indices.inNameOrder {
        presentation.label(affiliations.party($0).id)
      },
      sources: { row in
        let own = ties[Int32(row)] ?? []
        return affiliations.sources(of: own.map(affiliations.key(of:))).map(\.rawValue)
      }
    ) { row in
      let party = affiliations.party(row)
      let own = ties[Int32(row)] ?? []
      let count = counts[party.id]
      return [
        .node(label(.party(party.id), [])),
        .text(party.kind.rawValue),
        .count(affiliations.question.counted.part(of: count)),
        .integer(own.count { $0.leads == .certain }), .integer(own.count(where: \.isDisputed)),
      ]
    }
  }
}

extension LeftOut {
  /// The reason in words.
  ///
  /// - Parameter isKnown: For a plan, whether it was reported by the date; for a coalition without members as yet,
  ///   whether a source dates its foundation.
  /// - Returns: At most three words, such as "planned later".
  func words(isKnown: Bool) -> String {
    switch self {
    case .scope: "of another scope"
    case .notChosen: "not chosen"
    case .planned: isKnown ? "planned" : "planned later"
    case .announced: isKnown ? "announced" : "announced later"
    case .notFounded: isKnown ? "not yet founded" : "no member yet"
    case .ended: "ended"
    }
  }
}
