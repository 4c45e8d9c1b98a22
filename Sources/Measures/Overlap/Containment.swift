public import CompactGraph

/// Two nodes, where the outer one has all partners of the inner one.
public struct Containment: Hashable, Sendable {
  /// The node that is inside.
  public let inner: Int32
  /// The node that it is inside of.
  public let outer: Int32
  /// True if both have the same partners; the inner one is then the one with the smaller number.
  public let isEqual: Bool
}

extension Incidence {
  /// All pairs of nodes of one mode where one has all partners of the other.
  ///
  /// Equal nodes come once, marked as equal. A node without ties would be inside of everything and is
  /// left out. Sorted by inner node, then by outer.
  ///
  /// - Complexity: as for ``forEachOverlap(of:by:_:)``.
  public func containments(of mode: Mode) -> [Containment] {
    var found: [Containment] = []
    forEachOverlap(of: mode) { pair in
      if pair.shared == pair.firstDegree {
        found.append(
          Containment(
            inner: pair.first, outer: pair.second, isEqual: pair.shared == pair.secondDegree))
      } else if pair.shared == pair.secondDegree {
        found.append(Containment(inner: pair.second, outer: pair.first, isEqual: false))
      }
    }
    return found.sorted { ($0.inner, $0.outer) < ($1.inner, $1.outer) }
  }
}
