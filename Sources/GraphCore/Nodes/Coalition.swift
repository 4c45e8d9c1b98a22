public import Dates

/// A named group of parties: alliance, capability coalition, contact group, forum.
public struct Coalition: Hashable, Sendable, Identifiable {
  /// The identifier of a coalition, such as `artillery`.
  public typealias ID = Identifier<Coalition>

  /// The status of a coalition.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// It exists.
    case active
    /// It has been dissolved.
    case ended
    /// It was announced; nothing more is known.
    case announced
    /// It is planned.
    case planned
  }

  /// The reason why a coalition is in the graph.
  public enum Scope: String, Hashable, Sendable, CaseIterable, Codable {
    /// It is a subject of the graph.
    case main
    /// It is there for comparison.
    case comparison
  }

  /// A claim about the foundation of a coalition.
  public struct Founding: Hashable, Sendable {
    /// The date.
    public var date: PartialDate?
    /// The town.
    public var place: String?
    /// The evidence.
    public var claim: Claim

    /// A claim about the foundation.
    public init(date: PartialDate?, place: String? = nil, claim: Claim) {
      self.date = date
      self.place = place
      self.claim = claim
    }
  }

  /// The purpose of a coalition, with evidence.
  package struct Purpose: Hashable, Sendable {
    /// The purpose in a sentence.
    package var text: String
    /// The evidence.
    package var claim: Claim

    /// A purpose.
    package init(text: String, claim: Claim) {
      self.text = text
      self.claim = claim
    }
  }

  /// The identifier.
  public let id: ID
  /// The full name.
  public var name: String
  /// The kind: capability, alliance, consultation … in the words of the data.
  public var kind: String
  /// The reason why it is in the graph.
  public var scope = Scope.main
  /// The status. In a graph it is `ended` for a coalition with a date of dissolution.
  public var status = Status.active
  /// The place in the file.
  package var place = Place.none
  private var rare: Rare?

  /// A coalition.
  public init(id: ID, name: String, kind: String = "coalition") {
    self.id = id
    self.name = name
    self.kind = kind
  }
}

/// What few coalitions of a large table have. It lies outside of the value: a table has half a million coalitions,
/// and indices and sorted lists of them would be five times as large.
extension Coalition {
  private struct RareValues: Hashable, Sendable {
    var short: String?
    var aliases: [String] = []
    var partOf: ID?
    var condition: String?
    var ended: PartialDate?
    var founded: [Founding] = []
    var purpose: Purpose?
    var attributes: [String: String] = [:]
    var note: String?
  }

  private final class Rare: Hashable, Sendable {
    let values: RareValues

    init(_ values: RareValues) { self.values = values }

    static func == (a: Rare, b: Rare) -> Bool { a === b || a.values == b.values }

    func hash(into hasher: inout Hasher) { hasher.combine(values) }
  }

  private mutating func set<Value>(_ value: Value, _ path: WritableKeyPath<RareValues, Value>) {
    var values = rare?.values ?? RareValues()
    values[keyPath: path] = value
    rare = values == RareValues() ? nil : Rare(values)
  }

  /// A shorter name for narrow places.
  public var short: String? {
    get { rare?.values.short }
    set { set(newValue, \.short) }
  }

  /// Other names.
  public var aliases: [String] {
    get { rare?.values.aliases ?? [] }
    set { set(newValue, \.aliases) }
  }

  /// The larger coalition that it is part of.
  public var partOf: ID? {
    get { rare?.values.partOf }
    set { set(newValue, \.partOf) }
  }

  /// The condition on which a planned coalition depends.
  package var condition: String? {
    get { rare?.values.condition }
    set { set(newValue, \.condition) }
  }

  /// The date of its dissolution, if it is known.
  public var ended: PartialDate? {
    get { rare?.values.ended }
    set { set(newValue, \.ended) }
  }

  /// Every claim about its foundation.
  public var founded: [Founding] {
    get { rare?.values.founded ?? [] }
    set { set(newValue, \.founded) }
  }

  /// Its purpose.
  package var purpose: Purpose? {
    get { rare?.values.purpose }
    set { set(newValue, \.purpose) }
  }

  /// Further values by name.
  public var attributes: [String: String] {
    get { rare?.values.attributes ?? [:] }
    set { set(newValue, \.attributes) }
  }

  /// A remark of the editor.
  public var note: String? {
    get { rare?.values.note }
    set { set(newValue, \.note) }
  }
}

extension Coalition {
  /// The short name, or the name itself.
  package var shortest: String { short ?? name }

  /// The first day on which it can have been founded, if a claim that is not rejected gives a date.
  package var earliestFounding: Day? {
    guard rare != nil else { return nil }
    return founded.lazy.filter { $0.claim.rejected == nil }.compactMap { $0.date?.earliest }.min()
  }

  /// True if it was dissolved, or will be on a known date.
  package var isDissolved: Bool { status == .ended || ended != nil }

  /// True if it has come about: planned and announced coalitions have not.
  package var hasBegun: Bool { status == .active || status == .ended }
}

extension Coalition {
  /// The dates of foundation that sources give: the most exact one if all can mean the same day, else each.
  ///
  /// - Parameter isKnown: True for a claim that counts, such as one that is reported by a date; rejected ones never
  ///   count.
  /// - Returns: The dates, ascending.
  package func foundingDates(where isKnown: (Founding) -> Bool) -> [PartialDate] {
    founded.filter { $0.claim.rejected == nil && isKnown($0) }.compactMap(\.date).mostExact
  }

  /// The dates of foundation by all claims that are not rejected.
  package var foundingDates: [PartialDate] { foundingDates { _ in true } }
}
