import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct CountryOverlapBoundsTests {
  /// Equality with all completions of hundreds of fields, for a pair in each.
  @Test func boundsAreThoseOfAllCompletions() throws {
    var generator = SeededGenerator(seed: 77)
    for _ in 0..<400 {
      let graph = try RandomRosters.graph(&generator)
      let rosters = graph.rosters(of: graph.affiliations(asOf: RandomRosters.asOf))
      let ids = graph.countries.map(\.id)
      let a = Int.random(in: 0..<ids.count - 1, using: &generator)
      let b = Int.random(in: a + 1..<ids.count, using: &generator)
      // What the pair has of each coalition, over its completions; then all ways of putting them
      // together.
      var totals: Set<[Int]> = [[0, 0, 0]]
      for roster in rosters {
        let steps = Set(
          RandomRosters.completions(of: roster).map { completion in
            let (first, second) = (completion.contains(ids[a]), completion.contains(ids[b]))
            return [first && second ? 1 : 0, first ? 1 : 0, second ? 1 : 0]
          })
        totals = Set(totals.flatMap { total in steps.map { zip(total, $0).map(+) } })
      }
      let shared = totals.map { $0[0] }
      let jaccard = totals.map { RandomRosters.ratio($0[0], $0[1] + $0[2] - $0[0]) }
      let coefficient = totals.map { RandomRosters.ratio($0[0], min($0[1], $0[2])) }
      let bounds = CountryOverlapBounds(a, b, in: RosterBits(rosters, countries: ids))
      #expect(bounds.shared.lowerBound == shared.min() && bounds.shared.upperBound == shared.max())
      #expect(
        bounds.jaccard.lowerBound == jaccard.min() && bounds.jaccard.upperBound == jaccard.max())
      #expect(
        bounds.overlapCoefficient.lowerBound == coefficient.min()
          && bounds.overlapCoefficient.upperBound == coefficient.max(), "\(rosters)")
    }
  }
}
