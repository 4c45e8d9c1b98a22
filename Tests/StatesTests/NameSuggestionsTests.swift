import Testing

@testable import States

@Suite struct NameSuggestionsTests {
  @Test(arguments: [
    ("Frnace", "France"), ("Germnay", "Germany"), ("Noth Korea", "North Korea"),
    ("Holand", "Holland"),
    ("Sourh Sudan", "South Sudan"), ("Guinea Bisau", "Guinea-Bissau"),
  ])
  func nearestFirst(_ text: String, _ expected: String) {
    #expect(NameSuggestions.nearest(to: text).first == expected)
  }

  @Test(
    "Where a word that tells states apart would be dropped or added, nothing is suggested",
    arguments: [
      ("North Sudn", "SDN"), ("Democratic Republic of Germny", "DEU"), ("French Gaana", "GHA"),
      ("South Corea", "PRK"), ("Papua Guinea", "GIN"), ("Sudn", "SSD"), ("Koria North", "KOR"),
    ])
  func neverAnother(_ text: String, _ other: String) {
    let suggested = NameSuggestions.nearest(to: text).map { StateLookup.shared.match($0) }
    #expect(!suggested.contains(.found(other)))
  }

  @Test func atMostThreeStates() {
    for text in ["Alia", "Guinee", "Saint", "Isl", "Xyzzy", "", "7", "a"] {
      let states = NameSuggestions.nearest(to: text).map { StateLookup.shared.match($0) }
      #expect(states.count <= 3 && Set(states).count == states.count, "\(text)")
    }
    #expect(NameSuggestions.nearest(to: "Xyzzy").isEmpty)
  }
}
