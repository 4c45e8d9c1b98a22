package import Dates

/// The rule by which a tie holds on a date: decision note 1.
///
/// The claims on one tie in one role are statements with days. Together they give periods, and on a date each
/// period holds certainly, possibly or not at all.
package enum Holding {
  /// One claim as days.
  package struct Statement: Hashable, Sendable {
    /// The days that can be the start.
    package var from: ClosedRange<Day>?
    /// The days that can be the end.
    package var to: ClosedRange<Day>?
    /// The days on which the claim itself says that the tie holds.
    package var attested: ClosedRange<Day>?
    /// The days on which the sources were published, the newest of them; used where neither a start nor
    /// `attested` is given. A source that covers a period has none.
    package var published: ClosedRange<Day>?
    /// The period that the sources cover, for a claim without any other date.
    package var covered: ClosedRange<Day>?

    /// A statement without days.
    package init() {}
  }

  /// The period of one statement, completed by the other statements on the tie.
  package struct Period: Hashable, Sendable {
    /// The days that can be the first and the last.
    package let spell: Spell
    /// The days that the statement is about; `nil` without a date, so that it is never certain.
    package let about: ClosedRange<Day>?

    /// The certainty that the period holds on the days of a date; without a date it is certain.
    package func certainty(during days: ClosedRange<Day>?) -> Certainty {
      guard let days else { return .certain }
      let certainty = spell.holds(during: days)
      return about == nil ? min(certainty, .possible) : certainty
    }
  }

  /// The period of the only statement on a tie.
  package static func period(of statement: Statement, within lifetime: Lifetime) -> Period? {
    Completion([], lifetime).period(statement)
  }

  /// The period of each statement on one tie in one role, in their order; `nil` for one that must end before it
  /// can begin.
  ///
  /// - Complexity: O(*c*²) in the number of statements on the tie, which is small.
  package static func periods(
    of statements: [Statement], within lifetime: Lifetime
  ) -> [Period?] {
    let completion = Completion(statements, lifetime)
    return statements.map(completion.period)
  }

}

/// The knowledge from all statements on one tie in one role.
private struct Completion {
  /// The founding, or the beginning of time.
  private let founding: Day
  private let lifetime: Lifetime
  /// The ends that statements give, the earliest first.
  private var ends: [ClosedRange<Day>] = []
  /// The starts that statements give, each with the end that it leads to, the earliest first.
  private var known: [(start: ClosedRange<Day>, end: ClosedRange<Day>)] = []

  init(_ statements: [Holding.Statement], _ lifetime: Lifetime) {
    founding = lifetime.earliestStart ?? .distantPast
    self.lifetime = lifetime
    guard statements.count > 1 else { return }
    func isEarlier(_ a: ClosedRange<Day>, _ b: ClosedRange<Day>) -> Bool {
      (a.lowerBound, a.upperBound) < (b.lowerBound, b.upperBound)
    }
    ends = statements.compactMap(\.to).sorted(by: isEarlier)
    known = statements.compactMap { statement in
      guard let start = statement.from, let about = about(statement) else { return nil }
      return (start, end(of: statement, about.days.lowerBound))
    }.sorted { isEarlier($0.start, $1.start) }
  }

  /// The days that a statement is about; `nil` without any date.
  ///
  /// These are its start or a later attestation, else the publication, else its end, else the period that its
  /// sources cover. A statement on a covered period (`isWhole`) holds on all its days.
  private func about(_ statement: Holding.Statement) -> (days: ClosedRange<Day>, isWhole: Bool)? {
    if let from = statement.from {
      guard let attested = statement.attested, attested.lowerBound > from.lowerBound else {
        return (from, false)
      }
      return (attested, false)
    }
    if let attested = statement.attested ?? publication(statement) {
      // A source of a later day reports on the past.
      guard let to = statement.to, attested.lowerBound > to.upperBound else {
        return (attested, false)
      }
      return (to, false)
    }
    return statement.to.map { ($0, false) } ?? coverage(statement).map { ($0, true) }
  }

  /// The publication; `nil` after the end of the coalition or the state, of which it reports as of the past.
  private func publication(_ statement: Holding.Statement) -> ClosedRange<Day>? {
    guard let published = statement.published, let end = lifetime.end else {
      return statement.published
    }
    return published.lowerBound <= end.upperBound ? published : nil
  }

  /// The covered period up to the end of the coalition or the state.
  private func coverage(_ statement: Holding.Statement) -> ClosedRange<Day>? {
    guard let covered = statement.covered, let end = lifetime.end else { return statement.covered }
    if end.upperBound >= covered.upperBound { return covered }
    guard end.upperBound >= covered.lowerBound else { return nil }
    return covered.lowerBound...max(covered.lowerBound, end.lowerBound)
  }

  func period(_ statement: Holding.Statement) -> Holding.Period? {
    guard let about = about(statement) else {
      let last = lifetime.end?.upperBound ?? .distantFuture
      let days = min(founding, last)...last
      return Spell(start: days, end: days).map { Holding.Period(spell: $0, about: nil) }
    }
    let first = about.isWhole ? about.days.lowerBound : about.days.upperBound
    let last = about.isWhole ? about.days.upperBound : about.days.lowerBound
    return Spell(
      start: statement.from ?? start(of: statement, about.days, by: first),
      end: end(of: statement, last)
    ).map { Holding.Period(spell: $0, about: about.days) }
  }

  /// The start of a statement that gives none and holds by a day at the latest.
  private func start(
    of statement: Holding.Statement, _ about: ClosedRange<Day>, by latest: Day
  ) -> ClosedRange<Day> {
    if let known = known.last(where: {
      $0.start.upperBound <= latest && $0.end.upperBound >= about.lowerBound
    }) {
      return known.start
    }
    var earliest = founding
    if statement.to == nil, let over = ends.last(where: { $0.upperBound < about.lowerBound }) {
      // What is said of a day after an end is another period.
      earliest = max(earliest, over.lowerBound)
    }
    return min(earliest, latest)...latest
  }

  /// The end of a statement that still holds on a day.
  private func end(of statement: Holding.Statement, _ day: Day) -> ClosedRange<Day> {
    if let to = statement.to { return to }
    if let known = ends.first(where: { $0.upperBound >= day }) { return known }
    // A claim about a day after the end is kept, so that an editor sees it.
    if let end = lifetime.end, end.upperBound >= day {
      return max(end.lowerBound, day)...end.upperBound
    }
    return .distantFuture...(.distantFuture)
  }
}
