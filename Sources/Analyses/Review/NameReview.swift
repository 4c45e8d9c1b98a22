import GraphCore

/// Reviews names: finds those that mean several nodes.
struct NameReview {
  static let nameClash = Finding.Rule(
    "W107",
    """
    One name means several coalitions, parties, bodies, meetings or people. A command that is given the name asks \
    which is meant.
    """)

  static let rules = [nameClash]

  private let graph: CoalitionGraph

  init(_ graph: CoalitionGraph) { self.graph = graph }

  var findings: [Finding] {
    NameIndex(graph).ambiguousNames.map { name, nodes in
      Finding(
        Self.nameClash,
        "the name '\(name)' can mean \(nodes.map(\.id).sorted().joined(separator: " and "))",
        at: nodes.map(place).max() ?? .none)
    }
  }

  /// The place in the files where a node is described.
  private func place(of node: NodeReference) -> Place {
    switch node {
    case .party(let id): graph.parties[id: id]?.place ?? .none
    case .coalition(let id):
      // A party that is a coalition too is one node.
      max(
        graph.coalitions[id: id]?.place ?? .none,
        graph.parties[id: Party.ID(id.rawValue)]?.place ?? .none)
    case .body(let id): graph.bodies[id: id]?.claim.place ?? .none
    case .official(let id): graph.officials[id: id]?.place ?? .none
    case .meeting(let id): graph.meetings[id: id]?.claim.place ?? .none
    case .mechanism(let id): graph.mechanisms[id: id]?.claim.place ?? .none
    case .place: .none
    }
  }
}
