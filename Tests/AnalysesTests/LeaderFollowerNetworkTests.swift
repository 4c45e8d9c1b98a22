import CompactGraph
import GraphCore
import Interchange
import Testing

@testable import Analyses

@Suite struct LeaderFollowerNetworkTests {
  /// France leads A, to which Germany and Poland belong; France and Germany lead B, to which Italy
  /// belongs.
  static func graph() throws -> CoalitionGraph {
    var contents = GraphContents(title: "t")
    contents.coalitions = ["a", "b"].map {
      Coalition(id: Identifier($0), name: $0.uppercased(), kind: "forum")
    }
    contents.memberships = [("DEU", "a"), ("POL", "a"), ("ITA", "b")].map {
      Membership(
        country: Identifier($0.0), coalition: Identifier($0.1), claims: [Claim(sources: [])])
    }
    contents.leads = [("FRA", "a"), ("FRA", "b"), ("DEU", "b")].map {
      LeadRole(
        leader: .country(Identifier($0.0)), target: .coalition(Identifier($0.1)), role: .coLead,
        claims: [Claim(sources: [])])
    }
    return try CoalitionGraph(contents)
  }

  private func network() throws -> LeaderFollowerNetwork {
    let graph = try LeaderFollowerNetworkTests.graph()
    return graph.leaderFollowerNetwork(of: graph.affiliations())
  }

  /// Arcs: France to all three (to Germany twice, in A and in B), Germany to France and Italy.
  @Test func arcsRunFromLeadersToFollowers() throws {
    let network = try network()
    #expect(network.nodes.map(\.id) == ["DEU", "FRA", "ITA", "POL"])
    let arcs = network.network.edges.map { [$0.source, $0.target, Int($0.weight)] }
    #expect(arcs == [[0, 1, 1], [0, 2, 1], [1, 0, 2], [1, 2, 1], [1, 3, 1]])
  }

  /// Worked by hand; the one path of two arcs that is a shortest one is Germany, France, Poland.
  @Test func scores() throws {
    let network = try network()
    let (third, sixth) = (1.0 / 3, 1.0 / 6)
    #expect(network.scores(by: .outDegree).values == [2 * third, 1, 0, 0])
    #expect(network.scores(by: .inDegree).values == [third, third, 2 * third, third])
    #expect(network.scores(by: .betweenness).values == [0, sixth, 0, 0])
    #expect(network.scores(by: .brokerage).values == [0, 1, 0, 0])
    #expect(network.scores(by: .inDegree).edgeCount == 5)
  }

  /// Two of five arcs are returned; the pairs are one mutual, three one way, two without; France and
  /// Germany lead each other.
  @Test func numbersAboutAllOfIt() throws {
    let network = try network()
    let values = Dictionary(
      uniqueKeysWithValues: (network.measurements + network.census).map { ($0.name, $0.value) })
    #expect(values["leader-follower-arcs"] == 5)
    #expect(values["leader-follower-density"] == 5.0 / 12)
    #expect(values["reciprocity"] == 0.4)
    #expect(values["strong-components"] == 3)
    #expect(
      ["mutual", "asymmetric", "null"].map { values["dyads-\($0)"] } == [1, 3, 2])
    // Italy is led by both of a mutual pair, Poland by one of it.
    #expect(["120U", "111U", "012", "021D"].map { values["triads-\($0)"] } == [1, 1, 1, 1])
    #expect(network.census.compactMap(\.value).reduce(0, +) == 6 + 4)
    #expect(network.strongGroups.partition.groups.map(\.count) == [2, 1, 1])
  }

  /// A picture of a kind of triple, drawn as it says, is counted as that kind.
  @Test(arguments: Array(zip(TriadCensus.names, TriadCensus.pictures)))
  func picturesShowTheirKind(_ name: String, _ picture: String) throws {
    var arcs: [(Int, Int)] = []
    let nodes: [Character: Int] = ["a": 0, "b": 1, "c": 2]
    let signs = Array(picture)
    for place in signs.indices.dropFirst().dropLast() where "←→↔".contains(signs[place]) {
      guard let left = nodes[signs[place - 1]], let right = nodes[signs[place + 1]] else {
        continue
      }
      if signs[place] != "←" { arcs.append((left, right)) }
      if signs[place] != "→" { arcs.append((right, left)) }
    }
    let network = try Network(nodeCount: 3, edges: arcs, isDirected: true)
    let counted = try #require(network.triadCensus.counts.firstIndex(of: 1))
    #expect(TriadCensus.names[counted] == name)
  }

  /// Whoever follows is a member with the leader: arcs are pairs that share a coalition.
  @Test func arcsAreWithinCoalitions() throws {
    let graph = try GraphFolder.ukraineSupport()
    let affiliations = graph.affiliations()
    let network = graph.leaderFollowerNetwork(of: affiliations)
    let shared = graph.affiliationNetwork(of: affiliations).incidence.projection(onto: .rows)
    #expect(network.network.edgeCount > 100)
    for edge in network.network.edges {
      #expect(edge.weight <= shared.weight(from: edge.source, to: edge.target))
    }
    let leaders = Set(Leadership(affiliations).leaders)
    for node in network.nodes.indices {
      guard case .country(let id) = network.nodes[node] else { continue }
      #expect(network.network.targets(of: node).isEmpty == !leaders.contains(id))
    }
  }

  @Test func nobodyLeadsNobody() throws {
    let graph = try CoalitionGraph(GraphContents(title: "Nothing"))
    let network = graph.leaderFollowerNetwork(of: graph.affiliations())
    #expect(network.nodes.isEmpty && network.network.edgeCount == 0)
    #expect(network.scores(by: .inDegree).values.isEmpty)
    #expect(network.measurements.first { $0.name == "reciprocity" }?.value == nil)
    #expect(network.census.allSatisfy { $0.value == 0 })
  }
}
