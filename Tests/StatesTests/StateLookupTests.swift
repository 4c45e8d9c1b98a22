import Testing

@testable import States

@Suite struct StateLookupTests {
  @Test(
    "A name is looked up in English, then among variants and demonyms, then in every language",
    arguments: [
      ("France", "FRA"), ("the netherlands", "NLD"), ("Zaire", "COD"), ("French", "FRA"),
      ("Frankreich", "FRA"), ("Франція", "FRA"), ("法国", "FRA"), ("Yugoslavia", "cow:345"),
    ])
  func finds(_ name: String, _ code: String) {
    #expect(StateLookup.shared.match(name) == .found(code))
  }

  @Test("A name of several states is ambiguous")
  func ambiguous() {
    #expect(StateLookup.shared.match("Congolese") == .ambiguous(["COD", "COG"]))
    #expect(StateLookup.shared.match("Korea") == .ambiguous(["KOR", "PRK", "cow:730"]))
  }

  @Test("A name that no state has gets the nearest English name, if any is near")
  func unknown() {
    #expect(StateLookup.shared.match("Frnace") == .unknown(suggestion: "France"))
    #expect(StateLookup.shared.match("Middle Earth Union") == .unknown(suggestion: nil))
    #expect(StateLookup.shared.match("12345") == .unknown(suggestion: nil))
  }
}
