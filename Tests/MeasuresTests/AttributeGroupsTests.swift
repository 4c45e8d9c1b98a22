import CompactGraph
import Measures
import Testing

@Suite struct AttributeGroupsTests {
  @Test("Nodes with one value are a group by its name, nodes without a value are one too")
  func groups() throws {
    let members = Incidence(rows: 4, columns: 2, ties: [(0, 0), (1, 0), (2, 1), (3, 1), (1, 1)])
    let input = GroupingInput(Networks(members: members))
    let method = GroupingMethod.attribute(
      "region", rows: ["Asia", nil, "Europe", "Asia"], columns: ["x", "y"])
    let groups = try #require(method.groups(of: input, on: .projection))
    #expect(groups.partition.labels == [0, 1, 2, 0])
    #expect(groups.names == ["Asia", "no region", "Europe"])
    #expect(
      groups.modularity
        == input.network(.projection).modularity(of: groups.partition, resolution: 1))
    #expect(try #require(method.groups(of: input, on: .twoMode)).partition.nodeCount == 6)
    #expect(method.groups(of: input, on: .leaderFollower) == nil)
  }
}
