public import CompactGraph
public import Counting
public import GraphCore
public import Measures

/// Pairs of one mode tested against chance: whether they share more, or less, than a null model lets expect.
///
/// The network is that of the ties that the question counts, with every party that counts, tied or not: decision
/// note 2 of Counting.
public struct SignificantOverlaps: Sendable {
  /// Two nodes and their test.
  public struct Pair: Hashable, Sendable {
    /// The first node: the wanted one, or the one with the smaller identifier.
    public let a: NodeReference
    /// The second node.
    public let b: NodeReference
    /// The value of the measure.
    public let value: Double
    /// The number of nodes that both are tied to.
    public let shared: Int
    /// The number that the model expects.
    public let expected: Double
    /// The probability of the number shared, or a more extreme one, by chance alone.
    public let p: Double
    /// The probability adjusted for the number of tests.
    public let adjusted: Double
    /// True if the adjusted probability is at most the level.
    public let isSignificant: Bool
  }

  /// The affiliations.
  package let affiliations: Affiliations
  /// The mode.
  package let mode: Mode
  /// The parties that are tested, if the mode is that of parties.
  package let filter: PartyFilter
  /// The measure of `Pair.value`.
  package let measure: OverlapMeasure
  /// The only node whose pairs are listed.
  package let wanted: NodeReference?
  /// The tests of all pairs, by number.
  package let tests: OverlapSignificance
  /// The listed pairs, by rising *p*, then by falling value. With the alternative `greater` those that share
  /// nothing are left out: their *p* is 1.
  public let pairs: [Pair]
  /// The number of nodes that are compared.
  package let nodeCount: Int

  /// Tests every pair of a mode.
  ///
  /// - Parameters:
  ///   - affiliations: The affiliations.
  ///   - mode: The mode.
  ///   - filter: The parties that are tested, if the mode is that of parties.
  ///   - measure: The measure of the listed value.
  ///   - wanted: The only node whose pairs are listed; all pairs are tested.
  ///   - model: The null model.
  ///   - alternative: The departures from chance that are looked for.
  ///   - correction: The correction for many tests.
  ///   - alpha: The level, between 0 and 1.
  /// - Complexity: That of `Incidence.overlapSignificance`.
  public init(
    _ affiliations: Affiliations, of mode: Mode = .columns, among filter: PartyFilter = .automatic,
    by measure: OverlapMeasure = .shared, with wanted: NodeReference? = nil,
    against model: NullModel, alternative: Alternative = .greater,
    correction: Correction = .benjaminiHochberg, alpha: Double = 0.05
  ) {
    let filter = filter.resolved(in: affiliations)
    let compared = ComparedNodes(affiliations, affiliations.counted, of: mode, among: filter)
    let tests = compared.incidence.overlapSignificance(
      of: mode, against: model, alternative: alternative, correction: correction, alpha: alpha)
    // Both lists ascend; pairs that share nothing are in the first only, with the value 0.
    let values = compared.incidence.overlaps(of: mode, by: measure)
    let partner = wanted.map { compared.number(of: $0.id) }
    let nodes = (0..<compared.count).map(compared.node)
    var place = 0
    var found: [(numbers: (Int, Int), pair: Pair)] = []
    for test in tests.pairs {
      var value = 0.0
      if place < values.count, values[place].first == test.first,
        values[place].second == test.second
      {
        value = values[place].value
        place += 1
      }
      let (first, second) = (Int(test.first), Int(test.second))
      if let partner, first != partner, second != partner { continue }
      let (a, b) = second == partner ? (second, first) : (first, second)
      let pair = Pair(
        a: nodes[a], b: nodes[b], value: value, shared: Int(test.shared), expected: test.expected,
        p: test.p, adjusted: test.adjusted, isSignificant: test.isSignificant)
      found.append(((first, second), pair))
    }
    self.affiliations = affiliations
    self.mode = mode
    self.filter = filter
    self.measure = measure
    self.wanted = wanted
    self.tests = tests
    nodeCount = compared.count
    pairs = found.sorted {
      ($0.pair.p, -$0.pair.value, $0.numbers.0, $0.numbers.1)
        < ($1.pair.p, -$1.pair.value, $1.numbers.0, $1.numbers.1)
    }.map(\.pair)
  }
}
