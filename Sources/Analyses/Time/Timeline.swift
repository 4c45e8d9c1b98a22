import CompactGraph
public import Counting
public import Dates
public import GraphCore

/// A number over time, with the exact days on which it changes.
public struct Timeline: Sendable {
  /// The number that is followed.
  public enum Subject: Hashable, Sendable {
    /// The coalitions to which a party belongs, and its rank.
    case coalitions(of: Party.ID)
    /// The coalitions that a party leads, alone or jointly.
    case leads(of: Party.ID)
    /// The members of a coalition.
    case members(of: Coalition.ID)
    /// All ties.
    case ties
  }

  /// The number from a day on.
  public struct Point: Hashable, Sendable {
    /// The first day.
    public let day: Day
    /// The day, or the year in data that know only years.
    public let date: PartialDate
    /// The number.
    public let count: Count
    /// The rank of the party among all parties; only with `Subject.coalitions`.
    public let rank: Rank?
    /// The number of disputed ties among those counted.
    public let disputed: Int
    /// False from the day on which the party or the coalition that is followed no longer exists.
    package let exists: Bool
    /// The sources of whatever begins, ends or becomes certain on the day.
    public let sources: [Source.ID]
    /// Who or what has joined and left since the point before; of all ties only their number.
    package let change: Change
    /// The reported size of the coalition that is followed.
    let reported: Count?
    /// The coalitions to which the party that is followed does not certainly belong, and may.
    let unnamedIn: [Coalition.ID]
  }

  /// The number that is followed.
  package let subject: Subject
  /// The points, by day; each differs from the one before.
  public let points: [Point]
  /// The affiliations on the last day.
  package let affiliations: Affiliations
  /// The first day that was asked for.
  let first: PartialDate?

  /// Follows a number over the days on which a claim on it begins, ends or becomes certain.
  ///
  /// The date of the question is of no account. With `from` the first point is the number on that day.
  /// Where the party or the coalition ends, the number is 0 from then on.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - question: The question; its date is ignored.
  ///   - subject: What is counted.
  ///   - first: The first day; by default that of the first claim.
  ///   - last: The last day; default: the newest date or the last end in the graph, whichever is later.
  ///   - isRanked: True to rank the party of `Subject.coalitions` among all parties at each point.
  /// - Complexity: O(*c* log *c*) in the number of claims; then for each day, earlier ones included, that of counting
  ///   the coalitions that change, of one ranking if points are ranked, and O(*t* + *k*) for *t* ties and *k*
  ///   coalitions.
  public init(
    _ graph: CoalitionGraph, _ question: Question = Question(), of subject: Subject,
    from first: PartialDate? = nil, to last: PartialDate? = nil, ranked isRanked: Bool = false
  ) {
    var question = question
    question.date = last.map { .date($0) } ?? .newest
    if case .members(let id) = subject {
      question.coalitions = CoalitionChoice(scope: .all, named: [id])
    }
    let newest = graph.affiliations(question)
    let affiliations = last == nil ? newest.onLastEnd : newest
    self.subject = subject
    self.affiliations = affiliations
    self.first = first
    guard let end = affiliations.date?.latest else {
      points = []
      return
    }
    var points: [Point] = []
    var held: [TieKey: Certainty] = [:]
    var confirmed: Set<TieKey> = []
    var sweep = AffiliationSweep(
      isRanked ? affiliations : affiliations.narrowed(to: subject) ?? affiliations)
    let dates = affiliations.changeDates(from: first?.earliest, to: end)
    // Who was certain before the first day that is asked for, and may hold on it, does not join after it.
    var before: [PartialDate] = []
    if let first = first?.earliest, subject != .ties {
      before = affiliations.changeDates(from: nil, to: end).map(\.date).filter { $0.latest < first }
    }
    WorkDone.measure(before.count + dates.count) { meter in
      var past = sweep
      for date in before {
        meter.add()
        if let now = past.next(on: date) { confirmed.update(by: subject.held(in: now)) }
      }
      for (date, sources) in dates {
        meter.add()
        guard let now = sweep.next(on: date) else { continue }
        let next = subject.held(in: now)
        let point = Point(
          subject, on: date, sources, in: now,
          // Whoever belonged on the first day that was asked for has not joined on it.
          points.isEmpty && first != nil
            ? Change()
            : Change(
              from: held, to: next, about: subject, confirmed: confirmed, isYearly: graph.isYearly
            ) {
              subject.start(of: $0, in: now)
            },
          isKnown: !points.isEmpty, isRanked: isRanked)
        guard let point, points.last.map({ !$0.isLike(point) }) ?? true else { continue }
        points.append(point)
        held = next
        confirmed.update(by: next)
      }
    }
    self.points = points
  }
}

