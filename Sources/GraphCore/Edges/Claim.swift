/// What one or more sources state of one edge, with the same dates.
public struct Claim: Hashable, Sendable {
  /// How firmly the statement stands in the source.
  public enum Confidence: String, Hashable, Sendable, CaseIterable {
    /// The source says it.
    case stated
    /// It follows from what the source says.
    case inferred
    /// Known in general; no page was found.
    case generalKnowledge = "general-knowledge"
  }

  /// When the tie began.
  public var from: PartialDate?
  /// When it ended.
  public var to: PartialDate?
  /// A day on which the source says that it held; its publication date where nothing is given.
  public var attested: PartialDate?
  /// Who says so.
  public var sources: [Source.ID]
  /// How firmly it is said.
  public var confidence: Confidence
  /// A remark.
  public var note: String?
  /// Why the claim is known to be wrong; it is kept and shown, and counts for nothing.
  public var rejected: String?
  /// Where it was read.
  public var origin: Origin

  /// A claim without dates.
  public init(
    from: PartialDate? = nil, to: PartialDate? = nil, attested: PartialDate? = nil,
    sources: [Source.ID], origin: Origin = .none
  ) {
    self.from = from
    self.to = to
    self.attested = attested
    self.sources = sources
    self.confidence = .stated
    self.origin = origin
  }
}
