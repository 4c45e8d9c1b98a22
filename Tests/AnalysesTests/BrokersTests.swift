import CompactGraph
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct BrokersTests {
  /// Germany leads France, France leads Poland, and Germany does not lead Poland: from France's own group
  /// (with Germany, since they lead each other) into another, France represents.
  @Test func alongArcs() throws {
    let graph = try LeaderFollowerNetworkTests.graph()
    let network = graph.leaderFollowerNetwork(of: graph.affiliations())
    let brokers = network.brokers(between: network.strongGroups)
    #expect(brokers.roles.map(\.total) == [0, 1, 0, 0])
    #expect(brokers.roles[1].representative == 1)
    let first = try #require(brokers.table(in: graph).rows.first)
    #expect(first.map(\.plain) == ["FRA", "France", "1", "0", "0", "0", "1", "0", "1"])
  }

  /// What is shared has no direction: gatekeeping is representing, and roles add up to the measure.
  @Test func onWhatIsShared() throws {
    let graph = try SouthernWomen.graph()
    let network = graph.affiliationNetwork(of: graph.affiliations())
    let brokers = network.brokers(between: network.grouping(by: .leiden, of: .countries))
    #expect(brokers.roles.allSatisfy { $0.gatekeeper == $0.representative })
    let totals = network.scores(by: .brokerage, of: .rows, on: .projection).values
    #expect(brokers.roles.map { Double($0.total) } == totals)
    #expect(brokers.roles.contains { $0.total > 0 })
    let column = brokers.table(in: graph).rows.compactMap { Int($0[8].plain) }
    #expect(column == column.sorted(by: >) && column.count == 18)
  }
}
