import Measures

extension GroupingComparison {
  /// The measures of the similarity of two groupings.
  static let similarityMeasures:
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
