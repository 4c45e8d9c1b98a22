import Dates
import Testing

@testable import Drawing

@Suite struct TimeScaleTests {
  private func scale(_ first: String, _ last: String) throws -> TimeScale {
    TimeScale(
      first: try #require(PartialDate(first)).earliest,
      last: try #require(PartialDate(last)).latest, left: 100, right: 900)
  }

  @Test("Days are places between the ends, days beyond them are the ends")
  func places() throws {
    let scale = try scale("2020-01-01", "2020-12-31")
    #expect(scale.x(PartialDate("2019").earliest) == 100)
    #expect(scale.x(PartialDate("2021").earliest) == 900)
    let middle = scale.x(PartialDate("2020-07-01").earliest)
    #expect(middle > 490 && middle < 510)
  }

  @Test(
    "At most about twelve years are written",
    arguments: [("2020", "2026"), ("1816", "2014"), ("2024", "2024")])
  func years(_ first: String, _ last: String) throws {
    let years = try scale(first, last).years
    #expect(!years.isEmpty && years.count <= 13)
    #expect(zip(years, years.dropFirst()).allSatisfy { $0.x < $1.x })
  }
}
