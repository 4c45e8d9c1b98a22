import Testing

@testable import Drawing

@Suite struct MarkTests {
  private static let all = Mark.Shape.allCases.flatMap { shape in
    // A planned coalition has no observers.
    Mark.Sureness.allCases.filter { shape != .outside || $0 != .planned }
      .map { Mark(shape: shape, sureness: $0) }
  }

  private func svg(_ mark: Mark) -> String {
    var canvas = Canvas(PictureStyle())
    canvas.element("svg") { $0.mark(mark, at: Point(10, 10), radius: 5) }
    return canvas.text
  }

  @Test("No two marks look the same or are called the same")
  func differ() {
    #expect(Set(Self.all.map(svg)).count == Self.all.count)
    #expect(Set(Self.all.map(\.words)).count == Self.all.count)
    #expect(Set(Self.all.map(\.order)).count == Self.all.count)
  }

  @Test("The mark of roles that do not count names none of them, since it stands for all")
  func outside() {
    #expect(Mark(shape: .outside, sureness: .certain).words == "other role (not counted)")
    #expect(Mark(shape: .outside, sureness: .possible).words == "perhaps other role (not counted)")
  }

  @Test("Only what is certain is full, and an outsider never is")
  func fills() {
    for mark in Self.all {
      let isFull = mark.sureness == .certain && mark.shape != .outside
      #expect(svg(mark).contains("fill=\"#ffffff\"") == !isFull, "\(mark)")
    }
  }

  @Test("A party that may lead and certainly belongs has a core")
  func core() {
    let mark = Mark(shape: .leads, sureness: .possible, hasCore: true)
    #expect(svg(mark).contains("<circle") && svg(mark).contains("stroke-dasharray"))
    #expect(mark.words == "belongs, may lead")
  }
}
