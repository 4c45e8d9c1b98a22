import Testing

@testable import States

@Suite struct OtherCodesTests {
  @Test(
    "Codes of statistics and flags are known",
    arguments: [
      ("EL", "GRC"), ("ROM", "ROU"), ("KSA", "SAU"), ("UK", "GBR"), ("🇫🇷", "FRA"), ("NK", "PRK"),
      ("Venezuela, RB", "VEN"), ("Kosovo (UNSCR 1244)", "XKX"), ("Bosnia & Herz.", "BIH"),
      ("W. Sahara", "ESH"), ("Fr. Polynesia", "PYF"), ("Russian Fed.", "RUS"),
      ("German DR", "cow:265"), ("Kosovo (under UNSC 1244)", "XKX"),
      ("Germany (until 1990 former territory of the FRG)", "DEU"),
    ])
  func codes(_ text: String, _ state: String) {
    #expect(StateLookup.shared.read(text) == .found(state))
  }

  @Test("Small letters are words, no codes")
  func words() { #expect(StateLookup.shared.read("el", isSuggesting: false) != .found("GRC")) }
}
