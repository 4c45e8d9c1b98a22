import Analyses
import Counting
import Testing

@Suite struct NounTests {
  @Test("Only exactly one takes the singular")
  func counted() {
    #expect(Noun.country.counted(1) == "1 country")
    #expect(Noun.country.counted(0) == "0 countries")
    #expect(Noun.country.counted(Count(1)) == "1 country")
    #expect(Noun.country.counted(Count(0...1)) == "0–1 countries")
    #expect(Noun.country.counted(Count(atLeast: 1, atMost: nil)) == "at least 1 country")
    #expect(Noun.country.counted(Count(atLeast: 2, atMost: nil)) == "at least 2 countries")
    #expect(Noun("lead role", "lead roles").counted(12) == "12 lead roles")
  }
}
