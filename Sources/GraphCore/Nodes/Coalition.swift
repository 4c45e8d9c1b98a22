/// A named group of countries: alliance, capability coalition, contact group, forum.
public struct Coalition: Hashable, Sendable, Identifiable {
  /// Identifies a coalition, as `artillery`.
  public typealias ID = Identifier<Coalition>

  /// Whether a coalition is there.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// It works.
    case active
    /// It is over.
    case ended
    /// It was announced and nothing more is known.
    case announced
    /// It is to come.
    case planned
  }

  /// Why a coalition is in the graph.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    /// It is what the graph is about.
    case subject
    /// It is there to compare with.
    case comparison
  }

  /// A claim about the day on which a coalition began.
  public struct Founding: Hashable, Sendable {
    /// When.
    public var date: PartialDate?
    /// Where.
    public var place: String?
    /// Who says so; `rejected` tells why a claim is known to be wrong.
    public var claim: Claim

    /// A claim about the founding.
    public init(date: PartialDate?, place: String? = nil, claim: Claim) {
      self.date = date
      self.place = place
      self.claim = claim
    }
  }

  /// The identifier.
  public let id: ID
  /// Its full name.
  public var name: String
  /// A form of the name for narrow places.
  public var short: String?
  /// Other names by which it is called.
  public var aliases: [String] = []
  /// What kind of group: capability, alliance, consultation … in the words of the data.
  public var kind: String
  /// Why it is in the graph.
  public var scope = Scope.subject
  /// The coalition of which it is a part.
  public var partOf: ID?
  /// Whether it is there.
  public var status = Status.active
  /// On what a planned coalition waits.
  public var condition: String?
  /// When it ended, if that is known; its ties end with it.
  public var ended: PartialDate?
  /// When and where it began, by every source.
  public var founded: [Founding] = []
  /// A remark.
  public var note: String?
  /// Where it was read.
  public var origin = Origin.none

  /// A coalition.
  public init(id: ID, name: String, kind: String) {
    self.id = id
    self.name = name
    self.kind = kind
  }

  /// The short form of the name, or the name itself.
  public var shortest: String { short ?? name }

  /// The earliest day on which any source that is not rejected lets it begin, if one gives a date.
  public var earliestFounding: Day? {
    founded.lazy.filter { $0.claim.rejected == nil }.compactMap { $0.date?.earliest }.min()
  }

  /// Whether its ties count as current: what is planned or only announced is not there yet.
  public var isCurrent: Bool { status == .active || status == .ended }
}
