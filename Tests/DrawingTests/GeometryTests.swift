import Testing

@testable import Drawing

@Suite struct GeometryTests {
  private let box = Box(left: 10, top: 20, width: 40, height: 20)

  @Test("The border of a box lies in the direction that is asked for")
  func border() {
    #expect(box.border(towards: 0) == Point(50, 30))
    #expect(box.border(towards: 0.5).x == 10)
    #expect(abs(box.border(towards: 0.25).y - 40) < 1e-9)
    #expect(abs(box.border(towards: 0.75).y - 20) < 1e-9)
  }

  @Test("Boxes that only touch do not overlap")
  func overlaps() {
    #expect(box.overlaps(Box(left: 49, top: 39, width: 9, height: 9)))
    #expect(!box.overlaps(Box(left: 50, top: 20, width: 9, height: 9)))
    #expect(box.holds(Point(51, 30), margin: 2) && !box.holds(Point(51, 30)))
  }

  @Test("A curve begins and ends at its ends")
  func cubic() {
    let curve = Cubic(start: Point(0, 0), first: Point(0, 9), second: Point(9, 9), end: Point(9, 0))
    #expect(curve.points(4).first == curve.start && curve.points(4).last == curve.end)
    #expect(curve.point(at: 0.5) == Point(4.5, 6.75))
    #expect(curve.inPath == "C0 9 9 9 9 0")
  }

  @Test("Directions are turns, clockwise from the right")
  func directions() {
    for turns in [0.0, 0.1, 0.25, 0.6, 0.9] {
      let direction = Direction(turns: turns)
      #expect(abs(Direction.turns(direction.x, direction.y) - turns) < 1e-9)
    }
    #expect(RingOrder.shortest(0.9) < 0 && RingOrder.shortest(0.4) == 0.4)
  }
}
