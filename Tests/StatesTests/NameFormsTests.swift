import Testing

@testable import States

@Suite struct NameFormsTests {
  private func states(_ text: String) -> [String] {
    let names = [
      "burma": ["MMR"], "myanmar": ["MMR"], "congo": ["COD", "COG"], "zaire": ["COD"],
      "cyprus": ["CYP"],
      "georgia": ["GEO"], "barbade": ["BRB"], "italy": ["ITA"], "sardinia": ["ITA"],
      "china": ["CHN"],
      "cuba": ["CUB"], "молдова": ["MDA"], "ガーナ": ["GHA"], "british": ["GBR"],
    ]
    return NameForms { names[NameKey.of($0)] ?? [] }.states(of: text)
  }

  @Test(arguments: [
    ("Myanmar (Burma)", ["MMR"]), ("Congo (Zaire)", ["COD"]), ("Myanmar (formerly Burma)", ["MMR"]),
    ("Italy/Sardinia", ["ITA"]), ("Italy - Sardinia", ["ITA"]), ("Republic of Cyprus", ["CYP"]),
    ("República de Cuba", ["CUB"]), ("Республика Молдова", ["MDA"]), ("ガーナ共和国", ["GHA"]),
    ("Islamische Republik Cuba", ["CUB"]), ("la Barbade", ["BRB"]), ("Barbade (la)", ["BRB"]),
    ("former Zaire", ["COD"]),
    ("British citizen", ["GBR"]),
  ])
  func means(_ text: String, _ expected: [String]) {
    #expect(states(text) == expected)
  }

  @Test(
    "A part that is unknown, or says otherwise, makes the whole unknown",
    arguments: [
      "Georgia (US state)", "Cyprus (Cuba)", "Republic of China", "Arizona, Cuba",
      "Democratic Republic of China",
      "Republic", "", "()", "/", "Northern Cyprus", "Turkish Republic of Northern Cyprus",
    ])
  func meansNothing(_ text: String) {
    #expect(states(text).isEmpty)
  }
}
