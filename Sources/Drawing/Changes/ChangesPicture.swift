public import Analyses
import Counting
import Dates
import GraphCore

/// Two dates in one matrix: who joined, left, and changed a role, told apart by sign and fill. What was only reported
/// between the dates has a mark of its own; what stayed is small.
public struct ChangesPicture: Picture {
  private let changes: Changes
  private let style: PictureStyle
  private let content: ChangesContent
  private let layout: ChangesLayout
  private let after: PictureTies

  /// A picture of some changes.
  ///
  /// - Complexity: O(*c* log *c*) in the number of claims.
  public init(_ changes: Changes, style: PictureStyle = PictureStyle()) {
    self.changes = changes
    self.style = style
    content = ChangesContent(changes)
    after = PictureTies(changes.to, uncounted: false)
    layout = ChangesLayout(content, after, style)
  }

  /// The picture as SVG.
  public var svg: String {
    page.svg(style) { canvas in
      for (number, row) in layout.rows.enumerated() where number.isMultiple(of: 2) {
        canvas.rectangle(
          Box(left: 0, top: row.top, width: layout.width, height: row.height),
          fill: canvas.colours.stripe)
      }
      writeHeads(to: &canvas)
      for row in layout.rows {
        canvas.group(
          id: "party-\(row.id)", "node party", title: row.name.lines.joined(separator: " ")
        ) { canvas in
          canvas.text(
            row.name.lines, x: layout.nameRight, y: row.top + 13, row.isStrong ? .strong : .name,
            .end)
        }
      }
      writeCells(to: &canvas)
    }
  }

  /// True if any membership of the data has an end.
  private var hasEnds: Bool {
    content.cells.contains { $0.mark.kind == .left } || changes.to.graph.hasMembershipEnds
  }

  private var summary: String { content.summary ?? "no difference" }

  private var dates: String {
    [changes.from.date?.inWords, changes.to.date?.inWords].compactMap(\.self)
      .joined(separator: " and ")
  }

  private var page: Page {
    var notes: [String] = []
    if !content.unchanged.isEmpty {
      let names = content.unchanged.map { after.name(of: $0, language: style.language) }.sorted()
      notes.append(
        names.count > 30
          ? "\(names.count) more have the same memberships and lead roles on both dates."
          : "The same memberships and lead roles on both dates: \(names.joined(separator: ", ")).")
    }
    let cut = CutWords(
      parties: content.rows.count - layout.rows.count,
      coalitions: content.columns.count - layout.columns.count)
    if let note = cut.note("Only those with the most changes are drawn", after) {
      notes.insert("\(note) The numbers above count all.", at: 0)
    }
    if layout.hasSizes {
      notes.append("Reported sizes stand where they differ; – is a size that no source reports.")
    }
    notes.append(
      "Newly reported: first reported between the dates, and perhaps true before."
        + (hasEnds ? "" : " \(MembershipEnds.none)")
    )
    return Page(
      title: finding, subtitle: "What changed between \(dates): \(summary).",
      description: "A matrix of changes between \(dates): \(summary).",
      width: layout.width, height: layout.height,
      legend: marks.map { LegendEntry($0) }, notes: notes,
      source: Caption.source(of: changes.to.graph), isEmpty: content.rows.isEmpty,
      emptyWords: "Nothing to draw: no tie changed.")
  }

  /// The marks that have a place, in the order of a legend.
  private var marks: [ChangeMark] {
    Set(content.cells.filter { layout.place(of: $0) != nil }.map(\.mark))
      .sorted { $0.order < $1.order }
  }

  /// The number of parties that joined, and the coalition that most of them joined.
  private var finding: String {
    let all = changes.changes.filter { $0.kind == .joined }
    let joined = all.filter { !$0.isOnlyPossible }
    let left = changes.changes.count { $0.kind == .left }
    let leads = changes.changes.count { $0.kind == .becameLead || $0.kind == .noLongerLead }
    guard !joined.isEmpty else {
      let changed = [
        left > 0 ? "\(Noun.membership.counted(left)) ended" : nil,
        leads > 0 ? "\(Noun.leadRole.counted(leads)) changed" : nil,
      ].compactMap(\.self)
      return changed.isEmpty
        ? reported ?? "No membership began or ended between \(dates)"
        : "\(changed.joined(separator: " and ")) between \(dates)"
    }
    let most = Dictionary(grouping: joined, by: \.coalition).map { ($0.key, $0.value.count) }
      .max { ($0.1, $1.0) < ($1.1, $0.0) }
    var words = "\(Noun.membership.counted(joined.count)) began"
    if content.joined.atMost > joined.count { words += ", perhaps \(content.joined.atMost)" }
    if let most, most.1 < joined.count, 2 * most.1 > joined.count {
      words += ", \(most.1) of them in \(after.shortName(of: most.0))"
    }
    return words + "; \(left == 0 ? "no departure was reported" : "\(left) ended")"
  }

  /// The number of ties that were only reported between the dates; `nil` without any.
  private var reported: String? {
    let count = content.cells.count(where: \.mark.isReport)
    guard count > 0 else { return nil }
    let noun =
      content.cells.contains { $0.mark.kind == .reportedLead }
      ? Noun("membership or lead role", "memberships or lead roles") : .membership
    let when =
      changes.from.date == changes.to.date
      ? "\(count == 1 ? "is" : "are") newly reported"
      : "\(count == 1 ? "was" : "were") first reported between \(dates)"
    return "\(noun.counted(count)) \(when); when \(count == 1 ? "it" : "they") began is not known"
  }

  // MARK: Parts

  private func writeHeads(to canvas: inout Canvas) {
    let (secondary, bottom) = (canvas.colours.secondary, layout.headBottom)
    if layout.hasSizes {
      canvas.text(
        "reported, before", x: layout.nameRight, y: bottom + 16, .note, .end, colour: secondary)
      canvas.text("after", x: layout.nameRight, y: bottom + 30, .note, .end, colour: secondary)
    }
    for column in layout.columns {
      let graph = changes.to.graph
      let name = graph.name(of: .coalition(column.column.id))
      canvas.group(
        id: "coalition-\(column.column.id)", "node coalition", title: name,
        link: graph.coalitions[id: column.column.id].flatMap(graph.link)
      ) { canvas in
        let isChanged = column.column.changes > 0
        canvas.head(
          column.head, x: column.x, base: bottom, colour: isChanged ? nil : secondary)
        if let sizes = column.column.sizes {
          canvas.text(sizes.before, x: column.x, y: bottom + 16, .note, .middle, colour: secondary)
          canvas.text(sizes.after, x: column.x, y: bottom + 30, .note, .middle)
        }
      }
    }
  }

  private func writeCells(to canvas: inout Canvas) {
    for cell in content.cells {
      guard let centre = layout.place(of: cell) else { continue }
      let party = after.name(of: cell.party, language: style.language)
      let coalition = changes.to.graph.name(of: .coalition(cell.coalition))
      canvas.group(
        id: "\(cell.party)--\(cell.coalition)", "edge \(cell.mark.kind)",
        title: "\(party) – \(coalition): \(cell.mark.words)",
        link: changes.to.graph.link(cell.sources)
      ) { canvas in
        canvas.change(cell.mark, at: centre, radius: 5.4)
      }
    }
  }
}

extension LegendEntry {
  /// An entry for the mark of a change.
  fileprivate init(_ mark: ChangeMark) {
    self.init(mark.words, width: 13) { canvas, place in
      canvas.change(mark, at: Point(place.x + 6.5, place.y), radius: 4.8)
    }
  }
}
