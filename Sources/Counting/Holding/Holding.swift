public import Dates

/// The rule by which a tie holds on a date: decision note 1.
///
/// The claims on one tie in one role are statements with days. Together they give periods, and on a date each
/// period holds certainly, possibly or not at all.
public enum Holding {
  /// One claim as days.
  public struct Statement: Hashable, Sendable {
    /// The days that can be the start.
    public var from: ClosedRange<Day>?
    /// The days that can be the end.
    public var to: ClosedRange<Day>?
    /// The days on which the claim itself says that the tie holds.
    public var attested: ClosedRange<Day>?
    /// The days on which the sources were published, the newest of them; used where `attested` is not given.
    public var published: ClosedRange<Day>?
    /// The period that the source covers, for a claim without any other date.
    public var covered: ClosedRange<Day>?

    /// A statement without days.
    public init() {}

    var attestation: ClosedRange<Day>? { attested ?? published }
  }

  /// The periods that statements on one tie in one role give together.
  ///
  /// A statement with a start begins then. One without begins at the latest when it is attested; it takes the
  /// latest start of the other statements that is not after its attestation, and without one it is possible
  /// since the founding. A statement with an end ends then. One without takes the earliest end of the others
  /// that is not before the day that it is about; without one it ends with the coalition or the state, or goes
  /// on. A statement without any day is possible on every date since the founding, and never certain.
  ///
  /// - Complexity: O(*c*²) in the number of statements on the tie, which is small.
  public static func spells(of statements: [Statement], within lifetime: Lifetime) -> [Spell] {
    let founding = lifetime.earliestStart ?? .distantPast
    let starts = statements.compactMap(\.from).sorted(by: isEarlier)
    let ends = statements.compactMap(\.to).sorted(by: isEarlier)
    return statements.compactMap { statement in
      let start: ClosedRange<Day>
      let about: Day
      if let from = statement.from {
        start = from
        about = max(from.lowerBound, statement.attested?.lowerBound ?? from.lowerBound)
      } else if let day = statement.attestation,
        statement.to.map({ day.lowerBound <= $0.upperBound }) ?? true
      {
        if let known = starts.last(where: { $0.upperBound <= day.upperBound }) {
          start = known
        } else {
          start = min(founding, day.upperBound)...day.upperBound
        }
        about = day.lowerBound
      } else if let covered = statement.covered, statement.to == nil {
        start = min(founding, covered.lowerBound)...covered.lowerBound
        about = covered.upperBound
      } else {
        // Known only to have ended, from a source of a later day; or without any day.
        let end = statement.to?.upperBound ?? .distantFuture
        start = min(founding, end)...end
        about = statement.to?.lowerBound ?? .distantPast
      }
      if let to = statement.to { return Spell(start: start, end: to) }
      if let known = ends.first(where: { $0.upperBound >= about }) {
        return Spell(start: start, end: known)
      }
      // A claim about a day after the end is kept, so that an editor sees it.
      if let end = lifetime.end, end.upperBound >= about {
        return Spell(start: start, end: max(end.lowerBound, about)...end.upperBound)
      }
      return Spell(start: start, end: .distantFuture...(.distantFuture))
    }
  }

  /// The certainty with which statements hold on a date; without a date every statement is certain.
  public static func certainty(
    of statements: [Statement], within lifetime: Lifetime, on date: PartialDate?
  ) -> Certainty {
    guard let date else { return statements.isEmpty ? .absent : .certain }
    let days = date.earliest...date.latest
    return spells(of: statements, within: lifetime).lazy.map { $0.holds(during: days) }.max()
      ?? .absent
  }

  private static func isEarlier(_ a: ClosedRange<Day>, _ b: ClosedRange<Day>) -> Bool {
    (a.lowerBound, a.upperBound) < (b.lowerBound, b.upperBound)
  }
}
