import CompactGraph
import Counting
package import GraphCore
package import Measures

/// The edge betweenness of every tie, with the bridges.
package struct TieScores: Sendable {
  /// One tie.
  package struct Entry: Hashable, Sendable {
    /// The party or official.
    package let row: NodeReference
    /// The coalition or meeting.
    package let column: NodeReference
    /// The fraction of the shortest paths between pairs of nodes that use the tie.
    package let value: Double
    /// One more than the number of ties with a larger number.
    package let rank: Int
    /// True if another tie has the same rank.
    package let isTied: Bool
    /// True if the network has one more component without the tie.
    package let isBridge: Bool
  }

  /// The networks.
  package let networks: NamedNetworks
  /// The ties by falling number, then by row and column.
  package let entries: [Entry]
  /// The sample that the numbers were estimated from; `nil` for exact numbers.
  package let sample: SampledScores?

  /// The edge betweenness of the ties of the two-mode network, or estimates from a sample of a size.
  ///
  /// - Complexity: O(*n t*) for *n* parties and coalitions and *t* ties; O(*k t*) with a sample of *k*.
  package init(_ networks: NamedNetworks, sampled size: SampleSize? = nil) {
    let network = networks.networks.twoMode
    sample = size.map { network.sampledEdgeBetweenness(size: $0) }
    let values = sample?.values ?? network.edgeBetweenness(normalized: true)
    let bridges = Set(network.biconnectivity.bridges)
    let edges = network.edges
    self.networks = networks
    // Rows come before columns, so the smaller end of an edge is a row, and edges are in that order.
    entries = RankedValue.ranked(values).map { place in
      let edge = edges[place.index]
      return Entry(
        row: networks.rows[edge.source],
        column: networks.columns[edge.target - networks.rows.count],
        value: values[place.index], rank: place.rank ?? 0, isTied: place.isTied,
        isBridge: bridges.contains(Int32(place.index)))
    }
  }

  static let definition = "fraction of the shortest paths between pairs of nodes that use the tie"
  static let samplingSource = "Brandes & Pich 2007, doi:10.1142/S0218127407018403"
  static let source = "Girvan & Newman 2002, doi:10.1073/pnas.122653799"
}
