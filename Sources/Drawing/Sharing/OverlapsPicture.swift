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

  private static let limits = [1, 6, 11, 16, 21, 31]
  private static let most = 24

  /// A picture of the coalitions of some affiliations.
  ///
  /// - Complexity: That of `Overlaps`.
  public init(_ affiliations: Affiliations, style: PictureStyle = PictureStyle()) {
    self.style = style
    picture = PictureTies(affiliations, uncounted: false)
    content = OverlapsContent(
      picture, most: min(OverlapsPicture.most, style.purpose.rows(of: 36, below: 0)))
    names = content.columns.map { TextLines($0.coalition.shortest, .strong, limit: 150) }
    ends = content.columns.map { TextLines($0.coalition.shortest, .small, limit: 130) }
    let sizes = content.columns.map { TextStyle.note.width($0.size) }.max() ?? 0
    nameRight = max(names.map(\.width).max() ?? 0, sizes).rounded(.up)
    let free = style.purpose.width - 56 - nameRight - 150
    let lines = Double(names.map(\.lines.count).max() ?? 1)
    cell = (
      min(58, max(30, free / Double(max(1, content.columns.count)))), max(36, 18 + 18 * lines)
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
    return "\(names.asSentence) share \(number), no two \(hasRanges ? "certainly " : "")more"
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
      canvas.shared(shared, box)
    }
  }

  private var legend: [LegendEntry] {
    let colours = style.theme.colours
    let all = content.columns.indices.flatMap { place in content.cells[place].prefix(place) }
    let steps = Set(all.filter { $0.atLeast > 0 }.map { OverlapsPicture.step($0.atLeast) }).sorted()
    var entries = steps.map { step in
      let from = OverlapsPicture.limits[step]
      let to =
        step + 1 < OverlapsPicture.limits.count ? "–\(OverlapsPicture.limits[step + 1] - 1)" : "+"
      return LegendEntry("\(from)\(to)", width: 20) { canvas, place in
        canvas.rectangle(
          Box(left: place.x, top: place.y - 6, width: 20, height: 12), fill: colours.steps[step])
      }
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

  /// The place of a number among the fills.
  static func step(_ number: Int) -> Int { (limits.lastIndex { $0 <= number }) ?? 0 }
}

extension Canvas {
  /// Draws the number of a pair.
  fileprivate mutating func shared(_ shared: OverlapsContent.Cell, _ box: Box) {
    let fill =
      shared.atLeast > 0 ? colours.steps[OverlapsPicture.step(shared.atLeast)] : colours.ground
    let text = colours.text(on: fill)
    rectangle(
      box, fill: fill,
      shared.isWide ? Stroke(colour: text, width: 1, dashes: [3, 2]) : nil)
    if shared.isInside { corner(box) }
    let isRange = shared.atMost > shared.atLeast
    self.text(
      "\(shared.atLeast)", x: box.centre.x, y: box.centre.y + (isRange ? -1 : 4.5), .strong,
      .middle,
      colour: text)
    if isRange {
      self.text(
        "≤ \(shared.atMost)", x: box.centre.x, y: box.centre.y + 12, .note, .middle, colour: text)
    }
  }

  /// Draws the corner of a cell in which one coalition lies inside the other.
  fileprivate mutating func corner(_ box: Box) {
    path(
      "M\(Point(box.right - 9, box.top).inPath)H\(box.right.inPicture)V\((box.top + 9).inPicture)Z",
      fill: colours.ground, Stroke(colour: colours.belongs))
  }
}
