public import CompactGraph

/// A way of dividing the nodes of a network into groups: all that a program, its help, its
/// documentation and its tests need to know of it.
///
/// A method is one value beside the function that it names, and one line in ``all``. Methods are
/// equal if they have the same name.
public struct GroupingMethod: Sendable {
  /// The name, in lower case with hyphens.
  public let name: String
  /// True if a resolution makes groups smaller or larger.
  public let hasResolution: Bool
  /// True if it looks for good groups by steps that a seed puts in order.
  public let isSearch: Bool
  /// True if it compares several searches.
  public let usesSearches: Bool
  /// The networks whose nodes it divides: one mode (a projection), both modes, or leaders and followers.
  public let forms: [Form]

  /// A method on one kind of network.
  public struct Form: Sendable {
    /// The network.
    public let network: NetworkKind
    /// The definition in a line, without a full stop; words are those for the mode.
    public let definition: @Sendable (Nouns) -> String
    /// The reference.
    public let source: String

    let find: @Sendable (GroupingInput) -> (Partition, Groups.Detail)

    init(
      on network: NetworkKind, source: String, definition: @escaping @Sendable (Nouns) -> String,
      find: @escaping @Sendable (GroupingInput) -> (Partition, Groups.Detail)
    ) {
      self.network = network
      self.definition = definition
      self.source = source
      self.find = find
    }

    /// A form of a method whose function returns groups and nothing else.
    public init(
      on network: NetworkKind, source: String, definition: @escaping @Sendable (Nouns) -> String,
      partition: @escaping @Sendable (GroupingInput) -> Partition
    ) {
      self.init(on: network, source: source, definition: definition) {
        (partition($0), Groups.Detail.none)
      }
    }

    /// A form of a method that searches.
    init(
      on network: NetworkKind, source: String, definition: @escaping @Sendable (Nouns) -> String,
      communities: @escaping @Sendable (GroupingInput) -> Communities
    ) {
      self.init(on: network, source: source, definition: definition) {
        let found = communities($0)
        return (found.partition, Groups.Detail.search(starts: found.starts))
      }
    }
  }

  /// A method.
  ///
  /// - Precondition: There is a form, and one for each network at most.
  public init(
    _ name: String, hasResolution: Bool = false, isSearch: Bool = false, usesSearches: Bool = false,
    _ forms: Form...
  ) {
    precondition(!forms.isEmpty && Set(forms.map(\.network)).count == forms.count)
    self.name = name
    self.hasResolution = hasResolution
    self.isSearch = isSearch
    self.usesSearches = usesSearches
    self.forms = forms
  }

  /// The method on a network; `nil` where it is not defined there.
  public func form(on network: NetworkKind) -> Form? {
    forms.first { $0.network == network }
  }

  /// The nodes of a network in groups; a node without ties is a group of its own, unless the definition
  /// says otherwise.
  ///
  /// - Returns: The groups; `nil` where the method is not defined on the network.
  public func groups(of input: GroupingInput, on network: NetworkKind) -> Groups? {
    guard let form = form(on: network) else { return nil }
    var input = input
    if !hasResolution { input.resolution = 1 }
    let (partition, detail) = form.find(input)
    return Groups(
      partition: partition, modularity: input.modularity(of: partition, on: network),
      detail: detail)
  }
}

extension GroupingMethod: Hashable {
  /// True if two methods have the same name.
  public static func == (first: GroupingMethod, second: GroupingMethod) -> Bool {
    first.name == second.name
  }

  /// Adds the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
