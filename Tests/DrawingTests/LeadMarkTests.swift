import Dates
import GraphCore
import Testing

@testable import Drawing

@Suite struct LeadMarkTests {
  private func mark(isEnd: Bool, disputed: Bool) -> LeadMark {
    LeadMark(
      CoalitionHistory.Lead(
        day: Day(number: 1), isEnd: isEnd, parties: ["FRA"], disputed: disputed ? ["FRA"] : []))
  }

  @Test("Each change of lead has words and a mark of its own")
  func marks() {
    let marks = [
      mark(isEnd: false, disputed: false), mark(isEnd: false, disputed: true),
      mark(isEnd: true, disputed: false),
    ]
    #expect(Set(marks.map(\.words)).count == 3)
    let drawn = marks.map { mark in
      var canvas = Canvas(PictureStyle())
      canvas.element("svg") { mark.draw(on: &$0, at: Point(10, 10), radius: 5) }
      return canvas.text
    }
    #expect(Set(drawn).count == 3)
    // A planned lead role is hollow, too, but not struck through.
    var planned = Canvas(PictureStyle())
    planned.element("svg") {
      $0.mark(Mark(shape: .leads, sureness: .planned), at: Point(10, 10), radius: 5)
    }
    #expect(!drawn.contains(planned.text))
  }
}
