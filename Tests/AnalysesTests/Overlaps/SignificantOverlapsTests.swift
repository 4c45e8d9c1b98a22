import CompactGraph
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct SignificantOverlapsTests {
  /// Evelyn and Theresa met at 7 of 14 events, each at 8: the chance of 7 or more by the hypergeometric
  /// distribution is (C(8,7)·C(6,1) + C(8,8)) / C(14,8) = 49 / 3003.
  @Test func byHand() throws {
    let graph = try SouthernWomen.graph()
    let network = graph.affiliationNetwork(of: graph.affiliations())
    let tests = SignificantOverlaps(
      network, of: .rows, by: .shared, against: .fixedRows, alternative: .greater,
      correction: .none, alpha: 0.05)
    let table = tests.table(in: graph)
    let row = try #require(
      table.rows.first { Set([$0[0].plain, $0[1].plain]) == ["EVELYN", "THERESA"] })
    #expect(row[2] == .integer(7))
    guard case .number(let p) = row[5] else {
      Issue.record("no number")
      return
    }
    #expect(abs(p - 49.0 / 3003) < 1e-12)
    #expect(row[3] == .integer(7) && row[7] == .text("yes"))
  }

  /// Corrections only raise p, and fewer pairs stay significant the stricter they are.
  @Test func correctionsAreStrict() throws {
    let graph = try SouthernWomen.graph()
    let network = graph.affiliationNetwork(of: graph.affiliations())
    var counts: [Int] = []
    for correction in [Correction.none, .benjaminiHochberg, .holm, .bonferroni] {
      let tests = SignificantOverlaps(
        network, of: .rows, by: .jaccard, against: .stochasticDegrees, alternative: .greater,
        correction: correction, alpha: 0.05)
      #expect(tests.tests.pairs.allSatisfy { $0.adjusted >= $0.p })
      #expect(tests.readableTable(in: graph, top: 5).rows.count == 5)
      counts.append(tests.tests.significant.count)
    }
    #expect(counts == counts.sorted(by: >))
  }
}
