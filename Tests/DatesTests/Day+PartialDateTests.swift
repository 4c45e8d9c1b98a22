import Dates
import Testing

@Suite struct DayAndPartialDateTests {
  private func date(_ first: String, _ last: String) throws -> PartialDate? {
    let (first, last) = (try #require(PartialDate(first)), try #require(PartialDate(last)))
    return (first.earliest...last.latest).date
  }

  @Test("The days of a month or a year are a date, and so is what is left of it")
  func monthsAndYears() throws {
    #expect(try date("2024-02", "2024-02") == "2024-02")
    #expect(try date("2024-02-10", "2024-02") == "2024-02")
    #expect(try date("2024", "2024") == "2024")
    #expect(try date("2024-02-10", "2024") == "2024")
    #expect(try date("2024-12", "2024-12") == "2024-12")
  }

  @Test("Days that end inside a month, or begin before the year, are no date")
  func otherDays() throws {
    #expect(try date("2024-02-01", "2024-02-10") == nil)
    #expect(try date("2023-12", "2024-02") == nil)
    let open = Day.distantPast...PartialDate("2024").latest
    #expect(open.date == nil && !open.isMonthOrYear)
  }
}
