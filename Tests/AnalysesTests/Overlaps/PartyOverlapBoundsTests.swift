import Counting
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct PartyOverlapBoundsTests {
  @Test("Bounds of two parties are those of all completions, in hundreds of random lists")
  func boundsAreThoseOfAllCompletions() throws {
    var generator = SeededGenerator(seed: 77)
    for _ in 0..<400 {
      let affiliations = try RandomMemberLists.affiliations(&generator)
      let ids = affiliations.parties.indices.map { affiliations.party($0).id }
      let a = Int.random(in: 0..<ids.count - 1, using: &generator)
      let b = Int.random(in: a + 1..<ids.count, using: &generator)
      // The numbers of the pair in each coalition, over its completions; then all ways of adding them up.
      var totals: Set<[Int]> = [[0, 0, 0]]
      for list in affiliations.memberLists {
        let steps = Set(
          RandomMemberLists.completions(of: list).map { completion in
            let (first, second) = (completion.contains(ids[a]), completion.contains(ids[b]))
            return [first && second ? 1 : 0, first ? 1 : 0, second ? 1 : 0]
          })
        totals = Set(totals.flatMap { total in steps.map { zip(total, $0).map(+) } })
      }
      let shared = totals.map { $0[0] }
      let jaccard = totals.map { RandomMemberLists.ratio($0[0], $0[1] + $0[2] - $0[0]) }
      let coefficient = totals.map { RandomMemberLists.ratio($0[0], min($0[1], $0[2])) }
      let bounds = PartyOverlapBounds(a, b, in: MemberBits(affiliations))
      #expect(bounds.shared.lowerBound == shared.min() && bounds.shared.upperBound == shared.max())
      #expect(
        bounds.jaccard.lowerBound == jaccard.min() && bounds.jaccard.upperBound == jaccard.max())
      #expect(
        bounds.overlapCoefficient.lowerBound == coefficient.min()
          && bounds.overlapCoefficient.upperBound == coefficient.max(),
        "\(affiliations.memberLists)")
    }
  }
}
