package import Dates
public import GraphCore

extension CoalitionGraph {
  /// The answer to a question.
  ///
  /// - Complexity: O(*c* log *c* + *nk*) for *c* claims, *n* parties and *k* coalitions with a reported size.
  public func affiliations(_ question: Question = Question()) -> Affiliations {
    let date = resolvedDate(of: question)
    let basis = CountingBasis(question, GraphView(self, question.evidence, on: date))
    return AffiliationCounting(question, basis, on: date).affiliations()
  }

  /// The answer to a question on the newest date or another one.
  public func affiliations(asOf date: AsOf) -> Affiliations { affiliations(Question(date: date)) }

  /// The date of a question: the one that it names, else the date by which its sources were published, else
  /// the newest date of the graph.
  package func resolvedDate(of question: Question) -> PartialDate? {
    switch question.date {
    case .date(let date): newestDate == nil ? nil : date
    case .newest: newestDate == nil ? nil : question.evidence.knownBy ?? newestDate
    }
  }
}

/// Counts what a question asks: the only place that decides which coalitions, parties and ties count.
///
/// Each coalition is counted by itself; `affiliations(of:rows:)` puts them together.
struct AffiliationCounting {
  let question: Question
  let basis: CountingBasis
  let view: GraphView
  let graph: CoalitionGraph
  let date: PartialDate?
  /// The parties that may be unnamed members, as ascending numbers.
  let candidates: [Int32]
  private let roles: RoleSet
  private let leading = RoleSet(Role.leading)
  private let search: DisputeSearch
  /// The members of organisations, found so far.
  let organisations = OrganisationMembers()

  init(_ question: Question, _ basis: CountingBasis, on date: PartialDate?) {
    self.question = question
    self.basis = basis
    view = basis.view.on(date)
    graph = basis.graph
    self.date = date
    candidates = basis.candidates.on(date)
    roles = RoleSet(question.roles)
    search = DisputeSearch(view)
  }

  /// A tie before it has a row and a column.
  struct CountedTie: Hashable, Sendable {
    let party: Int32
    /// The certainty of the roles that the question counts.
    var belongs = Certainty.absent
    /// The certainty of the roles that a reported size counts.
    var isMember = Certainty.absent
    var leads = Certainty.absent
    var roles = RoleSet()
    var isNonMember = false
    /// True if sources disagree about one of the roles.
    var isMarked = false
    /// The certainty of the roles that the question counts and about which no sources disagree.
    var undisputed = Certainty.absent
    var isLeadDisputed = false

    /// True if sources disagree, and no other role alone makes the party belong as surely.
    var isDisputed: Bool { isMarked && (belongs == .absent || undisputed < belongs) }

    /// True if the party certainly belongs, which is all that there is to say.
    var isPlainMember: Bool { belongs == .certain && !isNonMember }
  }

  /// One coalition on the date.
  struct CountedCoalition: Hashable, Sendable {
    /// The reason why it does not count.
    var leftOut: LeftOut?
    /// The ties of those who belong, by party; of planned and announced coalitions too.
    var ties: [CountedTie] = []
    /// The member list, if the coalition counts.
    var list: MemberList?
    /// True if its sources are all about other periods.
    var isUncovered = false
    var disputes: [SourceDispute] = []
    /// The parties that belong through organisations alone, each with the coalitions that these are; `nil` where no
    /// members stand for an organisation.
    var through: [Int32: Set<Int32>]?
    /// The number of parties that would belong if disputed ties were not dropped.
    var droppedTies = 0
  }

  func affiliations() -> Affiliations {
    // One coalition after the other, so that only what is kept of each takes memory.
    affiliations(of: graph.coalitions.indices.lazy.map(counted), rows: nil)
  }

