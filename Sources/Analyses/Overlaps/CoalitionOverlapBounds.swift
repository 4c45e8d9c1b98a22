/// The members that two coalitions share, over all completions of their lists: exact bounds in closed form.
///
/// Write *A*, *B* for the certain members, *CA*, *CB* for the candidates, *p* and *q* for the numbers unnamed,
/// each within its range. A completion adds *p* of *CA* to *A* and *q* of *CB* to *B*. Let
///
/// - *s* = |A ∩ B|, *w* = |A ∪ B|, α = |B ∩ CA|, β = |A ∩ CB|, γ = |CA ∩ CB|,
/// - α₀ = |CA| − α − γ and β₀ = |CB| − β − γ, the candidates that nothing of the other side can meet.
///
/// A place of *A* that goes to one of α makes one more shared member, and so does a place of *B* that goes to
/// one of β; a shared member from γ takes a place on both sides. So as many as possible are shared when α and β
/// are filled first and γ with the places that both sides have left; as few as possible when α₀ and β₀ are filled
/// first, then γ with different parties, and only the rest is shared. The union is large when little is shared and
/// small when much is; the greedy order is the same for both, which is why the Jaccard index is bounded by the
/// same fillings.
///
/// - Complexity: O(*n* / 64) in the number of parties. The overlap coefficient is worked out when it is asked for.
struct CoalitionOverlapBounds: Hashable, Sendable {
  /// The number of shared members.
  let shared: ClosedRange<Int>
  /// Shared members by members of either (Jaccard, 1901). Two empty coalitions have 0.
  let jaccard: ClosedRange<Double>
  private let parts: Parts

  /// The bounds for two different coalitions, by their numbers in the lists.
  init(_ a: Int, _ b: Int, in lists: MemberBits) {
    self.init(Parts(a, b, in: lists))
  }

  private init(_ parts: Parts) {
    self.parts = parts
    let (p, q) = (parts.p, parts.q)
    let low = parts.least(p.lowerBound, q.lowerBound)
    let most = parts.most(p.upperBound, q.upperBound)
    self.shared = low...most.sum

    // The union is largest when every place beyond the least goes to a party that is in neither.
    let widest =
      parts.union + min(parts.aOnly, p.upperBound) + min(parts.bOnly, q.upperBound)
      + min(
        parts.both,
        max(0, p.upperBound - parts.aOnly) + max(0, q.upperBound - parts.bOnly))
    let narrowest =
      parts.union + most.z + max(0, p.lowerBound - most.x - most.z)
      + max(0, q.lowerBound - most.y - most.z)
    let leastJaccard = CoalitionOverlapBounds.ratio(low, widest)
    self.jaccard =
      leastJaccard...max(leastJaccard, CoalitionOverlapBounds.ratio(most.sum, narrowest))
  }

  /// Shared members by members of the smaller (Szymkiewicz, 1934; Simpson, 1943). With an empty
  /// coalition it is 0.
  ///
  /// - Complexity: O(*rs*) in the lengths of the two ranges of unnamed members: which coalition is the smaller can
  ///   change along them.
  var overlapCoefficient: ClosedRange<Double> {
    var least = Double.infinity
    var greatest = -Double.infinity
    for p in parts.p {
      for q in parts.q {
        let smaller = min(parts.a + p, parts.b + q)
        least = min(least, CoalitionOverlapBounds.ratio(parts.least(p, q), smaller))
        greatest = max(greatest, CoalitionOverlapBounds.ratio(parts.most(p, q).sum, smaller))
      }
    }
    return least...greatest
  }

  private static func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }

  /// The sizes of the sets into which the two lists divide the parties.
  private struct Parts: Hashable, Sendable {
    let a: Int
    let b: Int
    let shared: Int
    let union: Int
    /// α: certain in B, candidates of A.
    let bNamed: Int
    /// β: certain in A, candidates of B.
    let aNamed: Int
    /// γ: candidates of both.
    let both: Int
    /// α₀.
    let aOnly: Int
    /// β₀.
    let bOnly: Int
    let p: ClosedRange<Int>
    let q: ClosedRange<Int>

    init(_ a: Int, _ b: Int, in lists: MemberBits) {
      self.a = lists.certain(a, a)
      self.b = lists.certain(b, b)
      self.shared = lists.certain(a, b)
      self.union = self.a + self.b - shared
      self.bNamed = lists.certain(b, candidatesOf: a)
      self.aNamed = lists.certain(a, candidatesOf: b)
      self.both = lists.candidates(a, b)
      self.aOnly = lists.candidateCounts[a] - bNamed - both
      self.bOnly = lists.candidateCounts[b] - aNamed - both
      self.p = lists.unnamed[a]
      self.q = lists.unnamed[b]
    }

    /// The fewest shared with `p` and `q` places.
    func least(_ p: Int, _ q: Int) -> Int {
      shared + max(0, max(0, p - aOnly) + max(0, q - bOnly) - both)
    }

    /// The most shared with `p` and `q` places, and the numbers that go to α, β and γ.
    func most(_ p: Int, _ q: Int) -> (sum: Int, x: Int, y: Int, z: Int) {
      let x = min(bNamed, p)
      let y = min(aNamed, q)
      let z = min(both, p - x, q - y)
      return (shared + x + y + z, x, y, z)
    }
  }
}
