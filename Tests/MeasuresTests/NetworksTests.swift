import CompactGraph
import TestSupport
import Testing

@testable import Measures

@Suite struct NetworksTests {
  @Test("Arcs run from leaders to followers, and weigh the coalitions of which that is so")
  func arcs() {
    let arcs = SmallNetworks.leaders.arcs
    #expect(arcs.isDirected && arcs.nodeCount == 4)
    #expect(
      arcs.edges.map { [$0.source, $0.target, Int($0.weight)] }
        == [[0, 1, 1], [0, 2, 1], [1, 0, 2], [1, 2, 1], [1, 3, 1]])
  }

  @Test("Arcs join rows that share a column; only leaders have followers")
  func arcsAreWithinColumns() {
    var generator = SeededGenerator(seed: 91)
    for _ in 0..<60 {
      let members = RandomIncidences.next(&generator)
      let ties = (0..<members.rowCount).flatMap { row in
        members.columns(ofRow: row).map { (row: row, column: Int($0)) }
      }
      let leads = ties.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }
      let networks = Networks(
        members: members,
        leading: Incidence(rows: members.rowCount, columns: members.columnCount, ties: leads))
      let shared = networks.projection(onto: .rows)
      for edge in networks.arcs.edges {
        #expect(edge.weight <= shared.weight(from: edge.source, to: edge.target))
        #expect(networks.leading.degree(ofRow: edge.source) > 0)
      }
    }
  }

  @Test("Ties are counted on the network that a measure is computed on")
  func edgeCounts() {
    let input = MeasureInput(SmallNetworks.leaders)
    #expect(NetworkKind.allCases.map { input.edgeCount(on: $0) } == [6, 5, 3, 5])
    #expect(MeasureInput(SmallNetworks.leaders, least: 2).edgeCount(on: .projection) == 1)
    #expect(MeasureInput(SmallNetworks.leaders, of: .columns).edgeCount(on: .projection) == 1)
  }
}
