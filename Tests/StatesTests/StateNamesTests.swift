import Testing

@testable import States

@Suite struct StateNamesTests {
  @Test func namesInManyLanguages() {
    #expect(StateNames.name(of: "FRA", language: "uk") == "Франція")
    #expect(StateNames.name(of: "DEU", language: "fr") == "Allemagne")
    #expect(StateNames.name(of: "XKX", language: "en") == "Kosovo")
  }

  @Test(arguments: ["ZZZ", "FR", "france", "", "XXX", "UKN", "YUG", "SUN", "ZAR", "840"])
  func doesNotKnow(_ code: String) {
    #expect(!StateNames.isCode(code))
  }

  @Test func pastStatesKeepTheirNames() {
    #expect(StateNames.name(of: "cow:345", language: "en") == "Yugoslavia")
    #expect(StateNames.name(of: "YUG", language: "en") == nil)
    #expect(StateNames.isCode("cow:300"))
  }

  @Test func namesOfEarlierReleasesGiveWay() {
    let all = Set(StateNames.all)
    #expect(StateNames.states(named: "Swasiland", among: all) == ["SWZ"])
    #expect(StateNames.states(named: "Svazijsko", among: all) == ["SWZ"])
    // North Korea in Kazakh, which earlier releases had for the South.
    #expect(StateNames.states(named: "Солтүстік Корея", among: all) == ["PRK"])
    #expect(StateNames.states(named: "Gales", among: all).isEmpty)
    #expect(StateNames.states(named: "Frankreich", among: ["DEU"]).isEmpty)
  }

  @Test func knowsLanguages() {
    #expect(StateNames.hasLanguage("en") && StateNames.hasLanguage("uk"))
    #expect(StateNames.hasLanguage("pt-BR"))
    #expect(!StateNames.hasLanguage("xx"))
    #expect(!StateNames.hasLanguage("english"))
  }
}
