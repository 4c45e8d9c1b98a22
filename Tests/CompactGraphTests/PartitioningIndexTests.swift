import Testing

@testable import CompactGraph

@Suite struct PartitioningIndexTests {
  @Test("The first number from which a condition holds is found, as by looking at all")
  func everyPlace() {
    for count in 0...9 {
      for first in 0...count {
        let range = 3..<3 + count
        var looks = 0
        let found = range.partitioningIndex {
          looks += 1
          return $0 >= 3 + first
        }
        #expect(found == 3 + first && looks <= 4)
      }
    }
  }
}
