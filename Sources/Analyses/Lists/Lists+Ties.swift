import Counting
import Dates
import GraphCore

extension Lists {
  /// The ties of parties that belong, certainly or possibly, by the names of coalition and party.
  var ties: Table {
    let affiliations = affiliations
    let presentation = presentation
    let roles = affiliations.question.roles.union([.unknown])
    let name = presentation.markingBeneficiaries()
    // Names are folded once for each node, and not for each tie.
    let places = (
      party: affiliations.parties.indices.placesInNameOrder {
        presentation.label(affiliations.party($0).id)
      },
      coalition: affiliations.coalitions.indices.placesInNameOrder(\.short) {
        presentation.label(affiliations.coalition($0).id)
      }
    )
    let all = affiliations.ties.sorted { a, b in
      (places.coalition[Int(a.column)], places.party[Int(a.row)])
        < (places.coalition[Int(b.column)], places.party[Int(b.row)])
    }
    return Table(
      "ties",
      columns: [
        Column(
          "party", .node(presentation.partyForm, marks: [.disputed, .possible, .beneficiary]),
          heading: presentation.partyNoun.one),
        Column("coalition", .node(), heading: presentation.coalitionNoun.one),
        Column("roles", .list), Column("certainty", .text, .minor),
      ] + PeriodCells.columns("from", .useful) + PeriodCells.columns("to", .useful),
      notes: [presentation.counted, .disputedMark, .possibleMark, .beneficiaryMark], rows: all,
      sources: { affiliations.sources(of: affiliations.key(of: $0)).map(\.rawValue) }
    ) { tie in
      let key = affiliations.key(of: tie)
      let period = affiliations.period(of: key, in: roles)
      return [
        .node(name(.party(key.party), presentation.marks(tie))),
        .node(presentation.label(key.coalition)), .list(tie.roles.map(\.rawValue)),
        .text(tie.belongs.word),
      ] + PeriodCells.cells(period?.start) + PeriodCells.cells(period?.end)
    }
  }

  /// The lead roles on the date: of parties in coalitions, then of officials and in bodies.
  var leads: Table {
    let presentation = presentation
    let name = presentation.markingBeneficiaries()
    func byCoalition(_ leads: [Affiliations.Lead]) -> [Affiliations.Lead] {
      leads.filter { $0.certainty > .absent }.inNameOrder(\.short) {
        presentation.label($0.coalition)
      }
    }
    let all =
      byCoalition(affiliations.leadsOfParties()) + byCoalition(affiliations.leadsOfOthers())
    return Table(
      "leads",
      columns: [
        Column(
          "leader", .node(presentation.partyForm, marks: [.disputed, .possible, .beneficiary])),
        Column("leader_kind", .text, heading: "kind", .detail), Column("coalition", .node()),
        // Without it the lead of a part would read as that of the coalition.
        Column("body", .node()),
        Column("role", .text), Column("title", .text, .minor),
        Column("certainty", .text, .detail),
      ] + PeriodCells.columns("from", .useful) + PeriodCells.columns("to", .useful),
      notes: [
        all.isEmpty
          ? .answer("No lead role is known\(presentation.asOf).")
          : Note(
            "\(Noun.leadRole.counted(all.count))\(Lists.places(of: all))\(presentation.asOf)."
          ),
        .disputedMark, .possibleMark, .beneficiaryMark,
      ], rows: all,
      sources: { $0.sources.map(\.rawValue) }
    ) { lead in
      var marks: Marks = lead.isDisputed ? .disputed : []
      if lead.certainty == .possible { marks.insert(.possible) }
      let leader: NodeLabel
      let kind: String
      switch lead.leader {
      case .party(let id):
        leader = name(.party(id), marks)
        kind = NodeKind.party.rawValue
      case .official(let id):
        leader = presentation.label(.official(id), marks: marks)
        kind = NodeKind.official.rawValue
      }
      var body = Cell.missing
      if case .body(let id) = lead.target { body = .node(presentation.label(.body(id))) }
      return [
        .node(leader), .text(kind), .node(presentation.label(lead.coalition)), body,
        .text(lead.role.rawValue),
        lead.titles.isEmpty ? .missing : .text(lead.titles.joined(separator: "; ")),
        .text(lead.certainty.word),
      ] + PeriodCells.cells(lead.period.start) + PeriodCells.cells(lead.period.end)
    }
  }
}

extension Lists {
  /// The numbers of lead roles of coalitions and of bodies, if there are both.
  private static func places(of leads: [Affiliations.Lead]) -> String {
    let bodies = leads.count { if case .body = $0.target { true } else { false } }
    let others = leads.count - bodies
    return bodies == 0 || others == 0 ? "" : ": \(others) of coalitions, \(bodies) of bodies"
  }
}

extension Certainty {
  /// The word in tables.
  var word: String {
    switch self {
    case .absent: "absent"
    case .possible: "possible"
    case .certain: "certain"
    }
  }
}
