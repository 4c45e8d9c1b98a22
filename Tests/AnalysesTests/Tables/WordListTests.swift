import Testing

@testable import Analyses

@Suite struct WordListTests {
  @Test("A sentence lists words with commas, and one word before the last")
  func list() {
    #expect(
      [[], ["A"], ["A", "B"], ["A", "B", "C"]].map { $0.inWords("or") } == [
        "", "A", "A or B", "A, B or C",
      ])
  }
}
