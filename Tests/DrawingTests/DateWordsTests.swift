import Dates
import Testing

@testable import Drawing

@Suite struct DateWordsTests {
  @Test(arguments: [
    ("2024", "2024"), ("2024-01", "January 2024"), ("2026-05-26", "26 May 2026"),
    ("2024~", "2024~"), ("202X", "202X"), ("2024-XX", "2024-XX"), ("2024-22", "2024-22"),
  ])
  func words(_ text: String, _ words: String) throws {
    #expect(try #require(PartialDate(text)).inWords == words)
  }
}
