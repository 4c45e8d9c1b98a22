import Analyses
import Counting
import GraphCore
public import Graphviz

/// A network at the places of an engine of Graphviz, drawn like every other view.
public struct NetworkPicture: PagePicture {
  let style: PictureStyle
  private let sketch: NetworkSketch
  private let picture: PictureTies
  private let layout: NetworkLayout
  private let colours: AttributeColours?
  private let marks: [Party.ID: PartyMark]

  /// A picture of a sketch.
  ///
  /// - Parameters:
  ///   - sketch: The network.
  ///   - layout: The places that an engine gave to the nodes of `sketch.document()`.
  /// - Complexity: O(*n* + *t*) in the numbers of nodes and ties.
  public init(_ sketch: NetworkSketch, _ layout: Layout) {
    self.init(
      sketch, sketch.picture, NetworkLayout(sketch, layout),
      AttributeColours(
        sketch.style.colourBy, of: sketch.picture.rows.map(\.id),
        in: sketch.picture.affiliations.graph))
  }

  /// The picture of a sketch without nodes.
  public init(empty sketch: NetworkSketch) {
    self.init(sketch, sketch.picture, NetworkLayout(), nil)
  }

  private init(
    _ sketch: NetworkSketch, _ picture: PictureTies, _ layout: NetworkLayout,
    _ colours: AttributeColours?
  ) {
    style = sketch.style
    self.sketch = sketch
    self.picture = picture
    self.layout = layout
    self.colours = colours
    marks = Dictionary(grouping: picture.ties, by: \.party).mapValues {
      PartyMark($0, beneficiaries: picture.beneficiaries)
    }
  }

  func showing(_ part: PictureTies) -> any PagePicture {
    NetworkPicture(sketch, part, layout, colours?.showing(part.rows.lazy.map(\.id)))
  }

  /// The picture as SVG.
  public var svg: String { page.svg(style) { write(to: &$0) } }

  var page: Page {
    let words = NetworkWords(picture, language: style.language)
    return Page(
      title: words.title, subtitle: words.subtitle + ".",
      description: "A network: \(words.parties), \(words.coalitions), \(words.ties).",
      width: layout.width, height: layout.height, legend: legend,
      notes: [namesNote] + picture.notes(style),
      source: Caption.source(of: picture.affiliations.graph), isEmpty: picture.columns.isEmpty,
      emptyWords: picture.emptyWords)
  }

  private var namesNote: String {
    guard !layout.isDetailed else {
      return "Number at a name: the \(picture.coalitionNoun.many) to which it belongs."
    }
    let names =
      picture.columns.map { NetworkSketch.name(of: $0.id) }
      + picture.rows.map { NetworkSketch.name(of: $0.id) }
    let named = names.count { layout.labels[$0] != nil }
    let size =
      "The mark of a \(picture.partyNoun.one) grows with its \(picture.coalitionNoun.many), "
      + "that of a \(picture.coalitionNoun.one) with its members."
    guard named < names.count else { return size }
    return "\(size) There is room for \(named) of \(names.count) names: "
      + (NetworkLabels.leaders(picture).isEmpty
        ? "those with the most ties."
        : "those that lead most, and those with the most ties.")
  }

  private var legend: [LegendEntry] {
    let parties = LegendEntry.parties(marks.values, picture.partyNoun)
    var boxes = LegendEntry.boxes(picture.columns)
    if boxes.isEmpty, !layout.isDetailed, let column = picture.columns.first {
      boxes = [LegendEntry.box(picture.coalitionNoun.one, isMain: column.coalition.scope == .main)]
    }
    return LegendEntry.lines(picture.marks) + parties + boxes + (colours?.legend(style.theme) ?? [])
  }

  // MARK: Parts

  func write(to canvas: inout Canvas) {
    let lines = picture.ties.compactMap { tie in
      layout.paths[TieKey(tie.party, tie.coalition)].map { DrawnLine([tie], $0) }
    }
    picture.write(
      lines, language: style.language, width: picture.ties.count > 1000 ? 0.5 : 1, to: &canvas)
    writeLabelLines(to: &canvas)
    for column in picture.columns { write(column, to: &canvas) }
    for row in picture.rows { write(row, to: &canvas) }
  }

