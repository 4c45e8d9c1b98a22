/// The parts of a coalition graph before they are checked and sorted.
public struct GraphContents: Hashable, Sendable {
  /// What the graph is about, as a title for pictures and pages.
  public var title: String
  /// The same in a sentence or two.
  public var description: String?
  /// The licence of the data, as an SPDX identifier.
  public var licence: String?
  /// The languages of its texts.
  public var languages: [String] = []

  /// Where the facts come from.
  public var sources: [Source] = []
  /// The countries that the graph lists; others may be used by their ISO code.
  public var countries: [Country] = []
  /// The coalitions.
  public var coalitions: [Coalition] = []
  /// Parts of coalitions.
  public var bodies: [Body] = []
  /// Organisations that are no coalitions.
  public var organisations: [Organisation] = []
  /// People.
  public var officials: [Official] = []
  /// Events.
  public var meetings: [Meeting] = []
  /// Ways of working.
  public var mechanisms: [Mechanism] = []
  /// Declared sizes.
  public var declarations: [Declaration] = []
  /// Edges from countries to coalitions.
  public var memberships: [Membership] = []
  /// Edges from leaders to what they lead.
  public var leads: [LeadRole] = []
  /// What sources dispute.
  public var disputes: [Dispute] = []

  /// What a reader of files had to assume, or left unread.
  public var remarks = Remarks()

  /// An empty graph.
  public init(title: String) { self.title = title }

  /// The newest date of the sources, else of the ties.
  var newestDate: PartialDate? {
    if let published = sources.lazy.compactMap(\.published).max() { return published }
    let claims = memberships.flatMap(\.claims) + leads.flatMap(\.claims)
    return claims.lazy.flatMap { [$0.from, $0.to, $0.attested].compactMap(\.self) }.max()
  }
}
