import Dates

/// The members of organisations on one date, each organisation looked at once.
///
/// A class, because the counting of each coalition adds to what all others use.
final class OrganisationMembers {
  /// A party that belongs to a coalition, by itself or through organisations.
  struct Member: Equatable {
    let belongs: Certainty
    let isDisputed: Bool
    /// The positions of the coalitions that the organisations on the way are.
    let organisations: Set<Int32>

    private init(_ belongs: Certainty, isDisputed: Bool, _ organisations: Set<Int32>) {
      self.belongs = belongs
      self.isDisputed = isDisputed
      self.organisations = organisations
    }

    /// A party that belongs by itself.
    init(_ tie: AffiliationCounting.CountedTie) {
      self.init(tie.belongs, isDisputed: tie.isDisputed, [])
    }

    /// The same party one tie further out: in the coalition to which its organisation belongs.
    func through(_ tie: AffiliationCounting.CountedTie, _ organisation: Int) -> Member {
      Member(
        min(belongs, tie.belongs), isDisputed: isDisputed || tie.isDisputed,
        organisations.union([Int32(organisation)]))
    }

    /// The same party on two ways: as sure as on the surer one, and of two that are as sure, undisputed if one is.
    func or(_ other: Member) -> Member {
      let best =
        belongs == other.belongs
        ? (isDisputed ? other : self) : belongs > other.belongs ? self : other
      return Member(
        best.belongs, isDisputed: best.isDisputed, organisations.union(other.organisations))
    }
  }

  /// The members of each coalition that was asked for, by position.
  var known: [Int: [Int32: Member]] = [:]
  /// The coalitions, by position, whose members are nothing but organisations without members.
  var withoutMembers: Set<Int> = []
}
