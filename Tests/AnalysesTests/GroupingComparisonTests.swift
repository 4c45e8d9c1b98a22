import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct GroupingComparisonTests {
  private func grouping(_ names: String, _ labels: [Int], _ date: String? = nil) -> Grouping {
    Grouping(
      method: .leiden, side: .countries, view: .projection,
      nodes: names.map { .country(Identifier(String($0))) }, partition: Partition(labels),
      modularity: 0,
      basis: AffiliationNetwork.Basis(
        kind: .memberships, rowCount: labels.count, columnCount: 1, tieCount: labels.count,
        includesPossible: false, asOf: date.flatMap { PartialDate($0) }, unnamed: 0...0),
      edgeCount: 0)
  }

  /// Two and two stay together, C and F change sides; scikit-learn's adjusted_rand_score and
  /// normalized_mutual_info_score of these labels.
  @Test func whoMoved() {
    let comparison = GroupingComparison(
      grouping("ABCDEF", [0, 0, 0, 1, 1, 1]), with: grouping("ABCDEF", [0, 0, 1, 1, 1, 2]))
    #expect(comparison.moved.map(\.id) == ["C", "F"])
    #expect(abs(comparison.likeness.adjustedRandIndex - 0.11764705882352941) < 1e-12)
    #expect(abs(comparison.likeness.normalisedMutualInformation - 0.4398695005110285) < 1e-12)
    #expect(comparison.new.isEmpty && comparison.gone.isEmpty)
  }

  @Test func whatGroupsAreCalledDoesNotMatter() {
    let comparison = GroupingComparison(
      grouping("ABCD", [0, 0, 1, 1]), with: grouping("DCBA", [7, 7, 3, 3]))
    #expect(comparison.moved.isEmpty)
    #expect(comparison.likeness.adjustedRandIndex == 1)
  }

  @Test func whoCameAndWent() throws {
    let comparison = GroupingComparison(
      grouping("ABCD", [0, 0, 1, 1], "2025"), with: grouping("BCDE", [0, 1, 1, 0], "2024"))
    #expect(comparison.new.map(\.id) == ["A"] && comparison.gone.map(\.id) == ["E"])
    #expect(comparison.moved.isEmpty && comparison.nodes.map(\.id) == ["B", "C", "D"])
    let graph = try SouthernWomen.graph()
    let table = comparison.table(in: graph)
    #expect(
      table.rows.map { $0.map(\.plain).prefix(4).joined(separator: " ") } == [
        "1 1 no B", "2 2 no C", "2 2 no D", "1   A", " 1  E",
      ])
    #expect(comparison.readableTable(in: graph).columns[1].name == "before")
  }

  @Test func nothingIsLikeNothing() {
    let comparison = GroupingComparison(grouping("", []), with: grouping("", []))
    #expect(comparison.moved.isEmpty && comparison.likeness.adjustedRandIndex == 1)
  }

  /// Every node stands in one row, and as many have moved as the table says.
  @Test(arguments: [GroupingMethod.louvain, .propagation, .cores, .twins, .corePeriphery])
  func theTableHasEveryNodeOnce(_ method: GroupingMethod) throws {
    let graph = try SouthernWomen.graph()
    let network = graph.affiliationNetwork(of: graph.affiliations())
    let comparison = GroupingComparison(
      network.grouping(by: .leiden, of: .countries),
      with: network.grouping(by: method, of: .countries))
    let rows = comparison.table(in: graph).rows
    #expect(Set(rows.map { $0[3].plain }).count == 18 && rows.count == 18)
    #expect(rows.count { $0[2].plain == "yes" } == comparison.moved.count)
    let sizes = comparison.readableTable(in: graph).rows.compactMap { Int($0[3].plain) }
    #expect(sizes.reduce(0, +) == 18)
  }
}
