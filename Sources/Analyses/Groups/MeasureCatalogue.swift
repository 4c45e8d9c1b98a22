import Counting
public import Measures

/// Every measure of the lists, with its definition and its source: the help topic `measures`.
///
/// A measure is added to its list and nowhere else.
public struct MeasureCatalogue: Sendable {
  /// One measure on one kind of network.
  public struct Entry: Hashable, Sendable {
    /// The option or command that uses it: `rank --by`.
    public let use: String
    /// The name.
    public let name: String
    /// The network, of measures that are defined on several kinds.
    public let network: NetworkKind?
    /// The definition.
    public let definition: String
    /// The source; `nil` for plain counts and means.
    public let source: String?
  }

  /// The entries, by use.
  public let entries: [Entry]

  /// The catalogue, with the words for countries and coalitions.
  ///
  /// - Parameters:
  ///   - nodes: The measures of nodes.
  ///   - methods: The methods of grouping.
  public init(
    nodes: [NodeMeasure] = NodeMeasure.all, methods: [GroupingMethod] = GroupingMethod.all
  ) {
    let nouns = Nouns.countries
    var entries = nodes.flatMap { measure in
      measure.forms.map { form in
        Entry(
          use: "rank --by", name: measure.name, network: form.network,
          definition: form.definition(nouns), source: form.source)
      }
    }
    func add(_ use: String, _ name: String, _ definition: String, _ source: String?) {
      entries.append(
        Entry(use: use, name: name, network: nil, definition: definition, source: source))
    }
    add("rank --of ties", "betweenness", TieScores.definition, TieScores.source)
    for measure in OverlapMeasure.allCases {
      add("overlap --measure", measure.name, measure.definition(nouns), measure.source)
    }
    entries += methods.flatMap { method in
      method.forms.map { form in
        Entry(
          use: "groups --by", name: method.name, network: form.network,
          definition: form.definition(nouns), source: form.source)
      }
    }
    for measure in MeasureCatalogue.similarity {
      add("groups --compare", measure.name, measure.definition, measure.source)
    }
    add("brokers", "total", Brokers.definition, Brokers.source)
    for (use, numbers) in [
      ("measure", NetworkNumber.measure), ("measure --from", NetworkNumber.change),
      ("census", NetworkNumber.census),
    ] {
      for number in numbers { add(use, number.name, number.definition(nouns), number.source) }
    }
    self.entries = entries
  }

  /// The measures of the similarity of two groupings.
  static let similarity:
    [(
      name: String, definition: String, source: String,
      value: any KeyPath<PartitionComparison, Double> & Sendable
    )] = [
      (
        "adjusted Rand index",
        "agreement on pairs of nodes; 1 for equal groups, 0 on average for random ones",
        "Hubert & Arabie 1985, doi:10.1007/BF01908075", \.adjustedRandIndex
      ),
      (
        "normalised mutual information",
        "2 × mutual information ÷ sum of both entropies; 1 for equal groups",
        "Danon et al. 2005, doi:10.1088/1742-5468/2005/09/P09008", \.normalisedMutualInformation
      ),
      (
        "variation of information",
        "sum of both entropies − 2 × mutual information, in nats; 0 for equal groups",
        "Meilă 2007, doi:10.1016/j.jmva.2006.11.013", \.variationOfInformation
      ),
    ]
}