  /// One coalition by its position. No other coalition has a part in it.
  func counted(at position: Int) -> CountedCoalition {
    var counted = CountedCoalition(
      leftOut: basis.notChosen[position] ?? Existence.reason(against: position, in: view))
    switch counted.leftOut {
    case nil, .planned, .announced: break
    default: return counted
    }
    counted.disputes = disputes(at: position)
    let marked = marked(counted.disputes)
    var ties = holdings(position, marked)
    if counted.leftOut == nil {
      if question.disputed == .drop, !marked.isEmpty {
        counted.droppedTies = holdings(position, [:]).count { $0.belongs > .absent }
        counted.droppedTies -= ties.count { $0.belongs > .absent }
      }
      let coverage = coverage(position)
      counted.isUncovered = coverage == .other
      let list = memberList(position, ties, coverage)
      if !list.outdatedNumbers.isEmpty {
        let outdated = Set(list.outdatedNumbers)
        for index in ties.indices where outdated.contains(ties[index].party) {
          ties[index].belongs = .possible
          ties[index].leads = min(ties[index].leads, .possible)
        }
      }
      counted.list = list
      if question.expandsOrganisations, let expansion = expansion(of: ties) {
        ties = expansion.ties
        counted.list = list.expanded(expansion)
        counted.through = expansion.through
      }
    }
    counted.ties =
      ties.allSatisfy { $0.belongs > .absent } ? ties : ties.filter { $0.belongs > .absent }
    return counted
  }

  /// The answer of the coalitions, which come in the order of their positions.
  ///
  /// - Parameters:
  ///   - counted: Each coalition; asked for once.
  ///   - rows: The parties that count, if they are known.
  /// - Returns: The answer.
  func affiliations(of counted: some Sequence<CountedCoalition>, rows: [Int32]?) -> Affiliations {
    var columns: [Int32] = []
    var columnOfCoalition = [Int32](repeating: -1, count: graph.coalitions.count)
    var leftOut: [Coalition.ID: LeftOut] = [:]
    var uncovered: Set<Coalition.ID> = []
    var lists: [MemberList] = []
    // Rows are parties until all ties are known.
    var ties: [Affiliations.Tie] = []
    var planned: [Affiliations.Tie] = []
    var disputes: [SourceDispute] = []
    var droppedTies = 0
    var through: [Int32: [Int32: Set<Int32>]] = [:]
    columns.reserveCapacity(graph.coalitions.count)
    lists.reserveCapacity(graph.coalitions.count)
    ties.reserveCapacity(graph.ties.tieCount)
    for (position, own) in counted.enumerated() {
      disputes += own.disputes
      droppedTies += own.droppedTies
      if let reason = own.leftOut {
        leftOut[graph.coalitions[position].id] = reason
        planned += own.ties.map { tie($0, row: $0.party, column: Int32(position)) }
        continue
      }
      columnOfCoalition[position] = Int32(columns.count)
      if let own = own.through { through[Int32(position)] = own }
      for tie in own.ties {
        ties.append(self.tie(tie, row: tie.party, column: Int32(columns.count)))
      }
      columns.append(Int32(position))
      if let list = own.list { lists.append(list) }
      if own.isUncovered { uncovered.insert(graph.coalitions[position].id) }
    }
    let rows = rows ?? self.rows(ties.lazy.map(\.row))
    var rowOfParty = [Int32](repeating: -1, count: graph.parties.count)
    for (row, position) in rows.enumerated() { rowOfParty[Int(position)] = Int32(row) }
    if rows.count < graph.parties.count {
      ties = ties.compactMap { tie in
        let row = rowOfParty[Int(tie.row)]
        return row < 0 ? nil : tie.moved(to: row)
      }
    }
    return Affiliations(
      question: question, graph: graph, date: date, parties: rows, coalitions: columns,
      leftOut: leftOut, ties: ties, plannedTies: planned, memberLists: lists, uncovered: uncovered,
      disputes: disputes,
      through: through, droppedTies: droppedTies,
      incidences: Incidences(rows: rows.count, columns: columns.count, ties: ties), view: view,
      basis: basis, rowOfParty: rowOfParty, columnOfCoalition: columnOfCoalition)
  }

