import Testing

@testable import States

@Suite struct GluedNamesTests {
  @Test(arguments: [
    ("SouthKorea", ["KOR"]), ("newzealand", ["NZL"]), ("SAUDIARABIA", ["SAU"]),
    ("სანმარინო", ["SMR"]),
    ("Bangla desh", ["BGD"]), ("usa", []), ("notastate", []), ("", []), ("1234567", []),
  ])
  func means(_ text: String, _ states: [String]) {
    #expect(GluedNames.states(of: text) == states)
  }
}
