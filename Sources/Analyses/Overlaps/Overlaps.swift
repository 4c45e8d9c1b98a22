import CompactGraph
public import GraphCore

/// What pairs of coalitions, or of countries, share, with bounds over all completions of the rosters.
public struct Overlaps: Hashable, Sendable {
  /// Between what.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    /// Coalitions share members.
    case coalitions
    /// Countries share coalitions.
    case countries
  }

  /// Two of a side.
  public struct Pair: Hashable, Sendable {
    /// The number of the first, in the order of `nodes`.
    public let a: Int
    /// The number of the second, larger than the first.
    public let b: Int
    /// The value in every completion is no less; for a measure without bounds the value among the named.
    public let lower: Double
    /// The value in every completion is no more; for a measure without bounds the same as `lower`.
    public let upper: Double
  }

  /// The side.
  public let side: Side
  /// The measure.
  public let measure: OverlapMeasure
  /// What is paired, by identifier.
  public let nodes: [NodeReference]
  /// The pairs that share something in some completion: by lower value, then upper, both falling, then
  /// by identifiers.
  public let pairs: [Pair]
  /// The rosters on which the numbers rest.
  public let rosters: [Roster]
  /// The date, or `nil` for a graph without dates.
  public let asOf: PartialDate?
  let bits: RosterBits
}

extension CoalitionGraph {
  /// The pairs of a side, or those of one of it with the others.
  ///
  /// Each bound is exact where the sizes that sources declare make one range; see `OverlapBounds`.
  /// Coalitions that are planned or only announced are left out.
  ///
  /// - Complexity: O(*k*² *n* / 64) for *k* coalitions and *n* countries; for countries O(*n*² *k*).
  public func overlaps(
    of affiliations: Affiliations, among side: Overlaps.Side, by measure: OverlapMeasure,
    universe: Set<Country.ID> = [], with wanted: NodeReference? = nil
  ) -> Overlaps {
    let current = Set(affiliations.coalitions.filter(\.isCurrent).map(\.id))
    let rosters = rosters(of: affiliations, universe: universe).filter {
      current.contains($0.coalition)
    }
    let bits = RosterBits(rosters, countries: countries.map(\.id) + outsiders(universe))
    let nodes: [NodeReference] =
      switch side {
      case .coalitions: rosters.map { .coalition($0.coalition) }
      case .countries: countries.map { .country($0.id) }
      }
    func isWanted(_ a: Int, _ b: Int) -> Bool {
      wanted == nil || nodes[a] == wanted || nodes[b] == wanted
    }
    var pairs: [Overlaps.Pair] = []
    if measure.hasBounds {
      for a in nodes.indices {
        for b in nodes.indices.dropFirst(a + 1) where isWanted(a, b) {
          let range =
            switch side {
            case .coalitions: OverlapBounds(a, b, in: bits).range(of: measure)
            case .countries: CountryOverlapBounds(a, b, in: bits).range(of: measure)
            }
          guard range.upperBound > 0 else { continue }
          pairs.append(
            Overlaps.Pair(a: a, b: b, lower: range.lowerBound, upper: range.upperBound))
        }
      }
    } else {
      let mode: Incidence.Mode = side == .countries ? .rows : .columns
      bits.incidence.forEachOverlap(of: mode, by: measure) { pair in
        let (a, b) = (Int(pair.first), Int(pair.second))
        guard isWanted(a, b) else { return }
        pairs.append(Overlaps.Pair(a: a, b: b, lower: pair.value, upper: pair.value))
      }
    }
    pairs.sort { ($1.lower, $1.upper, $0.a, $0.b) < ($0.lower, $0.upper, $1.a, $1.b) }
    return Overlaps(
      side: side, measure: measure, nodes: nodes, pairs: pairs, rosters: rosters,
      asOf: affiliations.asOf, bits: bits)
  }

  /// Countries of a universe that the graph does not have: they fill unnamed places and are not listed.
  private func outsiders(_ universe: Set<Country.ID>) -> [Country.ID] {
    universe.subtracting(countries.map(\.id)).sorted()
  }
}

extension OverlapBounds {
  fileprivate func range(of measure: OverlapMeasure) -> ClosedRange<Double> {
    switch measure {
    case .shared: Double(shared.lowerBound)...Double(shared.upperBound)
    case .jaccard: jaccard
    default: overlapCoefficient
    }
  }
}

extension CountryOverlapBounds {
  fileprivate func range(of measure: OverlapMeasure) -> ClosedRange<Double> {
    switch measure {
    case .shared: Double(shared.lowerBound)...Double(shared.upperBound)
    case .jaccard: jaccard
    default: overlapCoefficient
    }
  }
}
