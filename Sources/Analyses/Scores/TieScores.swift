import CompactGraph
public import Counting
public import GraphCore
import Measures

/// The edge betweenness of every tie, with the bridges.
public struct TieScores: Sendable {
  /// One tie.
  public struct Entry: Hashable, Sendable {
    /// The party.
    public let party: NodeReference
    /// The coalition.
    public let coalition: NodeReference
    /// The fraction of the shortest paths between pairs of nodes that use the tie.
    public let value: Double
    /// One more than the number of ties with a larger number.
    public let rank: Int
    /// Whether the network has one more component without the tie.
    public let isBridge: Bool
  }

  /// The networks.
  public let networks: NamedNetworks
  /// The ties by falling number, then by party and coalition.
  public let entries: [Entry]

  /// The edge betweenness of an answer's ties.
  ///
  /// - Complexity: O(*n t*) for *n* parties and coalitions and *t* ties.
  public init(_ affiliations: Affiliations) {
    let named = NamedNetworks(affiliations)
    let network = named.networks.twoMode
    let values = network.edgeBetweenness(normalized: true)
    let bridges = Set(network.biconnectivity.bridges)
    let edges = network.edges
    networks = named
    // Rows come before columns, so the smaller end of an edge is a row, and edges are in that order.
    entries = RankedValue.ranked(values).map { place in
      let edge = edges[place.index]
      return Entry(
        party: named.rows[edge.source], coalition: named.columns[edge.target - named.rows.count],
        value: values[place.index], rank: place.rank ?? 0,
        isBridge: bridges.contains(Int32(place.index)))
    }
  }

  static let definition = "fraction of the shortest paths between pairs of nodes that use the tie"
  static let source = "Girvan & Newman 2002, doi:10.1073/pnas.122653799"

  /// The ties as an answer.
  public func answer(top: Int? = nil, language: String = "en") -> Answer {
    let presentation = Presentation(networks.affiliations, language: language)
    let table = Table(
      "ties",
      columns: [
        Column("rank", .integer),
        Column(
          "party", .node(.idAndName("code"), marks: []), heading: presentation.partyNoun.one),
        Column("coalition", .node(.short, marks: [])),
        Column("score", .number(showing: entries.map(\.value)), heading: "betweenness"),
        Column("bridge", .yes),
      ],
      notes: [
        Note("betweenness: \(TieScores.definition) [\(TieScores.source)]."),
        "bridge: the network has one more component without the tie.",
        Note("Computed on \(networks.words(presentation, on: .twoMode, of: .rows))."),
        networks.tieNote(presentation),
      ], rows: entries
    ) { entry in
      [
        .integer(entry.rank), .node(presentation.label(entry.party)),
        .node(presentation.label(entry.coalition)), .number(entry.value), .yes(entry.isBridge),
      ]
    }
    return presentation.answer(
      "rank", asking: [("by", .text("betweenness")), ("of", .text("ties"))],
      counting: networks.facts(on: .twoMode, of: .rows), [top.map { table.prefix($0) } ?? table])
  }

  /// The paragraph for a methods section, with the reference.
  public func methods(language: String = "en") -> String {
    let presentation = Presentation(networks.affiliations, language: language)
    return "The edge betweenness of \(Noun.tie.counted(entries.count)) was computed on"
      + " \(networks.words(presentation, on: .twoMode, of: .rows)): the \(TieScores.definition)"
      + " (\(TieScores.source)). \(networks.tieNote(presentation).text)"
  }
}
