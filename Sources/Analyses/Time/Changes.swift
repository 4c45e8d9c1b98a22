public import Counting
import Dates
public import GraphCore

/// The differences between two answers: of one graph on two dates, or of two graphs.
public struct Changes: Sendable {
  /// The kinds of change, in the order in which those of a coalition are listed. A tie is listed once, under
  /// the first that fits.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The party belongs now and did not before.
    case joined
    /// The party belonged before and does not now.
    case left
    /// The party leads now and did not before.
    case becameLead = "became lead"
    /// The party led before, and belongs now without leading.
    case noLongerLead = "no longer lead"
    /// The party has other roles.
    case roleChanged = "role changed"
    /// Another size is reported.
    case sizeChanged = "size changed"
    /// First reported after the first date, and possibly true before.
    case newlyReported = "newly reported"
    /// A size is reported for the first time, which is no change.
    case firstSize = "first reported size"
    /// The coalition has ended.
    case ended
  }

  /// What is known on one of the two dates.
  public enum State: Hashable, Sendable {
    /// The roles of a party, in the order of `Role`; empty without one.
    case roles([Affiliations.HeldRole])
    /// The reported size of a coalition; `nil` without one.
    case size(Count?)
  }

  /// One change.
  public struct Change: Hashable, Sendable {
    /// The kind.
    public let kind: Kind
    /// The coalition.
    public let coalition: Coalition.ID
    /// The party; `nil` for a reported size and for the end of a coalition.
    public let party: Party.ID?
    /// The state before.
    public let before: State
    /// The state after.
    public let after: State
    /// Whether sources disagree about the tie on one of the dates.
    public let isDisputed: Bool
    /// The sources, by identifier.
    public let sources: [Source.ID]
  }

  /// The changes, by coalition, kind and party.
  public let changes: [Change]
  /// The earlier answer.
  package let from: Affiliations
  /// The later answer.
  package let to: Affiliations
  /// True if only some kinds of change were chosen.
  let isOfSomeKinds: Bool
  /// The numbers of memberships that are no change and only possible in the earlier answer, and in the later one.
  let certainty: (surer: Int, lessSure: Int)

  /// Compares two answers.
  ///
  /// A party joins and leaves by what is possible: from absent to possible or certain, and back. A party that
  /// only a lead role ties to a coalition has not joined when the role begins; its lead has changed. Whoever no
  /// role ties to it any more has left, leaders among them. Founders
  /// have joined: if the coalition counts on one date only, its leaders are not told apart. A tie or a
  /// size that becomes certain, and that no source reported up to the last day of the first date, is newly
  /// reported: no source says that it began in between. So is a party that a source first reports to stay out.
  ///
  /// - Complexity: O(*c* log *c*) in the number of claims.
  public init(from old: Affiliations, to new: Affiliations) {
    from = old
    to = new
    isOfSomeKinds = false
    let comparison = Comparison(old: old, new: new)
    let before = Dictionary(old.heldTies().map { ($0.key, $0) }, uniquingKeysWith: { $1 })
    let after = Dictionary(new.heldTies().map { ($0.key, $0) }, uniquingKeysWith: { $1 })
    var certainty = (surer: 0, lessSure: 0)
    var changes = Set(before.keys).union(after.keys).compactMap { key -> Change? in
      let (was, now) = (before[key], after[key])
      guard let kind = comparison.kind(was, now) else {
        switch (was?.belongs, now?.belongs) {
        case (.possible, .certain): certainty.surer += 1
        case (.certain, .possible): certainty.lessSure += 1
        default: break
        }
        return nil
      }
      return Change(
        kind: kind, coalition: key.coalition, party: key.party,
        before: .roles(was?.roles ?? []), after: .roles(now?.roles ?? []),
        isDisputed: was?.isDisputed ?? false || now?.isDisputed ?? false,
        sources: (now ?? was)?.sources ?? [])
    }
    let (oldSizes, newSizes) = (old.reportedSizes, new.reportedSizes)
    for id in Set(oldSizes.keys).union(newSizes.keys).sorted() {
      let (was, now) = (oldSizes[id], newSizes[id])
      guard was?.stated != now?.stated else { continue }
      changes.append(
        Change(
          kind: was == nil ? .firstSize : .sizeChanged, coalition: id, party: nil,
          before: .size(was?.stated), after: .size(now?.stated), isDisputed: false,
          sources: Set((now ?? was)?.declarations.flatMap(\.claim.sources) ?? []).sorted()))
    }
    let ended = Changes.ended(from: old, to: new)
    changes.removeAll { change in
      ended.contains(change.coalition) && (change.kind == .sizeChanged || change.isOfPossibleRoles)
    }
    changes += ended.map { id in
      Change(
        kind: .ended, coalition: id, party: nil, before: .roles([]), after: .roles([]),
        isDisputed: false, sources: [])
    }
    let order = Dictionary(uniqueKeysWithValues: Kind.allCases.enumerated().map { ($1, $0) })
    func key(_ change: Change) -> (Coalition.ID, Int, String) {
      (change.coalition, order[change.kind, default: 0], change.party?.rawValue ?? "")
    }
    self.changes = changes.sorted { key($0) < key($1) }
    self.certainty = certainty
  }

  /// The coalitions that count as of the first date and have ended by the second.
  private static func ended(from old: Affiliations, to new: Affiliations) -> Set<Coalition.ID> {
    Set(old.coalitionIDs.filter { new.leftOut[$0] == .ended })
  }

  private init(
    _ changes: [Change], from old: Affiliations, to new: Affiliations, isOfSomeKinds: Bool,
    certainty: (surer: Int, lessSure: Int)
  ) {
    self.changes = changes
    from = old
    to = new
    self.certainty = certainty
    self.isOfSomeKinds = isOfSomeKinds
  }

  /// The changes of some kinds.
  package func only(_ kinds: Set<Kind>) -> Changes {
    Changes(
      changes.filter { kinds.contains($0.kind) }, from: from, to: to,
      isOfSomeKinds: isOfSomeKinds || kinds.count < Kind.allCases.count, certainty: certainty)
  }

  /// The number of changes of each kind that has any, in the order of kinds.
  package var counts: [(kind: Kind, count: Int)] {
    Kind.allCases.compactMap { kind in
      let count = changes.count { $0.kind == kind }
      return count > 0 ? (kind, count) : nil
    }
  }
}

