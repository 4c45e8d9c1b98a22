/// How much two nodes of one mode share, as one number.
///
/// Two countries share coalitions, two coalitions share countries. Write *s* for the number shared,
/// *a* and *b* for what each has, *m* for the number of nodes of the other mode, isolated ones
/// included. Every measure is 0 for nodes that share nothing, also where a formula would divide by 0.
public enum OverlapMeasure: Hashable, Sendable, CaseIterable {
  /// *s*: an entry of *A Aᵀ* (R. L. Breiger, The duality of persons and groups, Social Forces 53,
  /// 1974, doi:10.2307/2576011).
  case shared
  /// *s* / (*a* + *b* − *s*), from 0 to 1 (P. Jaccard, Bulletin de la Société vaudoise des sciences
  /// naturelles 37, 1901).
  case jaccard
  /// *s* / min(*a*, *b*), from 0 to 1: 1 if one contains the other (D. Szymkiewicz, 1934;
  /// G. G. Simpson, American Journal of Science 241, 1943, doi:10.2475/ajs.241.1.1).
  case overlapCoefficient
  /// *s* / √(*a* *b*), from 0 to 1: the cosine of the two rows (A. Ochiai, Bulletin of the Japanese
  /// Society of Scientific Fisheries 22, 1957, doi:10.2331/suisan.22.526).
  case cosine
  /// ∑ 1 / (*d* − 1) over the shared nodes, of degree *d*: large meetings bind less (M. E. J. Newman,
  /// Scientific collaboration networks II, Physical Review E 64, 2001,
  /// doi:10.1103/PhysRevE.64.016132).
  case newman
  /// *s m* / (*a* *b*): shared, over what is expected if one draws its *a* and the other its *b* of
  /// the *m* at random; 1 is chance, 2 twice as many.
  case observedOverExpected

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
