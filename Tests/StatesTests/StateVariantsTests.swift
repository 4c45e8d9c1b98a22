import Testing

@testable import States

@Suite struct StateVariantsTests {
  @Test(arguments: [
    ("Zaire", ["COD"]), ("burma", ["MMR"]), ("Great Britain", ["GBR"]), ("the UK", ["GBR"]),
    ("French", ["FRA"]), ("dutch", ["NLD"]), ("Upper Volta", ["BFA"]), ("Holland", ["NLD"]),
    ("Iran (Islamic Republic of)", ["IRN"]), ("Soviet Union", ["RUS"]), ("Turkey", ["TUR"]),
    ("Czech Republic", ["CZE"]), ("Ivory Coast", ["CIV"]), ("Nowhere", []),
    ("Dominican", ["DMA", "DOM"]), ("Congolese", ["COD", "COG"]), ("Korea", ["KOR", "PRK"]),
  ])
  func means(_ text: String, _ codes: [String]) {
    #expect(StateVariants.states(named: text) == codes)
  }

  /// No variant or demonym is the present English name of another state; Korea was a state.
  @Test func noneIsAnothersName() {
    var owners: [String: String] = [:]
    for line in StateCodes.table.split(separator: "\n") {
      let id = String(line.prefix { $0 != " " })
      guard let name = StateNames.name(of: id, language: "en") else { continue }
      owners[NameKey.of(name)] = id
    }
    for id in Set(owners.values) {
      for text in StateVariants.names(of: id) + Demonyms.of(id) {
        let owner = owners[NameKey.of(text)]
        guard text != "Korea" else { continue }
        #expect(owner == nil || owner == id, "\(text) is \(id) and \(owner ?? "")")
      }
    }
  }
}
