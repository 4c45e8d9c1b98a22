import GraphCore

/// The sentence of pictures of time where no membership ends, so that nobody reads the silence of sources as staying.
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
