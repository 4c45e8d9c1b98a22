import Counting
import GraphCore
import Measures
import TestSupport
import Testing

@testable import Analyses

@Suite struct GroupingComparisonTests {
  /// The countries of each coalition as a group: components, where no two coalitions share one.
  private func grouping(_ text: String, asOf date: AsOf = .newest) throws -> Grouping {
    try #require(Grouping(NetworkGraphs.networks(text, asOf: date), by: .components))
  }

  private func comparison(_ first: String, _ second: String) throws -> GroupingComparison {
    GroupingComparison(try grouping(first), with: try grouping(second))
  }

  private func shown(_ comparison: GroupingComparison) -> [String] {
    comparison.answer().tables[0].shown.map { $0.joined(separator: " ") }
  }

  /// CAN and FIN change group; scikit-learn's adjusted_rand_score and normalized_mutual_info_score of these
  /// groups.
  @Test func changedGroups() throws {
    let comparison = try comparison(
      "AUT, BEL, CAN in x; DNK, EST, FIN in y", "AUT, BEL in x; CAN, DNK, EST in y; FIN in z")
    #expect(comparison.changed.map(\.id) == ["CAN", "FIN"])
    #expect(abs(comparison.similarity.adjustedRandIndex - 0.11764705882352941) < 1e-12)
    #expect(abs(comparison.similarity.normalisedMutualInformation - 0.4398695005110285) < 1e-12)
    #expect(comparison.added.isEmpty && comparison.removed.isEmpty)
    #expect(
      shown(comparison) == [
        "1 1 yes 1 CAN", "1 2 no 2 AUT BEL", "2 1 no 2 DNK EST", "2 3 yes 1 FIN",
      ])
  }

  @Test("Many nodes that stay alone have no rows for people")
  func singles() throws {
    let alone = "; DNK in c; EST in d; FIN in e; ITA in f"
    let comparison = try comparison("AUT, BEL, CAN in x" + alone, "AUT, BEL in x; CAN in z" + alone)
    #expect(comparison.answer().tables[0].count == 6)
    let short = comparison.answer(leavingOutSingles: true).tables[0]
    #expect(short.count == 2)
    #expect(short.notes.map(\.text).contains { $0.hasPrefix("4 rows of one node") })
  }

  @Test("The order of groups does not matter")
  func order() throws {
    let comparison = try comparison("AUT, BEL in x; CAN, DNK in y", "CAN, DNK in a; AUT, BEL in b")
    #expect(comparison.changed.isEmpty && comparison.similarity.adjustedRandIndex == 1)
  }

  @Test("Of two groups that share equally many nodes with a third the smaller number matches")
  func equalMatches() throws {
    let split = try comparison("AUT, BEL, CAN, DNK in x", "AUT, BEL in x; CAN, DNK in y")
    #expect(split.matches == [0: 0] && split.changed.map(\.id) == ["CAN", "DNK"])
    let joined = try comparison("AUT, BEL in x; CAN, DNK in y", "AUT, BEL, CAN, DNK in x")
    #expect(joined.matches == [0: 0] && joined.changed.map(\.id) == ["CAN", "DNK"])
  }

  @Test("The groups that share most match, and each group matches one at most")
  func mostInCommon() throws {
    let comparison = try comparison(
      "AUT, BEL, CAN in x; DNK, EST in y", "AUT, BEL, DNK, EST in x; CAN in y")
    #expect(comparison.matches == [0: 0])
    #expect(comparison.changed.map(\.id) == ["CAN", "DNK", "EST"])
  }

  @Test("Nodes of one network alone have rows of their own and did not change group")
  func addedAndRemoved() throws {
    let text = """
      cow:260 in x from 1980 to 1985; DEU in x from 1980
      FRA in x from 1980; ITA in x from 1980 to 1985; SSD in y from 2012; ITA in y from 2012
      """
    let comparison = GroupingComparison(
      try grouping(text, asOf: "2012"), with: try grouping(text, asOf: "1984"))
    #expect(comparison.added.map(\.id) == ["SSD"] && comparison.removed.map(\.id) == ["cow:260"])
    #expect(comparison.nodes.map(\.id) == ["DEU", "FRA", "ITA"])
    #expect(comparison.changed.map(\.id) == ["ITA"])
    #expect(
      shown(comparison) == ["1 1 no 2 DEU FRA", "2 1 yes 1 ITA", "2   1 SSD", " 1  1 cow:260"])
    #expect(comparison.answer().tables[0].columns[1].heading == "before")
    let notes = comparison.answer().tables[0].notes.map(\.text)
    #expect(
      notes.contains(
        "1 of 3 is in another group. Groups are matched by the most members in common."))
  }

  @Test("Two networks without nodes are equal")
  func emptyNetworks() throws {
    let comparison = try comparison("", "")
    #expect(comparison.changed.isEmpty && comparison.similarity.adjustedRandIndex == 1)
    #expect(shown(comparison).isEmpty)
  }

  @Test(
    "Every node is in one row, and as many changed as the table says",
    arguments: [GroupingMethod.louvain, .propagation, .cores, .twins, .corePeriphery])
  func everyNodeOnce(_ method: GroupingMethod) throws {
    let networks = NetworkGraphs.networks(try SouthernWomen.graph())
    let comparison = GroupingComparison(
      try #require(Grouping(networks, by: .leiden)),
      with: try #require(Grouping(networks, by: method)))
    let rows = comparison.answer().tables[0].shown
    let names = rows.flatMap { $0[4].split(separator: " ") }
    #expect(Set(names).count == 18 && names.count == 18)
    #expect(
      rows.filter { $0[2] == "yes" }.compactMap { Int($0[3]) }.reduce(0, +)
        == comparison.changed.count)
    #expect(comparison.answer().tables[0].columns[1].heading == method.name)
  }
}
