public import GraphCore

/// The members of one coalition on a date: the certain ones, the possible ones, and the number without a name.
///
/// A news story says "31 countries" and names ten. A completion of the list adds candidates until the number is
/// one that the reported size allows. Whatever holds in every completion is certain.
public struct MemberList: Sendable {
  /// The coalition.
  public let coalition: Coalition.ID
  /// The numbers of the parties that certainly belong, ascending.
  let certainNumbers: [Int32]
  /// The numbers of the parties that possibly belong, ascending.
  let possibleNumbers: [Int32]
  /// The numbers of those among the possible ones whose newest evidence is older than a reported size that leaves
  /// no room for all named members.
  let outdatedNumbers: [Int32]
  /// The parties that may belong in addition to the certain ones.
  package let candidates: PartySet
  /// The reported size, if a source gives one.
  package let reported: ReportedSize?
  /// The number of members in addition to the certain ones.
  public let unnamed: ClosedRange<Int>

  /// True if a reported size without a limit is all that is known of the number.
  let isOpen: Bool

  private func parties(_ numbers: [Int32]) -> PartySet {
    PartySet(ascending: numbers, candidates.meaning)
  }

  /// The parties that certainly belong, by identifier.
  ///
  /// - Complexity: O(*n*).
  public var certain: [Party.ID] { Array(certainParties) }
  /// The parties that possibly belong, by identifier.
  ///
  /// - Complexity: O(*n*).
  public var possible: [Party.ID] { Array(possibleParties) }
  /// The parties that certainly belong.
  package var certainParties: PartySet { parties(certainNumbers) }
  /// The parties that possibly belong.
  package var possibleParties: PartySet { parties(possibleNumbers) }
  /// The parties among the possible ones whose newest evidence is older than a reported size that leaves no room
  /// for all named members.
  package var outdated: [Party.ID] { Array(parties(outdatedNumbers)) }

  /// The number of members.
  public var size: Count {
    Count(
      atLeast: certainNumbers.count + unnamed.lowerBound,
      atMost: isOpen ? nil : certainNumbers.count + unnamed.upperBound)
  }

  /// True if the certain members alone are more than any declaration allows.
  package let exceedsReported: Bool

  /// True if every candidate belongs in every completion.
  package var allCandidatesBelong: Bool {
    !candidates.isEmpty && unnamed.lowerBound == candidates.count
  }
}

extension MemberList: Hashable {
  /// True if two lists say the same of the same parties. In another graph parties have other numbers.
  public static func == (a: MemberList, b: MemberList) -> Bool {
    a.coalition == b.coalition && a.unnamed == b.unnamed && a.isOpen == b.isOpen
      && a.exceedsReported == b.exceedsReported && a.reported == b.reported
      && a.certainParties == b.certainParties && a.possibleParties == b.possibleParties
      && a.parties(a.outdatedNumbers) == b.parties(b.outdatedNumbers)
      && a.candidates == b.candidates
  }

  /// Hashes what has no numbers.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(coalition)
    hasher.combine(unnamed)
  }
}

/// The facts on one coalition from which its member list is made. Parties are numbers, and ascend.
struct MemberFacts {
  /// A party that has a role that the question counts, and whether it certainly has.
  struct Member {
    let party: Int32
    let isCertain: Bool
    /// True if a reported size counts the party: it does not count observers.
    var isCounted = true
    /// True if the newest evidence is older than the date of the reported size.
    var isOutdated = false
  }

  /// The coalition.
  let coalition: Coalition.ID
  /// The meaning of the numbers.
  let numbers: PartyNumbers
  /// The parties that have a role that the question counts, certainly or possibly.
  var members: [Member]
  /// The parties that a reported size counts, and that certainly have no role that the question counts.
  var otherMembers: [Int32] = []
  /// The parties that are known not to belong.
  var nonMembers: [Int32] = []
  /// The reported size.
  var reported: ReportedSize?
  /// True if a complete source lists the members of the date.
  var isComplete = false
  /// True if the question counts every role that a reported size counts.
  var countsEveryMember = true

  /// The member list: decision note 4.
  ///
  /// Without a reported size that leaves room, only possible members can be added. If more members are named
  /// than reported, those with evidence older than the report are possible. If the others alone are more than
  /// reported, their number is the answer.
  ///
  /// `all` are the parties that may be unnamed members of any coalition.
  func list(candidates all: [Int32]) -> MemberList {
    let named = members.filter(\.isCertain)
    func isOver(_ members: [Member]) -> Bool {
      guard let limit = reported?.upper else { return false }
      return members.count(where: \.isCounted) + otherMembers.count > limit
    }
    func isOutdated(_ member: Member) -> Bool { member.isOutdated && member.isCounted }
    let outdated = isOver(named) ? named.filter(isOutdated) : []
    let certain = outdated.isEmpty ? named : named.filter { !isOutdated($0) }
    let possible = (members.filter { !$0.isCertain } + outdated).map(\.party).sorted()
    var candidates = possible.subtractingAscending(nonMembers)
    var unnamed = 0...candidates.count
    if let reported, !isComplete {
      if isOver(certain) {
        unnamed = 0...0
      } else {
        candidates = all.unionAscending(candidates)
          .subtractingAscending(certain.map(\.party)).subtractingAscending(nonMembers)
          .subtractingAscending(otherMembers)
        let named = certain.count(where: \.isCounted) + otherMembers.count
        let least =
          countsEveryMember ? min(candidates.count, max(0, reported.lower - named)) : 0
        let most = reported.upper.map { $0 - named } ?? candidates.count
        unnamed = least...max(least, min(candidates.count, most))
      }
    }
    return MemberList(
      coalition: coalition, certainNumbers: certain.map(\.party), possibleNumbers: possible,
      outdatedNumbers: outdated.map(\.party), candidates: PartySet(ascending: candidates, numbers),
      reported: reported, unnamed: unnamed,
      isOpen: reported != nil && reported?.upper == nil && !isComplete,
      exceedsReported: isOver(certain))
  }
}
