/// The networks that are made of members and leads.
public enum NetworkKind: String, Hashable, Sendable, CaseIterable {
  /// Rows and columns, tied where a row belongs to a column.
  case twoMode = "two-mode"
  /// The nodes of one mode, tied where they share a node of the other.
  case projection
  /// Rows and columns, tied where a row leads a column, alone or jointly.
  case leadership
  /// Rows alone, with an arc from each that leads a column to every other that belongs to the column.
  case leaderFollower = "leader-follower"
}
