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
    let ties = graph.ties
    var sources: Set<Int32> = []
    for row in view.counted(ties.rows(ofCoalition: coalition)) {
      for source in ties.sources(of: row) where view.mask.counts(source: source) {
        sources.insert(source)
      }
    }
    let covers = sources.map { graph.sources[Int($0)].covers }
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
    _ coalition: Coalition, _ position: Int, _ ties: [CountedTie], _ declarations: [Declaration],
    _ coverage: Completeness, _ candidates: Set<Party.ID>
  ) -> MemberList {
    let reported =
      declarations.isEmpty
      ? nil
      : ReportedSize(declarations, in: view, beneficiaries: beneficiaries(position))
    let others = ties.filter { $0.belongs == .absent && $0.isMember == .certain }
    let facts = MemberFacts(
      coalition: coalition.id,
      members: ties.filter { $0.belongs > .absent }.map { tie in
        MemberFacts.Member(
          party: id(tie), isCertain: tie.belongs == .certain, isCounted: tie.isMember > .absent,
          isOutdated: reported?.date.map { isOlder(tie.party, position, than: $0) } ?? false)
      }, otherMembers: Set(others.map(id)), nonMembers: Set(ties.filter(\.isNonMember).map(id)),
      reported: reported,
      isComplete: coverage == .complete || question.roles.isSubset(of: Role.ofLeads),
      countsEveryMember: question.roles.isSuperset(of: Role.belonging))
    // A party that a declaration counts apart is counted, whatever its kind is.
    return facts.list(
      candidates: candidates.union(reported?.declarations.flatMap(\.apartFrom) ?? []))
  }

  private func id(_ tie: CountedTie) -> Party.ID { graph.parties[Int(tie.party)].id }

  /// Whether the newest evidence for a tie is older than a date.
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
