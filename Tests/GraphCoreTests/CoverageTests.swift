import Dates
import GraphCore
import Testing

@Suite struct CoverageTests {
  @Test(
    "A span of years covers its first and its last year",
    arguments: [
      ("1815", false), ("1816", true), ("1900-05-03", true), ("2014-12-31", true), ("2015", false),
      ("201X", false),
    ] as [(PartialDate, Bool)])
  func years(_ date: PartialDate, _ expected: Bool) {
    #expect(Coverage(from: "1816", to: "2014", isComplete: true).covers(date) == expected)
  }

  @Test("An open end covers all")
  func open() {
    #expect(Coverage(isComplete: false).covers("0001"))
    #expect(Coverage(from: "2000", isComplete: false).covers("2999"))
    #expect(!Coverage(from: "2000", isComplete: false).covers("1999-12-31"))
  }
}
