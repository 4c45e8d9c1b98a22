import Counting
import Testing

@testable import Analyses

@Suite struct NounTests {
  @Test("Words that begin with a vowel take an")
  func articles() {
    #expect(Noun.country.withArticle == "a country")
    #expect(Noun.organisation.withArticle == "an organisation")
    #expect(Noun("Umbrella group", "").withArticle == "an Umbrella group")
  }

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
