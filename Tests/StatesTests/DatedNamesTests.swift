import Dates
import Testing

@testable import States

@Suite struct DatedNamesTests {
  private func state(_ name: String, _ date: PartialDate?) -> String? {
    DatedNames.state(named: NameKey.of(name), during: date.map { $0.earliest...$0.latest })
  }

  @Test func theLastDayDecides() {
    #expect(state("Austria", "1918-11-13") == "cow:300")
    #expect(state("Austria", "1918") == nil)
    #expect(state("Korea", "1948-08-14") == "cow:730")
    #expect(state("Korea", "1948") == nil)
  }

  @Test func withoutADateNothingIsDecided() {
    #expect(state("Korea", nil) == nil)
    #expect(state("France", "1900") == nil)
  }
}
