/// One of the two kinds of nodes of a two-mode network.
@frozen
public enum Mode: Hashable, Sendable, CaseIterable {
  /// The rows: countries.
  case rows
  /// The columns: coalitions.
  case columns

  /// The mode on the other side of every tie.
  @inlinable public var other: Mode { self == .rows ? .columns : .rows }
}
