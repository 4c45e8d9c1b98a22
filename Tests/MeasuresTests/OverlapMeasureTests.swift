import Measures
import Testing

@Suite struct OverlapMeasureTests {
  @Test("Every measure of pairs has a name, a definition and a source")
  func words() {
    #expect(
      OverlapMeasure.allCases.map(\.name)
        == ["shared", "jaccard", "overlap", "cosine", "newman", "ratio"])
    for measure in OverlapMeasure.allCases {
      #expect(OverlapMeasure.named(measure.name) == measure)
      #expect(!measure.definition(.countries).isEmpty && !measure.source.isEmpty)
    }
    #expect(
      OverlapMeasure.allCases.filter(\.hasBounds) == [.shared, .jaccard, .overlapCoefficient])
  }
}
