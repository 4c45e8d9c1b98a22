import Dates
import GraphCore

// An organisation that belongs to a coalition stands for its members: decision note 7.
extension AffiliationCounting {
  /// The members that stand for organisations.
  struct Expansion: Hashable, Sendable {
    /// The ties, with members in place of organisations, by party.
    let ties: [CountedTie]
    /// The parties that belong through an organisation alone.
    let added: [Int32]
    /// The organisations whose place they took.
    let replaced: [Int32]
  }

  /// The ties of a coalition with each organisation replaced by its members on the date; `nil` where none is.
  ///
  /// A member belongs certainly only if both ties are certain. It does not lead because its organisation does, and
  /// one that belongs by itself as well counts once; one that is named as no member does not. An organisation without a known member stays.
  func expansion(of ties: [CountedTie]) -> Expansion? {
    var members: [Int32: ThroughOrganisation] = [:]
    var replaced: [Int32] = []
    for tie in ties where tie.belongs > .absent {
      guard let organisation = coalition(ofParty: tie.party) else { continue }
      let own = self.members(of: organisation, beyond: [])
      guard !own.isEmpty else { continue }
      replaced.append(tie.party)
      members.merge(own.mapValues { $0.through(tie) }) { $0.or($1) }
    }
    guard !replaced.isEmpty else { return nil }
    let gone = Set(replaced)
    var all = ties.filter { !gone.contains($0.party) }
    for index in all.indices {
      guard let member = members.removeValue(forKey: all[index].party), !all[index].isNonMember
      else { continue }
      all[index].belongs = max(all[index].belongs, member.belongs)
      all[index].isMember = max(all[index].isMember, member.belongs)
      all[index].roles.insert(.member)
    }
    let added = members.keys.filter { !gone.contains($0) }.sorted()
    for party in added {
      guard let member = members[party] else { continue }
      var tie = CountedTie(party: party)
      tie.belongs = member.belongs
      tie.isMember = member.belongs
      tie.roles.insert(.member)
      tie.isDisputed = member.isDisputed
      all.append(tie)
    }
    return Expansion(ties: all.sorted { $0.party < $1.party }, added: added, replaced: replaced)
  }

  /// A membership through an organisation.
  private struct ThroughOrganisation {
    let belongs: Certainty
    let isDisputed: Bool

    /// The same through one more tie.
    func through(_ tie: CountedTie) -> ThroughOrganisation {
      ThroughOrganisation(
        belongs: min(belongs, tie.belongs), isDisputed: isDisputed || tie.isDisputed)
    }

    /// This one or another: the surer one, and of two that are as sure, one that is not disputed.
    func or(_ other: ThroughOrganisation) -> ThroughOrganisation {
      if belongs != other.belongs { return belongs > other.belongs ? self : other }
      return isDisputed ? other : self
    }
  }

  /// The position of the coalition that a party is; `nil` for a party that is none.
  private func coalition(ofParty party: Int32) -> Int? {
    let party = graph.parties[Int(party)]
    guard party.kind == .organisation else { return nil }
    return graph.coalitions.position(of: Coalition.ID(party.id.rawValue))
  }

  /// The members of a coalition that exists on the date, through organisations among them too.
  private func members(of coalition: Int, beyond path: Set<Int>) -> [Int32: ThroughOrganisation] {
    guard !path.contains(coalition), Existence.reason(against: coalition, in: view) == nil else {
      return [:]
    }
    var members: [Int32: ThroughOrganisation] = [:]
    for tie in holdings(coalition, marked(disputes(at: coalition))) where tie.belongs > .absent {
      var own = [
        tie.party: ThroughOrganisation(belongs: tie.belongs, isDisputed: tie.isDisputed)
      ]
      if let organisation = self.coalition(ofParty: tie.party) {
        let inner = self.members(of: organisation, beyond: path.union([coalition]))
        if !inner.isEmpty { own = inner.mapValues { $0.through(tie) } }
      }
      members.merge(own) { $0.or($1) }
    }
    return members
  }
}

extension MemberList {
  /// The list with members in place of organisations. The number of unnamed members stays: a report counts an
  /// organisation once.
  func expanded(_ expansion: AffiliationCounting.Expansion) -> MemberList {
    func numbers(_ certainty: Certainty) -> [Int32] {
      expansion.ties.filter { $0.belongs == certainty }.map(\.party)
    }
    let left = PartySet(
      ascending: candidates.numbers.subtractingAscending(expansion.ties.map(\.party)),
      candidates.meaning)
    return MemberList(
      coalition: coalition, certainNumbers: numbers(.certain), possibleNumbers: numbers(.possible),
      outdatedNumbers: outdatedNumbers, candidates: left, reported: reported,
      unnamed: min(unnamed.lowerBound, left.count)...min(unnamed.upperBound, left.count),
      isOpen: isOpen, exceedsReported: exceedsReported)
  }
}
