import GraphCore
import Testing

@testable import Interchange

@Suite struct LayoutFinderHeaderlessTests {
  @Test("A table of three columns without a header keeps its first row")
  func three() {
    #expect(
      ReadTable("France,NATO,1949\nGermany,NATO,1955\n").periods == [
        "DEU-nato 1955…", "FRA-nato 1949…",
      ])
    #expect(
      ReadTable("France,NATO,member\nGermany,NATO,observer\n").ties == [
        "DEU-nato-observer", "FRA-nato-member",
      ])
    #expect(
      ReadTable("NATO,France,2000\nNATO,Spain,2000\nNATO,France,2001\n").periods == [
        "ESP-nato 2000…2000", "FRA-nato 2000…",
      ])
  }

  @Test("A header of three columns stays a header")
  func header() {
    #expect(ReadTable("country,pact,year\nFRA,NATO,1949\nFRA,NATO,1950\n").ties.count == 1)
    #expect(ReadTable("Georgia,A,B\nFRA,1,0\nDEU,1,1\n").ties.count == 3)
  }
}
