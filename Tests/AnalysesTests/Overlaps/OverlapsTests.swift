import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct OverlapsTests {
  /// Davis, Gardner and Gardner's women as countries without codes: Breiger's (1974) table of shared
  /// events has 6 for Evelyn and Laura, 7 for Evelyn and Theresa, and 9 of events 8 and 9.
  @Test func southernWomen() throws {
    let graph = try SouthernWomen.graph()
    let ties = graph.affiliations()
    let women = graph.overlaps(of: ties, among: .countries, by: .shared)
    func value(_ a: String, _ b: String, _ overlaps: Overlaps) -> Double? {
      overlaps.pairs.first { pair in
        Set([overlaps.nodes[pair.a].id, overlaps.nodes[pair.b].id]) == [a, b]
      }?.lower
    }
    #expect(value("EVELYN", "LAURA", women) == 6)
    #expect(value("EVELYN", "THERESA", women) == 7)
    let events = graph.overlaps(of: ties, among: .coalitions, by: .shared)
    #expect(events.pairs.first?.lower == 9)
    #expect(events.pairs.allSatisfy { $0.lower == $0.upper })
  }

  @Test func listsOnePartnerOnly() throws {
    let graph = try SouthernWomen.graph()
    let first = NodeReference.coalition(graph.coalitions[0].id)
    let overlaps = graph.overlaps(
      of: graph.affiliations(), among: .coalitions, by: .jaccard, with: first)
    #expect(!overlaps.pairs.isEmpty)
    #expect(
      overlaps.pairs.allSatisfy { overlaps.nodes[$0.a] == first || overlaps.nodes[$0.b] == first })
  }

  @Test func roundsForReading() {
    #expect(Table.rounded(1.0 / 3) == "0.333")
    #expect(Table.rounded(2) == "2.000")
    #expect(Table.rounded(0.9996) == "1.000")
    #expect(Table.rounded(-0.0001) == "0.000")
    #expect(Table.rounded(.nan) == "nan")
    #expect(Table.rounded(0.00123456, digits: 5) == "0.00123")
    #expect(Table.rounded(-2.5, digits: 1) == "-2.5")
  }
}
