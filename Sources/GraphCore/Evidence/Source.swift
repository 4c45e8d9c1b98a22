public import Dates

/// A page, a communiqué, a report: the origin of claims.
public struct Source: Hashable, Sendable, Identifiable {
  /// The identifier of a source, such as `unn-2025-07-10-hq`.
  public typealias ID = Identifier<Source>

  /// The identifier.
  public let id: ID
  /// The publisher.
  public var outlet: String?
  /// The title.
  public var title: String
  /// The address.
  public var url: String?
  /// The date of publication.
  public var published: PartialDate?
  /// True if the date of publication was inferred, not printed on the page.
  package var publishedIsInferred = false
  /// The date on which the page was read.
  package var retrieved: PartialDate?
  /// The period for which the source lists members.
  public var covers: Coverage?
  /// The kind: official, agency, news, analysis, wiki, aggregator …
  public var kind: String?
  /// The outlets and sources that the source cites, by name or identifier.
  public var cites: [String] = []
  /// A remark of the editor.
  public var note: String?
  /// The place in the file.
  package var place = Place.none

  /// A source with a title alone.
  public init(id: ID, title: String) {
    self.id = id
    self.title = title
  }
}
