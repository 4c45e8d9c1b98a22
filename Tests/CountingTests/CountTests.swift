import Counting
import Testing

@Suite struct CountTests {
  @Test(
    "A count is a number, a range, or open above",
    arguments: [
      (Count(7), "7", true), (Count(7...9), "7–9", false),
      (Count(atLeast: 7, atMost: 7), "7", true),
      (Count(atLeast: 21, atMost: nil), "21+", false),
      (Count(atLeast: 0, atMost: nil), "0+", false),
    ])
  func description(_ count: Count, _ text: String, _ isExact: Bool) {
    #expect(count.description == text)
    #expect(count.isExact == isExact)
  }
}
