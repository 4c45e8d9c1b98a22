import CompactGraph
package import Dates
public import GraphCore
import States

extension CoalitionGraph {
  /// The answer to a question.
  ///
  /// - Complexity: O(*c* log *c* + *nk*) for *c* claims, *n* parties and *k* coalitions with a reported size.
  public func affiliations(_ question: Question = Question()) -> Affiliations {
    let date = resolvedDate(of: question)
    return AffiliationCounting(
      question, GraphView(self, question.evidence, on: date)
    ).affiliations()
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
struct AffiliationCounting {
  let question: Question
  let view: GraphView
  let graph: CoalitionGraph
  let date: PartialDate?

  init(_ question: Question, _ view: GraphView) {
    self.question = question
    self.view = view
    graph = view.graph
    date = view.date
  }

  /// A tie before it has a row and a column.
  struct CountedTie {
    let party: Int32
    /// Whether the party has one of the roles that the question counts.
    var belongs = Certainty.absent
    /// Whether the party has one of the roles that a reported size counts.
    var isMember = Certainty.absent
    var leads = Certainty.absent
    var roles: [Role] = []
    var isNonMember = false
    var isDisputed = false
  }

  func affiliations() -> Affiliations {
    let choice = question.coalitions.resolved(in: graph)
    var leftOut: [Coalition.ID: LeftOut] = [:]
    var columns: [Int32] = []
    var planned: [Int32] = []
    for (position, coalition) in graph.coalitions.enumerated() {
      let reason =
        choice.reason(against: coalition)
        ?? Existence.reason(against: position, in: view)
      leftOut[coalition.id] = reason
      if reason == nil { columns.append(Int32(position)) }
      if reason == .planned || reason == .announced { planned.append(Int32(position)) }
    }

    let disputes = disputes(columns + planned)
    let disputed =
      question.disputed == .keep ? [] : Set(disputes.lazy.flatMap(\.ties))
    let declarations = Dictionary(grouping: graph.declarations, by: \.coalition)
    let candidates = declarations.isEmpty ? [] : self.candidates()

    var isTied = [Bool](repeating: false, count: graph.parties.count)
    var lists: [MemberList] = []
    var uncovered: Set<Coalition.ID> = []
    var found: [(column: Int32, ties: [CountedTie])] = []
    for (column, position) in columns.enumerated() {
      var ties = holdings(Int(position), disputed)
      let coalition = graph.coalitions[Int(position)]
      let coverage = coverage(Int(position))
      if coverage == .other { uncovered.insert(coalition.id) }
      let list = memberList(
        coalition, Int(position), ties, declarations[coalition.id] ?? [], coverage, candidates)
      if !list.outdated.isEmpty {
        let outdated = Set(list.outdated)
        for index in ties.indices
        where outdated.contains(graph.parties[Int(ties[index].party)].id) {
          ties[index].belongs = .possible
          ties[index].leads = min(ties[index].leads, .possible)
        }
      }
      lists.append(list)
      for tie in ties where tie.belongs > .absent { isTied[Int(tie.party)] = true }
      found.append((Int32(column), ties.filter { $0.belongs > .absent }))
    }

    let rows = rows(isTied)
    var rowOfParty = [Int32](repeating: -1, count: graph.parties.count)
    for (row, position) in rows.enumerated() { rowOfParty[Int(position)] = Int32(row) }
    var columnOfCoalition = [Int32](repeating: -1, count: graph.coalitions.count)
    for (column, position) in columns.enumerated() {
      columnOfCoalition[Int(position)] = Int32(column)
    }
    let ties = found.flatMap { column, ties in
      ties.compactMap { tie in
        rowOfParty[Int(tie.party)] < 0
          ? nil : self.tie(tie, row: rowOfParty[Int(tie.party)], column: column)
      }
    }
    func incidence(_ isWanted: (Affiliations.Tie) -> Bool) -> Incidence {
      // Ties come by column, so that the network is made with rows and columns exchanged.
      Incidence(
        rows: columns.count, columns: rows.count,
        sortedTies: ties.lazy.filter(isWanted).map { (row: Int($0.column), column: Int($0.row)) }
      ).transposed
    }
    return Affiliations(
      question: question, graph: graph, date: date, parties: rows, coalitions: columns,
      leftOut: leftOut, ties: ties,
      plannedTies: planned.flatMap { position in
        holdings(Int(position), disputed).filter { $0.belongs > .absent }.map {
          tie($0, row: $0.party, column: position)
        }
      }, memberLists: lists, uncovered: uncovered, disputes: disputes,
      certain: incidence { $0.belongs == .certain }, possible: incidence { _ in true },
      leading: incidence { $0.leads == .certain }, view: view, rowOfParty: rowOfParty,
      columnOfCoalition: columnOfCoalition)
  }

  private func tie(_ tie: CountedTie, row: Int32, column: Int32) -> Affiliations.Tie {
    Affiliations.Tie(
      row: row, column: column, belongs: tie.belongs, leads: tie.leads, roles: tie.roles,
      isDisputed: tie.isDisputed)
  }

  // MARK: Parties

  /// The parties that count: the states of the graph that exist on the date or have a tie, and every other
  /// party that has a tie on any date.
  private func rows(_ isTied: [Bool]) -> [Int32] {
    let ties = graph.ties
    var hasAnyTie = [Bool](repeating: false, count: graph.parties.count)
    for row in ties.indices where view.mask.counts(row) && !ties.isRejected(row) {
      hasAnyTie[Int(ties.parties[row])] = true
    }
    return graph.parties.indices.filter { position in
      let party = graph.parties[position]
      guard question.includes(party.id) else { return false }
      if isTied[position] { return true }
      guard party.kind == .state else { return hasAnyTie[position] }
      guard let date else { return true }
      return StateLives.existed(party.id.rawValue, during: date.earliest...date.latest) ?? true
    }.map { Int32($0) }
  }

  /// The parties that may be unnamed members: the states that exist on the date, or, where the question or the
  /// graph says so, the parties of the graph.
  private func candidates() -> Set<Party.ID> {
    let hasStates = graph.parties.contains { $0.kind == .state }
    let own = graph.parties.filter { party in
      guard party.kind == .state else { return !hasStates }
      guard let date else { return true }
      return StateLives.existed(party.id.rawValue, during: date.earliest...date.latest) ?? true
    }
    guard question.candidates == .states, hasStates else { return Set(own.map(\.id)) }
    // A graph without dates speaks of no time: the states that have not ended may be members.
    let states = StateLives.existing(on: date ?? "9999")
    // A state that the graph knows by the number of its past, as West Germany, is not a second one.
    let continued = Set(own.compactMap { StateLives.continuation(of: $0.id.rawValue) })
    return Set(states.lazy.filter { !continued.contains($0) }.map { Party.ID($0) })
      .union(own.map(\.id))
  }

  // MARK: Ties

  /// The ties of one coalition on the date, by party.
  private func holdings(_ coalition: Int, _ disputed: Set<TieKey>) -> [CountedTie] {
    let ties = graph.ties
    let node = graph.coalitions[coalition]
    return ties.ties(ofCoalition: coalition).compactMap { number in
      let rows = ties.rows(ofTie: number)
      let party = ties.parties[rows.lowerBound]
      let id = graph.parties[Int(party)].id
      var tie = CountedTie(party: party)
      for range in ties.roleRanges(in: rows) {
        let role = ties.roles[range.lowerBound]
        let certainty = view.certainty(of: range)
        guard certainty > .absent else { continue }
        tie.roles.append(role)
        if role.belongs { tie.isMember = max(tie.isMember, certainty) }
        if role == .unknown {
          tie.belongs = max(tie.belongs, .possible)
        } else if question.roles.contains(role) {
          tie.belongs = max(tie.belongs, certainty)
          if Role.leading.contains(role) { tie.leads = max(tie.leads, certainty) }
        } else if role == .nonMember, certainty == .certain {
          tie.isNonMember = true
        }
      }
      guard !tie.roles.isEmpty else { return nil }
      if !disputed.isEmpty, disputed.contains(TieKey(id, node.id)) {
        if question.disputed == .drop { return nil }
        tie.isDisputed = true
      }
      return tie
    }
  }

  /// The disputes of some coalitions on the date; entered ones of a coalition first.
  func disputes(_ coalitions: [Int32]) -> [SourceDispute] {
    let search = DisputeSearch(view)
    let entered = Dictionary(grouping: graph.disputes.compactMap(search.entered), by: \.coalition)
    let declarations = Dictionary(grouping: graph.declarations, by: \.coalition)
    return coalitions.sorted().flatMap { position -> [SourceDispute] in
      let coalition = graph.coalitions[Int(position)]
      return (entered[coalition.id] ?? []) + search.onCoalition(coalition, at: Int(position))
        + sizeDisputes(search, coalition.id, Int(position), declarations[coalition.id] ?? [])
        + search.onTies(of: coalition, at: Int(position))
    }
  }

  private func sizeDisputes(
    _ search: DisputeSearch, _ coalition: Coalition.ID, _ position: Int,
    _ declarations: [Declaration]
  ) -> [SourceDispute] {
    // One declaration contradicts nothing.
    guard declarations.count > 1 else { return [] }
    return search.onSizes(
      of: coalition, declarations, beneficiaries: beneficiaries(position))
  }
}
