public import CompactGraph

/// The words for the nodes of a two-mode network, seen from one mode: definitions are written with
/// them.
///
/// A country belongs to coalitions, a person attends events. The mode that belongs is the rows.
public struct Nouns: Hashable, Sendable {
  /// A noun in the singular and in the plural.
  public struct Noun: Hashable, Sendable {
    /// The singular: `country`.
    public let singular: String
    /// The plural: `countries`.
    public let plural: String

    /// A noun in both numbers.
    public init(_ singular: String, _ plural: String) {
      self.singular = singular
      self.plural = plural
    }
  }

  private let rows: Noun
  private let columns: Noun
  /// The verb of a tie after a singular subject: `belongs to`.
  public let belongsTo: String
  /// The verb of a tie after a plural subject: `belong to`.
  public let belongTo: String
  /// True if the nodes are the rows, which belong.
  public let isSubject: Bool

  private init(rows: Noun, columns: Noun, _ belongsTo: String, _ belongTo: String, isSubject: Bool)
  {
    self.rows = rows
    self.columns = columns
    self.belongsTo = belongsTo
    self.belongTo = belongTo
    self.isSubject = isSubject
  }

  /// Words for rows and columns, seen from the rows.
  ///
  /// - Parameters:
  ///   - rows: The noun for rows.
  ///   - columns: The noun for columns.
  ///   - belongsTo: The verb of a tie after a singular subject.
  ///   - belongTo: The verb of a tie after a plural subject.
  public init(
    rows: Noun, columns: Noun, belongsTo: String = "belongs to", belongTo: String = "belong to"
  ) {
    self.init(rows: rows, columns: columns, belongsTo, belongTo, isSubject: true)
  }

  /// The words for countries that belong to coalitions.
  public static let countries = Nouns(
    rows: Noun("country", "countries"), columns: Noun("coalition", "coalitions"))

  /// The same words, seen from a mode.
  public func of(_ mode: Mode) -> Nouns {
    Nouns(rows: rows, columns: columns, belongsTo, belongTo, isSubject: mode == .rows)
  }

  /// The singular for nodes of the mode.
  public var node: String { isSubject ? rows.singular : columns.singular }
  /// The plural for nodes of the mode.
  public var nodes: String { isSubject ? rows.plural : columns.plural }
  /// The singular for nodes of the other mode.
  public var other: String { isSubject ? columns.singular : rows.singular }
  /// The plural for nodes of the other mode.
  public var others: String { isSubject ? columns.plural : rows.plural }

  /// The nodes of the other mode that a node is tied to: `coalitions that the country belongs to`,
  /// `countries that belong to the coalition`.
  public var partners: String { partners(belongsTo, belongTo) }

  /// The nodes of the other mode that a node is tied to by leads.
  public var leadPartners: String { partners("leads", "lead") }

  private func partners(_ verb: String, _ plural: String) -> String {
    isSubject ? "\(others) that the \(node) \(verb)" : "\(others) that \(plural) the \(node)"
  }
}
