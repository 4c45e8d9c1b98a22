import Foundation
import GraphCore

/// The line of a tie between two rings.
struct RingLine: Sendable {
  let tie: PictureTies.Tie
  /// The path in the language of SVG.
  let path: String
  /// The places along it.
  let points: [Point]
  /// The foreign boxes that it touches.
  let hits: Int
}

/// Leads lines around boxes: lead roles outside of the inner ring, memberships straight or through a gap between two
/// boxes and over the free middle.
struct RingRouter: Sendable {
  private let ring: Ring
  private let blocks: [RingsLayout.Block]
  private let parties: [RingsLayout.Outer]

  init(ring: Ring, blocks: [RingsLayout.Block], parties: [RingsLayout.Outer]) {
    self.ring = ring
    self.blocks = blocks
    self.parties = parties
  }

  private struct Ends {
    let tie: PictureTies.Tie
    let party: RingsLayout.Outer
    let block: Int
  }

  /// The lines of some ties, in their order.
  func lines(_ ties: [PictureTies.Tie]) -> [RingLine] {
    let partyOf = Dictionary(uniqueKeysWithValues: parties.map { ($0.row.id, $0) })
    let blockOf = Dictionary(
      uniqueKeysWithValues: blocks.enumerated().map { ($1.id, $0) })
    let ends = ties.compactMap { tie -> Ends? in
      guard let party = partyOf[tie.party], let block = blockOf[tie.coalition] else { return nil }
      return Ends(tie: tie, party: party, block: block)
    }
    let leads = ends.filter { $0.tie.mark.shape == .leads }
    let ports = leadPorts(leads)
    let members = ends.filter { $0.tie.mark.shape != .leads }
    let ways = members.map(way)
    // Lines through one gap are fanned out in the order in which they arrive.
    var offsets = [Double](repeating: 0, count: members.count)
    for gap in blocks.indices {
      let own = members.indices.filter { ways[$0] == gap }.sorted { a, b in
        (side(members[a].party, gap), members[a].party.row.id, a)
          < (side(members[b].party, gap), members[b].party.row.id, b)
      }
      for (number, index) in own.enumerated() {
        offsets[index] =
          own.count < 2 ? 0 : 0.72 * (Double(number) / Double(own.count - 1) - 0.5)
      }
    }
    let leadLines = leads.compactMap { end in ports[key(end.tie)].map { lead(end, port: $0) } }
    let memberLines = members.indices.map { index in
      ways[index].map { through($0, members[index], offset: offsets[index]) }
        ?? straight(members[index])
    }
    return memberLines + leadLines
  }

  private func key(_ tie: PictureTies.Tie) -> String { "\(tie.party) \(tie.coalition)" }

  // MARK: Lead roles

  /// The port of each lead line on the outer face of its box, in the order of arrival.
  private func leadPorts(_ leads: [Ends]) -> [String: Point] {
    var ports: [String: Point] = [:]
    for (number, block) in blocks.enumerated() {
      let own = leads.filter { $0.block == number }.sorted { a, b in
        RingOrder.shortest(a.party.turns - block.turns)
          < RingOrder.shortest(b.party.turns - block.turns)
      }
      let outward = ring.point(block.turns, 1)
      let ahead = Direction.turns(
        outward.x - block.box.centre.x, outward.y - block.box.centre.y)
      for (place, lead) in own.enumerated() {
        let spread =
          (Double(place) - Double(own.count - 1) / 2) * min(0.075, 0.3 / Double(own.count))
        let port = block.box.border(towards: ahead + spread)
        ports[key(lead.tie)] =
          isFree(port, of: number) ? port : side(number, place, of: own.count)
      }
    }
    return ports
  }

  /// True if no other box is before a port.
  private func isFree(_ port: Point, of number: Int) -> Bool {
    let face = blocks[number].box.outwards(at: port)
    let before = Point(port.x + face.x * 30, port.y + face.y * 30)
    return blocks.indices.allSatisfy { $0 == number || !blocks[$0].box.holds(before, margin: 8) }
  }

  /// A port at the outer side of a box, where other boxes stand above and below it.
  private func side(_ number: Int, _ place: Int, of count: Int) -> Point {
    let box = blocks[number].box
    let isRight = box.centre.x >= ring.centre.x
    // Ports are in the order of turns, which is upwards at the left side.
    let step = (Double(place) - Double(count - 1) / 2) * min(14, (box.height - 14) / Double(count))
    return Point(isRight ? box.right : box.left, box.centre.y + (isRight ? step : -step))
  }

