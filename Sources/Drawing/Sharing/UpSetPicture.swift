import Analyses
public import Counting
import Dates
import GraphCore

/// Combinations of coalitions, one a row: who is in exactly these and in no others, by name where few are.
///
/// A. Lex, N. Gehlenborg, H. Strobelt, R. Vuillemot and H. Pfister, UpSet: visualization of intersecting sets,
/// IEEE Transactions on Visualization and Computer Graphics 20, 2014.
public struct UpSetPicture: Picture {
  private let style: PictureStyle
  private let picture: PictureTies
  private let content: UpSetContent
  private let heads: UpSetHeads
  private let names: [TextLines]
  private let width: Double
  /// The number of coalitions that do not fit the page.
  private let cut: Int
  private var pitch: Double { heads.pitch }

  private static let bars = 96.0
  private static let longestBar = 130.0
  private static let most = (rows: 15, columns: 30)
  /// The width of bars, numbers and names.
  private static let right = 420.0

  /// A picture of the coalitions of some affiliations; of the largest if not all fit a page; most useful
  /// for up to 12.
  ///
  /// - Complexity: O(*t* log *t*) in the number of ties.
  public init(_ affiliations: Affiliations, style: PictureStyle = PictureStyle()) {
    self.style = style
    picture = PictureTies(affiliations, uncounted: false, least: style.leastCoalitions)
    let sets = Sets(picture.affiliations)
    let all = UpSetContent.coalitions(of: picture, in: sets)
    let room = style.purpose.contentWidth - UpSetPicture.right
    let names = all.prefix(UpSetPicture.most.columns).map(\.coalition.shortest)
    let heads = UpSetHeads(names, room: room)
    let columns = Array(all.prefix(heads.count))
    self.heads = heads
    cut = all.count - columns.count
    let top = UpSetPicture.bars + heads.height + 34
    content = UpSetContent(
      picture, sets, of: columns, language: style.language,
      most: min(UpSetPicture.most.rows, style.purpose.rows(of: 27, below: top)))
    let taken = Double(max(1, columns.count)) * heads.pitch
    width = max(style.purpose.contentWidth, taken + UpSetPicture.right, heads.reach)
    let limit = width - taken - 66 - UpSetPicture.longestBar
    self.names = content.rows.map { TextLines($0.marked.asList(most: 12), .name, limit: limit) }
  }

  /// The picture as SVG.
  public var svg: String {
    page.svg(style) { canvas in
      for place in content.columns.indices { writeColumn(place, to: &canvas) }
      canvas.text(
        "\(Findings(picture, language: style.language).noun.many.capitalizedFirst) in exactly these"
          + (cut > 0 ? " of those drawn" : ""),
        x: barLeft, y: top - 8, .small,
        colour: canvas.colours.secondary)
      for (place, row) in content.rows.enumerated() { write(row, place, to: &canvas) }
    }
  }

  private var top: Double { UpSetPicture.bars + heads.height + 34 }
  private var barLeft: Double { Double(content.columns.count) * pitch + 26 }
  private func height(_ place: Int) -> Double {
    max(27, Double(names[place].lines.count) * TextStyle.name.lineHeight + 9)
  }
  private func top(of place: Int) -> Double {
    (0..<place).reduce(top) { $0 + height($1) }
  }
  private func x(_ column: Int) -> Double { (Double(column) + 0.5) * pitch }

  private var page: Page {
    let noun = Findings(picture, language: style.language).noun
    let parties = noun.counted((content.rows + content.others).flatMap(\.names).count)
    var subtitle =
      "Combinations of \(picture.coalitionNoun.many), the largest first; each \(noun.one) is in one row only"
    if let date = picture.affiliations.date { subtitle += "; as of \(date.inWords)" }
    var notes = [
      "A row names those in exactly its \(picture.coalitionNoun.many) and in no others that are drawn."
    ]
    if content.hasDisputes {
      notes[0] += " * Sources disagree on a membership of the row."
    }
    if !content.others.isEmpty {
      let names = content.others.flatMap(\.names).inNameOrder
      let combinations = content.others.count == 1 ? "combination" : "combinations"
      notes.append(
        "\(content.others.count) more \(combinations), of \(noun.counted(names.count)): "
          + names.asList(most: 30) + ".")
    }
    if let note = CutWords(coalitions: cut).note(
      "Only the largest \(picture.coalitionNoun.many) are drawn", picture)
    {
      notes.append(note)
    }
    return Page(
      title: content.finding(noun, picture.coalitionNoun, isCut: cut > 0)
        ?? "Which \(picture.coalitionNoun.many) do \(noun.many) have in common?",
      subtitle: subtitle + ".",
      description:
        "A table of the combinations of \(picture.coalitionNoun.many) that \(parties) have.",
      width: width, height: top(of: content.rows.count), legend: legend,
      notes: notes + picture.notes(style, hasRanges: false),
      source: Caption.source(of: picture.affiliations.graph),
      isEmpty: content.rows.isEmpty, emptyWords: picture.emptyWords)
  }

