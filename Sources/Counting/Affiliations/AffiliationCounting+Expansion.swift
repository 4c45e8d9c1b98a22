import Dates
import GraphCore

// An organisation that belongs to a coalition stands for its members: decision note 7.
extension AffiliationCounting {
  /// The members that stand for organisations.
  struct Expansion: Hashable, Sendable {
    /// The ties, with members in place of organisations, by party.
    let ties: [CountedTie]
    /// The parties that belong through an organisation alone, each with the coalitions that the organisations are.
    let through: [Int32: Set<Int32>]
  }

  /// The ties of a coalition with each organisation replaced by its members on the date; `nil` where none is.
  ///
  /// A member belongs certainly only if both ties are certain. It does not lead because its organisation does, and
  /// one that belongs by itself as well counts once; one that is named as no member does not. An organisation
  /// without a known member stays.
  func expansion(of ties: [CountedTie]) -> Expansion? {
    var members: [Int32: OrganisationMembers.Member] = [:]
    var replaced: Set<Int32> = []
    for tie in ties where tie.belongs > .absent {
      guard let organisation = basis.coalition(ofParty: tie.party) else { continue }
      let own = self.members(of: organisation)
      guard !own.isEmpty else { continue }
      replaced.insert(tie.party)
      members.merge(own.mapValues { $0.through(tie, organisation) }) { $0.or($1) }
    }
    guard !replaced.isEmpty else { return nil }
    var all = ties.filter { !replaced.contains($0.party) }
    for index in all.indices {
      guard let member = members.removeValue(forKey: all[index].party), !all[index].isNonMember
      else { continue }
      all[index].add(member)
    }
    let added = members.keys.filter { !replaced.contains($0) }.sorted()
    for party in added {
      guard let member = members[party] else { continue }
      var tie = CountedTie(party: party)
      tie.add(member)
      all.append(tie)
    }
    return Expansion(
      ties: all.sorted { $0.party < $1.party },
      through: members.filter { !replaced.contains($0.key) }.mapValues(\.organisations))
  }

  /// The members of a coalition that exists on the date, through organisations among them too.
  ///
  /// Each coalition is looked at once for all that ask. In a circle of organisations, which only a supposed change
  /// can make, the one that would close the circle is a member like any party.
  private func members(of coalition: Int) -> [Int32: OrganisationMembers.Member] {
    var stack = [coalition]
    var ties: [Int: [CountedTie]] = [:]
    while let current = stack.last {
      if organisations.known[current] != nil {
        stack.removeLast()
        continue
      }
      let isFirst = ties[current] == nil
      let own =
        ties[current]
        ?? (Existence.reason(against: current, in: view) == nil
          ? holdings(current, marked(disputes(at: current))).filter { $0.belongs > .absent } : [])
      ties[current] = own
      let inner = own.compactMap { basis.coalition(ofParty: $0.party) }
      let missing = inner.filter { organisations.known[$0] == nil && ties[$0] == nil }
      if isFirst, !missing.isEmpty {
        stack += missing
        continue
      }
      var members: [Int32: OrganisationMembers.Member] = [:]
      for tie in own {
        var found = [tie.party: OrganisationMembers.Member(tie)]
        if let organisation = basis.coalition(ofParty: tie.party),
          let known = organisations.known[organisation], !known.isEmpty
        {
          found = known.mapValues { $0.through(tie, organisation) }
        }
        members.merge(found) { $0.or($1) }
      }
      organisations.known[current] = members
      stack.removeLast()
    }
    return organisations.known[coalition] ?? [:]
  }
}

extension AffiliationCounting.CountedTie {
  /// Adds what membership of organisations that belong makes of a party.
  fileprivate mutating func add(_ member: OrganisationMembers.Member) {
    belongs = max(belongs, member.belongs)
    isMember = max(isMember, member.belongs)
    roles.insert(.member)
    if member.isDisputed { isMarked = true } else { undisputed = max(undisputed, member.belongs) }
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
