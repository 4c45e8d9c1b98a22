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
      guard !own.isEmpty, !organisations.withoutMembers.contains(organisation) else { continue }
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
  /// An organisation is replaced by its members if at least one of them, directly or not, has no members itself. In a
  /// circle of organisations, which only a supposed change can make, all have the members of all.
  private func members(of coalition: Int) -> [Int32: OrganisationMembers.Member] {
    if let known = organisations.known[coalition] { return known }
    let reached = reached(from: coalition)
    let ties = Dictionary(reached.map { ($0.coalition, $0.ties) }, uniquingKeysWith: { $1 })
    repeat {
      collect(reached, ties)
      // An organisation without members is a member like any party.
      let empty = reached.map(\.coalition).filter { position in
        ties[position]?.isEmpty == false && organisations.known[position]?.isEmpty ?? true
          && !organisations.withoutMembers.contains(position)
      }
      if empty.isEmpty { break }
      organisations.withoutMembers.formUnion(empty)
    } while true
    return organisations.known[coalition] ?? [:]
  }

  /// Collects the members of coalitions. Except in a circle, a coalition comes after the coalitions inside it.
  ///
  /// The members of each only grow, and become surer, so that this ends.
  private func collect(
    _ reached: [(coalition: Int, ties: [CountedTie])], _ ties: [Int: [CountedTie]]
  ) {
    /// The coalition that a party is, if it has members.
    func inner(_ tie: CountedTie) -> Int? {
      guard let organisation = basis.coalition(ofParty: tie.party),
        !organisations.withoutMembers.contains(organisation),
        let own = ties[organisation]?.isEmpty ?? organisations.known[organisation]?.isEmpty, !own
      else { return nil }
      return organisation
    }
    for (position, _) in reached { organisations.known[position] = [:] }
    var isChanged = true
    while isChanged {
      isChanged = false
      for (position, own) in reached {
        var members = organisations.known[position] ?? [:]
        for tie in own {
          if let organisation = inner(tie) {
            let found = organisations.known[organisation] ?? [:]
            members.merge(found.mapValues { $0.through(tie, organisation) }) { $0.or($1) }
          } else {
            members.merge([tie.party: OrganisationMembers.Member(tie)]) { $0.or($1) }
          }
        }
        guard members != organisations.known[position] else { continue }
        organisations.known[position] = members
        isChanged = true
      }
    }
  }

  /// A coalition and the organisations in it, and in these, that were not asked for before: those that belong first.
  private func reached(from coalition: Int) -> [(coalition: Int, ties: [CountedTie])] {
    var reached: [(coalition: Int, ties: [CountedTie])] = []
    var seen: Set<Int> = []
    var path: [(coalition: Int, ties: [CountedTie], next: ArraySlice<Int>)] = []
    func enter(_ coalition: Int) {
      guard organisations.known[coalition] == nil, seen.insert(coalition).inserted else { return }
      let exists = Existence.reason(against: coalition, in: view) == nil
      let ties =
        exists
        ? holdings(coalition, marked(disputes(at: coalition))).filter { $0.belongs > .absent } : []
      path.append((coalition, ties, ties.compactMap { basis.coalition(ofParty: $0.party) }[...]))
    }
    enter(coalition)
    while !path.isEmpty {
      if let next = path[path.count - 1].next.popFirst() {
        enter(next)
      } else {
        let (coalition, ties, _) = path.removeLast()
        reached.append((coalition, ties))
      }
    }
    return reached
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
