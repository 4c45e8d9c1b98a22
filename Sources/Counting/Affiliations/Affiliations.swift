package import CompactGraph
public import Dates
public import GraphCore

/// The answer to a question: which parties and coalitions count on a date, and who belongs and leads where.
///
/// Everything that is counted comes from here. Rows are parties and columns are coalitions, in the order of
/// their identifiers, and the incidences have the same rows and columns.
public struct Affiliations: Sendable {
  /// A party that belongs to a coalition, certainly or possibly.
  package struct Tie: Hashable, Sendable {
    /// The row of the party; of a planned tie its position in the graph.
    package let row: Int32
    /// The column of the coalition; of a planned tie its position in the graph.
    package let column: Int32
    /// The certainty that the party belongs.
    package let belongs: Certainty
    /// The certainty that the party leads, alone or jointly.
    package let leads: Certainty
    /// The roles that hold, certainly or possibly, in the order of `Role`.
    package let roles: RoleSet
    /// True if independent sources contradict each other about every role by which the party belongs; never
    /// with `Disputed.keep`.
    package let isDisputed: Bool
    /// True if they contradict each other about its leading role; never with `Disputed.keep`.
    package let isLeadDisputed: Bool

    /// The same tie in another row.
    func moved(to row: Int32) -> Tie {
      Tie(
        row: row, column: column, belongs: belongs, leads: leads, roles: roles,
        isDisputed: isDisputed, isLeadDisputed: isLeadDisputed)
    }
  }

  /// The question.
  public let question: Question
  /// The graph.
  public let graph: CoalitionGraph
  /// The date; `nil` for a graph without dates.
  public let date: PartialDate?
  /// The positions in the graph of the parties that count: the rows. Decision note 2.
  package let parties: [Int32]
  /// The positions in the graph of the coalitions that count: the columns. Decision note 2.
  package let coalitions: [Int32]
  /// The coalitions that do not count, with the reason.
  public let leftOut: [Coalition.ID: LeftOut]
  /// The ties, by column and row.
  package let ties: [Tie]
  /// Ties to planned and announced coalitions of the choice, by coalition and party. They are not counted.
  package let plannedTies: [Tie]
  /// The member list of each column.
  public let memberLists: [MemberList]
  /// Coalitions whose sources are all about other periods, so that later and earlier members are not known.
  package let uncovered: Set<Coalition.ID>
  /// The disputes on the date, by coalition; entered ones first.
  public let disputes: [SourceDispute]
  /// The parties that belong through organisations alone, by coalition, each with the coalitions that these
  /// organisations are; all by their positions in the graph. Only coalitions in which members stand for an
  /// organisation, so that it is empty unless the question expands organisations.
  let through: [Int32: [Int32: Set<Int32>]]
  /// The number of ties that are left out because sources disagree about them; 0 unless the question drops them.
  package let droppedTies: Int
  /// The networks of the ties.
  let incidences: Incidences

  package let view: GraphView
  let basis: CountingBasis
  let rowOfParty: [Int32]
  let columnOfCoalition: [Int32]
}

extension Affiliations {
  /// The parties that count, in their order: those of any tie, and the states of the graph that exist on the date.
  public var partyIDs: [Party.ID] { parties.map { graph.parties[Int($0)].id } }

  /// The coalitions that count, in their order, which is that of `memberLists`.
  public var coalitionIDs: [Coalition.ID] { coalitions.map { graph.coalitions[Int($0)].id } }

  /// The number of ties by which a party belongs through an organisation alone; 0 unless the question expands
  /// organisations.
  package var expandedTies: Int {
    through.isEmpty
      ? 0
      : ties.count { tie in
        through[coalitions[Int(tie.column)]]?[parties[Int(tie.row)]] != nil
      }
  }

  /// The member list of a coalition; `nil` for one that does not count, of which `leftOut` has the reason.
  public func memberList(of id: Coalition.ID) -> MemberList? {
    column(of: id).map { memberLists[$0] }
  }

  /// The certain ties.
  package var certain: Incidence { incidences[.certain] }
  /// The certain and the possible ties.
  package var possible: Incidence { incidences[.possible] }
  /// The ties by which a party certainly leads.
  package var leading: Incidence { incidences[.leading] }

  /// The party of a row.
  package func party(_ row: Int) -> Party { graph.parties[Int(parties[row])] }
  /// The coalition of a column.
  package func coalition(_ column: Int) -> Coalition { graph.coalitions[Int(coalitions[column])] }

