import TestSupport
import Testing

@testable import GraphCore

@Suite struct PartialDateTests {
  @Test(arguments: ["0000", "1814", "2024", "2024-01", "2024-02-29", "9999-12-31"])
  func printsWhatItRead(_ text: String) throws {
    #expect(try #require(PartialDate(text)).description == text)
  }

  @Test func printsWhatItReadAtRandom() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let year = Int.random(in: 0...9999, using: &generator)
      let month = Bool.random(using: &generator) ? Int.random(in: 1...12, using: &generator) : nil
      let day = month.flatMap { month in
        Bool.random(using: &generator)
          ? Int.random(in: 1...Day.length(ofMonth: month, in: year), using: &generator) : nil
      }
      let date = try #require(PartialDate(year: year, month: month, day: day))
      #expect(PartialDate(date.description) == date)
      #expect(date.earliest <= date.latest)
      #expect((date.earliest == date.latest) == (day != nil))
    }
  }

  @Test(arguments: [
    "", "24", "2024-", "2024-1", "2024-13", "2024-00", "2024-02-30", "2023-02-29", "2024-01-18T",
    "2024/01", "yesterday", "+024", "-024", " 2024", "２０２４", "2024-01-18-1", "20240118", "2024~",
  ])
  func refuses(_ text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func standsForThePeriodItNames() {
    #expect(PartialDate("2024-02")?.earliest == Day(year: 2024, month: 2, day: 1))
    #expect(PartialDate("2024-02")?.latest == Day(year: 2024, month: 2, day: 29))
    #expect(PartialDate("2023")?.latest == Day(year: 2023, month: 12, day: 31))
    #expect(PartialDate(year: 2024, month: nil, day: 3) == nil)
  }

  @Test func ordersByBeginningThenByPrecision() {
    let dates = ["2024", "2024-01", "2024-01-01", "2023-12-31", "2024-01-02"]
    let sorted = dates.compactMap { PartialDate($0) }.sorted().map(\.description)
    #expect(sorted == ["2023-12-31", "2024-01-01", "2024-01", "2024", "2024-01-02"])
  }
}
