import Testing

@testable import States

@Suite struct NameKeyTests {
  @Test(arguments: [
    ("Korea, Republic of", "Republic of Korea"), ("St. Kitts & Nevis", "saint kitts and nevis"),
    ("Bahamas (the)", "The Bahamas"), ("Côte d’Ivoire", "COTE D'IVOIRE"), ("İstanbul", "istanbul"),
    ("Iran (Islamic Rep.)", "Islamic Republic of Iran"), ("Cook Is.", "Cook Islands"),
    ("ایران", "إيران".replacing("إ", with: "ا")), ("Россия", "РОССИЯ"), ("Ελλάς", "ΕΛΛΑΣ"),
    ("Guinea – Bissau", "Guinea-Bissau"), ("Luxembourg, Luxembourg", "Luxembourg"),
    ("Republic of Korea\u{200B}", "Republic of Korea"),
  ])
  func areOne(_ a: String, _ b: String) {
    #expect(NameKey.of(a) == NameKey.of(b))
  }

  @Test(arguments: [
    ("Niger", "Nigeria"), ("Guinea", "Guinea-Bissau"), ("ကို", "က"), ("North Korea", "South Korea"),
    ("Dominica", "Dominican Republic"), ("", "the"),
  ])
  func areTwo(_ a: String, _ b: String) {
    #expect(NameKey.of(a) != NameKey.of(b))
  }

  @Test func wordsKeepTheirOrder() {
    #expect(NameKey.words(of: "Korea, Republic of") == ["korea", "republic"])
    #expect(NameKey.words(of: "the") == ["the"])
    #expect(NameKey.words(of: "") == [])
  }
}
