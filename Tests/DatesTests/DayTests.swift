import Testing

@testable import Dates

@Suite struct DayTests {
  @Test func knownDays() {
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day(year: 1969, month: 12, day: 31)?.number == -1)
    #expect(Day(year: 2000, month: 3, day: 1)?.number == 11017)
    #expect(Day(year: 2026, month: 5, day: 26)?.number == 20599)
  }

  /// Counting on day by day, by the calendar's own rules, never disagrees.
  @Test func countsEveryDayOfEightCenturies() {
    var expected = Day(year: 1600, month: 1, day: 1)?.number ?? 0
    for year in 1600..<2400 {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (index, length) in lengths.enumerated() {
        #expect(Day.length(ofMonth: index + 1, in: year) == length)
        for day in 1...length {
          guard Day(year: year, month: index + 1, day: day)?.number == expected else {
            Issue.record("\(year)-\(index + 1)-\(day)")
            return
          }
          let civil = Day(number: expected).civil
          guard civil == (year, index + 1, day) else {
            Issue.record("\(civil)")
            return
          }
          expected += 1
        }
        #expect(Day(year: year, month: index + 1, day: length + 1) == nil)
      }
    }
  }

  @Test func refusesWhatTheCalendarLacks() {
    #expect(Day(year: 2024, month: 0, day: 1) == nil)
    #expect(Day(year: 2024, month: 13, day: 1) == nil)
    #expect(Day(year: 2023, month: 2, day: 29) == nil)
    #expect(Day(year: 2024, month: 2, day: 0) == nil)
  }
}
