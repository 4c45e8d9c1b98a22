public import GraphCore

/// The members of one coalition on a date: the certain ones, the possible ones, and the number without a name.
///
/// A news story says "31 countries" and names ten. A completion of the list adds candidates until the number is
/// one that the reported size allows. Whatever holds in every completion is certain.
public struct MemberList: Hashable, Sendable {
  /// The coalition.
  public let coalition: Coalition.ID
  /// The parties that certainly belong, by identifier.
  public let certain: [Party.ID]
  /// The parties that possibly belong, by identifier.
  public let possible: [Party.ID]
  /// The parties among `possible` whose newest evidence is older than a reported size that leaves no room for
  /// all named members.
  public let outdated: [Party.ID]
  /// The parties that may belong in addition to the certain ones.
  public let candidates: Set<Party.ID>
  /// The reported size, if a source gives one.
  public let reported: ReportedSize?
  /// The number of members in addition to the certain ones.
  public let unnamed: ClosedRange<Int>

  /// The number of members.
  public var size: Count {
    let isOpen = reported.map { $0.upper == nil } ?? false
    return Count(
      atLeast: certain.count + unnamed.lowerBound,
      atMost: isOpen ? nil : certain.count + unnamed.upperBound)
  }

  /// Whether the certain members alone are more than any declaration allows.
  public var exceedsReported: Bool {
    guard let upper = reported?.upper else { return false }
    return certain.count > upper
  }

  /// Whether every candidate belongs in every completion.
  public var allCandidatesBelong: Bool {
    !candidates.isEmpty && unnamed.lowerBound == candidates.count
  }
}

/// The facts on one coalition from which its member list is made.
struct MemberFacts {
  /// A party that belongs, and whether it certainly does.
  struct Member {
    let party: Party.ID
    let isCertain: Bool
    /// Whether the newest evidence is older than the date of the reported size.
    let isOutdated: Bool
  }

  /// The coalition.
  let coalition: Coalition.ID
  /// The parties that belong, certainly or possibly.
  var members: [Member]
  /// The parties that are known not to belong.
  var nonMembers: Set<Party.ID>
  /// The reported size.
  var reported: ReportedSize?
  /// Whether a complete source lists the members of the date.
  var isComplete: Bool

  /// The member list: decision note 4.
  ///
  /// Without a reported size that leaves room, only possible members can be added. If more members are named
  /// than reported, those with evidence older than the report are possible. If the others alone are more than
  /// reported, their number is the answer.
  func list(candidates all: Set<Party.ID>) -> MemberList {
    let limit = reported?.upper
    let named = members.filter(\.isCertain)
    let isOver = limit.map { named.count > $0 } ?? false
    let outdated = isOver ? named.filter(\.isOutdated).map(\.party) : []
    let older = Set(outdated)
    let certain = named.map(\.party).filter { !older.contains($0) }
    let possible = (members.filter { !$0.isCertain }.map(\.party) + outdated).sorted()
    var candidates = Set(possible).subtracting(nonMembers)
    var unnamed = 0...candidates.count
    if let reported, !isComplete {
      if let limit, certain.count > limit {
        unnamed = 0...0
      } else {
        candidates = candidates.union(all).subtracting(certain).subtracting(nonMembers)
        let least = min(candidates.count, max(0, reported.lower - certain.count))
        let most = reported.upper.map { $0 - certain.count } ?? candidates.count
        unnamed = least...max(least, min(candidates.count, most))
      }
    }
    return MemberList(
      coalition: coalition, certain: certain, possible: possible, outdated: outdated,
      candidates: candidates, reported: reported, unnamed: unnamed)
  }
}
