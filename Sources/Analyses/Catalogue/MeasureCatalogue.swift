import Counting
package import Measures

/// Every measure of the lists, with its definition and its source: the help topic `measures`.
///
/// A measure is added to its list and nowhere else.
package struct MeasureCatalogue: Sendable {
  /// One measure on one kind of network.
  package struct Entry: Hashable, Sendable {
    /// The option or command that uses it: `rank --by`.
    package let use: String
    /// The name.
    package let name: String
    /// The network, of measures that are defined on several kinds.
    package let network: NetworkKind?
    /// The definition.
    package let definition: String
    /// The source; `nil` for plain counts and means.
    package let source: String?
  }

  /// The entries, by use.
  package let entries: [Entry]

  /// The catalogue, with the words for countries and coalitions.
  ///
  /// - Parameters:
  ///   - nodes: The measures of nodes.
  ///   - methods: The methods of grouping.
  package init(
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
    for measure in GroupingComparison.similarityMeasures {
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
}
