/// What two nodes of one mode share.
public struct PairOverlap: Hashable, Sendable {
  /// The node with the smaller number.
  public let first: Int32
  /// The node with the larger number.
  public let second: Int32
  /// How many nodes of the other mode both meet.
  public let shared: Int32
  /// How many the first meets.
  public let firstDegree: Int32
  /// How many the second meets.
  public let secondDegree: Int32
  /// The measure that was asked for.
  public let value: Double

  /// How many nodes of the other mode either of them meets.
  public var union: Int32 { firstDegree + secondDegree - shared }

  /// Whether this comes before another in a list of the greatest: by falling value, the smaller
  /// numbers first among equals.
  func outranks(_ other: PairOverlap) -> Bool {
    if value != other.value { return value > other.value }
    return (first, second) < (other.first, other.second)
  }
}
