/// The length of an edge on shortest paths.
public enum EdgeLength: Hashable, Sendable, CaseIterable {
  /// Every edge is one step.
  case step
  /// The weight is the length: weights are distances or costs.
  case weight
  /// One over the weight is the length: weights are strengths, such as shared coalitions
  /// (M. E. J. Newman, Physical Review E 64, 016132, 2001, doi:10.1103/PhysRevE.64.016132).
  case inverseWeight

  /// The lengths of a network's edges, or `nil` where each is one step.
  ///
  /// An edge of weight zero has no usable length, neither as a distance (the number of shortest
  /// paths over edges without length is not defined) nor as a strength (it is infinitely far): its
  /// length is infinite, and no path takes it.
  func lengths(_ weights: [Double]?) -> [Double]? {
    guard self != .step, let weights else { return nil }
    return weights.map { weight in
      if weight == 0 { return .infinity }
      return self == .weight ? weight : 1 / weight
    }
  }
}
