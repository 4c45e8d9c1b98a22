public import Dates

/// The period for which a source lists members.
///
/// Within the period, a complete source also says who does not belong: every party that it does not list.
/// Outside the period it says nothing.
public struct Coverage: Hashable, Sendable {
  /// The start; `nil` means since the coalition was founded.
  public var from: PartialDate?
  /// The end; that day is included.
  public var to: PartialDate?
  /// True if the source names every member.
  public var isComplete: Bool

  /// A coverage.
  public init(from: PartialDate? = nil, to: PartialDate? = nil, isComplete: Bool) {
    self.from = from
    self.to = to
    self.isComplete = isComplete
  }

  /// True if every day of a date is covered: a span of years covers its first and its last year.
  package func covers(_ date: PartialDate) -> Bool {
    (from?.earliest ?? .distantPast) <= date.earliest
      && date.latest <= (to?.latest ?? .distantFuture)
  }
}

extension Coverage: CustomStringConvertible {
  /// The coverage in words: `1816 to 2014, complete`.
  public var description: String {
    let span =
      switch (from, to) {
      case (let from?, let to?): "\(from) to \(to)"
      case (let from?, nil): "from \(from)"
      case (nil, let to?): "to \(to)"
      case (nil, nil): "its whole existence"
      }
    return span + (isComplete ? ", complete" : ", not complete")
  }
}