  // MARK: Parts

  private func writeColumn(_ place: Int, to canvas: inout Canvas) {
    let column = content.columns[place]
    let most = content.columns.map { max($0.named, $0.list?.reported?.lower ?? 0) }.max() ?? 1
    let unit = (UpSetPicture.bars - 22) / Double(max(1, most))
    let named = Double(column.named) * unit
    let reported = Double(max(column.named, column.list?.reported?.lower ?? 0)) * unit
    canvas.group(
      id: "coalition-\(column.id)", "node coalition",
      title: "\(column.coalition.name): \(column.size)", link: picture.link(of: column.coalition)
    ) { canvas in
      let base = UpSetPicture.bars + (heads.isSlanted ? heads.height : 0)
      let bar = min(28, pitch * 0.6)
      let left = x(place) - bar / 2
      if reported > named {
        canvas.rectangle(
          Box(left: left, top: base - reported, width: bar, height: reported - named),
          Canvas.Stroke(colour: canvas.colours.belongs, width: 0.9, dashes: [2, 2]))
      }
      canvas.rectangle(
        Box(left: left, top: base - named, width: bar, height: named),
        fill: canvas.colours.belongs)
      let number =
        column.list?.reported == nil || column.size.hasPrefix("all")
          || (column.list?.reported?.lower ?? .max) < column.named
        ? "\(column.named)" : "\(column.named) of \(column.reported)"
      canvas.text(
        pitch > 60 ? number : "\(column.named)", x: x(place), y: base - reported - 6, .note, .middle
      )
      heads.write(place, x: x(place), top: heads.isSlanted ? 0 : base, to: &canvas)
    }
  }

  private func write(_ row: UpSetContent.Row, _ place: Int, to canvas: inout Canvas) {
    let (rowTop, rowHeight) = (top(of: place), height(place))
    let middle = rowTop + rowHeight / 2
    if place.isMultiple(of: 2) {
      canvas.rectangle(
        Box(left: 0, top: rowTop, width: width, height: rowHeight), fill: canvas.colours.stripe)
    }
    let inside = content.columns.indices.filter { row.sets.contains(content.columns[$0].id) }
    let words = inside.map { content.columns[$0].coalition.shortest }.joined(separator: ", ")
    canvas.group(
      id: "combination-\(place + 1)", "edge combination",
      title:
        "\(words): \(row.marked.joined(separator: ", ")); \(row.inAll) in all of these and perhaps others"
    ) { canvas in
      let outside = content.columns.indices.filter { !inside.contains($0) }
      let dots = outside.map { "M\(Point(x($0), middle).inPath)h0" }.joined()
      if !dots.isEmpty {
        canvas.path(dots, Canvas.Stroke(colour: canvas.colours.line, width: 4, hasRoundEnds: true))
      }
      if let first = inside.first, let last = inside.last, first < last {
        canvas.line(
          Point(x(first), middle), Point(x(last), middle),
          Canvas.Stroke(colour: canvas.colours.belongs, width: 2.2))
      }
      for column in inside {
        let isDisputed = row.disputed.contains(content.columns[column].id)
        canvas.mark(
          Mark(shape: .belongs, sureness: isDisputed ? .disputed : .certain),
          at: Point(x(column), middle), radius: min(6.5, pitch * 0.24))
      }
      let most = content.rows.map(\.names.count).max() ?? 1
      let bar = Double(row.names.count) / Double(max(most, 3)) * UpSetPicture.longestBar
      canvas.rectangle(
        Box(left: barLeft, top: middle - 6, width: bar, height: 12), fill: canvas.colours.belongs)
      canvas.text("\(row.names.count)", x: barLeft + bar + 7, y: middle + 4.5, .strong)
      let lines = names[place]
      let number = max(32, TextStyle.strong.width("\(row.names.count)") + 16)
      canvas.text(
        lines.lines, x: barLeft + bar + number,
        y: middle + 4.5 - Double(lines.lines.count - 1) * TextStyle.name.lineHeight / 2, .name)
    }
  }

  private var legend: [LegendEntry] {
    let colours = style.theme.colours
    var entries = [LegendEntry(Mark(shape: .belongs, sureness: .certain))]
    if content.hasDisputes {
      entries.append(
        LegendEntry(
          Mark(shape: .belongs, sureness: .disputed),
          "belongs, sources disagree for some or all of the row"))
    }
    entries.append(
      LegendEntry("named members", width: 14) { canvas, place in
        canvas.rectangle(
          Box(left: place.x, top: place.y - 6, width: 14, height: 12), fill: colours.belongs)
      })
    if content.hasReportedSizes {
      entries.append(
        LegendEntry("reported, not named", width: 14) { canvas, place in
          canvas.rectangle(
            Box(left: place.x, top: place.y - 6, width: 14, height: 12),
            Canvas.Stroke(colour: colours.belongs, width: 0.9, dashes: [2, 2]))
        })
    }
    return entries
  }
}
