import CompactGraph
package import Dates
package import GraphCore

extension Affiliations {
  /// A party or an official that leads a coalition or a body over a period.
  package struct Lead: Hashable, Sendable {
    /// The leader.
    package let leader: LeadRole.Leader
    /// The coalition or body.
    package let target: LeadRole.Target
    /// The coalition; of a body the one that it is a part of.
    package let coalition: Coalition.ID
    /// The role: lead, co-lead, host or command.
    package let role: Role
    /// The titles of the role in the words of the sources.
    package let titles: [String]
    /// The days that can be the first and the last.
    package let period: Spell
    /// The certainty that the lead role holds on the date; absent for those that are over or have not begun.
    package let certainty: Certainty
    /// True if independent sources contradict each other about the role; never with `Disputed.keep`.
    package let isDisputed: Bool
    /// The sources, by identifier.
    package let sources: [Source.ID]
  }

  /// The number of coalitions that a party certainly leads, alone or jointly.
  package func leadCount(of party: Party.ID) -> Int {
    row(of: party).map(leading.degree(ofRow:)) ?? 0
  }

  /// The lead roles of parties in the coalitions that count or have ended, by coalition, party and role, with
  /// those that are over.
  ///
  /// - Complexity: O(*c*) in the number of claims.
  package func leadsOfParties(in roles: Set<Role> = Set(Role.ofLeads)) -> [Lead] {
    let roles = roles.intersection(question.roles)
    let ties = graph.ties
    let disputed = question.disputed == .keep ? [:] : disputes.markedRoles
    return coalitionsWithPast.flatMap { position -> [Lead] in
      let coalition = graph.coalitions[position].id
      return ties.ties(ofCoalition: position).flatMap { number -> [Lead] in
        let rows = ties.rows(ofTie: number)
        let party = Int(ties.parties[rows.lowerBound])
        let key = TieKey(graph.parties[party].id, coalition)
        let tie = tie(key)
        guard isChosen(key.party) else { return [] }
        let belongs = tie?.belongs ?? .absent
        let marked = disputed[key]
        return ties.roleRanges(in: rows).flatMap { range -> [Lead] in
          let role = ties.roles[range.lowerBound]
          let isMarked = marked?.contains(role) ?? false
          guard roles.contains(role), !isMarked || question.disputed != .drop else { return [] }
          let claims = view.counted(range).map { ties[$0] }
          let spells = view.spells(of: range)
          return Spell.joined(spells).map { period in
            Lead(
              leader: .party(key.party), target: .coalition(coalition), coalition: coalition,
              role: role, titles: Set(claims.compactMap(\.title)).sorted(), period: period,
              certainty: min(belongs, certainty(of: period, from: spells)),
              isDisputed: isMarked, sources: trustedSources(of: claims.map(\.claim)))
          }
        }
      }
    }
  }

  /// The lead roles of officials, and of parties in bodies, for the coalitions that count or have ended, by
  /// coalition or body, leader and role. Whoever leads a single meeting is none of them.
  package func leadsOfOthers() -> [Lead] {
    let positions = Set(coalitionsWithPast)
    return graph.leads.flatMap { lead -> [Lead] in
      guard lead.meeting == nil, question.roles.contains(lead.role), isChosen(employer(of: lead)),
        let coalition = coalition(of: lead.target),
        let position = graph.coalitions.position(of: coalition), positions.contains(position)
      else { return [] }
      let counts = column(of: coalition) != nil
      let lifetime = lifetime(of: lead.target.node)
      let claims = lead.claims.filter { $0.rejected == nil }
      let spells = view.spells(of: claims, within: lifetime)
      return Spell.joined(spells).map { period in
        Lead(
          leader: lead.leader, target: lead.target, coalition: coalition, role: lead.role,
          titles: [lead.title].compactMap(\.self), period: period,
          certainty: counts ? certainty(of: period, from: spells) : .absent, isDisputed: false,
          sources: trustedSources(of: claims))
      }
    }
  }

  /// The positions of the coalitions that count, and of those of the choice that are over.
  private var coalitionsWithPast: [Int] {
    graph.coalitions.indices.filter {
      columnOfCoalition[$0] >= 0 || leftOut[graph.coalitions[$0].id] == .ended
    }
  }

  /// The certainty of a period on the date: that of the surest of the spells that were joined to it, since
  /// between two of them there can be days without the role.
  private func certainty(of period: Spell, from spells: [Spell]) -> Certainty {
    guard let date else { return .certain }
    return spells.lazy.filter { $0.overlaps(period) > .absent }
      .map { $0.holds(during: date.earliest...date.latest) }.max() ?? .absent
  }

  /// The coalition of a target.
  private func coalition(of target: LeadRole.Target) -> Coalition.ID? {
    switch target {
    case .coalition(let id): id
    case .body(let id): graph.bodies[id: id]?.coalition
    }
  }

  private func employer(of lead: LeadRole) -> Party.ID? {
    switch lead.leader {
    case .party(let id): id
    case .official(let id): graph.officials[id: id]?.employer
    }
  }

  func isChosen(_ party: Party.ID?) -> Bool {
    party.map(question.includes) ?? question.parties.isEmpty
  }

  func trustedSources(of claims: [Claim]) -> [Source.ID] {
    Set(claims.compactMap { view.mask.trusted($0, in: graph) }.flatMap(\.sources)).sorted()
  }
}
