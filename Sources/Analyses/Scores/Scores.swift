public import CompactGraph
import Counting
public import GraphCore
public import Measures

/// A number for each node of one mode, with the network that it was computed on.
public struct Scores: Sendable {
  /// A node with its number and rank.
  public struct Entry: Hashable, Sendable {
    /// The node.
    public let node: NodeReference
    /// Its number; not-a-number where the measure is not defined.
    public let value: Double
    /// One more than the number of nodes with a larger number; `nil` where the measure is not defined.
    public let rank: Int?
    /// True if another node has the same rank.
    public let isTied: Bool
  }

  /// The measure.
  package let measure: NodeMeasure
  /// The network that it was computed on.
  package let form: NodeMeasure.Form
  /// The mode whose nodes have numbers.
  package let mode: Mode
  /// The least number that two nodes must share, of measures that use it.
  package let least: Int
  /// The networks.
  package let networks: NamedNetworks
  /// The nodes by falling number, then by identifier. Numbers that only rounding keeps apart are tied.
  public let entries: [Entry]
  /// The end of the iteration, of measures that iterate.
  package let convergence: Convergence?
  /// The sample that the numbers were estimated from; `nil` for exact numbers.
  package let sample: SampledScores?

  /// The scores of one mode; `nil` if the measure is not defined on the network, or if the nodes are not in
  /// the network.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - networks: The networks.
  ///   - mode: The mode; leaders and followers are rows.
  ///   - network: The network; the usual one of the measure without it.
  ///   - least: The least number that two nodes must share, of measures that use it.
  public init?(
    _ measure: NodeMeasure, of networks: NamedNetworks, mode: Mode = .rows,
    on network: NetworkKind? = nil, least: Int = 1
  ) {
    self.init(measure, of: networks, mode: mode, on: network, least: least, sampled: nil)
  }

  /// The same, or estimates from a sample of a size; `nil` for measures without estimates too.
  package init?(
    _ measure: NodeMeasure, of networks: NamedNetworks, mode: Mode = .rows,
    on network: NetworkKind? = nil, least: Int = 1, sampled size: SampleSize?
  ) {
    let form = network.map { measure.form(on: $0) } ?? measure.usualForm
    guard let form, networks.has(form.network, of: mode) else { return nil }
    let input = MeasureInput(networks.networks, of: mode, least: measure.usesLeast ? least : 1)
    let scores: NodeScores
    if let size {
      guard let sample = form.sampling?.scores(input, size) else { return nil }
      self.sample = sample
      scores = NodeScores(sample.values)
    } else {
      sample = nil
      scores = form.scores(input)
    }
    let nodes = networks.nodes(of: mode)
    self.measure = measure
    self.form = form
    self.mode = mode
    self.least = measure.usesLeast ? least : 1
    self.networks = networks
    convergence = scores.convergence
    entries = RankedValue.ranked(scores.values) { nodes[$0] < nodes[$1] }.map { place in
      Entry(
        node: nodes[place.index], value: scores.values[place.index], rank: place.rank,
        isTied: place.isTied)
    }
  }
}
