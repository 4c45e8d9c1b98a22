import Counting
import GraphCore
import Graphviz

/// The places of a network that an engine has laid out.
struct NetworkLayout: Sendable {
  /// A name beside a mark.
  struct Label: Sendable {
    let text: String
    /// The start, the middle or the end of its base line.
    let place: Point
    let anchor: Canvas.Anchor
    /// The end at the name of the line from its mark, if the name does not stand beside it.
    var lineEnd: Point?
  }

  private(set) var coalitions: [Coalition.ID: Box] = [:]
  private(set) var parties: [Party.ID: Box] = [:]
  /// The path of each tie.
  private(set) var paths: [TieKey: String] = [:]
  /// The names that found room; empty where all names stand in boxes.
  private(set) var labels: [String: Label] = [:]
  /// True if every node is a box with its name; never where such boxes do not find room.
  let isDetailed: Bool
  let width: Double
  let height: Double

  /// Nothing.
  init() { (width, height, isDetailed) = (0, 0, true) }

  /// The places of a sketch, with the origin at the upper left.
  init(_ sketch: NetworkSketch, _ layout: Layout) {
    let picture = sketch.picture
    var boxes: [String: Box] = [:]
    for node in layout.nodes {
      boxes[node.name] = Box(
        centre: Point(node.centre.x, -node.centre.y), width: node.width, height: node.height)
    }
    let points = layout.edges.flatMap { $0.splines.flatMap(\.points) }
    let margin = 8.0
    let left = min(boxes.values.map(\.left).min() ?? 0, points.map(\.x).min() ?? 0) - margin
    let top = min(boxes.values.map(\.top).min() ?? 0, points.map { -$0.y }.min() ?? 0) - margin
    let right = max(boxes.values.map(\.right).max() ?? 0, points.map(\.x).max() ?? 0) + margin
    let bottom =
      max(boxes.values.map(\.bottom).max() ?? 0, points.map { -$0.y }.max() ?? 0) + margin
    // Marks keep their size where the places are drawn together or apart, so that the picture fills a page.
    let purpose = sketch.style.purpose
    let room = purpose.width - 56
    let tallest = room * (purpose == .slide ? 0.38 : 0.9)
    let fit = min(room / (right - left), tallest / (bottom - top))
    // The ranks of dot make a wide picture, which marks would not make narrower.
    let isWide = right - left > 2.5 * (bottom - top)
    isDetailed =
      sketch.isDetailed
      && (purpose == .page ? isWide || room / (right - left) > 0.8 : fit > 0.8)
    // Both directions may stretch by themselves, but not so that the picture looks distorted.
    let scale =
      isDetailed
      ? (x: 1.0, y: 1.0)
      : (
        x: min(3, fit * 2.2, room / (right - left)), y: min(3, fit * 2.2, tallest / (bottom - top))
      )
    func moved(_ point: Point) -> Point {
      Point((point.x - left) * scale.x, (point.y - top) * scale.y)
    }
    width = ((right - left) * scale.x).rounded(.up)
    height = ((bottom - top) * scale.y).rounded(.up)
    for (name, box) in boxes {
      boxes[name] = Box(centre: moved(box.centre), width: box.width, height: box.height)
    }
    for column in picture.columns {
      coalitions[column.id] = boxes[NetworkSketch.name(of: column.id)]
    }
    for row in picture.rows { parties[row.id] = boxes[NetworkSketch.name(of: row.id)] }
    guard isDetailed else {
      shrink(to: sketch)
      for tie in picture.ties {
        guard let from = parties[tie.party]?.centre, let to = coalitions[tie.coalition]?.centre
        else { continue }
        paths[TieKey(tie.party, tie.coalition)] = "M\(from.inPath)L\(to.inPath)"
      }
      labels = NetworkLabels(sketch, self).labels
      return
    }
    var routes: [[String]: String] = [:]
    for edge in layout.edges {
      routes[[edge.tail, edge.head]] = edge.splines.map { spline in
        let points = spline.points.map { moved(Point($0.x, -$0.y)).inPath }
        let curves = stride(from: 1, to: points.count - 2, by: 3).map {
          "C" + points[$0...$0 + 2].joined(separator: " ")
        }
        return "M\(points.first ?? "")" + curves.joined()
      }.joined()
    }
    for tie in picture.ties {
      paths[TieKey(tie.party, tie.coalition)] =
        routes[[NetworkSketch.name(of: tie.party), NetworkSketch.name(of: tie.coalition)]]
    }
  }

  /// Makes boxes marks.
  private mutating func shrink(to sketch: NetworkSketch) {
    for column in sketch.picture.columns {
      guard let centre = coalitions[column.id]?.centre else { continue }
      let side = NetworkSketch.side(column.named)
      coalitions[column.id] = Box(centre: centre, width: 1.5 * side, height: side)
    }
    for row in sketch.picture.rows {
      guard let centre = parties[row.id]?.centre else { continue }
      let radius = NetworkSketch.radius(row)
      parties[row.id] = Box(centre: centre, width: 2 * radius, height: 2 * radius)
    }
  }
}
