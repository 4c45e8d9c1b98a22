import Analyses
public import Counting
import Dates
import GraphCore

/// The overlaps of coalitions: a triangle of numbers, darker for more, similar coalitions next to each other.
///
/// The upper number of a cell is shared whoever the unnamed members are; the lower one is the most that can be.
public struct OverlapsPicture: Picture {
  private let style: PictureStyle
  private let picture: PictureTies
  private let content: OverlapsContent
  private let names: [TextLines]
  /// The names again at the diagonal.
  private let ends: [TextLines]
  private let nameRight: Double
  private let cell: (width: Double, height: Double)
  private let classes: NumberClasses

  private static let most = 24

  /// A picture of the coalitions of some affiliations.
  ///
  /// - Complexity: That of `Overlaps`.
  public init(_ affiliations: Affiliations, style: PictureStyle = PictureStyle()) {
    self.style = style
    picture = PictureTies(affiliations, uncounted: false)
    let content = OverlapsContent(
      picture, most: min(OverlapsPicture.most, style.purpose.rows(of: 36, below: 0)))
    self.content = content
    let pairs = content.columns.indices.flatMap { content.cells[$0].prefix($0) }
    classes = NumberClasses(pairs.map(\.atLeast), most: style.theme.colours.steps.count)
    names = content.columns.map { TextLines($0.coalition.shortest, .strong, limit: 150) }
    ends = content.columns.map { TextLines($0.coalition.shortest, .small, limit: 130) }
    let sizes = content.columns.map { TextStyle.note.width($0.size) }.max() ?? 0
    nameRight = max(names.map(\.width).max() ?? 0, sizes).rounded(.up)
    let free = style.purpose.width - 56 - nameRight - 150
    let widest = pairs.map { TextStyle.note.width(Canvas.words($0)) }.max() ?? 0
    let lines = Double(names.map(\.lines.count).max() ?? 1)
    cell = (
      max(widest + 8, min(58, max(30, free / Double(max(1, content.columns.count))))),
      max(36, 18 + 18 * lines)
    )
  }

  /// The picture as SVG.
  public var svg: String {
    page.svg(style) { canvas in
      for place in content.columns.indices { writeRow(place, to: &canvas) }
    }
  }

  private var page: Page {
    let coalitions = picture.coalitionNoun.counted(content.columns.count)
    let noun = Findings(picture, language: style.language).noun
    var subtitle =
      "\(noun.many.capitalizedFirst) that two \(picture.coalitionNoun.many) share"
      + (hasRanges ? ", at least and at most" : "") + ": \(coalitions)"
    if let date = picture.affiliations.date { subtitle += ", as of \(date.inWords)" }
    var notes = ["\(picture.coalitionNoun.many.capitalizedFirst) stand by similarity."]
    if hasRanges {
      notes[0] +=
        " A number can exceed that of the shared names, because unnamed members must overlap too."
    }
    if content.left > 0 {
      notes.append(
        "Only the largest \(picture.coalitionNoun.many) are drawn; there are \(content.left) more.")
    }
    // The names at the diagonal may reach beyond the last column.
    let reach =
      ends.enumerated().map { place, name in
        Double(place + 1) * cell.width + name.width + 16
      }.max() ?? 0
    return Page(
      title: finding ?? "What do the \(picture.coalitionNoun.many) share?",
      subtitle: subtitle + ".",
      description: "A triangle of the numbers that pairs of \(coalitions) share.",
      width: nameRight + 12 + max(cell.width * Double(content.columns.count) + 60, reach),
      height: cell.height * Double(content.columns.count), legend: legend,
      notes: notes + picture.notes(style), source: Caption.source(of: picture.affiliations.graph),
      isEmpty: content.columns.count < 2,
      emptyWords:
        "Nothing to draw: fewer than two \(picture.coalitionNoun.many) have a known member.")
  }

  /// True if any number is a range, or any member has no name.
  private var hasRanges: Bool {
    content.cells.contains { $0.contains { $0.atMost > $0.atLeast } }
      || picture.affiliations.memberLists.contains { $0.unnamed.upperBound > 0 }
  }

  /// The pair that certainly shares most.
  private var finding: String? {
    var best: (cell: OverlapsContent.Cell, a: Int, b: Int)?
    var isTied = false
    for a in content.columns.indices {
      for b in 0..<a {
        let cell = content.cells[a][b]
        if let known = best, cell.atLeast <= known.cell.atLeast {
          if cell.atLeast == known.cell.atLeast { isTied = true }
          continue
        }
        (best, isTied) = ((cell, a, b), false)
      }
    }
    guard let best, best.cell.atLeast > 0 else { return nil }
    let noun = Findings(picture, language: style.language).noun
    let certain = best.cell.atMost > best.cell.atLeast ? "at least " : ""
    let number = "\(certain)\(noun.counted(best.cell.atLeast))"
    if isTied {
      return
        "No two \(picture.coalitionNoun.many) \(hasRanges ? "certainly " : "")share more than "
        + noun.counted(best.cell.atLeast)
    }
    let names = [best.b, best.a].map { content.columns[$0].coalition.shortest }.inNameOrder
    return "\(names.inWords("and")) share \(number), no two \(hasRanges ? "certainly " : "")more"
  }

  // MARK: Parts

