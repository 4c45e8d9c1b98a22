import Testing

@testable import Interchange

@Suite struct DateMessageTests {
  private func message(_ text: String) -> String { DateMessage.of(text, "not a date", in: "from") }

  @Test("A date with slashes can mean two days, so the message names both")
  func slashes() {
    #expect(
      message("03/04/2019").hasSuffix(
        "it can mean 2019-04-03 or 2019-03-04, so write one of them"))
    #expect(message("15/04/2020").hasSuffix("write 2020-04-15"))
    #expect(message("04/15/2020").hasSuffix("write 2020-04-15"))
    #expect(message("04/04/2020").hasSuffix("write 2020-04-04"))
  }

  @Test("A year that is about known has a tilde, and no other word with c is one")
  func about() {
    #expect(message("c. 1949").hasSuffix("write 1949~ for an approximate year"))
    #expect(message("circa 1949").contains("write 1949~"))
    #expect(message("closed 1949").hasSuffix("write 2024, 2024-01 or 2024-01-18"))
  }

  @Test(
    "Of other texts it names the forms of dates",
    arguments: ["soon", "40/50/2020", "1/2/20", "30/02/2024", "31/04/2024"])
  func others(_ text: String) {
    #expect(message(text).hasSuffix("write 2024, 2024-01 or 2024-01-18"))
  }
}
