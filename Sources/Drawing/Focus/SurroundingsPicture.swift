import Analyses
public import Counting
import Dates
public import GraphCore

/// One node with what surrounds it: who leads at the left, who belongs or attended at the right, people, meetings and
/// bodies below, steps or acts at the foot. Every part has a fixed place.
public struct SurroundingsPicture: Picture {
  private let style: PictureStyle
  private let surroundings: Surroundings
  private let layout: SurroundingsLayout
  /// Numbered statements of the record, and their sources.
  private let record: [String]

  /// A picture of a node, for the date and the evidence of a question; `nil` if the graph does not have it.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - node: The node.
  ///   - question: The date and the evidence.
  ///   - style: The form.
  ///   - withRecord: Whether statements on the node stand below, with their sources.
  /// - Complexity: O(*c* log *c*) in the number of claims.
  public init?(
    _ graph: CoalitionGraph, of node: NodeReference, _ question: Question = Question(),
    style: PictureStyle = PictureStyle(), withRecord: Bool = false
  ) {
    let statements =
      withRecord
      ? FocusStatements(Record(graph, node, question, language: style.language)) : nil
    record =
      (statements?.texts.enumerated().map { "\($0 + 1). \($1)" } ?? [])
      + (statements?.outlets ?? [])
    var question = question
    question.coalitions = CoalitionChoice(scope: .all)
    let content: Surroundings
    switch node {
    case .coalition(let id):
      guard let coalition = graph.coalitions[id: id] else { return nil }
      question.coalitions.named = [id]
      content = Surroundings(
        coalition, graph.affiliations(question), language: style.language)
    case .party(let id):
      let all = graph.affiliations(question)
      question.coalitions = CoalitionChoice(scope: .main)
      content = Surroundings(
        id, all, main: graph.affiliations(question), language: style.language)
    default:
      let record = Record(graph, node, question, language: style.language)
      guard let found = Surroundings(record, language: style.language) else { return nil }
      content = found
    }
    self.style = style
    (surroundings, layout) = SurroundingsLayout.fitting(content, style)
  }

  /// The picture as SVG.
  public var svg: String {
    page.svg(style) { canvas in
      writeLines(to: &canvas)
      writeCentre(to: &canvas)
      writeItems(to: &canvas)
      writeCards(to: &canvas)
    }
  }

  private var page: Page {
    var subtitle = surroundings.subtitle
    if let date = surroundings.picture.affiliations.date { subtitle += ", as of \(date.inWords)" }
    return Page(
      title: surroundings.finding, subtitle: subtitle + ".",
      description:
        "\(surroundings.name) and what surrounds it. "
        + ([(surroundings.leadsHeading, surroundings.leads)] + surroundings.groups)
        .filter { !$0.1.isEmpty }.map { "\($0.0.lowercased()): \($0.1.count)" }
        .joined(separator: ", ").capitalizedFirst,
      width: layout.width, height: layout.height,
      legend: surroundings.marks.map { LegendEntry($0) },
      notes: [surroundings.leftOutNote].compactMap(\.self) + record,
      source: Caption.source(of: surroundings.picture.affiliations.graph))
  }

  // MARK: Parts

  private func writeLines(to canvas: inout Canvas) {
    let quiet = Canvas.Stroke(colour: canvas.colours.unsureLine)
    for (item, place) in zip(surroundings.leads, layout.leads) {
      let start = Point(place.mark.x + 9, place.mark.y)
      let end = Point(layout.centre.left, place.port)
      let half = (end.x - start.x) / 2
      let curve = Cubic(
        start: start, first: Point(start.x + half, start.y), second: Point(end.x - half, end.y),
        end: end)
      if let mark = item.mark {
        canvas.path("M\(start.inPath)\(curve.inPath)", canvas.stroke(mark))
      }
    }
    if let bracket = layout.bracket {
      let x = bracket.left
      canvas.path(
        "M\(Point(x + 8, bracket.top).inPath)H\(x.inPicture)V\(bracket.bottom.inPicture)"
          + "H\((x + 8).inPicture)", quiet)
      canvas.line(
        Point(layout.centre.right, layout.centre.centre.y), Point(x, layout.centre.centre.y), quiet)
    }
    if let larger = layout.larger {
      canvas.line(
        Point(larger.centre.x, larger.bottom), Point(layout.centre.centre.x, layout.centre.top),
        quiet)
    }
    for card in layout.cards where card.isLinked {
      canvas.line(
        Point(card.box.centre.x, card.box.top), Point(layout.centre.centre.x, layout.centre.bottom),
        quiet)
    }
  }

