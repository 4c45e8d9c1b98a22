import Analyses
public import Counting
import GraphCore

/// Parties down, coalitions across, a mark for each tie: the view in which every single tie can be read.
///
/// Ties that do not count, of observers, applicants, contributors and of planned coalitions, have marks of their own.
/// The bars at the right are the numbers of `rank`.
public struct MatrixPicture: PagePicture {
  let style: PictureStyle
  private let picture: PictureTies
  private let layout: MatrixLayout
  private let isOneOfSeveral: Bool

  /// A picture.
  ///
  /// - Parameters:
  ///   - affiliations: The affiliations.
  ///   - style: The form.
  ///   - order: The order of rows and columns.
  ///   - limits: The most rows and columns that are drawn; the largest ones are, and the others are counted.
  /// - Complexity: O(*c* log *c*) in the number of claims.
  public init(
    _ affiliations: Affiliations, style: PictureStyle = PictureStyle(),
    order: MatrixOrder = .count, limits: (rows: Int, columns: Int) = (60, 30)
  ) {
    self.init(
      PictureTies(affiliations, uncounted: true, least: style.leastCoalitions), style, order,
      limits)
  }

  /// The picture of some ties, or the union of some pictures at its places.
  init(
    _ picture: PictureTies, _ style: PictureStyle, _ order: MatrixOrder,
    _ limits: (rows: Int, columns: Int) = (60, 30)
  ) {
    self.init(picture, MatrixLayout(picture, style, order: order, limits: limits), style)
  }

  private init(
    _ picture: PictureTies, _ layout: MatrixLayout, _ style: PictureStyle,
    isOneOfSeveral: Bool = false
  ) {
    self.style = style
    self.picture = picture
    self.layout = layout
    self.isOneOfSeveral = isOneOfSeveral
  }

  func showing(_ part: PictureTies) -> any PagePicture {
    MatrixPicture(part, layout.showing(part, style), style, isOneOfSeveral: true)
  }

  /// The picture as SVG.
  public var svg: String { page.svg(style) { write(to: &$0) } }

  func write(to canvas: inout Canvas) {
    writeStripes(to: &canvas)
    writeDots(to: &canvas)
    writeHeads(to: &canvas)
    writeNames(to: &canvas)
    writeTies(to: &canvas)
    writeBars(to: &canvas)
  }

  var page: Page {
    let findings = Findings(picture, language: style.language)
    let rows = findings.noun.counted(layout.rows.count)
    let planned = layout.columns.count(where: \.column.isPlanned)
    let columns =
      picture.coalitionNoun.counted(layout.columns.count - planned)
      + (planned > 0 ? " and \(planned) planned" : "")
    var subtitle = "Who belongs to which \(picture.coalitionNoun.one): \(rows), \(columns)"
    if let date = picture.affiliations.date { subtitle += ", as of \(date.inWords)" }
    return Page(
      title: findings.belonging ?? "Who belongs to which \(picture.coalitionNoun.one)?",
      subtitle: subtitle + ".",
      description: description(rows, columns), width: layout.width, height: layout.height,
      legend: legend, notes: cutNotes + picture.notes(style),
      source: Caption.source(of: picture.affiliations.graph), isEmpty: picture.columns.isEmpty,
      emptyWords: picture.emptyWords)
  }

  private func description(_ rows: String, _ columns: String) -> String {
    let uncounted = layout.ties.count { !$0.tie.counts }
    let rest = uncounted > 0 ? ", \(uncounted) of them not counted" : ""
    return
      "A matrix of \(rows) and \(columns) with \(layout.ties.count) marks, one for each tie\(rest). "
      + "Numbers at the right: the \(picture.coalitionNoun.many) to which each belongs."
  }

  private var cutNotes: [String] {
    let cut = CutWords(
      parties: picture.rows.count - layout.rows.count,
      coalitions: picture.columns.count - layout.columns.count)
    let which =
      "Only those with the most ties to each other\(isOneOfSeveral ? " on all dates" : "") are drawn"
    return cut.note(which, picture).map { ["\($0) The numbers count all."] } ?? []
  }