  private func tie(_ tie: CountedTie, row: Int32, column: Int32) -> Affiliations.Tie {
    Affiliations.Tie(
      row: row, column: column, belongs: tie.belongs, leads: tie.leads, roles: tie.roles,
      isDisputed: tie.isDisputed, isLeadDisputed: tie.isLeadDisputed)
  }

  // MARK: Parties

  /// The parties that count, from the coalitions.
  func rows(_ counted: [CountedCoalition]) -> [Int32] {
    rows(counted.lazy.filter { $0.leftOut == nil }.flatMap { $0.ties.lazy.map(\.party) })
  }

  /// The parties that count: the states of the graph that exist on the date or have a tie, and every other
  /// party that has a tie on any date.
  ///
  /// - Parameter tied: The parties of ties that count.
  /// - Returns: Their positions in the graph.
  private func rows(_ tied: some Sequence<Int32>) -> [Int32] {
    var isTied = [Bool](repeating: false, count: graph.parties.count)
    for party in tied { isTied[Int(party)] = true }
    return graph.parties.indices.lazy.filter { position in
      guard basis.isChosen[position] else { return false }
      if isTied[position] { return true }
      return basis.lives.isState[position]
        ? basis.lives.mayExist(position, on: date) : basis.isClaimed[position]
    }.map { Int32($0) }
  }

  // MARK: Ties

  /// The ties of one coalition on the date, by party.
  func holdings(_ coalition: Int, _ disputed: [TieKey: RoleSet]) -> [CountedTie] {
    let ties = graph.ties
    let node = graph.coalitions[coalition]
    let numbers = ties.ties(ofCoalition: coalition)
    var held: [CountedTie] = []
    held.reserveCapacity(numbers.count)
    for number in numbers {
      let rows = ties.rows(ofTie: number)
      let party = ties.parties[rows.lowerBound]
      var tie = CountedTie(party: party)
      let marked =
        disputed.isEmpty ? nil : disputed[TieKey(graph.parties[Int(party)].id, node.id)]
      for range in ties.roleRanges(in: rows) {
        let role = ties.roles[range.lowerBound]
        let isMarked = marked?.contains(role) ?? false
        if isMarked, question.disputed == .drop { continue }
        let certainty = view.certainty(of: range)
        guard certainty > .absent else { continue }
        if !isMarked, roles.contains(role) { tie.undisputed = max(tie.undisputed, certainty) }
        if isMarked, leading.contains(role) { tie.isLeadDisputed = true }
        tie.roles.insert(role)
        if role.belongs { tie.isMember = max(tie.isMember, certainty) }
        if role == .unknown {
          tie.belongs = max(tie.belongs, .possible)
        } else if roles.contains(role) {
          tie.belongs = max(tie.belongs, certainty)
          if leading.contains(role) { tie.leads = max(tie.leads, certainty) }
        } else if role == .nonMember, certainty == .certain {
          tie.isNonMember = true
        }
      }
      guard !tie.roles.isEmpty else { continue }
      tie.isMarked = marked != nil
      held.append(tie)
    }
    return held
  }

  /// The roles that are marked, or dropped, because of disputes.
  func marked(_ disputes: [SourceDispute]) -> [TieKey: RoleSet] {
    question.disputed == .keep ? [:] : disputes.markedRoles
  }

  /// The disputes of a coalition on the date; entered ones first, which stand for those found about the same.
  func disputes(at position: Int) -> [SourceDispute] {
    let coalition = graph.coalitions[position]
    let entered = basis.entered.isEmpty ? [] : basis.entered[coalition.id] ?? []
    let known = entered.compactMap(search.entered)
    let found =
      search.onCoalition(coalition, at: position) + sizeDisputes(position)
      + search.onTies(of: coalition, at: position)
    return known.isEmpty
      ? found : known + found.filter { found in !known.contains { $0.standsFor(found) } }
  }

  private func sizeDisputes(_ position: Int) -> [SourceDispute] {
    let declarations = basis.declarations[position]
    // One declaration contradicts nothing.
    guard declarations.count > 1 else { return [] }
    return search.onSizes(
      of: graph.coalitions[position].id, declarations, beneficiaries: beneficiaries(position))
  }
}
