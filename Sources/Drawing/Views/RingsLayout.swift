import Counting
import Foundation
import GraphCore

/// The places of a picture in rings: coalitions inside, parties around.
struct RingsLayout: Sendable {
  /// A coalition.
  struct Block: Sendable {
    let coalition: CoalitionBox
    /// The place on its ring, in turns.
    let turns: Double
    var id: Coalition.ID { coalition.column.id }
    var box: Box { coalition.box }
  }

  /// A party.
  struct Outer: Sendable {
    let row: PictureTies.Row
    let mark: Point
    let radius: Double
    let name: TextLines
    /// The place on the ring, in turns.
    let turns: Double
    let isRight: Bool
  }

  private(set) var blocks: [Block]
  private(set) var parties: [Outer]
  private(set) var lines: [RingLine]
  let width: Double
  let height: Double
  /// Pairs of lead lines that cross.
  let crossings: Int
  /// Lines that run under a foreign box; a picture with any is refused.
  let hits: Int

  /// Places for some ties, or for all of a union.
  init(_ picture: PictureTies, _ style: PictureStyle) {
    let names = picture.rows.map { RingsLayout.name($0, picture, style) }
    width = style.purpose.width - 56
    let margin = min(
      style.purpose == .slide ? 300 : 220, (names.map(\.width).max() ?? 0) + 44)
    let most = picture.columns.isEmpty ? 0 : picture.columns.count
    let radiusX = width / 2 - margin
    let slots = RingsLayout.slots(
      names.count, lines: names.map(\.lines.count).max() ?? 1, radiusX,
      isLow: style.purpose == .slide)
    let radiusY = slots.radiusY
    let margins = style.purpose == .slide ? 18.0 : 26
    let centre = Point(width / 2, radiusY + margins)
    height = 2 * (radiusY + margins)

    // Boxes on the inner ring, as wide as the widest name.
    let labels = picture.columns.map {
      TextLines($0.coalition.shortest, .strong, limit: 128, isBalanced: true)
    }
    let widest = max(
      labels.map(\.width).max() ?? 0,
      picture.shown.flatMap(\.columns).map { TextStyle.note.width($0.size) }.max() ?? 0)
    let tallest = labels.map { CoalitionBox.textHeight($0) }.max() ?? 0
    let boxSize = (width: widest + 18, height: tallest + 14)
    let inner = RingsLayout.innerPlaces(
      most, boxSize, radiusX: radiusX * 0.57, radiusY: radiusY * 0.58)
    let innerAngles = inner.map { Direction.turns($0.x, $0.y) }
    let rowOf = Dictionary(
      uniqueKeysWithValues: zip(picture.rows.map(\.id), picture.rows.indices))
    let columnOf = Dictionary(
      uniqueKeysWithValues: zip(picture.columns.map(\.id), picture.columns.indices))
    let order = RingOrder(
      outerAngles: slots.places.map { Direction.turns($0.x, $0.y) }, innerAngles: innerAngles,
      ties: picture.ties.compactMap { tie in
        guard let outer = rowOf[tie.party], let inner = columnOf[tie.coalition] else { return nil }
        return RingOrder.Tie(outer: outer, inner: inner, isLead: tie.mark.shape == .leads)
      })
    crossings = order.crossings
    var blocks: [Block] = []
    for (slot, node) in order.inner.enumerated() {
      let middle = Point(centre.x + inner[slot].x, centre.y + inner[slot].y)
      blocks.append(
        Block(
          coalition: CoalitionBox(
            column: picture.columns[node], name: labels[node],
            box: Box(centre: middle, width: boxSize.width, height: boxSize.height)),
          turns: innerAngles[slot]))
    }
    self.blocks = blocks
    var parties: [Outer] = []
    for (slot, node) in order.outer.enumerated() {
      let place = slots.places[slot]
      let row = picture.rows[node]
      parties.append(
        Outer(
          row: row, mark: Point(centre.x + radiusX * place.x, centre.y + radiusY * place.y),
          radius: RingsLayout.radius(row), name: names[node],
          turns: Direction.turns(place.x, place.y), isRight: place.x >= 0))
    }
    self.parties = parties
    let ring = Ring(centre: centre, radiusX: radiusX, radiusY: radiusY)
    let router = RingRouter(ring: ring, blocks: blocks, parties: parties)
    lines = router.lines(picture.routes)
    hits = lines.reduce(0) { $0 + $1.hits }
  }

