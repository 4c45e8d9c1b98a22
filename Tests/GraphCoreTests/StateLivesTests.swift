import Testing

@testable import GraphCore

@Suite struct StateLivesTests {
  @Test func knownStates() throws {
    #expect(StateLives.spells(of: "UKR").first?.lowerBound == PartialDate("1991-12-26")?.earliest)
    #expect(StateLives.spells(of: "UKR").first?.upperBound == .distantFuture)
    // Germany: until 1945, the Federal Republic, and again from 1990.
    #expect(StateLives.spells(of: "DEU").count == 3)
    #expect(StateLives.spells(of: "cow:265").first?.upperBound == PartialDate("1990-10-02")?.latest)
    #expect(StateLives.spells(of: "ABW").isEmpty)
  }

  @Test func everyLineIsRead() {
    let lines = StateLives.table.split(separator: "\n")
    #expect(lines.count == 243)
    for line in lines {
      let code = line.split(separator: " ")[0]
      #expect(StateCodes.all.state(code, in: .cow) != nil, "\(line)")
    }
  }
}
