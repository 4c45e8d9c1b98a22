import Dates
import GraphCore

/// The facts from which the member lists are made: decision note 4.
extension AffiliationCounting {
  /// The meaning of a party's absence from a coalition's sources.
  enum Completeness {
    /// A complete source covers the date: whoever is not listed does not belong.
    case complete
    /// Every source covers other periods only.
    case other
    /// A party that is not listed may belong.
    case partial
  }

  func coverage(_ coalition: Int) -> Completeness {
    guard let date else { return .partial }
    let covers = basis.covers[coalition]
    guard covers.contains(where: { $0 != nil }) else { return .partial }
    if covers.contains(where: { $0.map { $0.isComplete && $0.covers(date) } ?? false }) {
      return .complete
    }
    return covers.allSatisfy { $0.map { !$0.covers(date) } ?? false } ? .other : .partial
  }

  /// The number of parties that are beneficiaries on the date, certainly or possibly.
  func beneficiaries(_ coalition: Int) -> Int {
    let ties = graph.ties
    return ties.ties(ofCoalition: coalition).count { number in
      ties.roleRanges(in: ties.rows(ofTie: number)).contains {
        ties.roles[$0.lowerBound] == .beneficiary && view.certainty(of: $0) > .absent
      }
    }
  }

  func memberList(
    _ position: Int, _ ties: [CountedTie], _ coverage: Completeness
  ) -> MemberList {
    let declarations = basis.declarations[position]
    if declarations.isEmpty, ties.allSatisfy(\.isPlainMember) {
      return MemberList(
        coalition: graph.coalitions[position].id, certainNumbers: ties.map(\.party),
        possibleNumbers: [], outdatedNumbers: [],
        candidates: PartySet(ascending: [], basis.candidates.numbers), reported: nil,
        unnamed: 0...0,
        isOpen: false, exceedsReported: false)
    }
    let reported =
      declarations.isEmpty
      ? nil
      : ReportedSize(declarations, in: view, beneficiaries: beneficiaries(position))
    let others = ties.filter { $0.belongs == .absent && $0.isMember == .certain }
    let facts = MemberFacts(
      coalition: graph.coalitions[position].id, numbers: basis.candidates.numbers,
      members: ties.filter { $0.belongs > .absent }.map { tie in
        MemberFacts.Member(
          party: tie.party, isCertain: tie.belongs == .certain, isCounted: tie.isMember > .absent,
          isOutdated: reported?.date.map { isOlder(tie.party, position, than: $0) } ?? false)
      }, otherMembers: others.map(\.party), nonMembers: ties.filter(\.isNonMember).map(\.party),
      reported: reported,
      isComplete: coverage == .complete || question.roles.isDisjoint(with: Role.ofUnnamed),
      countsEveryMember: question.roles.isSuperset(of: Role.belonging))
    // A party that a declaration counts apart is counted, whatever its kind is.
    let apart = reported?.declarations.flatMap(\.apartFrom) ?? []
    return facts.list(
      candidates: candidates.unionAscending(
        Set(apart.compactMap(basis.candidates.numbers.number)).sorted()))
  }

  /// True if the newest evidence for a tie is older than a date.
  private func isOlder(_ party: Int32, _ coalition: Int, than date: PartialDate) -> Bool {
    let ties = graph.ties
    var newest: Day?
    func take(_ day: Day?) {
      guard let day else { return }
      newest = newest.map { max($0, day) } ?? day
    }
    for row in view.counted(ties.rows(party: Int(party), coalition: coalition))
    where question.roles.contains(ties.roles[row]) {
      take(ties.dates.days(ties.from[row])?.upperBound)
      take(ties.dates.days(ties.attested[row])?.upperBound)
      for source in ties.sources(of: row) where view.mask.counts(source: source) {
        take(graph.sources[Int(source)].published?.latest)
        take(graph.sources[Int(source)].covers?.to?.latest)
      }
    }
    return newest.map { $0 < date.earliest } ?? true
  }
}
