import CompactGraph
import Measures
import Testing

@Suite struct OverlapCentralityTests {
  /// Rows 0 and 1 share two columns, 1 and 2 share two, 0 and 2 share one, 3 has only one column.
  @Test func scoresByHand() {
    let incidence = Incidence(
      rows: 4, columns: 4,
      ties: [(0, 0), (0, 1), (1, 0), (1, 1), (1, 2), (2, 1), (2, 2), (3, 0)])
    let two = incidence.overlapCentrality(of: .rows, sharing: 2)
    #expect(two.nodes == [0, 1, 2] && two.edgeCount == 2)
    #expect(two.betweenness == [0, 1, 0, 0])
    #expect(agree(two.closeness, [2.0 / 3, 1, 2.0 / 3, 0]))
    #expect(agree(two.harmonic, [0.75, 1, 0.75, 0]))
    let three = incidence.overlapCentrality(of: .rows, sharing: 4)
    #expect(three.nodes.isEmpty && three.betweenness == [0, 0, 0, 0])
  }

  /// With one shared node it is the projection, among those with ties.
  @Test func oneSharedIsTheProjection() {
    let incidence = Incidence(rows: 3, columns: 3, ties: [(0, 0), (1, 0), (1, 1), (2, 1)])
    let scores = incidence.overlapCentrality(of: .columns, sharing: 1)
    #expect(scores.nodes == [0, 1] && scores.closeness == [1, 1, 0])
  }
}
