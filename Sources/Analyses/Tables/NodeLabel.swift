/// A node of the graph as a table shows it.
package struct NodeLabel: Hashable, Sendable {
  /// The identifier, for machine formats.
  package let id: String
  /// The full name, in the language of the answer.
  package let name: String
  /// The name where room is scarce.
  package let short: String
  /// What is to be said of it in this place.
  package let marks: Marks

  /// A label; without a short name the full one stands in.
  package init(id: String, name: String, short: String? = nil, marks: Marks = []) {
    self.id = id
    self.name = name
    self.short = short ?? name
    self.marks = marks
  }
}
