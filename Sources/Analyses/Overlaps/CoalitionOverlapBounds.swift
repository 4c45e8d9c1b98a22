import GraphCore

/// What two coalitions share, over all completions of their rosters: exact bounds in closed form.
///
/// Write *A*, *B* for the named members, *CA*, *CB* for the candidates, *p* and *q* for the numbers
/// unnamed, each within its range. A completion adds *p* of *CA* to *A* and *q* of *CB* to *B*. Let
///
/// - *s* = |A ∩ B|, *w* = |A ∪ B|, α = |B ∩ CA|, β = |A ∩ CB|, γ = |CA ∩ CB|,
/// - α₀ = |CA| − α − γ and β₀ = |CB| − β − γ, the candidates that nothing of the other side can meet.
///
/// A place of *A* that goes to one of α makes one more shared member, and so does a place of *B* that
/// goes to one of β; a shared member from γ takes a place on both sides. So as many as possible are
/// shared when α and β are filled first and γ with the places that both sides have left; as few as
/// possible when α₀ and β₀ are filled first, then γ with different countries, and only what is left
/// over is shared. The union is large when little is shared and small when much is; the greedy order
/// is the same for both, which is why the Jaccard index is bounded by the same fillings.
///
/// - Complexity: O(*n* / 64) in the number of countries, and O(*rs*) for the overlap coefficient, in the
///   lengths of the two ranges of unnamed members.
public struct OverlapBounds: Hashable, Sendable {
  /// The number of members that both have.
  public let shared: ClosedRange<Int>
  /// Shared members by members of either (Jaccard, 1901). Two empty coalitions have 0.
  public let jaccard: ClosedRange<Double>
  /// Shared members by members of the smaller (Szymkiewicz, 1934; Simpson, 1943). With an empty
  /// coalition it is 0.
  public let overlapCoefficient: ClosedRange<Double>

  /// The bounds for two different coalitions.
  public init(_ a: Roster, _ b: Roster) {
    self.init(Parts(0, 1, in: RosterBits([a, b])))
  }

  /// The bounds for two different coalitions among many.
  init(_ a: Int, _ b: Int, in rosters: RosterBits) {
    self.init(Parts(a, b, in: rosters))
  }

  private init(_ parts: Parts) {
    let (p, q) = (parts.p, parts.q)
    let low = parts.least(p.lowerBound, q.lowerBound)
    let most = parts.most(p.upperBound, q.upperBound)
    self.shared = low...most.sum

    // The union is largest when every place beyond the least goes to somebody new.
    let widest =
      parts.union + min(parts.aOnly, p.upperBound) + min(parts.bOnly, q.upperBound)
      + min(
        parts.both,
        max(0, p.upperBound - parts.aOnly) + max(0, q.upperBound - parts.bOnly))
    let narrowest =
      parts.union + most.z + max(0, p.lowerBound - most.x - most.z)
      + max(0, q.lowerBound - most.y - most.z)
    let leastJaccard = OverlapBounds.ratio(low, widest)
    self.jaccard = leastJaccard...max(leastJaccard, OverlapBounds.ratio(most.sum, narrowest))

    var least = Double.infinity
    var greatest = -Double.infinity
    for p in parts.p {
      for q in parts.q {
        let smaller = min(parts.a + p, parts.b + q)
        least = min(least, OverlapBounds.ratio(parts.least(p, q), smaller))
        greatest = max(greatest, OverlapBounds.ratio(parts.most(p, q).sum, smaller))
      }
    }
    self.overlapCoefficient = least...greatest
  }

  private static func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }

  /// The sizes of the sets that the two rosters divide the countries into.
  private struct Parts {
    let a: Int
    let b: Int
    let shared: Int
    let union: Int
    /// α: named in B, candidates of A.
    let bNamed: Int
    /// β: named in A, candidates of B.
    let aNamed: Int
    /// γ: candidates of both.
    let both: Int
    /// α₀.
    let aOnly: Int
    /// β₀.
    let bOnly: Int
    let p: ClosedRange<Int>
    let q: ClosedRange<Int>

    init(_ a: Int, _ b: Int, in rosters: RosterBits) {
      self.a = rosters.named(a, a)
      self.b = rosters.named(b, b)
      self.shared = rosters.named(a, b)
      self.union = self.a + self.b - shared
      self.bNamed = rosters.named(b, candidatesOf: a)
      self.aNamed = rosters.named(a, candidatesOf: b)
      self.both = rosters.candidates(a, b)
      self.aOnly = rosters.candidates(a, a) - bNamed - both
      self.bOnly = rosters.candidates(b, b) - aNamed - both
      self.p = rosters.unnamed[a]
      self.q = rosters.unnamed[b]
    }

    /// The fewest shared with `p` and `q` places.
    func least(_ p: Int, _ q: Int) -> Int {
      shared + max(0, max(0, p - aOnly) + max(0, q - bOnly) - both)
    }

    /// The most shared with `p` and `q` places, and how they are filled.
    func most(_ p: Int, _ q: Int) -> (sum: Int, x: Int, y: Int, z: Int) {
      let x = min(bNamed, p)
      let y = min(aNamed, q)
      let z = min(both, p - x, q - y)
      return (shared + x + y + z, x, y, z)
    }
  }
}
