import Counting
import Dates
import GraphCore

extension Record {
  /// The record as a table: one row for each line.
  ///
  /// The sources are a column of their own; the section `sources` has their titles and addresses.
  package func answer(language: String = "en") -> Answer {
    let presentation = Presentation(affiliations, language: language)
    let rows = sections.flatMap { section in section.lines.map { (kind: section.kind, line: $0) } }
    let table = Table(
      "record", title: title,
      columns: [
        Column("section", .text, for: .machines),
        Column("heading", .text, heading: "section", for: .people),
        Column("statement", .text, for: .people),
        Column("dates", .text, for: .people),
        Column("remarks", .text, for: .people),
        Column("field", .text, for: .machines),
        Column("party", .node(), for: .machines),
        Column("coalition", .node(), for: .machines),
        Column("subject", .node(), for: .machines),
        Column("role", .text, for: .machines),
        Column("text", .text, for: .machines),
        Column("place", .text, for: .machines),
        Column("count", .count, for: .machines),
        Column("others", .nodes(), for: .machines),
        Column("date", .date, for: .machines),
        Column("from", .date, for: .machines),
        Column("to", .date, for: .machines),
        Column("attested", .list, for: .machines),
        Column("confidence", .text, for: .machines),
        Column("certainty", .text, for: .machines),
        Column("disputed", .yes, for: .machines),
        Column("rejected", .text, for: .machines),
        Column("quote", .text, for: .machines),
        Column("note", .text, for: .machines),
        Column("locator", .text, for: .machines),
        Column("further", .list, for: .machines),
        Column("sources", .list),
      ], notes: summary.map { .answer($0) }, rows: rows
    ) { row in
      let line = row.line
      func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .missing }
      func date(_ date: PartialDate?) -> Cell { date.map { .date($0) } ?? .missing }
      var fields = RemarkFields(line.remarks)
      if line.tie == nil, row.kind != .leaders, row.kind != .leads { fields.certainty = nil }
      return [
        .text(row.kind.rawValue), .text(row.kind.heading), .text(line.statement(in: row.kind)),
        text(line.dates), .text(line.remarks.map(\.words).joined(separator: "; ")),
        text(line.field?.rawValue),
        line.tie.map { .node(presentation.label($0.party)) } ?? .missing,
        line.tie.map { .node(presentation.label($0.coalition)) } ?? .missing,
        line.subject.map { .node($0) } ?? .missing, text(line.role), text(line.text),
        text(line.place), line.count.map { .count($0) } ?? .missing, .nodes(line.others),
        date(line.date), date(line.from), date(line.to),
        .list(line.attested.map(\.description)),
        line.sources.isEmpty ? .missing : .text(fields.confidence), text(fields.certainty),
        .yes(fields.isDisputed), text(fields.rejected), text(fields.quote), text(fields.note),
        text(fields.locator), .list(fields.further), .list(line.sources.map(\.rawValue)),
      ]
    }
    return Answer(
      command: "show",
      question: [
        ("node", .text(node.key)), ("title", .text(title)),
        ("disputed", .text(affiliations.question.disputed.rawValue)),
      ] + presentation.question.filter { matters($0.name) }, date: affiliations.date,
      counts: [("lines", .integer(rows.count))], tables: [table])
  }

  /// Whether a part of the question changes a record.
  private func matters(_ name: String) -> Bool {
    if isChosen, ["scope", "kind", "coalition", "party", "without"].contains(name) { return true }
    return ["roles", "count", "candidates", "trust", "prefer", "known_by", "min_sources", "clip"]
      .contains(name)
  }
}
