import Dates
import Testing

@testable import Drawing

@Suite struct MembershipChangeTests {
  private func days(_ text: String) throws -> ClosedRange<Day> {
    let date = try #require(PartialDate(text))
    return date.earliest...date.latest
  }

  @Test("A year and a month are times in which it was, not days by which it was so")
  func precision() throws {
    let day = MembershipChange(try days("2020-03-01"), isEnd: false)
    let month = MembershipChange(try days("2020-03"), isEnd: false)
    let year = MembershipChange(try days("2020"), isEnd: false)
    #expect([day, month, year].map(\.precision) == [.day, .span, .span])
    #expect(year.day == (try days("2020")).lowerBound)
    let by = MembershipChange(Day.distantPast...day.day, isEnd: false)
    #expect(by.precision == .by && by.day == day.day)
    let may = try days("2020-05-03")
    let rest = MembershipChange(may.lowerBound...year.days.upperBound, isEnd: false)
    #expect(rest.precision == .span)
    // Between the founding and the day of a report.
    let report = try days("2020-07-09").upperBound
    let reported = MembershipChange(day.day...report, isEnd: false)
    #expect(reported.precision == .by && reported.day == report)
    let decade = MembershipChange(year.day...(try days("2029")).upperBound, isEnd: true)
    #expect(decade.precision == .by && decade.words == "left then or before")
  }

  @Test("Changes of the same time are one, with their number")
  func merged() throws {
    let changes: [MembershipChange] = [
      MembershipChange(try days("2020"), isEnd: false), .init(try days("2021"), isEnd: true),
      .init(try days("2020"), isEnd: false), .init(try days("2020-01-01"), isEnd: false),
    ]
    let merged = MembershipChange.merged(changes)
    #expect(merged.map(\.count) == [1, 2, 1] && merged.map(\.isEnd) == [false, false, true])
    #expect(merged.map(\.precision) == [.day, .span, .span])
  }
}