  private func lead(_ ends: Ends, port: Point) -> RingLine {
    let start = ends.party.mark
    let way = RingOrder.shortest(ring.turns(of: port) - ends.party.turns)
    let face = blocks[ends.block].box.outwards(at: port)
    // The line arrives at a right angle to the edge of the box.
    func before(_ distance: Double) -> Point {
      Point(port.x + face.x * distance, port.y + face.y * distance)
    }
    let direct = Cubic(
      start: start, first: start.towards(ring.centre, by: 0.18),
      second: before(min(60, max(18, start.distance(to: port) * 0.4))), end: port)
    if abs(way) < 1.0 / 6, hits(direct.points(), except: ends.block, margin: 8) == 0 {
      return line(ends.tie, [direct], except: ends.block)
    }
    // A track between the boxes and the parties.
    let track = 0.835
    let steps = max(2, Int((abs(way) * 16).rounded(.up)))
    var places = [start]
    for step in 0...steps {
      let part = Double(step) / Double(steps)
      places.append(ring.point(ends.party.turns + way * (0.12 + 0.8 * part), track))
    }
    // No place of the track is nearer to the box than the last one, at which the line turns to its edge.
    let last = before(15)
    while places.count > 2, let place = places.last, place.distance(to: last) < 22 {
      places.removeLast()
    }
    var curves = RingRouter.smooth(places + [last])
    if var end = curves.popLast() {
      end.second = before(28)
      curves.append(end)
    }
    curves.append(Cubic(start: last, first: before(10), second: before(5), end: port))
    return line(ends.tie, curves, except: ends.block)
  }

  // MARK: Memberships

  /// The gap that a membership takes, behind the box of that number; `nil` for a straight line.
  private func way(_ ends: Ends) -> Int? {
    let straight = straight(ends)
    let distance = abs(RingOrder.shortest(blocks[ends.block].turns - ends.party.turns))
    if straight.hits == 0, distance < 0.14 || blocks.count < 3 { return nil }
    let ways = blocks.indices.map { gap -> (cost: Double, gap: Int) in
      let line = through(gap, ends, offset: 0)
      return (Double(line.hits) * 2000 + length(line.points), gap)
    }
    let best = ways.min { ($0.cost, $0.gap) < ($1.cost, $1.gap) }
    guard let best else { return nil }
    return straight.hits == 0 && length(straight.points) < best.cost * 0.8 ? nil : best.gap
  }

  private func straight(_ ends: Ends) -> RingLine {
    let box = blocks[ends.block].box
    let start = ends.party.mark
    let port = box.border(
      towards: Direction.turns(start.x - box.centre.x, start.y - box.centre.y))
    return line(
      ends.tie,
      [
        Cubic(
          start: start, first: start.towards(ring.centre, by: 0.12),
          second: port.towards(start, by: 0.35), end: port)
      ], except: ends.block)
  }

  /// The middle of the gap behind a box, in turns, and its free width in turns.
  private func gap(_ number: Int) -> (turns: Double, width: Double) {
    let own = blocks[number].turns
    let width = 1 / Double(blocks.count)
    return ((own + width / 2).parted, width)
  }

  /// A place between the boxes at both sides of a gap, at a part of the free way from its middle.
  private func gate(_ number: Int, _ offset: Double) -> Point {
    let (own, next) = (blocks[number].box, blocks[(number + 1) % blocks.count].box)
    let ahead = Direction.turns(next.centre.x - own.centre.x, next.centre.y - own.centre.y)
    let (from, to) = (own.border(towards: ahead), next.border(towards: ahead + 0.5))
    return from.towards(to, by: 0.5 + offset)
  }

  /// The order of a party among those that go through a gap.
  private func side(_ party: RingsLayout.Outer, _ number: Int) -> Double {
    RingOrder.shortest(party.turns - gap(number).turns)
  }

  private func through(_ number: Int, _ ends: Ends, offset: Double) -> RingLine {
    let box = blocks[ends.block].box
    let start = ends.party.mark
    let gate = gate(number, offset)
    let turns = ring.turns(of: gate)
    let (outside, inside) = (ring.point(turns, 0.74), ring.point(turns, 0.34))
    let inward = box.border(
      towards: Direction.turns(inside.x - box.centre.x, inside.y - box.centre.y))
    let near = box.centre.towards(ring.centre, by: 0.42)
    return line(
      ends.tie,
      [
        Cubic(
          start: start, first: start.towards(outside, by: 0.45),
          second: gate.towards(outside, by: 0.9), end: gate),
        Cubic(start: gate, first: inside, second: near, end: inward),
      ], except: ends.block)
  }

  // MARK: Lines

  private func line(_ tie: PictureTies.Tie, _ curves: [Cubic], except block: Int) -> RingLine {
    let points = curves.flatMap { $0.points() }
    let start = curves.first?.start ?? ring.centre
    return RingLine(
      tie: tie, path: "M\(start.inPath)" + curves.map(\.inPath).joined(), points: points,
      hits: hits(points, except: block, margin: 2))
  }

  private func hits(_ points: [Point], except block: Int, margin: Double) -> Int {
    blocks.indices.count { number in
      number != block && points.contains { blocks[number].box.holds($0, margin: margin) }
    }
  }

  private func length(_ points: [Point]) -> Double {
    zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
  }

  /// Curves through places, without corners: Catmull and Rom's spline as Bézier curves.
  private static func smooth(_ places: [Point]) -> [Cubic] {
    places.indices.dropLast().map { number in
      let (a, b) = (places[number], places[number + 1])
      let before = places[max(0, number - 1)]
      let behind = places[min(places.count - 1, number + 2)]
      return Cubic(
        start: a, first: Point(a.x + (b.x - before.x) / 6, a.y + (b.y - before.y) / 6),
        second: Point(b.x - (behind.x - a.x) / 6, b.y - (behind.y - a.y) / 6), end: b)
    }
  }
}
