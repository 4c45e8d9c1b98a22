import Testing

@testable import Interchange

@Suite struct TableDateTests {
  @Test(
    "With dots the day comes first",
    arguments: [
      ("01.03.2019", "2019-03-01"), ("1.3.2019", "2019-03-01"), ("31.12.1999", "1999-12-31"),
      ("03.2019", "2019-03"), ("2019-03-01", "2019-03-01"), ("1995.0", "1995"), ("2019", "2019"),
      ("1.3.19", "1.3.19"), ("2019.03.01", "2019.03.01"), ("a.b.2019", "a.b.2019"),
      ("2019-03-01 00:00:00", "2019-03-01"),
    ])
  func dots(_ text: String, _ date: String) { #expect(TableDate.plain(text) == date) }
}
