extension Affiliations {
  /// A change that did not happen.
  public enum Change: Hashable, Sendable {
    /// A country belongs no more, to one coalition or to any.
    case leave(Country.ID, Coalition.ID?)
    /// A country belongs.
    case join(Country.ID, Coalition.ID)
    /// A coalition is no more.
    case dissolve(Coalition.ID)
    /// The second coalition becomes part of the first.
    case merge(Coalition.ID, Coalition.ID)
  }

  /// The affiliations as they would be after some changes, one after the other. Declared sizes fall
  /// and rise with those who leave and join; what a merged coalition would declare is not known, so
  /// only its names count.
  ///
  /// - Complexity: O(*tc*) for *t* ties and *c* changes.
  public func applying(_ changes: [Change]) -> Affiliations {
    changes.reduce(self) { $0.applying($1) }
  }

  private func applying(_ change: Change) -> Affiliations {
    var coalitions = coalitions
    var ties = ties
    var shifts = sizeShifts
    var sizeless = sizeless
    var nonMembers = nonMembers
    switch change {
    case .leave(let country, let coalition):
      let left = ties.filter {
        $0.country == country && (coalition == nil || $0.coalition == coalition)
      }
      ties.removeAll { left.contains($0) }
      for tie in left where tie.belongs == .certain { shifts[tie.coalition, default: 0] -= 1 }
      // Who has left is not one of the unnamed.
      for id in coalition.map({ [$0] }) ?? coalitions.map(\.id) {
        nonMembers[id, default: []].insert(country)
      }
    case .join(let country, let coalition):
      let own = ties.first { $0.country == country && $0.coalition == coalition }
      let leads = own?.leads
      ties.removeAll { $0 == own }
      if own?.belongs != .certain { shifts[coalition, default: 0] += 1 }
      nonMembers[coalition]?.remove(country)
      ties.append(
        Tie(
          country: country, coalition: coalition, belongs: .certain, leads: leads ?? .absent,
          isContested: false))
    case .dissolve(let coalition):
      coalitions.removeAll { $0.id == coalition }
      ties.removeAll { $0.coalition == coalition }
    case .merge(let kept, let other):
      coalitions.removeAll { $0.id == other }
      sizeless.insert(kept)
      let moved = ties.filter { $0.coalition == other }
      ties.removeAll { $0.coalition == other }
      for tie in moved {
        let own = ties.firstIndex { $0.country == tie.country && $0.coalition == kept }
        let before = own.map { ties.remove(at: $0) }
        ties.append(
          Tie(
            country: tie.country, coalition: kept,
            belongs: max(tie.belongs, before?.belongs ?? .absent),
            leads: max(tie.leads, before?.leads ?? .absent),
            isContested: tie.isContested || before?.isContested == true))
      }
    }
    var changed = Affiliations(
      asOf: asOf, coalitions: coalitions,
      ties: ties.sorted { ($0.coalition, $0.country) < ($1.coalition, $1.country) },
      plannedTies: plannedTies, nonMembers: nonMembers, complete: complete,
      uncovered: uncovered)
    changed.sizeShifts = shifts
    changed.sizeless = sizeless
    return changed
  }
}
