/// One party and one coalition.
public struct TieKey: Hashable, Sendable {
  /// The party.
  public let party: Party.ID
  /// The coalition.
  public let coalition: Coalition.ID

  /// A pair of a party and a coalition.
  public init(_ party: Party.ID, _ coalition: Coalition.ID) {
    self.party = party
    self.coalition = coalition
  }
}

extension TieKey: Comparable {
  /// The order of coalitions, then of parties.
  public static func < (a: TieKey, b: TieKey) -> Bool {
    (a.coalition, a.party) < (b.coalition, b.party)
  }
}