  private var legend: [LegendEntry] {
    let marks = Set(layout.ties.map(\.tie.mark)).sorted { $0.order < $1.order }
    var entries = marks.map { LegendEntry($0) }
    let colours = style.theme.colours
    entries.append(
      LegendEntry("number of \(picture.coalitionNoun.many)", width: 20) { canvas, place in
        canvas.rectangle(
          Box(left: place.x, top: place.y - 5, width: 20, height: 10), fill: colours.belongs)
      })
    if layout.rows.contains(where: { $0.row.leads > 0 }) {
      entries.append(
        LegendEntry("of these, leads", width: 12) { canvas, place in
          canvas.patternedBar(
            Box(left: place.x, top: place.y - 5, width: 12, height: 10), fill: colours.leads)
        })
    }
    if layout.rows.contains(where: {
      !$0.row.count.isExact || $0.row.certain < $0.row.count.atLeast
    }) {
      entries.append(
        LegendEntry("possible, or as unnamed member", width: 20) { canvas, place in
          canvas.rectangle(
            Box(left: place.x, top: place.y - 5, width: 20, height: 10),
            Canvas.Stroke(colour: colours.belongs, width: 0.8, dashes: [2, 2]))
        })
    }
    return entries
  }

  // MARK: Parts

  private func writeStripes(to canvas: inout Canvas) {
    for row in layout.rows where row.isStriped {
      canvas.rectangle(
        Box(left: 0, top: row.top, width: layout.width, height: row.height),
        fill: canvas.colours.stripe)
    }
  }

  /// A dot in each empty cell leads the eye along rows and columns.
  private func writeDots(to canvas: inout Canvas) {
    let taken = Set(layout.ties.map(\.centre))
    let dots = layout.rows.flatMap { row in
      layout.columns.map { Point($0.x, row.centre) }.filter { !taken.contains($0) }
    }
    guard !dots.isEmpty else { return }
    canvas.path(
      dots.map { "M\($0.inPath)h0" }.joined(),
      Canvas.Stroke(colour: canvas.colours.line, width: 1.8, hasRoundEnds: true))
  }

  private func writeHeads(to canvas: inout Canvas) {
    let (secondary, line) = (canvas.colours.secondary, canvas.colours.line)
    for group in layout.groups {
      canvas.text(
        group.name, x: group.left, y: 12, .small, colour: secondary)
      canvas.line(
        Point(group.left, 20), Point(group.right, 20), Canvas.Stroke(colour: line))
    }
    let bottom = layout.headBottom
    canvas.text("named", x: layout.nameRight, y: bottom + 16, .note, .end, colour: secondary)
    if layout.hasReportedSizes {
      canvas.text("reported", x: layout.nameRight, y: bottom + 30, .note, .end, colour: secondary)
    }
    for column in layout.columns {
      let coalition = column.column.coalition
      canvas.group(
        id: "coalition-\(coalition.id)", "node coalition",
        title: "\(coalition.name): \(column.column.size)", link: picture.link(of: coalition)
      ) { canvas in
        canvas.head(column.head, x: column.x, base: bottom)
        canvas.text(
          "\(column.column.named)", x: column.x, y: bottom + 16, .note, .middle, colour: secondary)
        if layout.hasReportedSizes {
          canvas.text(
            column.column.reported, x: column.x, y: bottom + 30, .note, .middle, colour: secondary)
        }
      }
    }
  }

  private func writeNames(to canvas: inout Canvas) {
    for row in layout.rows {
      canvas.group(
        id: "party-\(row.row.id)", "node party", title: row.words
      ) { canvas in
        canvas.text(
          row.name.lines, x: layout.nameRight, y: row.top + 13,
          row.row.leads > 0 ? .strong : .name, .end)
      }
    }
  }

  private func writeTies(to canvas: inout Canvas) {
    for cell in layout.ties {
      let tie = cell.tie
      canvas.group(
        id: "\(tie.party)--\(tie.coalition)", "edge \(tie.mark.shape)",
        title: picture.words(for: tie, language: style.language), link: picture.link(of: tie)
      ) { canvas in
        canvas.mark(tie.mark, at: cell.centre, radius: layout.radius)
      }
    }
  }

  private func writeBars(to canvas: inout Canvas) {
    for row in layout.rows {
      let most = row.row.count.atMost ?? row.row.count.atLeast
      let least = min(row.row.certain, row.row.count.atLeast)
      let y = row.centre - 5
      func width(_ number: Int) -> Double { Double(number) * layout.barUnit }
      func bar(_ from: Int, _ to: Int) -> Box {
        Box(
          left: layout.barLeft + width(from), top: y, width: width(to) - width(from), height: 10)
      }
      let leads = min(row.row.leads, least)
      if most > least {
        canvas.rectangle(
          bar(least, most),
          Canvas.Stroke(colour: canvas.colours.belongs, width: 0.8, dashes: [2, 2]))
      }
      if least > leads { canvas.rectangle(bar(leads, least), fill: canvas.colours.belongs) }
      if leads > 0 { canvas.patternedBar(bar(0, leads), fill: canvas.colours.leads) }
      canvas.text(
        "\(row.row.count)", x: layout.barLeft + width(most) + 6, y: row.centre + 4, .small)
    }
  }
}
