import Testing

@testable import States

@Suite struct EarlierNamesTests {
  @Test func everyNameIsOfAStateOfToday() {
    let all = EarlierNames.all()
    #expect(all.count > 7000)
    let present = Set(StateCodes.all.present)
    for (state, name) in all {
      #expect(present.contains(state), "\(state)")
      #expect(!NameKey.of(name).isEmpty, "\(state)")
    }
  }

  @Test(arguments: [
    ("Hongkong – Kiinan e.h.a.", "HKG"), ("Mazedonien", "MKD"), ("Сен-Бартельмі", "BLM"),
    ("Fildişi Sahili", "CIV"), ("Türkiye", "TUR"),
  ])
  func areFound(_ name: String, _ state: String) {
    #expect(StateLookup.shared.match(name) == .found(state))
  }
}
