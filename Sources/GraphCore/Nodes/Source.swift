/// A page, a communiqué, a report: where a claim was read.
public struct Source: Hashable, Sendable, Identifiable {
  /// Identifies a source, as `unn-2025-07-10-hq`.
  public typealias ID = Identifier<Source>

  /// The identifier.
  public let id: ID
  /// Who published it.
  public var outlet: String?
  /// Its title.
  public var title: String
  /// Its address.
  public var url: String?
  /// When it was published.
  public var published: PartialDate?
  /// Whether the date was inferred, not printed on the page.
  public var publishedIsInferred = false
  /// When it was read, if somebody wrote that down.
  public var retrieved: PartialDate?
  /// For which time it says who belongs, if that is known.
  public var covers: Coverage?
  /// What it is: official, agency, news, analysis, wiki, aggregator …
  public var kind: String?
  /// Whom it cites, by name or by identifier.
  public var cites: [String] = []
  /// A remark.
  public var note: String?
  /// Where it was read.
  public var origin = Origin.none

  /// A source of which only the title is known.
  public init(id: ID, title: String) {
    self.id = id
    self.title = title
  }
}
