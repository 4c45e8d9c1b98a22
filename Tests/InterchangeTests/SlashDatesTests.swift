import Dates
import Testing

@testable import Interchange

@Suite struct SlashDatesTests {
  @Test("One date that can only be read in one way tells the order of all")
  func order() {
    #expect(SlashDates(["06/05/1955", "16/05/1955", ""])?.plain("06/05/1955") == "1955-05-06")
    #expect(SlashDates(["06/05/1955", "05/16/1955"])?.plain("06/05/1955") == "1955-06-05")
    #expect(SlashDates(["5/5/1955"])?.plain("5/5/1955") == "1955-05-05")
  }

  @Test("Where both orders fit, or none, there is no order")
  func unknown() {
    #expect(SlashDates(["06/05/1955"]) == nil && SlashDates(["1955", ""]) == nil)
    #expect(SlashDates(["16/05/1955", "05/16/1955"]) == nil)
    #expect(SlashDates.meanings(of: "06/05/1955") == ["1955-05-06", "1955-06-05"])
    #expect(SlashDates.meanings(of: "31/02/1955").isEmpty && !SlashDates.isDate("1/2"))
  }
}
