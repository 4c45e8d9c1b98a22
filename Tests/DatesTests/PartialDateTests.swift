import TestSupport
import Testing

@testable import Dates

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2024-02", "2024-02-01", "2024-02-29"), ("2023", "2023-01-01", "2023-12-31"),
    ("202X", "2020-01-01", "2029-12-31"), ("19XX", "1900-01-01", "1999-12-31"),
    ("-05XX", "-0599-01-01", "-0500-12-31"), ("2024-XX", "2024-01-01", "2024-12-31"),
    ("2024-02-XX", "2024-02-01", "2024-02-29"), ("2024-XX-XX", "2024-01-01", "2024-12-31"),
    ("2024-22", "2024-06-01", "2024-09-30"), ("2024-24", "2024-01-01", "2025-03-31"),
    ("2024~", "2023-01-01", "2025-12-31"), ("202X~", "2010-01-01", "2039-12-31"),
    ("2024-01~", "2023-12-01", "2024-02-29"), ("2024-06?", "2024-05-01", "2024-07-31"),
    ("2024-06-11%", "2024-06-10", "2024-06-12"),
  ])
  func standsForThePeriodItNames(_ text: String, _ first: String, _ last: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.earliest == PartialDate(first)?.earliest)
    #expect(date.latest == PartialDate(last)?.latest)
  }

  @Test("A decade ends with its ninth year, a century with its ninety-ninth")
  func decadesAndCenturies() {
    #expect(("202X" as PartialDate).latest == Day(year: 2029, month: 12, day: 31))
    #expect(("20XX" as PartialDate).latest == Day(year: 2099, month: 12, day: 31))
    #expect(("-202X" as PartialDate).earliest == Day(year: -2029, month: 1, day: 1))
  }

  @Test func aDayNeedsItsMonth() {
    #expect(PartialDate(year: 2024, month: nil, day: 3) == nil)
    #expect(PartialDate(year: 2024, month: .unspecified, day: .known(3)) == nil)
    #expect(PartialDate(year: 2024, unspecifiedYearDigits: 1, month: .known(1)) == nil)
  }

  @Test func ordersByBeginningThenByPrecision() {
    let dates = ["2024", "2024-01", "2024-01-01", "2023-12-31", "2024-01-02", "202X"]
    let sorted = dates.compactMap { PartialDate($0) }.sorted().map(\.description)
    #expect(sorted == ["202X", "2023-12-31", "2024-01-01", "2024-01", "2024", "2024-01-02"])
  }

  /// Two dates are equal exactly if neither comes first.
  @Test func orderIsTotal() {
    var generator = SeededGenerator(seed: 23)
    let dates = (0..<60).map { _ in RandomDates.date(&generator) }
    for a in dates {
      for b in dates { #expect((a == b) == (!(a < b) && !(b < a))) }
    }
  }
}
