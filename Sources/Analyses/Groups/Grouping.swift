import CompactGraph
package import GraphCore
package import Measures

/// The parties, the coalitions or both in groups.
package struct Grouping: Sendable {
  /// The nodes that are grouped.
  package enum Subject: String, Hashable, Sendable, CaseIterable {
    /// Parties, by the coalitions that they share.
    case parties
    /// Coalitions, by the members that they share.
    case coalitions
    /// Both, by membership.
    case both
  }

  /// The settings of a search.
  package struct Settings: Hashable, Sendable {
    /// Above 1 for smaller groups, below 1 for larger ones.
    package var resolution = 1.0
    /// The random seed.
    package var seed: UInt64 = 1
    /// The number of searches that are compared, of methods that compare them.
    package var searches = 50

    /// The usual settings.
    package init() {}
  }

  /// The method.
  package let method: GroupingMethod
  /// The form of the method on the network.
  package let form: GroupingMethod.Form
  /// The nodes that are grouped.
  package let subject: Subject
  /// The settings.
  package let settings: Settings
  /// The networks.
  package let networks: NamedNetworks
  /// The nodes.
  package let nodes: [NodeReference]
  /// The groups.
  package let groups: Groups

  /// The nodes of some networks in groups; `nil` if the method does not group these nodes.
  package init?(
    _ networks: NamedNetworks, of subject: Subject = .parties,
    by method: GroupingMethod = .bestModularity, _ settings: Settings = Settings()
  ) {
    let network = Grouping.network(of: subject, by: method)
    let input = GroupingInput(
      networks.networks, of: subject == .coalitions ? .columns : .rows,
      resolution: settings.resolution, seed: settings.seed, searches: settings.searches)
    guard let network, let form = method.form(on: network),
      networks.has(network, of: subject == .coalitions ? .columns : .rows),
      let groups = method.groups(of: input, on: network)
    else { return nil }
    self.method = method
    self.form = form
    self.subject = subject
    self.settings = settings
    self.networks = networks
    self.groups = groups
    nodes =
      switch subject {
      case .parties: networks.rows
      case .coalitions: networks.columns
      case .both: networks.rows + networks.columns
      }
  }

  /// The network on which a method groups some nodes; `nil` if it does not group them.
  package static func network(of subject: Subject, by method: GroupingMethod) -> NetworkKind? {
    let wanted: [NetworkKind] =
      switch subject {
      case .parties: [.projection, .leaderFollower]
      case .coalitions: [.projection]
      case .both: [.twoMode]
      }
    return wanted.first { method.form(on: $0) != nil }
  }

  /// The nodes that a method can group.
  package static func subjects(of method: GroupingMethod) -> [Subject] {
    Subject.allCases.filter { network(of: $0, by: method) != nil }
  }

  /// The mode whose nouns describe the nodes.
  var mode: Mode { subject == .coalitions ? .columns : .rows }

  /// The groups by falling size, then by the first English name in each, so that the numbers are those of every
  /// language; cores from the innermost outwards. Each with the number that the partition gives it, and its name.
  var ordered: [(index: Int, name: String, nodes: [Int32])] {
    let names = groups.names
    let presentation = Presentation(networks.affiliations)
    let orders = nodes.map { node in
      let label = presentation.label(node)
      return NameOrder(label.short, label.id)
    }
    let all = groups.partition.groups.enumerated().map { index, nodes in
      (index: index, nodes: nodes, first: nodes.map { orders[Int($0)] }.min())
    }
    let sorted = all.sorted { a, b in
      switch groups.detail {
      case .cores(let numbers): return numbers[a.index] > numbers[b.index]
      case .corePeriphery(let core, _): return a.index == core && b.index != core
      default:
        guard a.nodes.count == b.nodes.count, let x = a.first, let y = b.first else {
          return a.nodes.count > b.nodes.count
        }
        return x < y
      }
    }
    return sorted.enumerated().map { number, group in
      (group.index, names?[group.index] ?? String(number + 1), group.nodes)
    }
  }

  /// The name of each group of the partition.
  var groupNames: [String] {
    var names = [String](repeating: "", count: groups.partition.groupCount)
    for group in ordered { names[group.index] = group.name }
    return names
  }
}