  private func writeCentre(to canvas: inout Canvas) {
    let box = layout.centre
    canvas.group(
      id: surroundings.id, "node focus", title: surroundings.finding, link: surroundings.link
    ) { canvas in
      canvas.rectangle(box, fill: canvas.colours.belongs, corners: 6)
      let below = surroundings.remark.isEmpty ? 0 : layout.remark.lines.count
      let nameHeight = Double(layout.name.lines.count) * 20
      let height = nameHeight + Double(below) * TextStyle.small.lineHeight
      let top = box.centre.y - height / 2
      canvas.text(
        layout.name.lines, x: box.centre.x, y: top + 15, SurroundingsLayout.nameStyle, .middle,
        colour: canvas.colours.onBelongs)
      canvas.text(
        layout.remark.lines, x: box.centre.x, y: top + nameHeight + 12, .small, .middle,
        colour: canvas.colours.onBelongs)
    }
    if let larger = layout.larger, let name = layout.largerName {
      canvas.rectangle(
        larger, fill: canvas.colours.ground,
        Canvas.Stroke(colour: canvas.colours.belongs, width: 1.2),
        corners: 5)
      canvas.text(name.lines, x: larger.centre.x, y: larger.top + 17, .strong, .middle)
      canvas.text(
        surroundings.largerWord, x: larger.centre.x + 8, y: larger.bottom + 16, .small,
        colour: canvas.colours.secondary)
    }
  }

  private func writeItems(to canvas: inout Canvas) {
    for heading in layout.headings {
      canvas.text(heading.text, x: heading.place.x, y: heading.place.y, .heading)
    }
    let secondary = canvas.colours.secondary
    for (item, place) in zip(surroundings.leads, layout.leads) {
      write(item, to: &canvas) { canvas in
        if let mark = item.mark { canvas.mark(mark, at: place.mark, radius: 6.5) }
        canvas.text(place.name.lines, x: place.mark.x - 16, y: place.mark.y + 1, .strong, .end)
        canvas.text(
          place.remark.lines, x: place.mark.x - 16,
          y: place.mark.y - 1 + Double(place.name.lines.count) * TextStyle.strong.lineHeight, .note,
          .end, colour: secondary)
      }
    }
    for (item, place) in zip(surroundings.groups.flatMap(\.items), layout.members) {
      write(item, to: &canvas) { canvas in
        if let mark = item.mark {
          canvas.mark(mark, at: place.mark, radius: 5)
        } else {
          canvas.circle(place.mark, 2.5, fill: canvas.colours.belongs)
        }
        canvas.text(place.name.lines, x: place.mark.x + 13, y: place.mark.y + 4.5, .name)
        if !item.remark.isEmpty {
          canvas.text(
            place.remark.lines, x: place.mark.x + 13,
            y: place.mark.y + 1.5 + Double(place.name.lines.count) * TextStyle.name.lineHeight,
            .note, colour: secondary)
        }
      }
    }
  }

  private func write(
    _ item: Surroundings.Item, to canvas: inout Canvas, _ body: (inout Canvas) -> Void
  ) {
    canvas.group(
      id: "tie-\(item.id)", item.mark.map { "edge \($0.shape)" } ?? "edge other", title: item.words,
      link: item.link
    ) { body(&$0) }
  }

  private func writeCards(to canvas: inout Canvas) {
    for card in layout.people + layout.cards + layout.steps {
      if card.hasFrame {
        canvas.rectangle(
          card.box,
          Canvas.Stroke(
            colour: canvas.colours.unsureLine, dashes: card.isPlanned ? [5, 3] : []), corners: 4)
      }
      let inset = card.hasFrame ? 10.0 : 0
      canvas.text(card.title.lines, x: card.box.left + inset, y: card.box.top + 17, .strong)
      let y = card.box.top + 17 + Double(card.title.lines.count) * TextStyle.strong.lineHeight - 1
      canvas.text(
        card.lines, x: card.box.left + inset, y: y, .small, colour: canvas.colours.secondary)
    }
  }
}
