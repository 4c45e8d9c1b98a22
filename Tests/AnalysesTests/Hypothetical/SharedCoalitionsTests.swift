import CompactGraph
import Counting
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct SharedCoalitionsTests {
  /// The number of coalitions that each pair of parties shares, pair by pair.
  private func shared(_ affiliations: Affiliations) -> [String: Int] {
    let ids = affiliations.parties.indices.map { affiliations.party($0).id }
    let own = ids.indices.map { Set(affiliations.counted.columns(ofRow: $0)) }
    var shared: [String: Int] = [:]
    for a in ids.indices {
      for b in ids.indices where a < b {
        shared["\(ids[a]) \(ids[b])"] = own[a].intersection(own[b]).count
      }
    }
    return shared
  }

  @Test("Pairs differ that have another number before and after", arguments: 0..<30)
  func differences(seed: UInt64) throws {
    let before = try RandomGraphs.graph(seed: seed).affiliations(asOf: "2021-02-01")
    for change: HypotheticalChange in [.leave("FRA", nil), .join("ITA", "a"), .dissolve("b")] {
      let after = before.applying([change])
      let (old, new) = (shared(before), shared(after))
      let expected = Set(old.keys).union(new.keys).filter { old[$0] ?? 0 != new[$0] ?? 0 }.sorted()
      let found = SharedCoalitions.differences(before, after, of: .all)
      #expect(found.map { "\($0.a) \($0.b)" } == expected)
      for pair in found {
        #expect(pair.before == old["\(pair.a) \(pair.b)"] ?? 0)
        #expect(pair.after == new["\(pair.a) \(pair.b)"] ?? 0)
      }
    }
  }
}
