public import Dates

/// A statement of one or more sources, with its dates.
///
/// Claims of membership and leadership are rows of `Ties`. Foundings, sizes, offices and meetings carry a
/// claim each.
public struct Claim: Hashable, Sendable {
  /// The firmness of a statement.
  public enum Confidence: String, Hashable, Sendable, CaseIterable {
    /// The source says it.
    case stated
    /// It follows from the source's words.
    case inferred
    /// It is generally known; no page was found.
    case generalKnowledge = "general-knowledge"
  }

  /// The start.
  public var from: PartialDate?
  /// The end; that day is included.
  public var to: PartialDate?
  /// A day on which the source says that the statement holds.
  public var attested: PartialDate?
  /// The sources.
  public var sources: [Source.ID]
  /// The firmness.
  public var confidence: Confidence
  /// A remark of the editor.
  public var note: String?
  /// The reason why the claim is known to be wrong. A rejected claim is kept and shown, and never counted.
  public var rejected: String?
  /// The words of the source, at most 15.
  public var quote: String?
  /// The place in the source: a page, a paragraph, a table.
  public var locator: String?
  /// The place in the file.
  package var place: Place

  /// A claim without quote, note and rejection.
  public init(
    from: PartialDate? = nil, to: PartialDate? = nil, attested: PartialDate? = nil,
    sources: [Source.ID] = [], place: Place = .none
  ) {
    self.from = from
    self.to = to
    self.attested = attested
    self.sources = sources
    self.confidence = .stated
    self.place = place
  }

  /// True if the claim itself has a date.
  package var isDated: Bool { from != nil || to != nil || attested != nil }
}
