import Dates
package import GraphCore

extension SourceDispute {
  /// Whether a dispute that an editor has entered is about the same as one found in the claims of the same
  /// coalition, so that it stands for both.
  func standsFor(_ found: SourceDispute) -> Bool {
    guard case .entered(_, let about?) = subject, coalition == found.coalition else { return false }
    func isAbout(_ party: Party.ID) -> Bool { parties.isEmpty || parties.contains(party) }
    switch found.subject {
    case .role(let party): return ["role", "members"].contains(about) && isAbout(party)
    case .start(let party, let role), .end(let party, let role):
      return about == (Role.ofLeads.contains(role) ? "leads" : "members") && isAbout(party)
    case .lead:
      return about == "leads" && (parties.isEmpty || found.parties.contains(where: isAbout))
    case .size(let date): return about == "declared" && sides.contains { $0.isOf(date) }
    case .founding: return about == "founded"
    case .entered: return false
    }
  }
}

extension Sequence<SourceDispute> {
  /// The roles that are marked as disputed, by tie.
  package var markedRoles: [TieKey: RoleSet] {
    reduce(into: [:]) { marked, dispute in
      for tie in dispute.ties { marked[tie, default: []].formUnion(dispute.roles) }
    }
  }
}

extension SourceDispute.Side {
  /// Whether the statement can be about a date.
  fileprivate func isOf(_ other: PartialDate?) -> Bool {
    guard let date, let other else { return true }
    return date.earliest <= other.latest && other.earliest <= date.latest
  }
}