  /// The same places for one picture of a union, without the nodes and ties that it lacks.
  func showing(_ picture: PictureTies, _ style: PictureStyle) -> RingsLayout {
    var layout = self
    let columns = Dictionary(uniqueKeysWithValues: picture.columns.map { ($0.id, $0) })
    layout.blocks = blocks.compactMap { block in
      columns[block.id].map { column in
        Block(
          coalition: CoalitionBox(column: column, name: block.coalition.name, box: block.box),
          turns: block.turns)
      }
    }
    layout.parties = parties.compactMap { party in
      picture.row(of: party.row.id).map { row in
        Outer(
          row: row, mark: party.mark, radius: RingsLayout.radius(row),
          name: RingsLayout.name(row, picture, style), turns: party.turns, isRight: party.isRight)
      }
    }
    let routes = Dictionary(
      uniqueKeysWithValues: lines.map { (RingsLayout.route($0.tie), $0) })
    layout.lines = picture.ties.compactMap { tie in
      routes[RingsLayout.route(tie)].map {
        RingLine(tie: tie, path: $0.path, points: $0.points, hits: $0.hits)
      }
    }
    return layout
  }

  private static func route(_ tie: PictureTies.Tie) -> [String] {
    [tie.party.rawValue, tie.coalition.rawValue, tie.mark.shape == .leads ? "leads" : ""]
  }

  private static func radius(_ row: PictureTies.Row) -> Double {
    min(11, 3.2 + 0.85 * Double(row.count.atLeast))
  }

  private static func name(
    _ row: PictureTies.Row, _ picture: PictureTies, _ style: PictureStyle
  ) -> TextLines {
    TextLines(
      picture.name(of: row.id, language: style.language), row.leads > 0 ? .strong : .name,
      limit: style.purpose == .slide ? 260 : 170)
  }

  /// Places of boxes on the inner ring, seen from its centre, clockwise from the top.
  ///
  /// Where boxes at equal angles would cover each other, they stand in two arcs, each box below the other.
  private static func innerPlaces(
    _ count: Int, _ box: (width: Double, height: Double), radiusX: Double, radiusY: Double
  ) -> [(x: Double, y: Double)] {
    let gap = 8.0
    let even = (0..<count).map { number in
      let direction = Direction(turns: (Double(number) / Double(max(1, count)) + 0.75).parted)
      return (x: radiusX * direction.x, y: radiusY * direction.y)
    }
    let areApart = even.indices.allSatisfy { a in
      even[..<a].allSatisfy {
        abs($0.x - even[a].x) >= box.width + gap || abs($0.y - even[a].y) >= box.height + gap
      }
    }
    if areApart { return even }
    func arc(_ count: Int, _ side: Double) -> [(x: Double, y: Double)] {
      let height = max(radiusY, (box.height + gap) * Double(count - 1) / 2)
      return (0..<count).map { number in
        let level = count == 1 ? 0 : 2 * Double(number) / Double(count - 1) - 1
        let width = radiusX * max(0, 1 - level * level).squareRoot()
        return (x: side * max(width, (box.width + gap) / 2), y: height * level)
      }
    }
    return arc((count + 1) / 2, 1) + arc(count / 2, -1).reversed()
  }

  /// The radius from the middle up in a low ring.
  private static let lowRadius = 225.0

  /// Slots on the outer ring from the top of the right side down, then from the bottom of the left side up; their
  /// levels are far enough apart for level names. A low ring has even levels.
  private static func slots(
    _ count: Int, lines: Int, _ radiusX: Double, isLow: Bool
  ) -> (places: [(x: Double, y: Double)], radiusY: Double) {
    func levels(_ count: Int) -> [Double] {
      (0..<count).map { number in
        let u = (Double(number) + 0.5) / Double(count)
        let even = isLow ? 0.95 : 0.55
        return even * (2 * u - 1) + (1 - even) * sin(.pi * (u - 0.5))
      }
    }
    let (right, left) = (levels((count + 1) / 2), levels(count / 2))
    func place(_ y: Double, _ side: Double) -> (x: Double, y: Double) {
      (side * max(0, 1 - y * y).squareRoot(), y)
    }
    let gaps = zip(right, right.dropFirst()).map { $1 - $0 }
    let least = gaps.min() ?? 2
    let needed = (Double(lines) * 16 + 2) / least
    return (
      right.map { place($0, 1) } + left.reversed().map { place($0, -1) },
      min(620, max(isLow ? lowRadius : radiusX * 0.72, needed))
    )
  }
}

extension Double {
  /// The part behind the point, from 0 up to 1.
  var parted: Double { self - rounded(.down) }
}
