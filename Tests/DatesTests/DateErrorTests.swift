import Testing

@testable import Dates

@Suite struct DateErrorTests {
  @Test(
    "An error names the month or day that the calendar does not have",
    arguments: [
      ("2024-13", "there is no month 13"), ("2024-00", "there is no month 0"),
      ("2024-13-01", "there is no month 13"), ("2023-02-29", "February 2023 has 28 days"),
      ("2024-02-30", "February 2024 has 29 days"), ("2024-04-31", "April 2024 has 30 days"),
      ("2024-01-00", "there is no day 0"), ("2024-13~", "there is no month 13"),
      ("2024-21-01", "there is no month 21"), ("yesterday", "not a date"), ("", "not a date"),
      ("2023-02-29T10:00:00", "February 2023 has 28 days"), ("2023-02-28T99", "not a date"),
      ("2023-13T10:00:00", "there is no month 13"), ("2023-02T10:00:00", "not a date"),
      ("2024-1", "not a date"), ("24-01-01", "not a date"), ("2024-01-18-01", "not a date"),
    ])
  func saysWhy(_ text: String, _ reason: String) {
    #expect(throws: DateError(text: text, reason: reason)) { try PartialDate(parsing: text) }
  }

  @Test("The description is the text and the reason")
  func description() {
    #expect(
      DateError(text: "2024-13", reason: "there is no month 13").description
        == "'2024-13': there is no month 13")
  }

  @Test("What can be read is read alike")
  func readsADate() throws {
    #expect(try PartialDate(parsing: "2024-06?").description == "2024-06?")
  }

  @Test("A literal is a date")
  func literal() {
    let date: PartialDate = "2024-01-18"
    #expect(date == PartialDate(year: 2024, month: 1, day: 18))
  }

  @Test("A wrong literal traps")
  func wrongLiteral() async {
    await #expect(processExitsWith: .failure) {
      let date: PartialDate = "2024-13"
      _ = date
    }
  }
}
