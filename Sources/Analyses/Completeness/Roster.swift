public import GraphCore

/// The members of one coalition as of a date: who is named, and how many are not.
///
/// News says "31 countries" and names ten. A completion of the roster adds countries from the
/// candidates until the size is one that the declarations allow; what holds in every completion is
/// certain.
public struct Roster: Hashable, Sendable {
  /// The coalition.
  public let coalition: Coalition.ID
  /// Countries that certainly belong, by code.
  public let named: [Country.ID]
  /// Countries that possibly belong, by code; they are candidates.
  public let possible: [Country.ID]
  /// Countries that may belong besides the named: where a declared size leaves room, the universe
  /// without the named and those known not to belong; otherwise the possible ones.
  public let candidates: Set<Country.ID>
  /// What sources declare, if anything.
  public let declared: DeclaredSize?
  /// How many belong besides the named. Where more are named than declared it is none.
  public let unnamed: ClosedRange<Int>

  /// Whether more countries are named than any declaration allows.
  public var namesMoreThanDeclared: Bool {
    guard let upper = declared?.upper else { return false }
    return named.count > upper
  }

  /// Whether a candidate belongs in every completion.
  public var allCandidatesBelong: Bool {
    !candidates.isEmpty && unnamed.lowerBound == candidates.count
  }
}

extension CoalitionGraph {
  /// The roster of every coalition that the affiliations cover, in their order.
  ///
  /// A coalition without a declaration, with more names than declared, or whose members a complete
  /// source lists for the date, is taken to be fully named, except for what is possible. Candidates are the countries of the graph, and those of
  /// `universe` besides.
  ///
  /// - Complexity: O(*kn*) for *k* coalitions and *n* countries.
  public func rosters(
    of affiliations: Affiliations, universe: Set<Country.ID> = []
  ) -> [Roster] {
    let universe = universe.union(countries.map(\.id))
    let ties = Dictionary(grouping: affiliations.ties, by: \.coalition)
    let beneficiaries = Dictionary(
      grouping: memberships.filter { $0.standing == .beneficiary }, by: \.coalition)
    return affiliations.coalitions.map { coalition in
      let own = ties[coalition.id] ?? []
      let named = own.filter { $0.belongs == .certain }.map(\.country)
      let possible = own.filter { $0.belongs == .possible }.map(\.country)
      let excluded = affiliations.nonMembers[coalition.id] ?? []
      let shift = affiliations.sizeShifts[coalition.id] ?? 0
      let declared =
        coalition.isCurrent && !affiliations.sizeless.contains(coalition.id)
          && !lifetime(of: coalition).isOver(on: affiliations.asOf)
        ? DeclaredSize(
          of: coalition.id, asOf: affiliations.asOf,
          beneficiaries: Set((beneficiaries[coalition.id] ?? []).map(\.country)).count, in: self)?
          .shifted(by: shift)
        : nil
      // Without a size that the names leave room for, only a possible tie can add a country.
      var candidates = Set(possible).subtracting(excluded)
      var unnamed = 0...candidates.count
      if let declared, !affiliations.complete.contains(coalition.id),
        declared.upper.map({ named.count <= $0 }) ?? true
      {
        candidates = universe.subtracting(named).subtracting(excluded)
        let least = min(candidates.count, max(0, declared.lower - named.count))
        let most = declared.upper.map { $0 - named.count } ?? candidates.count
        unnamed = least...max(least, min(candidates.count, most))
      }
      return Roster(
        coalition: coalition.id, named: named, possible: possible, candidates: candidates,
        declared: declared, unnamed: unnamed)
    }
  }
}

extension [Roster] {
  /// How many places nobody is certainly named for, in words; `nil` if there are none.
  var unnamedWords: String? {
    let open = filter { $0.unnamed.upperBound > 0 }
    guard !open.isEmpty else { return nil }
    let least = open.map(\.unnamed.lowerBound).reduce(0, +)
    let most = open.map(\.unnamed.upperBound).reduce(0, +)
    return "\(least == most ? "\(most)" : "\(least) to \(most)") memberships of"
      + " \(Table.counted(open.count, "coalitions")) are declared without a name or only possible"
  }

  /// The facts by name, for formats that carry them: `coalitions`, `ties`, `unnamed`, `unnamedUpper`.
  var facts: [(String, Table.Cell)] {
    [
      ("coalitions", .integer(count)), ("ties", .integer(map(\.named.count).reduce(0, +))),
      ("unnamed", .integer(map(\.unnamed.lowerBound).reduce(0, +))),
      ("unnamedUpper", .integer(map(\.unnamed.upperBound).reduce(0, +))),
    ]
  }
}
