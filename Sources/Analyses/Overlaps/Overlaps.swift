public import CompactGraph
public import Counting
public import GraphCore
public import Measures

/// The things that pairs of coalitions, or of parties, share, with bounds over all completions of the member
/// lists.
///
/// The bounds are exact where the sizes that sources report make one range. A measure without bounds in closed
/// form is that of the ties that the question counts. The number of all parties in a measure is that of the
/// parties that count: decision note 2 of Counting.
public struct Overlaps: Sendable {
  /// Two nodes of the mode.
  public struct Pair: Hashable, Sendable {
    /// The first node: the wanted one, or the one with the smaller identifier.
    public let a: NodeReference
    /// The second node.
    public let b: NodeReference
    /// No completion gives a smaller value.
    public let atLeast: Double
    /// No completion gives a larger value; for a measure without bounds the same as `atLeast`.
    public let atMost: Double
    /// The number of `a` among the compared nodes.
    let first: Int
    /// The number of `b` among the compared nodes.
    let second: Int
  }

  /// The affiliations.
  package let affiliations: Affiliations
  /// The mode: coalitions share members, parties share coalitions.
  package let mode: Mode
  /// The parties that are compared, if the mode is that of parties.
  package let filter: PartyFilter
  /// The measure.
  package let measure: OverlapMeasure
  /// The only node whose pairs are listed.
  package let wanted: NodeReference?
  /// The pairs that are listed: by the value that the question counts, then by the other end of its range, both
  /// falling, then by identifiers. At most as many as were asked for.
  public let pairs: Pairs
  /// The number of pairs that would be listed without a limit.
  package let listed: Int
  /// The number of pairs that are not listed and share something in some completion.
  package let unlisted: Int
  /// The number of all pairs.
  package let pairCount: Int
  /// The compared nodes with their certain ties.
  let compared: ComparedNodes

  /// Compares the nodes of a mode.
  ///
  /// - Parameters:
  ///   - affiliations: The affiliations.
  ///   - mode: The mode.
  ///   - filter: The parties that are compared, if the mode is that of parties.
  ///   - measure: The measure.
  ///   - wanted: The only node whose pairs are listed.
  ///   - all: Whether pairs are listed that share something in some completion only.
  ///   - top: The largest number of pairs that are listed.
  /// - Complexity: That of `Incidence.forEachOverlap` if all members are known; else O(*k*² *n* / 64) for *k*
  ///   coalitions and *n* parties, and for parties O(*n*² *k*). For the pairs of one node a factor of *k* or *n* less.
  ///   The overlap coefficient of coalitions takes O(*rs*) more for each pair, in the lengths of the two ranges of
  ///   unnamed members.
  public init(
    _ affiliations: Affiliations, of mode: Mode = .columns, among filter: PartyFilter = .automatic,
    by measure: OverlapMeasure = .shared, with wanted: NodeReference? = nil, all: Bool = false,
    top: Int? = nil
  ) {
    let filter = filter.resolved(in: affiliations)
    let bits = MemberBits(affiliations)
    let isBounded = measure.hasBounds && bits.hasOpenPlaces
    let compared = ComparedNodes(affiliations, affiliations.certain, of: mode, among: filter)
    let partner = wanted.flatMap { compared.number(of: $0.id) }
    let counted = affiliations.question.counted

    var found: [Pairs.Row] = []
    var foundCount: Int?
    if isBounded {
      let positions = compared.positions
      func compare(_ a: Int, _ b: Int) {
        let range =
          mode == .rows
          ? PartyOverlapBounds(positions[a], positions[b], in: bits).range(of: measure)
          : CoalitionOverlapBounds(a, b, in: bits).range(of: measure)
        if range.upperBound > 0 {
          found.append(
            Pairs.Row(
              a: Int32(a), b: Int32(b), atLeast: range.lowerBound, atMost: range.upperBound))
        }
      }
      if wanted == nil {
        for a in 0..<compared.count {
          for b in (a + 1)..<max(a + 1, compared.count) { compare(a, b) }
        }
      } else if let partner {
        for other in 0..<compared.count where other != partner {
          compare(min(other, partner), max(other, partner))
        }
      }
    } else {
      let ties =
        measure.hasBounds
        ? compared : ComparedNodes(affiliations, affiliations.counted, of: mode, among: filter)
      func row(_ pair: PairOverlap) -> Pairs.Row {
        Pairs.Row(a: pair.first, b: pair.second, atLeast: pair.value, atMost: pair.value)
      }
      if wanted != nil {
        found =
          partner.map { ties.incidence.overlaps(of: mode, with: $0, by: measure).map(row) } ?? []
      } else if let top {
        // What is not listed is counted, and never kept.
        let best = ties.incidence.topOverlaps(of: mode, by: measure, count: top)
        found = best.pairs.map(row)
        foundCount = best.pairCount
      } else {
        found = ties.incidence.overlaps(of: mode, by: measure).map(row)
      }
    }
    func order(_ row: Pairs.Row) -> (Double, Double) {
      counted == .possible ? (row.atMost, row.atLeast) : (row.atLeast, row.atMost)
    }
    var listed = all || !isBounded ? found : found.filter { order($0).0 > 0 }
    let unlisted = found.count - listed.count
    found = []
    // Rows come by their nodes, and sorting keeps equal ones in this order.
    if isBounded { listed.sort(byFalling: { order($0).1 }) }
    listed.sort(byFalling: { order($0).0 })
    self.affiliations = affiliations
    self.mode = mode
    self.filter = filter
    self.measure = measure
    self.wanted = wanted
    self.compared = compared
    self.unlisted = unlisted
    self.listed = foundCount ?? listed.count
    let count = compared.count
    pairCount = wanted == nil ? count * (count - 1) / 2 : max(0, count - 1)
    let rows = listed.prefix(top ?? listed.count).map { row in
      Int(row.b) == partner
        ? Pairs.Row(a: row.b, b: row.a, atLeast: row.atLeast, atMost: row.atMost) : row
    }
    pairs = Pairs(rows: rows, nodes: (0..<count).map(compared.node))
  }

  /// The nodes that a pair certainly shares, by identifier.
  public func shared(_ pair: Pair) -> [NodeReference] {
    compared.shared(pair.first, pair.second).map(compared.other)
  }
}

extension CoalitionOverlapBounds {
  /// The bounds of a measure that has them.
  fileprivate func range(of measure: OverlapMeasure) -> ClosedRange<Double> {
    switch measure {
    case .shared: Double(shared.lowerBound)...Double(shared.upperBound)
    case .jaccard: jaccard
    default: overlapCoefficient
    }
  }
}

extension PartyOverlapBounds {
  /// The bounds of a measure that has them.
  fileprivate func range(of measure: OverlapMeasure) -> ClosedRange<Double> {
    switch measure {
    case .shared: Double(shared.lowerBound)...Double(shared.upperBound)
    case .jaccard: jaccard
    default: overlapCoefficient
    }
  }
}
