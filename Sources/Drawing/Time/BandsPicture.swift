import Analyses
public import Counting
import Dates
import GraphCore

/// A band for each coalition over time: founding, who joined and when, changes of lead; uncertain ends are pale.
public struct BandsPicture: Picture {
  private let style: PictureStyle
  private let picture: PictureTies
  private let histories: [CoalitionHistory]
  private let layout: BandsLayout
  private let words: BandsWords

  /// A picture up to the date of some affiliations.
  ///
  /// - Complexity: O(*c* log *c*) in the number of claims.
  public init(_ affiliations: Affiliations, style: PictureStyle = PictureStyle()) {
    self.style = style
    picture = PictureTies(affiliations, uncounted: true)
    let last = affiliations.date?.latest
    let drawn = affiliations.graph.coalitions.map(\.id).filter { id in
      switch affiliations.leftOut[id] {
      case nil, .planned, .announced, .ended: true
      case .scope, .notChosen, .notFounded: false
      }
    }
    let leads = Dictionary(
      grouping: affiliations.leadsOfParties(in: Role.leading), by: \.coalition)
    let histories = last.map { last in
      drawn.compactMap {
        CoalitionHistory($0, in: affiliations, to: last, leads: leads[$0] ?? [])
      }
    }
    self.histories = histories ?? []
    layout = BandsLayout(picture, self.histories, to: last ?? Day(number: 0), style)
    words = BandsWords(
      picture: picture, histories: self.histories, drawn: layout.rows.map(\.history))
  }

  /// The picture as SVG.
  public var svg: String {
    page.svg(style) { canvas in
      writeScale(to: &canvas)
      for row in layout.rows { write(row, to: &canvas) }
      writeToday(to: &canvas)
    }
  }

  private var page: Page {
    let noun = picture.coalitionNoun
    var notes = [
      "Height of a tick: how many; from five on the number is written where it has room."
    ]
    if let note = words.endsNote { notes[0] += " \(note)" }
    if let note = words.cutNote { notes.append(note) }
    let coalitions = noun.counted(layout.rows.count)
    let drawn = layout.rows.map(\.history)
    let content = [
      drawn.contains { $0.founding != nil } ? "founding" : nil, "members",
      drawn.contains { !$0.leads.isEmpty } ? "lead roles" : nil,
    ].compactMap(\.self).inWords("and").capitalizedFirst
    var subtitle = "\(content): \(coalitions)"
    if let date = picture.affiliations.date { subtitle += ", up to \(date.inWords)" }
    return Page(
      title: words.finding ?? words.question,
      subtitle: subtitle + ".",
      description: "A band of time for each of \(coalitions): \(content.lowercased()).",
      width: layout.width, height: layout.height, legend: legend, notes: notes + sources,
      source: Caption.source(of: picture.affiliations.graph), isEmpty: layout.rows.isEmpty,
      emptyWords: "Nothing to draw: no founding and no membership has a date\(words.byDate).")
  }

  private var sources: [String] { style.citesSources ? picture.notes(style).suffix(1) : [] }

  // MARK: Parts

  private func writeScale(to canvas: inout Canvas) {
    let line = Canvas.Stroke(colour: canvas.colours.hairline)
    for (year, x) in layout.scale.years {
      canvas.line(Point(x, 24), Point(x, layout.height), line)
      let label = "\(year)"
      // The last years give way to the last day.
      let end = layout.scale.right - 12 - TextStyle.small.width(words.lastDay)
      if x + 4 + TextStyle.small.width(label) <= end {
        canvas.text(label, x: x + 4, y: 18, .small, colour: canvas.colours.secondary)
      }
    }
    for row in layout.rows {
      canvas.line(Point(0, row.top + row.height), Point(layout.width, row.top + row.height), line)
    }
  }

  private func writeToday(to canvas: inout Canvas) {
    let x = layout.scale.right
    canvas.line(
      Point(x, 24), Point(x, layout.height), Canvas.Stroke(colour: canvas.colours.ink, width: 1.2))
    canvas.text(words.lastDay, x: x - 4, y: 18, .small, .end)
    let isReported = picture.columns.contains { $0.list?.reported != nil }
    canvas.text(
      isReported ? "named of reported" : "named", x: x + 10, y: 18, .note,
      colour: canvas.colours.secondary)
  }

