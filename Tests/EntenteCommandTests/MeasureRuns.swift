import Measures

/// The options by which every measure and method of the lists can be asked for.
enum MeasureRuns {
  /// A measure on one network.
  struct Run: Sendable {
    let name: String
    let network: NetworkKind
    /// The options behind `--by`; the network only where it is not the usual one.
    let option: String
  }

  /// The measures of nodes.
  static let nodes = NodeMeasure.all.flatMap { measure in
    measure.forms.enumerated().map { place, form in
      Run(
        name: measure.name, network: form.network,
        option: measure.name + (place == 0 ? "" : " --on \(form.network.rawValue)")
          + (measure.usesLeast ? " --share 3" : ""))
    }
  }

  /// The measures of members, and those of lead roles.
  static var ofMembers: [Run] {
    nodes.filter { $0.network == .twoMode || $0.network == .projection }
  }

  /// The measures of lead roles.
  static var ofLeads: [Run] {
    nodes.filter { $0.network == .leadership || $0.network == .leaderFollower }
  }

  /// The methods that group parties, and those that group both kinds of nodes.
  static let groupings = GroupingMethod.all.flatMap { method -> [String] in
    let one = method.form(on: .projection) == nil ? [] : [method.name]
    return one + (method.form(on: .twoMode) == nil ? [] : ["\(method.name) --of both"])
  }
}
