package import CompactGraph
package import Counting
package import GraphCore
import Measures

/// Coalitions all of whose members belong to another coalition; or parties all of whose coalitions are those of
/// another party.
package struct Containments: Sendable {
  /// Two nodes, where one lies within the other.
  package struct Pair: Hashable, Sendable {
    /// The node that lies within; of identical ones that with the smaller identifier.
    package let inner: NodeReference
    /// The node within which it lies.
    package let outer: NodeReference
    /// The number of nodes that the inner one is tied to.
    package let size: Int
    /// True if both are tied to the same nodes.
    package let isIdentical: Bool
  }

  /// The nodes that are compared.
  let compared: ComparedNodes
  /// The pairs by the inner node, then by the outer one. Nodes without ties are left out.
  package let pairs: [Pair]

  /// The pairs of a mode, from the ties that the question counts.
  ///
  /// - Complexity: That of `Incidence.forEachOverlap`.
  package init(
    _ affiliations: Affiliations, of mode: Mode = .columns, among filter: PartyFilter = .automatic
  ) {
    let compared = ComparedNodes(affiliations, affiliations.counted, of: mode, among: filter)
    self.compared = compared
    pairs = compared.incidence.containments(of: mode).map { pair in
      Pair(
        inner: compared.node(Int(pair.inner)), outer: compared.node(Int(pair.outer)),
        size: compared.incidence[mode].degree(Int(pair.inner)), isIdentical: pair.isEqual)
    }
  }
}
