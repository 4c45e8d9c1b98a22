/// A measure that gives each node of a mode a number: all that a program, its help, its documentation
/// and its tests need to know of the measure.
///
/// A measure is one value in one file beside the function that it names, and one line in
/// ``all``. Measures are equal if they have the same name.
public struct NodeMeasure: Sendable {
  /// The name, in lower case with hyphens.
  public let name: String
  /// The kind of its numbers.
  public let kind: MeasureKind
  /// True if the least number that two nodes must share makes a difference.
  public let usesLeast: Bool
  /// The networks on which it is defined, the usual one first.
  public let forms: [Form]

  /// A measure on one kind of network.
  public struct Form: Sendable {
    /// The network.
    public let network: NetworkKind
    /// The definition in a line, without a full stop; words are those for the mode.
    public let definition: @Sendable (Nouns) -> String
    /// The reference; `nil` for a plain count.
    public let source: String?
    /// The scores of the mode.
    public let scores: @Sendable (MeasureInput) -> NodeScores
    /// Estimates of the scores; `nil` where the exact ones take no long time.
    public let sampling: Sampling?
    /// The two-mode network whose ties the numbers count, so that they can be listed; `nil` for other numbers.
    public let counted: NetworkKind?

    /// A form of a measure whose function returns scores.
    public init(
      on network: NetworkKind, source: String?, definition: @escaping @Sendable (Nouns) -> String,
      sampling: Sampling? = nil, counting counted: NetworkKind? = nil,
      scores: @escaping @Sendable (MeasureInput) -> NodeScores
    ) {
      self.network = network
      self.definition = definition
      self.source = source
      self.sampling = sampling
      self.counted = counted
      self.scores = scores
    }

    /// A form of a measure whose function returns numbers.
    public init(
      on network: NetworkKind, source: String?, definition: @escaping @Sendable (Nouns) -> String,
      sampling: Sampling? = nil, counting counted: NetworkKind? = nil,
      values: @escaping @Sendable (MeasureInput) -> [Double]
    ) {
      self.init(
        on: network, source: source, definition: definition, sampling: sampling, counting: counted
      ) {
        NodeScores(values($0))
      }
    }
  }

  /// A measure.
  ///
  /// - Precondition: There is a form, and one for each network at most.
  public init(_ name: String, _ kind: MeasureKind, usesLeast: Bool = false, _ forms: Form...) {
    precondition(!forms.isEmpty && Set(forms.map(\.network)).count == forms.count)
    self.name = name
    self.kind = kind
    self.usesLeast = usesLeast
    self.forms = forms
  }

  /// The measure on a network; `nil` where it is not defined there.
  public func form(on network: NetworkKind) -> Form? {
    forms.first { $0.network == network }
  }

  /// The measure on its usual network.
  public var usualForm: Form { forms[0] }
}

extension NodeMeasure: Hashable {
  /// True if two measures have the same name.
  public static func == (first: NodeMeasure, second: NodeMeasure) -> Bool {
    first.name == second.name
  }

  /// Adds the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