  private func write(_ row: BandsLayout.Row, to canvas: inout Canvas) {
    let coalition = row.history.coalition
    canvas.group(
      id: "coalition-\(coalition.id)", "node coalition",
      title: "\(coalition.name): \(row.history.foundingWords)", link: picture.link(of: coalition)
    ) { canvas in
      canvas.text(row.name.lines, x: 0, y: row.top + 18, .strong)
      let below = row.top + 18 + Double(row.name.lines.count) * TextStyle.strong.lineHeight - 2
      canvas.text(row.founding.lines, x: 0, y: below, .note, colour: canvas.colours.secondary)
      canvas.text(
        row.size.lines, x: layout.scale.right + 10,
        y: row.band + 4 - Double(row.size.lines.count - 1) * 7, .note)
      writeBand(row, to: &canvas)
      // Exact days stand before the times around them.
      for change in row.history.memberships.sorted(by: {
        $0.precision == .span && $1.precision != .span
      }) {
        write(change, row, to: &canvas)
      }
      for number in row.numbers {
        canvas.text(number.text, x: number.x, y: number.y, .small, number.anchor)
      }
      for ((lead, x), label) in zip(zip(row.history.leads, row.marks), row.labels) {
        LeadMark(lead).draw(on: &canvas, at: Point(x, row.band), radius: 5)
        canvas.text(
          label.text, x: label.x, y: label.y, .small, label.anchor, colour: canvas.colours.leads)
      }
    }
  }

  private func writeBand(_ row: BandsLayout.Row, to canvas: inout Canvas) {
    let history = row.history
    func box(_ from: Day, _ to: Day) -> Box {
      let (left, right) = (layout.scale.x(from), layout.scale.x(to))
      return Box(left: left, top: row.band - 4, width: max(1.5, right - left), height: 8)
    }
    let sure = history.founding?.upperBound ?? history.first
    guard history.hasBegun else {
      canvas.rectangle(
        box(history.first, history.last),
        Canvas.Stroke(colour: canvas.colours.unsureLine, dashes: [4, 3]))
      return
    }
    if history.first < sure {
      canvas.patternedBar(box(history.first, sure), fill: canvas.colours.hairline)
    }
    canvas.rectangle(box(sure, history.lastKnown ?? history.last), fill: canvas.colours.band)
    if let last = history.lastKnown, last < history.last {
      canvas.rectangle(
        box(last, history.last), Canvas.Stroke(colour: canvas.colours.unsureLine, dashes: [1, 3]))
    }
  }

  private func write(
    _ change: MembershipChange, _ row: BandsLayout.Row, to canvas: inout Canvas
  ) {
    let (x, end) = (layout.scale.x(change.day), layout.scale.x(change.days.upperBound))
    let height = layout.ticks.height(change)
    let top = change.isEnd ? row.band + 5 : row.band - 5 - height
    let left = change.precision == .span ? x : x - 1.5
    canvas.tick(
      change,
      Box(
        left: left, top: top, width: max(3, change.precision == .span ? end - x : 3), height: height
      ))
  }

  // MARK: Legend

  private var legend: [LegendEntry] {
    let colours = style.theme.colours
    let drawn = layout.rows.map(\.history)
    let leads = Set(drawn.flatMap(\.leads).map(LeadMark.init))
    var entries: [LegendEntry] = []
    func band(_ words: String, _ fill: String, _ stroke: Canvas.Stroke? = nil) {
      entries.append(
        LegendEntry(words, width: 24) { canvas, place in
          canvas.rectangle(
            Box(left: place.x, top: place.y - 4, width: 24, height: 8), fill: fill, stroke)
        })
    }
    if drawn.contains(where: \.hasBegun) { band("exists", colours.band) }
    if drawn.contains(where: { $0.hasBegun && $0.isPale }) {
      entries.append(
        LegendEntry("perhaps", width: 24) { canvas, place in
          canvas.patternedBar(
            Box(left: place.x, top: place.y - 4, width: 24, height: 8), fill: colours.hairline)
        })
    }
    if drawn.contains(where: { $0.hasBegun && ($0.lastKnown ?? $0.last) < $0.last }) {
      band(
        "ended, on an unknown day", "none",
        Canvas.Stroke(colour: colours.unsureLine, dashes: [1, 3]))
    }
    if drawn.contains(where: { !$0.hasBegun }) {
      band(
        "planned or announced", "none", Canvas.Stroke(colour: colours.unsureLine, dashes: [4, 3]))
    }
    for change in MembershipChange.kinds(in: drawn.flatMap(\.memberships)) {
      let width = change.precision == .span ? 12.0 : 3
      entries.append(
        LegendEntry(change.words, width: width + 1) { canvas, place in
          canvas.tick(change, Box(left: place.x, top: place.y - 6, width: width, height: 12))
        })
    }
    for entry in leads.sorted(by: { $0.words < $1.words }) {
      entries.append(
        LegendEntry(entry.words, width: 13) { canvas, place in
          entry.draw(on: &canvas, at: Point(place.x + 6.5, place.y), radius: 4.6)
        })
    }
    return entries
  }
}

extension CoalitionHistory {
  /// True if the first day of the band is not sure.
  fileprivate var isPale: Bool { first < (founding?.upperBound ?? first) }
}
