import GraphCore

/// The sentence for pictures of time without an end of a membership: sources rarely report ends.
enum MembershipEnds {
  static let none = "No end of a membership is reported."
}

extension CoalitionGraph {
  /// True if a claim of membership, other than of a lead role, has an end.
  var hasMembershipEnds: Bool {
    let leading = Set(Role.ofLeads)
    return ties.contains {
      $0.claim.to != nil && $0.claim.rejected == nil && $0.role.belongs
        && !leading.contains($0.role)
    }
  }
}
