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
  }

  private(set) var coalitions: [Coalition.ID: Box] = [:]
  private(set) var parties: [Party.ID: Box] = [:]
  /// The path of each tie.
  private(set) var paths: [TieKey: String] = [:]
  /// The names that found room; empty where all names stand in boxes.
  private(set) var labels: [String: Label] = [:]
  let width: Double
  let height: Double

  /// Nothing.
  init() { (width, height) = (0, 0) }

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
    // Marks keep their size where the places are drawn together, so that the picture fits on a page.
    let room = sketch.style.purpose.width - 56
    let scale = sketch.isDetailed ? 1 : min(1, room / (right - left), room * 0.9 / (bottom - top))
    func moved(_ point: Point) -> Point {
      Point((point.x - left) * scale, (point.y - top) * scale)
    }
    width = ((right - left) * scale).rounded(.up)
    height = ((bottom - top) * scale).rounded(.up)
    for (name, box) in boxes {
      boxes[name] = Box(centre: moved(box.centre), width: box.width, height: box.height)
    }
    for column in picture.columns {
      coalitions[column.id] = boxes[NetworkSketch.name(of: column.id)]
    }
    for row in picture.rows { parties[row.id] = boxes[NetworkSketch.name(of: row.id)] }
    guard sketch.isDetailed else {
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
        return "M\(points.first ?? "")C" + points.dropFirst().joined(separator: " ")
      }.joined()
    }
    for tie in picture.ties {
      paths[TieKey(tie.party, tie.coalition)] =
        routes[[NetworkSketch.name(of: tie.party), NetworkSketch.name(of: tie.coalition)]]
    }
  }
}
