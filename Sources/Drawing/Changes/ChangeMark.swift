import Analyses
import Counting
import Dates
import GraphCore

/// The mark of a tie on two dates: its sign says what changed, its fill how sure it is. What was only learned later has
/// marks of its own, since it is no change.
struct ChangeMark: Hashable, Sendable {
  /// The change of a tie.
  enum Kind: Int, Hashable, Sendable, CaseIterable {
    case joined
    case left
    case beganToLead
    case ceasedToLead
    case changedLead
    case changedMember
    case outside
    case reportedMember
    case reportedLead
    case leads
    case belongs
    case possible
  }

  let kind: Kind
  var isDisputed = false
  var isPossible = false
  /// True if the party is a beneficiary, whose mark is square.
  var isBeneficiary = false

  /// True if it is a change, and not news about what may be older, nor unchanged.
  var isChange: Bool { kind.rawValue <= Kind.outside.rawValue }
  /// True if it is news about what may be older.
  var isReport: Bool { kind == .reportedMember || kind == .reportedLead }

  /// The order of a legend.
  var order: Int {
    kind.rawValue * 8 + (isBeneficiary ? 4 : 0) + (isDisputed ? 1 : 0) + (isPossible ? 2 : 0)
  }

  /// The mark in words.
  var words: String {
    let what =
      switch kind {
      case .joined: isBeneficiary ? "beneficiary, new" : "joined"
      case .left: isBeneficiary ? "no longer beneficiary" : "left"
      case .beganToLead: "began to lead"
      case .ceasedToLead: "ceased to lead"
      case .changedLead: "leads, in another role"
      case .changedMember: isBeneficiary ? "now beneficiary" : "belongs, in another role"
      case .outside: "now observes, applies, contributes or stays out (not counted)"
      case .reportedMember:
        isBeneficiary
          ? "beneficiary newly reported, may be older" : "newly reported, may be older"
      case .reportedLead: "lead newly reported, may be older"
      case .leads: "leads, as before"
      case .belongs: isBeneficiary ? "beneficiary, as before" : "belongs, as before"
      case .possible: isBeneficiary ? "may be beneficiary, as before" : "may belong, as before"
      }
    return what + (isPossible ? ", only possible" : "") + (isDisputed ? ", sources disagree" : "")
  }

  /// The mark of a change of a tie.
  init?(_ change: Changes.Change) {
    guard change.party != nil, case .roles(let before) = change.before,
      case .roles(let after) = change.after
    else { return nil }
    let now = after.isEmpty ? before : after
    isPossible = !now.contains { $0.certainty == .certain }
    isDisputed = change.isDisputed
    let leads = after.contains { Role.leading.contains($0.role) }
    // News about a party that does not belong is none about memberships.
    if change.kind == .newlyReported, !after.contains(where: { $0.role.belongs || leads }) {
      return nil
    }
    switch change.kind {
    case .joined: kind = leads ? .beganToLead : .joined
    case .left: kind = .left
    case .becameLead: kind = .beganToLead
    case .noLongerLead: kind = .ceasedToLead
    case .roleChanged:
      kind = leads ? .changedLead : after.contains { $0.role.belongs } ? .changedMember : .outside
    case .newlyReported: kind = leads ? .reportedLead : .reportedMember
    case .sizeChanged, .firstSize, .ended: return nil
    }
    let isMember = [.joined, .left, .changedMember, .reportedMember].contains(kind)
    isBeneficiary = isMember && now.contains { $0.role == .beneficiary }
  }

  /// The mark of a tie that did not change; `nil` for one that does not count.
  init?(unchanged mark: Mark) {
    switch (mark.shape, mark.sureness) {
    case (.outside, _), (_, .planned): return nil
    case (_, .possible): kind = .possible
    case (.leads, _): kind = .leads
    default: kind = .belongs
    }
    isBeneficiary = mark.shape == .beneficiary
  }
}
