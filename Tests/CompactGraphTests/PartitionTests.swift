import Testing

@testable import Analyses

@Suite struct PartitionTests {
  @Test func groupsAreNumberedByTheirSmallestNode() {
    let partition = Partition([7, 7, -3, 7, 0, -3])
    #expect(partition.labels == [0, 0, 1, 0, 2, 1] && partition.sizes == [3, 2, 1])
    #expect(partition.groups == [[0, 1, 3], [2, 5], [4]])
    #expect(partition == Partition([1, 1, 2, 1, 0, 2]))
  }

  @Test func nobody() {
    let none = Partition([Int]())
    #expect(none.groupCount == 0 && none.nodeCount == 0 && none.groups.isEmpty)
    #expect(Partition.singletons(count: 3).sizes == [1, 1, 1])
  }
}
