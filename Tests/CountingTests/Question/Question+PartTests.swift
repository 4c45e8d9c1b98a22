import Counting
import Testing

@Suite struct QuestionPartTests {
  @Test("A question counts one end of a range, or both")
  func parts() {
    let range = Count(7...9)
    #expect(Question.Counted.certain.part(of: range) == Count(7))
    #expect(Question.Counted.possible.part(of: range) == Count(9))
    #expect(Question.Counted.range.part(of: range) == range)
    #expect(
      Question.Counted.possible.part(of: Count(atLeast: 21, atMost: nil))
        == Count(atLeast: 21, atMost: nil))
  }
}
