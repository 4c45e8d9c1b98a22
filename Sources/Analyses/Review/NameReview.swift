import GraphCore
import States

/// Reviews names: finds those that mean several nodes.
struct NameReview {
  static let nameClash = Finding.Rule(
    "W107",
    """
    One name means several coalitions, parties, bodies or people. A command that is given the name asks which is \
    meant.
    """)

  static let rules = [nameClash]

  private let graph: CoalitionGraph

  init(_ graph: CoalitionGraph) { self.graph = graph }

  var findings: [Finding] {
    var owners: [String: [NodeReference: Place]] = [:]
    func add(_ node: NodeReference, _ names: [String?], _ place: Place) {
      for name in names.compactMap(\.self) {
        owners[Spelling.folded(name), default: [:]][node] = place
      }
    }
    for coalition in graph.coalitions {
      add(
        .coalition(coalition.id),
        [coalition.id.rawValue, coalition.name, coalition.short] + coalition.aliases,
        coalition.place)
    }
    for party in graph.parties {
      // A party that is a coalition too is one node.
      add(
        graph.node(of: party.id),
        [party.id.rawValue, graph.name(of: party.id), party.short] + party.aliases, party.place)
    }
    for body in graph.bodies { add(.body(body.id), [body.id.rawValue], body.claim.place) }
    for official in graph.officials {
      add(
        .official(official.id), [official.id.rawValue, official.name] + official.aliases,
        official.place)
    }
    return owners.filter { $0.value.count > 1 }.compactMap { name, owners in
      let ids = owners.keys.map(\.id).sorted()
      return owners.values.max().map { place in
        Finding(
          Self.nameClash, "the name '\(name)' can mean \(ids.joined(separator: " and "))",
          at: place)
      }
    }
  }
}