  /// The row of a party that counts.
  package func row(of id: Party.ID) -> Int? {
    guard let position = graph.parties.position(of: id), rowOfParty[position] >= 0 else {
      return nil
    }
    return Int(rowOfParty[position])
  }

  /// The row of a candidate for unnamed members, by its number in a `PartySet` of the member lists.
  package func row(ofNumber number: Int32) -> Int? {
    let position = Int(number)
    guard position < rowOfParty.count, rowOfParty[position] >= 0 else { return nil }
    return Int(rowOfParty[position])
  }

  /// The column of a coalition that counts.
  package func column(of id: Coalition.ID) -> Int? {
    guard let position = graph.coalitions.position(of: id), columnOfCoalition[position] >= 0 else {
      return nil
    }
    return Int(columnOfCoalition[position])
  }

  /// The party and the coalition of a tie.
  package func key(of tie: Tie) -> TieKey {
    TieKey(party(Int(tie.row)).id, coalition(Int(tie.column)).id)
  }

  /// The party and the coalition of a planned tie.
  package func key(ofPlanned tie: Tie) -> TieKey {
    TieKey(graph.parties[Int(tie.row)].id, graph.coalitions[Int(tie.column)].id)
  }

  /// The tie of a party and a coalition.
  ///
  /// - Complexity: O(log *t*).
  package func tie(_ key: TieKey) -> Tie? {
    guard let row = row(of: key.party), let column = column(of: key.coalition) else { return nil }
    return tie(row: row, column: column)
  }

  /// The tie of a row and a column.
  ///
  /// - Complexity: O(log *t*).
  package func tie(row: Int, column: Int) -> Tie? {
    let place = ties.indices.partitioningIndex {
      (Int(ties[$0].column), Int(ties[$0].row)) >= (column, row)
    }
    guard place < ties.count, ties[place].column == column, ties[place].row == row else {
      return nil
    }
    return ties[place]
  }

  /// The ties of which measures are made: the certain ones, or with `Counted.possible` all.
  package var counted: Incidence { question.counted == .possible ? possible : certain }

  /// The number of coalitions that count and have a member or leader, certain or possible.
  package var coalitionsWithMembers: Int {
    memberLists.count { !$0.certainNumbers.isEmpty || !$0.possibleNumbers.isEmpty }
  }

  /// True if at least half of the parties are states, so that text speaks of countries.
  package var areMostlyStates: Bool {
    2 * parties.count { graph.parties[Int($0)].kind == .state } >= parties.count
  }

  /// The claims on a tie in some roles that count and are not rejected.
  package func claims(
    on key: TieKey, in roles: Set<Role> = Set(Role.allCases)
  ) -> [(role: Role, title: String?, claim: Claim)] {
    guard let party = graph.parties.position(of: key.party),
      let coalition = graph.coalitions.position(of: key.coalition)
    else { return [] }
    return view.counted(graph.ties.rows(party: party, coalition: coalition)).compactMap { row in
      let row = graph.ties[row]
      guard roles.contains(row.role), let claim = view.mask.trusted(row.claim, in: graph) else {
        return nil
      }
      return (row.role, row.title, claim)
    }
  }

  /// The sources of a tie, by identifier: of the roles by which a party belongs, or may belong.
  public func sources(of key: TieKey) -> [Source.ID] {
    let roles = question.roles.union([.unknown])
    var sources = Set(claims(on: key, in: roles).flatMap(\.claim.sources))
    // Who belongs through organisations: every tie on the way has its sources.
    let organisations = self.organisations(of: key)
    for inner in [key.party] + organisations.map({ Party.ID($0.rawValue) }) {
      for outer in [key.coalition] + organisations where outer.rawValue != inner.rawValue {
        sources.formUnion(claims(on: TieKey(inner, outer), in: roles).flatMap(\.claim.sources))
      }
    }
    return sources.sorted()
  }

  /// The organisations through which alone a party belongs to a coalition, by identifier.
  func organisations(of key: TieKey) -> [Coalition.ID] {
    guard !through.isEmpty, let coalition = graph.coalitions.position(of: key.coalition),
      let party = graph.parties.position(of: key.party)
    else { return [] }
    return (through[Int32(coalition)]?[Int32(party)] ?? []).map { graph.coalitions[Int($0)].id }
      .sorted()
  }

  /// The sources of some ties, each once, by identifier.
  public func sources(of keys: some Sequence<TieKey>) -> [Source.ID] {
    keys.reduce(into: Set<Source.ID>()) { $0.formUnion(sources(of: $1)) }.sorted()
  }
}
