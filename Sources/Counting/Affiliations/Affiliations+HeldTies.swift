public import Dates
public import GraphCore

extension Affiliations {
  /// A role that a party has in a coalition on the date.
  public struct HeldRole: Hashable, Sendable {
    /// The role.
    public let role: Role
    /// The certainty of the role: certain or possible.
    public let certainty: Certainty
  }

  /// A party and a coalition with every role on the date, whether the party belongs or not.
  public struct HeldTie: Hashable, Sendable {
    /// The party and the coalition.
    public let key: TieKey
    /// The roles that hold, certainly or possibly, in the order of `Role`.
    public let roles: [HeldRole]
    /// The certainty that the party belongs: `.absent` for one that has other roles only.
    public let belongs: Certainty
    /// The certainty that the party leads, alone or jointly.
    public let leads: Certainty
    /// True if independent sources contradict each other about one of the roles; never with `Disputed.keep`.
    public let isDisputed: Bool
    /// The sources, by identifier.
    public let sources: [Source.ID]
    /// The earliest date on which a source reported any of it: of publication, else the day that a claim is
    /// about; `nil` without such a date, and for a party that belongs through an organisation alone.
    public let firstReported: PartialDate?
  }

  /// The ties of every role, by coalition and party, for the comparison of two answers.
  ///
  /// A coalition that counts only from a later date on, because no source says when it was founded, can have
  /// ties that are possible; they belong to no column. Where organisations stand for their members, these are
  /// listed as members, and an organisation with the roles alone by which it does not belong.
  ///
  /// - Complexity: O(*c*) in the number of claims.
  public func heldTies() -> [HeldTie] {
    let disputed = question.disputed == .keep ? [:] : disputes.markedRoles
    return graph.coalitions.indices.flatMap { position -> [HeldTie] in
      let counts = columnOfCoalition[position] >= 0
      guard counts || leftOut[graph.coalitions[position].id] == .notFounded else { return [] }
      let own = graph.ties.ties(ofCoalition: position).compactMap { number in
        heldTie(number, at: position, most: counts ? .certain : .possible, disputed)
      }
      guard let through = through[Int32(position)] else { return own }
      return (own + through.keys.compactMap { heldTie(through: $0, at: position) })
        .sorted { $0.key.party < $1.key.party }
    }
  }

  /// The tie of a party that belongs through organisations; `nil` if it has roles of its own, in which the
  /// membership is among them, or if the question does not choose it.
  private func heldTie(through party: Int32, at position: Int) -> HeldTie? {
    let key = TieKey(graph.parties[Int(party)].id, graph.coalitions[position].id)
    guard let tie = tie(key), graph.ties.rows(party: Int(party), coalition: position).isEmpty
    else { return nil }
    return HeldTie(
      key: key, roles: tie.roles.map { HeldRole(role: $0, certainty: tie.belongs) },
      belongs: tie.belongs, leads: tie.leads, isDisputed: tie.isDisputed,
      sources: sources(of: key), firstReported: nil)
  }

  private func heldTie(
    _ number: Int, at position: Int, most: Certainty, _ disputed: [TieKey: RoleSet]
  ) -> HeldTie? {
    let ties = graph.ties
    let rows = ties.rows(ofTie: number)
    let party = Int(ties.parties[rows.lowerBound])
    let key = TieKey(graph.parties[party].id, graph.coalitions[position].id)
    guard isChosen(key.party) else { return nil }
    let marked = disputed[key]
    let tie = tie(key)
    // An organisation whose members stand for it does not belong.
    let isReplaced = tie == nil && through[Int32(position)] != nil
    var roles: [HeldRole] = []
    var claims: [Claim] = []
    for range in ties.roleRanges(in: rows) {
      let role = ties.roles[range.lowerBound]
      if question.disputed == .drop, marked?.contains(role) ?? false { continue }
      if isReplaced, question.roles.contains(role) || role == .unknown { continue }
      // What a member list leaves open is possible, whatever the claims say.
      let limit = question.roles.contains(role) ? tie?.belongs ?? most : most
      let certainty = min(limit, view.certainty(of: range))
      guard certainty > .absent else { continue }
      roles.append(HeldRole(role: role, certainty: certainty))
      claims += view.counted(range).map { ties[$0].claim }
    }
    if let tie, tie.roles.contains(.member), !roles.contains(where: { $0.role == .member }) {
      // The party belongs through an organisation too.
      roles.append(HeldRole(role: .member, certainty: tie.belongs))
      roles.sort { $0.role < $1.role }
    }
    guard !roles.isEmpty else { return nil }
    func certainty(_ wanted: (Role) -> Bool) -> Certainty {
      roles.filter { wanted($0.role) }.map(\.certainty).max() ?? .absent
    }
    return HeldTie(
      key: key, roles: roles,
      belongs: tie?.belongs
        ?? max(
          certainty(question.roles.contains), min(.possible, certainty { $0 == .unknown })),
      leads: tie?.leads
        ?? certainty { Role.leading.contains($0) && question.roles.contains($0) },
      isDisputed: roles.contains { marked?.contains($0.role) ?? false },
      sources: claims.isEmpty ? sources(of: key) : trustedSources(of: claims),
      firstReported: claims.compactMap(firstReport).min())
  }

  private func firstReport(of claim: Claim) -> PartialDate? {
    guard let claim = view.mask.trusted(claim, in: graph) else { return nil }
    return graph.published(claim.sources).min() ?? claim.attested
  }
}
