import States
import Testing

@testable import Interchange

@Suite struct KnownOrganisationsTests {
  @Test(
    "Organisations are found by abbreviation and name",
    arguments: [
      ("EU", "eu"), ("European Union", "eu"), ("EUU", "eu"), ("NATO", "nato"), ("U.N.", "un"),
      ("African Union", "african-union"), ("EU (Commission and Council)", "eu"),
    ])
  func found(_ name: String, _ id: String) {
    #expect(KnownOrganisations.organisation(named: name)?.id == id)
  }

  @Test("No name of a state is one of an organisation")
  func noStates() {
    for code in StateLives.codes {
      guard let name = StateNames.name(of: code, language: "en") else { continue }
      #expect(KnownOrganisations.organisation(named: name) == nil, "\(name)")
    }
  }
}