extension Changes.Change {
  /// True if the party did not belong, did not certainly have a role before, and has none after: a coalition that ended
  /// on an unknown day leaves such roles behind.
  fileprivate var isOfPossibleRoles: Bool {
    guard case .roles(let old) = before, case .roles(let new) = after else { return false }
    return kind == .roleChanged && new.isEmpty && old.allSatisfy { $0.certainty == .possible }
  }
}

/// The rule by which two states of a tie differ.
private struct Comparison {
  /// The last day of the first date.
  let limit: Day?
  /// Whether both answers are of one date, so that what differs is only what is known.
  let isOfOneDate: Bool
  private let old: Affiliations
  private let new: Affiliations

  init(old: Affiliations, new: Affiliations) {
    self.old = old
    self.new = new
    limit = old.date?.latest
    isOfOneDate = old.date == new.date
  }

  func kind(
    _ was: Affiliations.HeldTie?, _ now: Affiliations.HeldTie?
  ) -> Changes.Kind? {
    let isNew = isNewlyReported(now)
    let (belonged, belongs) = (was?.belongs ?? .absent, now?.belongs ?? .absent)
    switch (belonged > .absent, belongs > .absent) {
    case (false, true): return now.map(isByLeadAlone) == true ? .becameLead : .joined
    case (true, false): return .left
    default: break
    }
    switch (was?.leads ?? .absent > .absent, now?.leads ?? .absent > .absent) {
    case (false, true): return .becameLead
    case (true, false): return .noLongerLead
    default: break
    }
    let (old, new) = (was?.roles ?? [], now?.roles ?? [])
    // Whoever stays out stayed out before, though nobody said so.
    if old.isEmpty, new.allSatisfy({ $0.role == .nonMember }) {
      return isNew ? .newlyReported : nil
    }
    if old.map(\.role) != new.map(\.role) { return .roleChanged }
    guard old != new else { return nil }
    let isSurer = zip(old, new).contains { $0.certainty < $1.certainty }
    if isSurer, isNew { return .newlyReported }
    return isOfOneDate ? .roleChanged : nil
  }

  private func isNewlyReported(_ tie: Affiliations.HeldTie?) -> Bool {
    guard let tie else { return false }
    guard !isOfOneDate else { return true }
    guard let reported = tie.firstReported, let limit else { return false }
    return reported.earliest > limit
  }

  private func isByLeadAlone(_ tie: Affiliations.HeldTie) -> Bool {
    let coalition = tie.key.coalition
    return old.column(of: coalition) != nil && new.column(of: coalition) != nil
      && tie.roles.allSatisfy { Role.leading.contains($0.role) }
  }
}

extension Affiliations {
  /// The reported sizes of the coalitions that count.
  fileprivate var reportedSizes: [Coalition.ID: ReportedSize] {
    Dictionary(
      uniqueKeysWithValues: memberLists.compactMap { list in
        list.reported.map { (list.coalition, $0) }
      })
  }
}
