import Counting
import Dates
import GraphCore

extension Lists {
  /// The disputes, one row for each side: those that an editor has entered and those that entente finds, by
  /// coalition.
  var disputes: Table {
    let presentation = presentation
    let all = affiliations.disputes
    let sides = all.enumerated().flatMap { number, dispute in
      dispute.sides.map { Side(number: number + 1, dispute: dispute, side: $0) }
    }
    let entered = all.count { $0.id != nil }
    return Table(
      "disputes",
      columns: [
        Column("dispute", .integer, heading: "no."), Column("coalition", .node()),
        Column("subject", .text, for: .machines),
        Column("about", .text, isWrapped: true), Column("side", .text, isWrapped: true),
        Column("parties", .nodes()), Column("date", .date), Column("found_by", .text),
        Column("id", .text, for: .machines), Column("note", .text, for: .machines),
      ],
      notes: [
        Note(
          "\(Noun("dispute", "disputes").counted(all.count))\(presentation.asOf): \(entered) entered by"
            + " editors, \(all.count - entered) found by entente in the claims.")
      ], rows: sides, sources: { $0.side.sources.map(\.rawValue) }
    ) { row in
      let (dispute, side) = (row.dispute, row.side)
      return [
        .integer(row.number), .node(presentation.label(dispute.coalition)),
        .text(dispute.subject.name), .text(presentation.topic(of: dispute)),
        .text(presentation.words(of: side.value)),
        .nodes(side.parties.map { presentation.label($0) }),
        side.date.map { .date($0) } ?? .missing,
        .text(dispute.id == nil ? "entente" : "editor"),
        dispute.id.map { .text($0.rawValue) } ?? .missing,
        dispute.note.map { .text($0) } ?? .missing,
      ]
    }
  }

  private struct Side: Sendable {
    let number: Int
    let dispute: SourceDispute
    let side: SourceDispute.Side
  }
}
