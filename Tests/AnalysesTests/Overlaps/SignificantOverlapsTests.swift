import CompactGraph
import Counting
import GraphCore
import Measures
import TestSupport
import Testing

@testable import Analyses

@Suite struct SignificantOverlapsTests {
  /// Evelyn and Theresa met at 7 of 14 events, each at 8: the chance of 7 or more by the hypergeometric
  /// distribution is (C(8,7)·C(6,1) + C(8,8)) / C(14,8) = 49 / 3003.
  @Test("The probability of seven shared events is that of the hypergeometric distribution")
  func byHand() throws {
    let tests = SignificantOverlaps(
      try SouthernWomen.graph().affiliations(), of: .rows, against: .fixedRows, correction: .none)
    let pair = try #require(
      tests.pairs.first { Set([$0.a.id, $0.b.id]) == ["evelyn", "theresa"] })
    #expect(abs(pair.p - 49.0 / 3003) < 1e-12)
    #expect(pair.value == 7 && pair.shared == 7 && pair.isSignificant && pair.adjusted == pair.p)
  }

  @Test("Parties without a tie count in the number of all parties")
  func untiedParties() throws {
    let affiliations = try HypotheticalTable.affiliations()
    let tests = SignificantOverlaps(affiliations, against: .fixedRows, correction: .none)
    let pair = try #require(tests.pairs.first)
    #expect(pair.a == .coalition("a") && pair.b == .coalition("b"))
    #expect(abs(pair.expected - 0.4) < 1e-12)
    #expect(abs(pair.p - 1.0 / 45) < 1e-12)
    #expect(pair.isSignificant && tests.pairs.count == 1)
    let ratio = SignificantOverlaps(
      affiliations, by: .observedOverExpected, against: .fixedRows, correction: .none)
    #expect(ratio.pairs[0].value == 5)
  }

  @Test("Corrections raise p, and stricter ones leave fewer pairs significant")
  func corrections() throws {
    let affiliations = try SouthernWomen.graph().affiliations()
    var counts: [Int] = []
    for correction in [Correction.none, .benjaminiHochberg, .holm, .bonferroni] {
      let tests = SignificantOverlaps(
        affiliations, of: .rows, by: .jaccard, against: .stochasticDegrees, correction: correction)
      #expect(tests.pairs.allSatisfy { $0.adjusted >= $0.p })
      counts.append(tests.pairs.count(where: \.isSignificant))
    }
    #expect(counts == counts.sorted(by: >))
  }

  @Test("Values are those of the overlaps, and pairs that share nothing have the value 0")
  func values() throws {
    let affiliations = try SouthernWomen.graph().affiliations()
    let overlaps = Overlaps(affiliations, by: .cosine).pairs
    let values = Dictionary(uniqueKeysWithValues: overlaps.map { (Set([$0.a, $0.b]), $0.atLeast) })
    let tests = SignificantOverlaps(
      affiliations, by: .cosine, against: .fixedRows, alternative: .twoSided)
    #expect(tests.pairs.count == 91)
    for pair in tests.pairs { #expect(pair.value == values[Set([pair.a, pair.b])] ?? 0) }
    let one = SignificantOverlaps(affiliations, with: .coalition("e03"), against: .fixedRows)
    #expect(!one.pairs.isEmpty && one.pairs.allSatisfy { $0.a == .coalition("e03") })
    #expect(one.tests.testCount == 91)
  }

  @Test("Only parties that pass the filter are tested")
  func filter() throws {
    let affiliations = try GraphText.graph(
      "party eu kind organisation; eu, FRA, DEU in a from 2020; eu in b from 2020"
    ).affiliations()
    let states = SignificantOverlaps(affiliations, of: .rows, against: .fixedRows)
    #expect(states.tests.testCount == 1 && states.pairs.map(\.b.id) == ["FRA"])
    #expect(
      SignificantOverlaps(affiliations, of: .rows, among: .all, against: .fixedRows).tests.testCount
        == 3)
  }

  @Test(
    "All formats of the tests have the same cells",
    arguments: [NullModel.fixedRows, .stochasticDegrees, .fixedDegrees(trials: 20, seed: 1)])
  func formats(_ model: NullModel) throws {
    let affiliations = try SouthernWomen.graph().affiliations()
    for measure in [OverlapMeasure.shared, .jaccard] {
      let tests = SignificantOverlaps(affiliations, of: .rows, by: measure, against: model)
      let answer = tests.answer(top: 5, explaining: true)
      #expect(answer.tables[0].count == 5)
      try expectFormatsAgree(answer)
    }
  }

  @Test("A list that is whole has no note that it is cut")
  func wholeLists() throws {
    let tests = SignificantOverlaps(try HypotheticalTable.affiliations(), against: .fixedRows)
    #expect(!tests.answer(top: 1).tables[0].notes.contains { $0.text.hasPrefix("The first") })
  }
}
