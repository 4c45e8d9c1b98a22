/// An ellipse with a way to name its places: turns about the centre, and a part of the way from the centre.
struct Ring: Hashable, Sendable {
  let centre: Point
  let radiusX: Double
  let radiusY: Double

  /// The place at some turns and a part of the radius.
  func point(_ turns: Double, _ part: Double) -> Point {
    let direction = Direction(turns: turns)
    return Point(
      centre.x + radiusX * part * direction.x, centre.y + radiusY * part * direction.y)
  }

  /// The turns of a place.
  func turns(of point: Point) -> Double {
    Direction.turns((point.x - centre.x) / radiusX, (point.y - centre.y) / radiusY)
  }
}

extension Box {
  /// The direction that leads away from the edge on which a place is.
  func outwards(at point: Point) -> Point {
    let sides = [
      (abs(point.x - left), Point(-1, 0)), (abs(point.x - right), Point(1, 0)),
      (abs(point.y - top), Point(0, -1)), (abs(point.y - bottom), Point(0, 1)),
    ]
    return sides.min { $0.0 < $1.0 }?.1 ?? Point(0, -1)
  }

  /// The place on the border in a direction from the centre.
  func border(towards turns: Double) -> Point {
    let direction = Direction(turns: turns)
    let x = abs(direction.x) < 1e-9 ? .infinity : width / 2 / abs(direction.x)
    let y = abs(direction.y) < 1e-9 ? .infinity : height / 2 / abs(direction.y)
    let reach = min(x, y)
    return Point(centre.x + direction.x * reach, centre.y + direction.y * reach)
  }
}
