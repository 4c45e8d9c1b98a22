import TestSupport
import Testing

@testable import Dates

@Suite struct DateIntervalTests {
  /// The examples of the specification, levels 0 and 1.
  @Test(arguments: [
    "1964/2008", "2004-06/2006-08", "2004-02-01/2005-02-08", "2004-02-01/2005-02",
    "2004-02-01/2005",
    "2005/2006-02", "1985-04-12/..", "1985-04/..", "1985/..", "../1985-04-12", "../1985-04",
    "../1985", "1985-04-12/", "1985-04/", "1985/", "/1985-04-12", "/1985-04", "/1985",
    "1984~/2004-06",
    "1984/2004-06~", "1984~/2004~", "1984-06?/2004-08?", "-1985/-1980",
  ])
  func printsWhatItRead(_ text: String) throws {
    #expect(try #require(DateInterval(text)).description == text)
  }

  @Test(arguments: [
    "", "/", "../..", "/..", "2008/1964", "1964/2008/2010", "1964", "x/1964", "1964/-",
  ])
  func refuses(_ text: String) {
    #expect(DateInterval(text) == nil)
  }

  @Test func boundsAreThoseOfItsEnds() throws {
    let period = try #require(DateInterval("2004-02/2005"))
    #expect(period.earliest == Day(year: 2004, month: 2, day: 1))
    #expect(period.latest == Day(year: 2005, month: 12, day: 31))
    #expect(DateInterval("/1985")?.earliest == .distantPast)
    #expect(DateInterval("1985/..")?.latest == .distantFuture)
  }

  @Test("A period that begins and ends on the same day has one day")
  func oneDay() throws {
    let period = try #require(DateInterval("2014-01-18/2014-01-18"))
    #expect(period.earliest == Day(year: 2014, month: 1, day: 18))
    #expect(period.latest == period.earliest)
    #expect(DateInterval("2014-01-19/2014-01-18") == nil)
  }
}
