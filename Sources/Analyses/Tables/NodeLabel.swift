/// A node of the graph as a table shows it.
public struct NodeLabel: Hashable, Sendable {
  /// The identifier, for machine formats.
  public let id: String
  /// The full name, in the language of the answer.
  public let name: String
  /// The name where room is scarce.
  public let short: String
  /// What is to be said of it in this place.
  public let marks: Marks

  /// A label; without a short name the full one stands in.
  public init(id: String, name: String, short: String? = nil, marks: Marks = []) {
    self.id = id
    self.name = name
    self.short = short ?? name
    self.marks = marks
  }
}
