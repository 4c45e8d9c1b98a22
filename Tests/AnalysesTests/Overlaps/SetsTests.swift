import CompactGraph
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct AffiliationNetworkSetsTests {
  /// Olivia and Flora are the only two in the events 9 and 11 and in no other; Nora is in both, too.
  @Test func countsThoseInOthersBesides() throws {
    let graph = try SouthernWomen.graph()
    let network = graph.affiliationNetwork(of: graph.affiliations())
    let rows = network.setTable(of: .columns, in: graph).rows
    let row = try #require(rows.first { $0[2] == .list(["E9", "E11"]) })
    #expect(row[0] == .integer(2) && row[1] == .integer(3))
    #expect(row[3] == .list(["Flora", "Olivia"]))
    #expect(rows.compactMap { Int($0[0].plain) }.reduce(0, +) == 18)
    for row in rows { #expect((Int(row[1].plain) ?? 0) >= (Int(row[0].plain) ?? 1)) }
  }
}
