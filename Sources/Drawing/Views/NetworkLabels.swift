import Counting
import GraphCore

/// Places for names beside the marks of a large network: the nodes with most ties come first, and a name without room is
/// left out.
///
/// A name covers no other name, no mark and no line of a lead role.
struct NetworkLabels: Sendable {
  /// The names that have room, by the name of their node.
  private(set) var labels: [String: NetworkLayout.Label] = [:]

  /// The most nodes whose names are tried.
  private static let most = 1000
  private static let cell = 64.0

  private var taken: [[Int]: [Box]] = [:]
  private let page: Box

  /// Places names.
  ///
  /// - Complexity: O(*n*) in the number of nodes, but for marks that lie close together.
  init(_ sketch: NetworkSketch, _ layout: NetworkLayout) {
    page = Box(left: 0, top: 0, width: layout.width, height: layout.height)
    let picture = sketch.picture
    var degrees: [String: Int] = [:]
    for tie in picture.ties {
      degrees[NetworkSketch.name(of: tie.party), default: 0] += 1
      degrees[NetworkSketch.name(of: tie.coalition), default: 0] += 1
    }
    var nodes: [(name: String, text: String, style: TextStyle, mark: Box)] = []
    for column in picture.columns {
      guard let mark = layout.coalitions[column.id] else { continue }
      nodes.append(
        (NetworkSketch.name(of: column.id), column.coalition.shortest, .strong, mark))
    }
    for row in picture.rows {
      guard let mark = layout.parties[row.id] else { continue }
      let text = picture.name(of: row.id, language: sketch.style.language)
      nodes.append((NetworkSketch.name(of: row.id), text, .name, mark))
    }
    for node in nodes { take(node.mark) }
    for tie in picture.routes where tie.mark.shape == .leads {
      guard let from = layout.parties[tie.party]?.centre,
        let to = layout.coalitions[tie.coalition]?.centre
      else { continue }
      takeLine(from, to)
    }
    let order = nodes.sorted { (degrees[$1.name] ?? 0, $0.name) < (degrees[$0.name] ?? 0, $1.name) }
    for node in order.prefix(NetworkLabels.most) {
      let width = NetworkLabels.width(node.text, node.style)
      guard width <= page.width / 3 else { continue }
      for candidate in NetworkLabels.candidates(node.mark) {
        let box = NetworkLabels.box(candidate, width, node.style)
        guard isFree(box) else { continue }
        take(box)
        labels[node.name] = NetworkLayout.Label(
          text: node.text, place: candidate.place, anchor: candidate.anchor)
        break
      }
    }
  }

  /// The width of a name. Letters that join have forms of different widths. The table has one of them.
  private static func width(_ text: String, _ style: TextStyle) -> Double {
    let joins = text.unicodeScalars.contains { (0x600...0x77F).contains($0.value) }
    return style.width(text) * (joins ? 1.3 : 1)
  }

  private typealias Candidate = (place: Point, anchor: Canvas.Anchor)

  /// At the right, at the left, below, above.
  private static func candidates(_ mark: Box) -> [Candidate] {
    let (centre, gap) = (mark.centre, 4.0)
    return [
      (Point(mark.right + gap, centre.y + 4.5), .start),
      (Point(mark.left - gap, centre.y + 4.5), .end),
      (Point(centre.x, mark.bottom + gap + 10), .middle),
      (Point(centre.x, mark.top - gap - 2), .middle),
    ]
  }

  /// The box of a name, with a small margin.
  private static func box(_ candidate: Candidate, _ width: Double, _ style: TextStyle) -> Box {
    let left =
      switch candidate.anchor {
      case .start: candidate.place.x
      case .middle: candidate.place.x - width / 2
      case .end: candidate.place.x - width
      }
    return Box(
      left: left - 2, top: candidate.place.y - style.size * 0.76 - 1, width: width + 4,
      height: style.size * 0.98 + 2)
  }

  private func cells(_ box: Box) -> [[Int]] {
    func numbers(_ from: Double, _ to: Double) -> ClosedRange<Int> {
      Int(
        (from / NetworkLabels.cell).rounded(.down))...Int(
          (to / NetworkLabels.cell).rounded(.down))
    }
    let columns = numbers(box.left, box.right)
    return numbers(box.top, box.bottom).flatMap { row in columns.map { [row, $0] } }
  }

  private mutating func take(_ box: Box) {
    for cell in cells(box) { taken[cell, default: []].append(box) }
  }

  private mutating func takeLine(_ from: Point, _ to: Point) {
    let steps = max(1, Int(from.distance(to: to) / 6))
    for step in 0...steps {
      take(Box(centre: from.towards(to, by: Double(step) / Double(steps)), width: 7, height: 7))
    }
  }

  private func isFree(_ box: Box) -> Bool {
    page.left <= box.left && box.right <= page.right && page.top <= box.top
      && box.bottom <= page.bottom
      && cells(box).allSatisfy { taken[$0]?.allSatisfy { !$0.overlaps(box) } ?? true }
  }
}
