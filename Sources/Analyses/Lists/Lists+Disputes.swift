import Counting
import Dates
import GraphCore

extension Lists {
  /// The disputes, one row each with its sides: those that an editor has entered and those that entente finds,
  /// by coalition.
  var disputes: Table {
    let presentation = presentation
    let all = affiliations.disputes
    let entered = all.count { $0.id != nil }
    let hasFurther = all.contains { $0.sides.count > 2 }
    return Table(
      "disputes",
      columns: [
        Column("words", .text, heading: "dispute", for: .people),
        Column("dispute", .integer, for: .machines), Column("coalition", .node(), for: .machines),
        Column("subject", .text, for: .machines), Column("about", .text, for: .machines),
        Column("sentence", .text, for: .machines), Column("parties", .nodes(), for: .machines),
      ] + side("side_1", "one side") + side("side_2", "other side") + [
        Column(
          "further_sides", .list, for: hasFurther ? .everyone : .machines),
        Column("found_by", .text, for: .machines), Column("id", .text, for: .machines),
        Column("note", .text, .useful),
      ],
      notes: [
        all.isEmpty
          ? .answer("No disputes\(presentation.asOf).")
          : Note(
            "\(Noun("dispute", "disputes").counted(all.count))\(presentation.asOf): \(entered) entered by"
              + " editors, \(all.count - entered) found by entente in the claims.")
      ], isOfParagraphs: true, rows: Array(all.enumerated()),
      sources: { Set($0.element.sides.flatMap(\.sources)).sorted().map(\.rawValue) }
    ) { number, dispute in
      let further = dispute.sides.dropFirst(2).map { presentation.answer($0) }
      let topic = presentation.topic(of: dispute)
      let about: [Cell] = [
        .text("\(presentation.label(dispute.coalition).short): \(topic)"), .integer(number + 1),
        .node(presentation.label(dispute.coalition)),
        .text(dispute.subject.name), .text(topic),
        .text(presentation.sentence(of: dispute)),
        .nodes(dispute.parties.map { presentation.label($0) }),
      ]
      return about + cells(dispute.sides.first) + cells(dispute.sides.dropFirst().first)
        + [
          .list(further), .text(dispute.id == nil ? "entente" : "editor"),
          dispute.id.map { .text($0.rawValue) } ?? .missing,
          dispute.note.map { .text($0) } ?? .missing,
        ]
    }
  }

  /// The columns of a side: one for people, with outlets and dates.
  private func side(_ name: String, _ heading: String) -> [Column] {
    [
      Column("\(name)_cited", .text, heading: heading, for: .people),
      Column(name, .text, for: .machines), Column("\(name)_date", .date, for: .machines),
      Column("\(name)_outlets", .list, for: .machines),
      Column("\(name)_sources", .list, for: .machines),
    ]
  }

  private func cells(_ side: SourceDispute.Side?) -> [Cell] {
    guard let side else { return Array(repeating: .missing, count: 5) }
    return [
      .text(presentation.answer(side)), .text(presentation.words(of: side.value)),
      side.date.map { .date($0) } ?? .missing, .list(presentation.outlets(of: side.sources)),
      .list(side.sources.map(\.rawValue)),
    ]
  }
}
