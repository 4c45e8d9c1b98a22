import Counting
package import GraphCore

/// Everything in a graph that an editor should look at again: facts that are valid by themselves and
/// contradict each other, or that rest on little.
package struct Review: Hashable, Sendable {
  /// The findings in the order of files and lines, with the warnings and remarks of reading.
  package let findings: [Finding]

  /// Reviews a graph.
  ///
  /// - Complexity: O(*n* log *n*) in the number of claims, and one counting of a coalition for each date of
  ///   its reported sizes.
  package init(_ graph: CoalitionGraph) {
    var question = Question()
    question.coalitions = CoalitionChoice(scope: .all)
    let affiliations = graph.affiliations(question)
    let own =
      TieReview(affiliations: affiliations).findings
      + SizeReview(affiliations: affiliations).findings + SourceReview(graph).findings
      + NameReview(graph).findings + PlanReview(graph).findings
    findings = (graph.warnings + graph.remarks + own).sorted()
  }

  /// Every rule of the review.
  package static let rules =
    TieReview.rules + SizeReview.rules + SourceReview.rules + NameReview.rules + PlanReview.rules
}
