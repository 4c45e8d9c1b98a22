import Dates
import Testing

@testable import Drawing

@Suite struct TickScaleTests {
  private func change(_ count: Int, isEnd: Bool = false) -> MembershipChange {
    MembershipChange(Day(number: 1)...Day(number: 1), isEnd: isEnd, count: count)
  }

  @Test("Ticks are as high as they count, also where there are very many")
  func proportion() {
    let scale = TickScale([1, 16, 60, 101].map { change($0) })
    let heights = [1, 16, 60, 101].map { scale.height(change($0)) }
    #expect(Set(heights).count == 4 && heights == heights.sorted())
    #expect(heights.last == 18)
  }

  @Test("Of few each is a pixel")
  func few() {
    let scale = TickScale([change(2), change(4)])
    #expect(scale.height(change(2)) == 5 && scale.height(change(4)) == 7)
  }

  @Test("Who left has a scale of its own, below the band")
  func ends() {
    let scale = TickScale([change(100), change(3, isEnd: true)])
    #expect(scale.height(change(3, isEnd: true)) == 6)
  }
}
