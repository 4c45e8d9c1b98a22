import CompactGraph
public import GraphCore

/// A number for each tie of a two-mode network, with what it was computed on.
public struct TieScores: Hashable, Sendable {
  /// One tie.
  public struct Tie: Hashable, Sendable {
    /// Its row: a country.
    public let row: NodeReference
    /// Its column: a coalition.
    public let column: NodeReference
    /// Its number.
    public let value: Double
    /// One more than the number of ties with a larger number.
    public let rank: Int
    /// Whether another tie has the same rank.
    public let isTied: Bool
    /// Whether the network would have one more part without it.
    public let isBridge: Bool
  }

  /// The ties by falling number, then by row and column.
  public let ties: [Tie]
  /// What the network was made of.
  public let basis: AffiliationNetwork.Basis
}

extension AffiliationNetwork {
  /// The edge betweenness of every tie, normalised by the number of pairs, with the bridges.
  ///
  /// A network without ties has none.
  ///
  /// - Complexity: O(*n t*) for *n* rows and columns and *t* ties.
  public var tieBetweenness: TieScores {
    let network = incidence.network
    let values = network.edgeBetweenness(normalized: true)
    let bridges = Set(network.biconnectivity.bridges)
    let edges = network.edges
    // Rows come before columns, so the smaller end of an edge is a row, and edges are in that order.
    let places = Scores.places(of: values) { $0 < $1 }
    return TieScores(
      ties: places.map { place in
        let edge = edges[place.index]
        return TieScores.Tie(
          row: rows[edge.source], column: columns[edge.target - rows.count],
          value: values[place.index], rank: place.rank, isTied: place.isTied,
          isBridge: bridges.contains(Int32(place.index)))
      }, basis: basis)
  }
}

extension TieScores {
  /// What the number is, in a line.
  public static let definition =
    "the share of the shortest paths between pairs of nodes that run over the tie"
  /// Where it comes from.
  public static let source = "Girvan & Newman 2002, doi:10.1073/pnas.122653799"

  /// The ties as a table: `rank,code,country,id,coalition,score,bridge`.
  public func table(in graph: CoalitionGraph, language: String = "en", top: Int? = nil) -> Table {
    Table(
      columns: [
        .init("rank", isNumeric: true), .init("code"), .init("country"), .init("id"),
        .init("coalition"), .init("score", isNumeric: true), .init("bridge"),
      ],
      rows: ties.prefix(top ?? ties.count).map { tie in
        [
          .integer(tie.rank), .text(tie.row.id),
          .text(graph.name(of: tie.row, language: language, asOf: basis.asOf)),
          .text(tie.column.id), .text(graph.name(of: tie.column)), .number(tie.value),
          .text(tie.isBridge ? "yes" : "no"),
        ]
      }, notes: notes)
  }

  /// The same for reading, without identifiers and with few digits.
  public func readableTable(
    in graph: CoalitionGraph, language: String = "en", top: Int? = nil
  ) -> Table {
    let digits = Scores.digits(for: ties.map(\.value))
    return Table(
      columns: [
        .init("rank", isNumeric: true), .init("country"), .init("coalition"),
        .init("score", isNumeric: true), .init("bridge"),
      ],
      rows: ties.prefix(top ?? ties.count).map { tie in
        [
          .integer(tie.rank), .text(graph.shortName(of: tie.row, language, asOf: basis.asOf)),
          .text(graph.shortName(of: tie.column, language, asOf: basis.asOf)),
          .text(Table.rounded(tie.value, digits: digits)), .text(tie.isBridge ? "yes" : "no"),
        ]
      }, notes: notes)
  }

  private var notes: [String] {
    let tied = ties.count(where: \.isTied)
    return ["betweenness: \(TieScores.definition) [\(TieScores.source)]."]
      + basis.notes(on: "the two-mode network of \(basis.words)")
      + ["Without a bridge the network would have one more part."]
      + (tied > 0 ? ["\(tied) of \(ties.count) share their rank with another."] : [])
  }

  /// How the numbers were made, as a paragraph for a methods section, with the reference.
  public var methods: String {
    "For \(ties.count) ties, edge betweenness was computed: \(TieScores.definition) (\(TieScores.source)), on the"
      + " two-mode network of \(basis.words). \(basis.tieWords)"
  }
}
