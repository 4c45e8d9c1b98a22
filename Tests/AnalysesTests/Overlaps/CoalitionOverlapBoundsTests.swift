import Counting
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct CoalitionOverlapBoundsTests {
  @Test("Bounds of two coalitions are those of all completions, in hundreds of random lists")
  func boundsAreThoseOfAllCompletions() throws {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<600 {
      let affiliations = try RandomMemberLists.affiliations(&generator)
      let (a, b) = (affiliations.memberLists[0], affiliations.memberLists[1])
      var shared: [Int] = []
      var jaccard: [Double] = []
      var coefficient: [Double] = []
      for first in RandomMemberLists.completions(of: a) {
        for second in RandomMemberLists.completions(of: b) {
          let both = first.intersection(second).count
          shared.append(both)
          jaccard.append(RandomMemberLists.ratio(both, first.union(second).count))
          coefficient.append(RandomMemberLists.ratio(both, min(first.count, second.count)))
        }
      }
      let bounds = CoalitionOverlapBounds(0, 1, in: MemberBits(affiliations))
      #expect(bounds.shared.lowerBound == shared.min() && bounds.shared.upperBound == shared.max())
      #expect(bounds.jaccard.lowerBound == jaccard.min(), "\(a) \(b)")
      #expect(bounds.jaccard.upperBound == jaccard.max(), "\(a) \(b)")
      #expect(bounds.overlapCoefficient.lowerBound == coefficient.min(), "\(a) \(b)")
      #expect(bounds.overlapCoefficient.upperBound == coefficient.max(), "\(a) \(b)")
    }
  }

  @Test("Members that do not count take places and are not shared")
  func partiesLeftOut() throws {
    var generator = SeededGenerator(seed: 32)
    for _ in 0..<300 {
      let affiliations = try RandomMemberLists.affiliations(&generator) {
        $0.without = ["BEL", "DEU"]
      }
      var shared: [Int] = []
      for first in RandomMemberLists.completions(of: affiliations.memberLists[0]) {
        for second in RandomMemberLists.completions(of: affiliations.memberLists[1]) {
          shared.append(first.intersection(second).subtracting(["BEL", "DEU"]).count)
        }
      }
      let bounds = CoalitionOverlapBounds(0, 1, in: MemberBits(affiliations))
      #expect(bounds.shared.lowerBound == shared.min() && bounds.shared.upperBound == shared.max())
    }
  }
}
