import Testing

@testable import Graphviz

@Suite struct NumbersTests {
  @Test(arguments: [
    "1,2", "1,2!", "e,1,2 s,3.5,-4 1e3,2", "", "-1", "+0.5", "10000000", "auto", "8.5,11!",
    "node_name", "info", "1,2;3,4",
  ])
  func canBeDrawn(_ value: String) {
    #expect(Numbers.canBeDrawn(value) == (value != "info"))
  }

  @Test(arguments: ["nan", "NaN,1", "1,-inf", "1e300,2", "infinity", "1e9", "e,nan,1", "99999999"])
  func cannotBeDrawn(_ value: String) { #expect(!Numbers.canBeDrawn(value)) }

  @Test func signs() {
    #expect(!Numbers.canBeDrawn("-72", mayBeNegative: false))
    #expect(Numbers.canBeDrawn("72.5", mayBeNegative: false))
  }
}
