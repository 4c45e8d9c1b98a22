import Measures

extension SampledScores {
  /// The sentence on the sample and on how far from the exact numbers the estimates can be.
  ///
  /// - Parameter source: The reference for the method.
  /// - Returns: The sentence.
  func note(_ source: String) -> Note {
    guard errorBound > 0 else {
      return Note("All \(nodeCount) nodes are in the sample, so the scores are exact.")
    }
    return Note(
      "Estimated from the shortest paths that begin at \(sourceCount) of \(nodeCount) nodes: with"
        + " probability \(confidence), no score is more than \(SampledScores.words(errorBound)) from the"
        + " exact one [\(source); Hoeffding 1963, doi:10.1080/01621459.1963.10500830].")
  }

  /// A bound with four digits after the point, rounded up; no score can be further off than 1.
  static func words(_ bound: Double) -> String {
    (min(bound * 10_000, 10_000).rounded(.up) / 10_000).rounded(toDigits: 4)
  }

  /// The facts that machine formats carry.
  var facts: [Answer.Fact] {
    [
      ("sampled_nodes", .integer(sourceCount)), ("error_bound", .number(errorBound)),
      ("confidence", .number(confidence)),
    ]
  }
}
