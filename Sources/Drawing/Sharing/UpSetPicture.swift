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
  private let heads: [TextLines]
  private let names: [TextLines]
  private let pitch: Double
  private let headHeight: Double
  private let width: Double

  private static let bars = 96.0
  private static let longestBar = 130.0
  private static let most = 15

  /// A picture of the coalitions of some affiliations; most useful for up to 12.
  ///
  /// - Complexity: O(*t* log *t*) in the number of ties.
  public init(_ affiliations: Affiliations, style: PictureStyle = PictureStyle()) {
    self.style = style
    picture = PictureTies(affiliations, uncounted: false, least: style.leastCoalitions)
    content = UpSetContent(picture, language: style.language, most: UpSetPicture.most)
    let count = Double(max(1, content.columns.count))
    // No name is broken inside a word, unless the word is as long as a sentence.
    let words = content.columns.flatMap {
      $0.coalition.shortest.split(whereSeparator: \.isWhitespace)
    }
    let widest = min(240, words.map { TextStyle.small.width(String($0)) }.max() ?? 0)
    let narrow = max(46, widest.rounded(.up) + 8)
    width = max(style.purpose.width - 56, count * narrow + 420)
    pitch = max(narrow, min(66, (width - 420) / count))
    let room = pitch - 6
    heads = content.columns.map { TextLines($0.coalition.shortest, .small, limit: room) }
    headHeight = Double(heads.map(\.lines.count).max() ?? 1) * TextStyle.small.lineHeight
    let limit = width - count * pitch - 60 - UpSetPicture.longestBar
    names = content.rows.map { row in
      let names =
        row.names.count > 12
        ? row.names.prefix(12).joined(separator: ", ") + " and \(row.names.count - 12) more"
        : row.names.joined(separator: ", ")
      return TextLines(names, .name, limit: limit)
    }
  }

  /// The picture as SVG.
  public var svg: String {
    page.svg(style) { canvas in
      for place in content.columns.indices { writeColumn(place, to: &canvas) }
      canvas.text(
        "\(Findings(picture, language: style.language).noun.many.capitalizedFirst) in exactly these",
        x: barLeft, y: top - 8, .small,
        colour: canvas.colours.secondary)
      for (place, row) in content.rows.enumerated() { write(row, place, to: &canvas) }
    }
  }

  private var top: Double { UpSetPicture.bars + headHeight + 34 }
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
    let parties = noun.counted(picture.rows.count)
    let count = content.rows.count + content.others.count
    let shared = (content.rows + content.others).count { $0.names.count > 1 }
    var subtitle =
      "Combinations of \(picture.coalitionNoun.many), the largest first; each \(noun.one) is in one row only"
    if let date = picture.affiliations.date { subtitle += "; as of \(date.inWords)" }
    var notes = [
      "A row names those in exactly its \(picture.coalitionNoun.many) and in no others that are drawn."
    ]
    if !content.others.isEmpty {
      let names = content.others.flatMap(\.names).sorted()
      notes.append(
        "\(content.others.count) more combinations, of \(noun.counted(names.count)): "
          + names.joined(separator: ", ") + ".")
    }
    return Page(
      title: "\(parties), \(count) different combinations; \(shared) with more than one",
      subtitle: subtitle + ".",
      description:
        "A table of the combinations of \(picture.coalitionNoun.many) that \(parties) have.",
      width: width, height: top(of: content.rows.count), legend: legend,
      notes: notes + picture.notes(style), source: Caption.source(of: picture.affiliations.graph),
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
      let (left, base) = (x(place) - 14, UpSetPicture.bars)
      if reported > named {
        canvas.rectangle(
          Box(left: left, top: base - reported, width: 28, height: reported - named),
          Canvas.Stroke(colour: canvas.colours.belongs, width: 0.9, dashes: [2, 2]))
      }
      canvas.rectangle(
        Box(left: left, top: base - named, width: 28, height: named),
        fill: canvas.colours.belongs)
      let number =
        column.list?.reported == nil || column.size.hasPrefix("all")
        ? "\(column.named)" : "\(column.named) of \(column.reported)"
      canvas.text(
        pitch > 60 ? number : "\(column.named)", x: x(place), y: base - reported - 6, .note, .middle
      )
      canvas.text(
        heads[place].lines, x: x(place), y: base + 16, .small, .middle)
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
        "\(words): \(row.names.joined(separator: ", ")); \(row.inAll) in all of these and perhaps others"
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
          at: Point(x(column), middle), radius: 6.5)
      }
      let most = content.rows.map(\.names.count).max() ?? 1
      let bar = Double(row.names.count) / Double(max(most, 3)) * UpSetPicture.longestBar
      canvas.rectangle(
        Box(left: barLeft, top: middle - 6, width: bar, height: 12), fill: canvas.colours.belongs)
      canvas.text("\(row.names.count)", x: barLeft + bar + 7, y: middle + 4.5, .strong)
      let lines = names[place]
      canvas.text(
        lines.lines, x: barLeft + bar + 32,
        y: middle + 4.5 - Double(lines.lines.count - 1) * TextStyle.name.lineHeight / 2, .name)
    }
  }

  private var legend: [LegendEntry] {
    let colours = style.theme.colours
    var entries = [LegendEntry(Mark(shape: .belongs, sureness: .certain))]
    if content.rows.contains(where: { !$0.disputed.isEmpty }) {
      entries.append(LegendEntry(Mark(shape: .belongs, sureness: .disputed)))
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
