import Testing

@testable import CompactGraph

@Suite struct PartitionTests {
  @Test func groupsAreNumberedByTheirSmallestNode() {
    let partition = Partition([7, 7, -3, 7, 0, -3])
    #expect(partition.labels == [0, 0, 1, 0, 2, 1] && partition.sizes == [3, 2, 1])
    #expect(partition.groups == [[0, 1, 3], [2, 5], [4]])
    #expect(partition == Partition([1, 1, 2, 1, 0, 2]))
  }

  @Test func groupsOfComponents() {
    let partition = Partition([2, 2, 0, 2, 1, 0], below: 3)
    #expect(partition == Partition([5, 5, 7, 5, 8, 7]))
    #expect(partition.largest == 0 && partition.nodes(of: 1) == [2, 5])
    #expect(Partition([1, 0]).largest == 0)
  }

  @Test func nobody() {
    let none = Partition([Int]())
    #expect(none.groupCount == 0 && none.nodeCount == 0 && none.groups.isEmpty)
    #expect(none.largest == nil)
  }
}
