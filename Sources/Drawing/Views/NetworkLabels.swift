import Counting
import GraphCore

/// Places for names at the marks of a large network, from the node with most ties on, as far as there is room: whoever
/// has no name has no more ties than those that have one, but for names longer than a third of the page.
///
/// A name covers no other name, no mark and no line of a lead role. Where there is no room beside its mark, it stands
/// further away at the end of a thin line.
struct NetworkLabels: Sendable {
  /// The names that have room, by the name of their node.
  private(set) var labels: [String: NetworkLayout.Label] = [:]

  /// The most nodes with a name.
  private static let most = 1000
  private static let cell = 64.0

  private var taken: [[Int]: [Box]] = [:]
  /// The names alone, which the line of another name may not cross.
  private var names: [[Int]: [Box]] = [:]
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
    let first = NetworkLabels.leaders(picture)
    func rank(_ name: String) -> Int { first.contains(name) ? .max : degrees[name] ?? 0 }
    let order = nodes.sorted { (rank($1.name), $0.name) < (rank($0.name), $1.name) }
    for node in order.prefix(NetworkLabels.most) {
      guard let label = label(node.text, node.style, at: node.mark) else {
        // Shorter names can still have room.
        if NetworkLabels.width(node.text, node.style) * 3 > page.width { continue }
        break
      }
      labels[node.name] = label
    }
  }

  /// The few parties that lead most, whom the title names.
  static func leaders(_ picture: PictureTies) -> Set<String> {
    let most = picture.rows.map(\.leads).max() ?? 0
    let first = picture.rows.filter { $0.leads == most }
    return most > 0 && first.count <= 3 ? Set(first.map { NetworkSketch.name(of: $0.id) }) : []
  }

  /// The first free place for a name, which is taken then.
  private mutating func label(
    _ text: String, _ style: TextStyle, at mark: Box
  ) -> NetworkLayout.Label? {
    let width = NetworkLabels.width(text, style)
    for candidate in NetworkLabels.candidates(mark) {
      let box = NetworkLabels.box(candidate, width, style)
      guard isFree(box) else { continue }
      let end = candidate.isFar ? NetworkLabels.end(of: mark.centre, at: box) : nil
      if let end, !isClear(mark.centre, end) { continue }
      take(box)
      for cell in cells(box) { names[cell, default: []].append(box) }
      if let end {
        // No other name covers the line.
        for place in NetworkLabels.places(mark.centre, end) {
          take(Box(centre: place, width: 2, height: 2))
        }
      }
      return NetworkLayout.Label(
        text: text, place: candidate.place, anchor: candidate.anchor, lineEnd: end)
    }
    return nil
  }

  /// The place on the border of a name that is nearest to its mark.
  private static func end(of centre: Point, at box: Box) -> Point {
    Point(
      min(max(centre.x, box.left), box.right), min(max(centre.y, box.top + 2), box.bottom - 2))
  }

  private static func places(_ from: Point, _ to: Point) -> [Point] {
    let steps = max(1, Int(from.distance(to: to) / 4))
    return (0...steps).map { from.towards(to, by: Double($0) / Double(steps)) }
  }

  /// True if a line crosses no name.
  private func isClear(_ from: Point, _ to: Point) -> Bool {
    NetworkLabels.places(from, to).allSatisfy { place in
      let box = Box(centre: place, width: 1, height: 1)
      return cells(box).allSatisfy { names[$0]?.allSatisfy { !$0.overlaps(box) } ?? true }
    }
  }

  /// The width of a name. Letters that join have forms of different widths. The table has one of them.
  private static func width(_ text: String, _ style: TextStyle) -> Double {
    let joins = text.unicodeScalars.contains { (0x600...0x77F).contains($0.value) }
    return style.width(text) * (joins ? 1.3 : 1)
  }

  private typealias Candidate = (place: Point, anchor: Canvas.Anchor, isFar: Bool)

  /// At the right, at the left, below, above; then around the mark, further and further away.
  private static func candidates(_ mark: Box) -> [Candidate] {
    let (centre, gap) = (mark.centre, 4.0)
    let near: [Candidate] = [
      (Point(mark.right + gap, centre.y + 4.5), .start, false),
      (Point(mark.left - gap, centre.y + 4.5), .end, false),
      (Point(centre.x, mark.bottom + gap + 10), .middle, false),
      (Point(centre.x, mark.top - gap - 2), .middle, false),
    ]
    return near
      + distances.flatMap { distance in
        (0..<24).map { number in
          let direction = Direction(turns: Double(number) / 24)
          let place = Point(
            centre.x + direction.x * distance, centre.y + direction.y * distance + 4.5)
          let anchor: Canvas.Anchor =
            abs(direction.x) < 0.3 ? .middle : direction.x > 0 ? .start : .end
          return (place, anchor, true)
        }
      }
  }

  /// The distances of names from their marks, where there is no room beside these.
  private static let distances = [22.0, 34, 48, 64, 84, 110, 140, 180, 230]

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