  /// Lines from marks to names that stand further away.
  private func writeLabelLines(to canvas: inout Canvas) {
    let marks =
      picture.columns.compactMap { column in
        layout.coalitions[column.id].map { (NetworkSketch.name(of: column.id), $0.centre) }
      }
      + picture.rows.compactMap { row in
        layout.parties[row.id].map { (NetworkSketch.name(of: row.id), $0.centre) }
      }
    let lines = marks.compactMap { name, centre in
      layout.labels[name]?.lineEnd.map { "M\(centre.inPath)L\($0.inPath)" }
    }
    guard !lines.isEmpty else { return }
    canvas.path(
      lines.joined(), Canvas.Stroke(colour: canvas.colours.ground, width: 2.4))
    canvas.path(
      lines.joined(), Canvas.Stroke(colour: canvas.colours.secondary, width: 0.8))
  }

  private func write(_ column: PictureTies.Column, to canvas: inout Canvas) {
    guard let box = layout.coalitions[column.id] else { return }
    let link = picture.link(of: column.coalition)
    if layout.isDetailed, let name = sketch.coalitionNames[column.id] {
      return canvas.coalition(CoalitionBox(column: column, name: name, box: box), link)
    }
    canvas.group(
      id: "coalition-\(column.id)", "node coalition",
      title: "\(column.coalition.name): \(column.size)", link: link
    ) { canvas in
      let side = NetworkSketch.side(column.named)
      canvas.coalitionMark(
        Box(centre: box.centre, width: 1.5 * side, height: side),
        isMain: column.coalition.scope == .main)
      write(layout.labels[NetworkSketch.name(of: column.id)], .strong, to: &canvas)
    }
  }

  private func write(_ row: PictureTies.Row, to canvas: inout Canvas) {
    guard let box = layout.parties[row.id], let mark = marks[row.id] else { return }
    let name = picture.name(of: row.id, language: style.language)
    canvas.group(
      id: "party-\(row.id)", "node party",
      title: "\(name): \(row.count), leads \(row.leads)" + (colours?.words(for: row.id) ?? "")
    ) { canvas in
      let radius = NetworkSketch.radius(row)
      guard layout.isDetailed else {
        canvas.ring(colours, row.id, style.theme, at: box.centre, radius: radius)
        canvas.party(mark, at: box.centre, radius: radius)
        return write(layout.labels[NetworkSketch.name(of: row.id)], .name, to: &canvas)
      }
      canvas.rectangle(
        box, fill: canvas.colours.stripe, Canvas.Stroke(colour: canvas.colours.line), corners: 9)
      let place = Point(box.left + NetworkSketch.markWidth / 2, box.centre.y)
      canvas.ring(colours, row.id, style.theme, at: place, radius: radius - 1)
      canvas.party(mark, at: place, radius: radius)
      let words = NetworkSketch.name(row, picture, style)
      let text: TextStyle = row.leads > 0 ? .strong : .name
      let first = box.centre.y + 4.5 - Double(words.lines.count - 1) * text.lineHeight / 2
      let (x, count) = (box.left + NetworkSketch.markWidth, row.count.description)
      // The number stands behind the name as it is read.
      let isRightToLeft = NetworkSketch.isRightToLeft(style.language)
      let (nameX, countX) =
        isRightToLeft
        ? (x + TextStyle.small.width(count) + NetworkSketch.gap, x)
        : (x, x + words.width + NetworkSketch.gap)
      canvas.text(words.lines, x: nameX, y: first, text)
      canvas.text(
        count, x: countX, y: box.centre.y + 4.5, .small, colour: canvas.colours.secondary)
    }
  }

  private func write(
    _ label: NetworkLayout.Label?, _ text: TextStyle, to canvas: inout Canvas
  ) {
    guard let label else { return }
    canvas.text(
      label.text, x: label.place.x, y: label.place.y, text, label.anchor, hasMargin: true)
  }
}