  private func writeRow(_ place: Int, to canvas: inout Canvas) {
    let column = content.columns[place]
    let top = Double(place) * cell.height
    let middle = top + cell.height / 2
    let left = nameRight + 12
    canvas.group(
      id: "coalition-\(column.id)", "node coalition",
      title: "\(column.coalition.name): \(column.size)", link: picture.link(of: column.coalition)
    ) { canvas in
      let height = Double(names[place].lines.count) * TextStyle.strong.lineHeight
      let first = middle - (height + 13) / 2 + 12
      canvas.text(names[place].lines, x: nameRight, y: first, .strong, .end)
      canvas.text(
        column.size, x: nameRight, y: first + height - 3, .note, .end,
        colour: canvas.colours.secondary)
      let own = Box(
        left: left + Double(place) * cell.width + 1, top: top + 1, width: cell.width - 2,
        height: cell.height - 2)
      canvas.rectangle(own, Canvas.Stroke(colour: canvas.colours.line))
      canvas.text(
        "\(column.named)", x: own.centre.x, y: middle + 4.5, .name, .middle,
        colour: canvas.colours.secondary)
      let lines = ends[place].lines
      canvas.text(
        lines, x: own.right + 9,
        y: middle + 4 - Double(lines.count - 1) * TextStyle.small.lineHeight / 2, .small,
        colour: canvas.colours.secondary)
    }
    for other in 0..<place {
      let box = Box(
        left: left + Double(other) * cell.width + 1, top: top + 1, width: cell.width - 2,
        height: cell.height - 2)
      write(content.cells[place][other], (column, content.columns[other]), box, to: &canvas)
    }
  }

  private func write(
    _ shared: OverlapsContent.Cell, _ pair: (PictureTies.Column, PictureTies.Column), _ box: Box,
    to canvas: inout Canvas
  ) {
    let range = Count(atLeast: shared.atLeast, atMost: max(shared.atLeast, shared.atMost))
    canvas.group(
      id: "\(pair.0.id)--\(pair.1.id)", "edge shared",
      title: "\(pair.0.coalition.shortest) and \(pair.1.coalition.shortest) share \(range)"
        + (shared.isInside ? "; all named members of one are in the other" : "")
    ) { canvas in
      canvas.shared(shared, classes, box)
    }
  }

  private var legend: [LegendEntry] {
    let colours = style.theme.colours
    let all = content.columns.indices.flatMap { place in content.cells[place].prefix(place) }
    let classes = self.classes
    var entries = Set(all.compactMap { classes.position(of: $0.atLeast) }).sorted().map { place in
      let fill = classes.fill(at: place, among: colours.steps)
      return LegendEntry("\(classes.words(at: place)) shared", width: 20) { canvas, place in
        canvas.rectangle(
          Box(left: place.x, top: place.y - 6, width: 20, height: 12), fill: fill)
      }
    }
    entries.append(
      LegendEntry("named members of one \(picture.coalitionNoun.one)", width: 20) { canvas, place in
        canvas.rectangle(
          Box(left: place.x, top: place.y - 6, width: 20, height: 12),
          Canvas.Stroke(colour: colours.line))
      })
    if all.contains(where: { $0.atMost > $0.atLeast }) {
      entries.append(
        LegendEntry("at most", width: TextStyle.note.width("≤")) { canvas, place in
          canvas.text("≤", x: place.x, y: place.y + 4, .note)
        })
    }
    if all.contains(where: \.isWide) {
      entries.append(
        LegendEntry("could be twice as many, or more", width: 20) { canvas, place in
          canvas.rectangle(
            Box(left: place.x, top: place.y - 6, width: 20, height: 12),
            Canvas.Stroke(colour: colours.belongs, dashes: [3, 2]))
        })
    }
    if all.contains(where: \.isInside) {
      entries.append(
        LegendEntry("all named members of one are in the other", width: 12) { canvas, place in
          canvas.corner(Box(left: place.x, top: place.y - 6, width: 12, height: 12))
        })
    }
    return entries
  }
}

extension Canvas {
  /// The greatest number of a pair in words: `≤ 12`.
  fileprivate static func words(_ shared: OverlapsContent.Cell) -> String { "≤ \(shared.atMost)" }

  /// Draws the number of a pair, pale if it is zero.
  fileprivate mutating func shared(
    _ shared: OverlapsContent.Cell, _ classes: NumberClasses, _ box: Box
  ) {
    let fill = classes.fill(of: shared.atLeast, among: colours.steps)
    let text = fill.map(colours.text(on:)) ?? colours.quiet
    rectangle(
      box, fill: fill ?? "none",
      shared.isWide ? Stroke(colour: text, width: 1, dashes: [3, 2]) : nil)
    if shared.isInside { corner(box) }
    let isRange = shared.atMost > shared.atLeast
    self.text(
      "\(shared.atLeast)", x: box.centre.x, y: box.centre.y + (isRange ? -1 : 4.5),
      shared.atLeast > 0 ? .strong : .small, .middle, colour: text)
    if isRange {
      self.text(
        Canvas.words(shared), x: box.centre.x, y: box.centre.y + 12, .note, .middle, colour: text)
    }
  }

  /// Draws the corner of a cell in which one coalition lies inside the other.
  fileprivate mutating func corner(_ box: Box) {
    path(
      "M\(Point(box.right - 9, box.top).inPath)H\(box.right.inPicture)V\((box.top + 9).inPicture)Z",
      fill: colours.ground, Stroke(colour: colours.belongs))
  }
}
