import Interchange
import Testing

@Suite struct TableColumnsParsingTests {
  @Test("Meanings and names are read")
  func reads() throws {
    #expect(
      try TableColumns.parse("party=stateabb, coalition=igo id,note=a=b") == [
        .party: "stateabb", .coalition: "igo id", .note: "a=b",
      ])
    #expect(try TableColumns.parse("country=x") == [.party: "x"])
    #expect(try TableColumns.parse("unread=x,unread=y") == [.unread: "x,y"])
  }

  @Test(
    "Whatever is not a list of pairs is refused",
    arguments: [
      ("", TableColumns.ParsingError.notAPair("")), ("=", .notAPair("=")), ("==", .notAPair("==")),
      ("party=", .notAPair("party=")), ("=x", .notAPair("=x")), ("party=a,", .notAPair("")),
      ("party", .notAPair("party")),
      ("coaliton=x", .unknownMeaning("coaliton", suggestion: "coalition")),
      ("standing=x", .unknownMeaning("standing", suggestion: nil)),
      ("party=a,country=b", .givenTwice(.party)),
      ("party=a,coalition=A", .columnTwice("A", .party, .coalition)),
      ("from=a,unread=b,unread=a", .columnTwice("a", .from, .unread)),
    ])
  func refuses(_ text: String, _ expected: TableColumns.ParsingError) {
    #expect(throws: expected) { try TableColumns.parse(text) }
  }
}
