import Testing

@testable import States

@Suite struct DemonymsTests {
  @Test(arguments: [
    ("french", ["FRA"]), ("austrians", ["AUT"]), ("frenchwoman", ["FRA"]), ("irishmen", ["IRL"]),
    ("congolese", ["COD", "COG"]), ("dominican", ["DMA", "DOM"]), ("soviet", ["RUS"]), ("s", []),
    ("woman", []), ("martian", []),
  ])
  func means(_ key: String, _ states: [String]) {
    #expect(Demonyms.states(named: key) == states)
  }

  @Test func ofAState() {
    #expect(Demonyms.of("FRA") == ["French"])
    #expect(Demonyms.of("ATA").isEmpty)
  }
}
