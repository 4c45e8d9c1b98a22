/// The stretch of time for which a source says who belongs.
///
/// Within it a complete source also says who does not: by being silent. Outside of it its silence means
/// nothing: whoever joined later is not known, and is no non-member.
public struct Coverage: Hashable, Sendable {
  /// Where it begins; without it, with the coalition.
  public var from: PartialDate?
  /// Where it ends; that day is covered.
  public var to: PartialDate?
  /// Whether it names everybody who belongs.
  public var isComplete: Bool

  /// A coverage.
  public init(from: PartialDate? = nil, to: PartialDate? = nil, isComplete: Bool) {
    self.from = from
    self.to = to
    self.isComplete = isComplete
  }

  /// Whether every day of a date is covered: a span of years covers its first and its last year.
  public func covers(_ date: PartialDate) -> Bool {
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
      case (nil, nil): "all of its time"
      }
    return span + (isComplete ? ", complete" : ", not complete")
  }
}
