import Testing

@testable import GraphCore

@Suite struct CountryNamesTests {
  @Test func namesInManyLanguages() {
    #expect(CountryNames.name(of: "FRA", language: "uk") == "Франція")
    #expect(CountryNames.name(of: "DEU", language: "fr") == "Allemagne")
    #expect(CountryNames.name(of: "XKX", language: "en") == "Kosovo")
  }

  @Test(arguments: ["ZZZ", "FR", "france", "", "XXX", "UKN", "YUG", "SUN", "ZAR", "840"])
  func doesNotKnow(_ code: String) {
    #expect(!CountryNames.isCode(Identifier(code)))
  }

  @Test func pastStatesKeepTheirNames() {
    #expect(CountryNames.name(of: "cow:345", language: "en") == "Yugoslavia")
    #expect(CountryNames.name(of: "YUG", language: "en") == nil)
    #expect(CountryNames.isCode("cow:300"))
  }

  @Test func knowsLanguages() {
    #expect(CountryNames.hasLanguage("en") && CountryNames.hasLanguage("uk"))
    #expect(CountryNames.hasLanguage("pt-BR"))
    #expect(!CountryNames.hasLanguage("xx"))
    #expect(!CountryNames.hasLanguage("english"))
  }
}
