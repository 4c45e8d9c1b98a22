public import CompactGraph

/// The pairs of nodes by what is between them.
public struct DyadCensus: Hashable, Sendable {
  /// Pairs tied in both directions.
  public let mutual: Int
  /// Pairs tied in one direction.
  public let asymmetric: Int
  /// Pairs without a tie.
  public let null: Int
}

extension Network {
  /// The numbers of mutual, asymmetric and null pairs.
  ///
  /// The three add up to *n*(*n* − 1) / 2. Every tie of an undirected network is mutual. Self-loops
  /// are no pairs.
  ///
  /// P. W. Holland and S. Leinhardt, A method for detecting structure in sociometric data, American
  /// Journal of Sociology 76, 1970, doi:10.1086/224954.
  ///
  /// - Complexity: O(*n* + *m*).
  public var dyadCensus: DyadCensus {
    let tied = undirected.edgeCount - loopCount
    let ties = isDirected ? edgeCount - loopCount : 2 * (edgeCount - loopCount)
    let mutual = ties - tied
    return DyadCensus(
      mutual: mutual, asymmetric: tied - mutual, null: nodeCount * (nodeCount - 1) / 2 - tied)
  }
}

extension NetworkNumber {
  /// The pairs of leaders and followers, by the arcs between them.
  public static let dyads: [NetworkNumber] = [
    dyads("mutual", "pairs with arcs both ways", \.mutual),
    dyads("asymmetric", "pairs with an arc one way", \.asymmetric),
    dyads("null", "pairs without an arc", \.null),
  ]

  private static func dyads(
    _ kind: String, _ definition: String, _ count: any KeyPath<DyadCensus, Int> & Sendable
  ) -> NetworkNumber {
    NetworkNumber(
      count: "dyads-\(kind)", source: "Holland & Leinhardt 1970, doi:10.1086/224954",
      definition: { _ in definition }, value: { $0.arcs.dyadCensus[keyPath: count] })
  }
}