extension Affiliations {
  /// The answer about the coalitions to which the party that is followed can belong: only these can change its
  /// points, unless it is ranked among others. `nil` where others can matter or the subject is not a party.
  fileprivate func narrowed(to subject: Timeline.Subject) -> Affiliations? {
    let party: Party.ID
    switch subject {
    case .coalitions(let id), .leads(let id): party = id
    case .members, .ties: return nil
    }
    // An organisation brings its members into coalitions in which they have no claim.
    guard !question.expandsOrganisations else { return nil }
    var own = Set(claims(of: party).map(\.key.coalition))
    if case .coalitions = subject { own.formUnion(graph.declarations.map(\.coalition)) }
    let chosen = own.filter { id in
      switch leftOut[id] {
      case .scope, .notChosen: false
      default: true
      }
    }
    guard !chosen.isEmpty else { return nil }
    var question = question
    question.coalitions = CoalitionChoice(scope: .all, named: chosen)
    return graph.affiliations(question)
  }
}

extension Timeline.Point {
  /// The number on a day; `nil` if the party or the coalition is not there and has not been before.
  fileprivate init?(
    _ subject: Timeline.Subject, on date: PartialDate, _ sources: [Source.ID],
    in affiliations: Affiliations, _ change: Timeline.Change, isKnown: Bool, isRanked: Bool
  ) {
    day = date.earliest
    self.date = date
    self.sources = sources
    self.change = change
    let ties: [Affiliations.Tie]
    let range: Count
    var rank: Rank?
    var exists = true
    var reported: Count?
    var unnamedIn: [Coalition.ID] = []
    switch subject {
    case .coalitions(let id), .leads(let id):
      let row = affiliations.row(of: id)
      guard row != nil || isKnown else { return nil }
      exists = row != nil
      let own = affiliations.ties.filter { row == Int($0.row) }
      if case .coalitions = subject {
        ties = own
        range = row == nil ? Count(0) : affiliations.memberLists.coalitions(of: id)
        let named = Set(own.lazy.filter { $0.belongs == .certain }.map { $0.column })
        unnamedIn = affiliations.memberLists.enumerated().filter {
          row != nil && !named.contains(Int32($0)) && $1.certainty(of: id) > .absent
        }.map(\.element.coalition)
        // Who can belong to nothing has no rank.
        if row != nil, range.atMost != 0, isRanked {
          rank = Ranking(affiliations, all: true, only: id).entries.first?.rank
        }
      } else {
        ties = own.filter { $0.leads > .absent }
        range = Count(ties.count { $0.leads == .certain }...ties.count)
      }
    case .members(let id):
      guard let column = affiliations.column(of: id) else {
        guard isKnown else { return nil }
        exists = false
        ties = []
        range = Count(0)
        break
      }
      ties = affiliations.ties
      range = affiliations.memberLists[column].size
      reported = affiliations.memberLists[column].reported?.stated
    case .ties:
      ties = affiliations.ties
      range = Count(ties.count { $0.belongs == .certain }...ties.count)
    }
    count = affiliations.question.counted.part(of: range)
    self.rank = rank
    disputed = ties.count(where: \.isDisputed)
    self.exists = exists
    self.reported = reported
    self.unnamedIn = unnamedIn
  }

  /// Whether the next point has the same numbers and nobody joined or left in between.
  fileprivate func isLike(_ next: Timeline.Point) -> Bool {
    rank == next.rank && isLikeButForRank(next)
  }

  /// True if `next` differs from this point at most in rank.
  func isLikeButForRank(_ next: Timeline.Point) -> Bool {
    count == next.count && disputed == next.disputed && exists == next.exists
      && next.change.isEmpty
  }
}

extension Set<TieKey> {
  /// Takes the ties of a day over: those that are certain come in, those that do not hold any more go out.
  fileprivate mutating func update(by held: [TieKey: Certainty]) {
    self = filter { held[$0] != nil }
    formUnion(held.lazy.filter { $1 == .certain }.map(\.key))
  }
}
