/// Two nodes of one mode and the number that they share.
public struct PairOverlap: Hashable, Sendable {
  /// The node with the smaller number.
  public let first: Int32
  /// The node with the larger number.
  public let second: Int32
  /// The number of nodes of the other mode that both are tied to.
  public let shared: Int32
  /// The degree of the first.
  public let firstDegree: Int32
  /// The degree of the second.
  public let secondDegree: Int32
  /// The value of the measure.
  public let value: Double

  /// The number of nodes of the other mode that at least one of them is tied to.
  public var union: Int32 { firstDegree + secondDegree - shared }

  /// True if this comes before another in a list of the greatest: by falling value, the smaller
  /// numbers first among equals.
  func outranks(_ other: PairOverlap) -> Bool {
    if value != other.value { return value > other.value }
    return (first, second) < (other.first, other.second)
  }
}
