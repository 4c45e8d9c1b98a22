/// A measure of what two nodes of one mode share.
///
/// Two countries share coalitions, two coalitions share countries. In the formulas *s* is the number
/// shared, *a* and *b* are the degrees of the two, *m* is the number of nodes of the other mode,
/// isolated ones included. Every measure is 0 for nodes that share nothing, also where a formula would
/// divide by 0.
public enum OverlapMeasure: String, Hashable, Sendable, CaseIterable {
  /// *s*: an entry of *A Aᵀ* (R. L. Breiger, The duality of persons and groups, Social Forces 53,
  /// 1974, doi:10.2307/2576011).
  case shared
  /// *s* / (*a* + *b* − *s*), from 0 to 1 (P. Jaccard, Bulletin de la Société vaudoise des sciences
  /// naturelles 37, 1901).
  case jaccard
  /// *s* / min(*a*, *b*), from 0 to 1: 1 if one contains the other (D. Szymkiewicz, 1934;
  /// G. G. Simpson, American Journal of Science 241, 1943, doi:10.2475/ajs.241.1.1).
  case overlapCoefficient = "overlap"
  /// *s* / √(*a* *b*), from 0 to 1: the cosine of the two rows (A. Ochiai, Bulletin of the Japanese
  /// Society of Scientific Fisheries 22, 1957, doi:10.2331/suisan.22.526).
  case cosine
  /// ∑ 1 / (*d* − 1) over the shared nodes, of degree *d*: large meetings bind less (M. E. J. Newman,
  /// Scientific collaboration networks II, Physical Review E 64, 2001,
  /// doi:10.1103/PhysRevE.64.016132).
  case newman
  /// *s m* / (*a* *b*): observed divided by expected number, if one draws its *a* and the other its *b*
  /// of the *m* at random; 1 is chance, 2 twice as many.
  case observedOverExpected = "ratio"

  /// The measure of a name.
  public static func named(_ name: String) -> OverlapMeasure? { OverlapMeasure(rawValue: name) }

  /// The name in options and headers.
  public var name: String { rawValue }

  /// The definition in a line, without a full stop; words are those for the mode.
  public func definition(_ nouns: Nouns) -> String {
    switch self {
    case .shared: "number of \(nouns.others) in common"
    case .jaccard: "number shared ÷ number that at least one of the two has"
    case .overlapCoefficient: "number shared ÷ number that the smaller of the two has"
    case .cosine: "number shared ÷ square root of the product of the two sizes"
    case .newman:
      "sum over the \(nouns.others) shared of 1 ÷ (their number of \(nouns.nodes) − 1)"
    case .observedOverExpected:
      "observed ÷ expected number shared; expected = product of the two sizes ÷ number of all"
        + " \(nouns.others)"
    }
  }

  /// The reference.
  public var source: String {
    switch self {
    case .shared: "Breiger 1974, doi:10.2307/2576011"
    case .jaccard: "Jaccard 1901, doi:10.5169/seals-266450"
    case .overlapCoefficient: "Szymkiewicz 1934; Simpson 1943, doi:10.2475/ajs.241.1.1"
    case .cosine: "Ochiai 1957, doi:10.2331/suisan.22.526"
    case .newman: "Newman 2001, doi:10.1103/PhysRevE.64.016132"
    case .observedOverExpected: "Veech 2013, doi:10.1111/j.1466-8238.2012.00789.x"
    }
  }

  /// The kind of its numbers.
  public var kind: MeasureKind {
    switch self {
    case .shared: .count
    case .jaccard, .overlapCoefficient: .fraction
    case .cosine, .newman, .observedOverExpected: .score
    }
  }

  /// True if the smallest and the largest value over all ways of naming unnamed members are known in
  /// closed form.
  public var hasBounds: Bool {
    switch self {
    case .shared, .jaccard, .overlapCoefficient: true
    case .cosine, .newman, .observedOverExpected: false
    }
  }

  /// The value for two nodes; Newman's needs more than counts and is not for this function.
  func value(shared: Int32, _ a: Int32, _ b: Int32, others: Int) -> Double {
    if shared == 0 { return 0 }
    let (s, a, b) = (Double(shared), Double(a), Double(b))
    switch self {
    case .shared: return s
    case .jaccard: return s / (a + b - s)
    case .overlapCoefficient: return s / min(a, b)
    case .cosine: return s / (a * b).squareRoot()
    case .observedOverExpected: return s * Double(others) / (a * b)
    case .newman: preconditionFailure("Newman's weight is a sum over the shared nodes")
    }
  }
}
