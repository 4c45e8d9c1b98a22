import Testing

@testable import States

@Suite struct ForeignVariantsTests {
  @Test(arguments: [
    ("США", "USA"), ("Großbritannien", "GBR"), ("КНДР", "PRK"), ("Чехословакия", "cow:315"),
    ("Jugoslawien", "cow:345"), ("DDR", "cow:265"), ("алжирец", "DZA"), ("Sowjetunion", "RUS"),
    ("북한", "PRK"), ("Ostdeutschland", "cow:265"),
  ])
  func areFound(_ name: String, _ state: String) {
    #expect(StateLookup.shared.match(name) == .found(state))
  }

  @Test("A short form that languages use for two territories is ambiguous")
  func ambiguous() {
    #expect(StateLookup.shared.match("Kongo") == .ambiguous(["COD", "COG"]))
    #expect(StateLookup.shared.match("الكونغو") == .ambiguous(["COD", "COG"]))
  }
}
