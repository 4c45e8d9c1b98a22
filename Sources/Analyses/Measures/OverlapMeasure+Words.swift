extension OverlapMeasure {
  /// Its name in options and headers.
  public var name: String {
    switch self {
    case .shared: "shared"
    case .jaccard: "jaccard"
    case .overlapCoefficient: "overlap"
    case .cosine: "cosine"
    case .newman: "newman"
    case .observedOverExpected: "ratio"
    }
  }

  /// The measure of a name.
  public init?(name: String) {
    guard let found = OverlapMeasure.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  /// What it is, and where it comes from, in a line.
  public var definition: String {
    switch self {
    case .shared: "shared: the number of what both have (Breiger 1974, doi:10.2307/2576011)"
    case .jaccard: "jaccard: the shared by what either has (Jaccard 1901, doi:10.5169/seals-266450)"
    case .overlapCoefficient:
      "overlap: the shared by what the smaller has (Szymkiewicz 1934; Simpson 1943,"
        + " doi:10.2475/ajs.241.1.1)"
    case .cosine:
      "cosine: the shared by the root of the product of both (Ochiai 1957, doi:10.2331/suisan.22.526)"
    case .newman:
      "newman: the shared, each by its size less one (Newman 2001, doi:10.1103/PhysRevE.64.016132)"
    case .observedOverExpected:
      "ratio: the shared over what chance would let two such share, the product of both by all that there"
        + " are (Veech 2013, doi:10.1111/j.1466-8238.2012.00789.x)"
    }
  }

  /// Whether bounds over all completions of the rosters are known in closed form.
  public var hasBounds: Bool {
    self == .shared || self == .jaccard || self == .overlapCoefficient
  }
}
