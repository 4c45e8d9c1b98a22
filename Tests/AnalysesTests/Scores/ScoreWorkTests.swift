import CompactGraph
import Measures
import TestSupport
import Testing

@testable import Analyses

@Suite struct ScoreWorkTests {
  @Test func littleWorkIsNotMentioned() throws {
    let networks = NetworkGraphs.networks(try SouthernWomen.graph())
    #expect(ScoreWork(.betweenness, of: networks) == nil)
    #expect(ScoreWork(.degree, of: networks) == nil)
    #expect(ScoreWork(tiesOf: networks) == nil)
  }

  @Test(arguments: [(61.0, "2 min"), (5_399, "90 min"), (5_400, "2 h"), (200_000, "3 days")])
  func words(_ seconds: Double, _ words: String) {
    #expect(ScoreWork.words(seconds) == words)
  }

  /// The sample is named in the column, in a note and in the facts.
  @Test func samplesAreSaid() throws {
    let networks = NetworkGraphs.networks(try SouthernWomen.graph())
    let scores = try #require(
      Scores(.betweenness, of: networks, sampled: .errorBound(0.6)))
    let answer = scores.answer(explaining: true)
    #expect(answer.tables[0].columns.map(\.name) == ["rank", "party", "sampled_betweenness"])
    let notes = answer.tables[0].notes.map(\.text)
    #expect(notes.contains { $0.hasPrefix("Estimated from the shortest paths that begin at ") })
    #expect(answer.methods?.contains("Estimated from") == true)
    #expect(answer.counts.contains { $0.name == "error_bound" })
    let all = try #require(Scores(.betweenness, of: networks, sampled: .usual))
    #expect(all.answer().tables[0].notes.contains { $0.text.hasSuffix("the scores are exact.") })
    let ties = TieScores(networks, sampled: .errorBound(0.6)).answer()
    #expect(ties.tables[0].columns.map(\.name).contains("sampled_betweenness"))
    #expect(Scores(.degree, of: networks, sampled: .usual) == nil)
  }

  @Test func boundsAreRoundedUp() {
    #expect(SampledScores.words(0.01231) == "0.0124" && SampledScores.words(7) == "1.0000")
  }
}
