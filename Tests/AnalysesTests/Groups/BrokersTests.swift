import Counting
import GraphCore
import Measures
import TestSupport
import Testing

@testable import Analyses

@Suite struct BrokersTests {
  /// Germany leads France, France leads Poland, and Germany does not lead Poland: from France's own group
  /// (with Germany, since they lead each other) into another, France represents.
  @Test func alongArcs() throws {
    let networks = NetworkGraphs.networks(try NetworkGraphs.leaders())
    let grouping = try #require(Grouping(networks, by: .strongComponents))
    let brokers = try #require(Brokers(between: grouping, on: .leaderFollower))
    #expect(brokers.roles.map(\.total) == [0, 1, 0, 0])
    #expect(brokers.roles[1].representative == 1)
    #expect(
      brokers.answer(top: 1).tables[0].shown == [["FRA", "1", "0", "0", "0", "1", "0", "1"]])
  }

  @Test("What is shared has no direction: gatekeepers represent, and roles add up to the measure")
  func onProjection() throws {
    let networks = NetworkGraphs.networks(try SouthernWomen.graph())
    let grouping = try #require(Grouping(networks, by: .leiden))
    let brokers = try #require(Brokers(between: grouping, on: .projection))
    #expect(brokers.roles.allSatisfy { $0.gatekeeper == $0.representative })
    let scores = try #require(Scores(.brokerage, of: networks, on: .projection))
    for entry in scores.entries {
      let place = try #require(grouping.nodes.firstIndex(of: entry.node))
      #expect(Double(brokers.roles[place].total) == entry.value)
    }
    #expect(brokers.roles.contains { $0.total > 0 })
    let totals = brokers.answer().tables[0].shown.compactMap { Int($0[7]) }
    #expect(totals == totals.sorted(by: >) && totals.count == 18)
  }

  @Test("With possible ties counted groups and arcs have the same nodes")
  func possibleTies() throws {
    let graph = try GraphText.graph(
      """
      USA leads a from 2024; coalition b status ended; FRA leads b from 1990; DEU unknown a from 2024
      """)
    for counted in Question.Counted.allCases {
      var question = Question()
      question.counted = counted
      let networks = NamedNetworks(graph.affiliations(question))
      for method in GroupingMethod.all where Grouping.subjects(of: method).contains(.parties) {
        let grouping = try #require(Grouping(networks, by: method))
        let brokers = try #require(Brokers(between: grouping, on: .leaderFollower))
        #expect(brokers.roles.count == networks.rows.count)
        #expect(brokers.answer().tables[0].shown.count == networks.rows.count)
      }
    }
  }

  @Test("Only nodes of one kind broker, and coalitions do not lead")
  func refused() throws {
    let networks = NetworkGraphs.networks(try NetworkGraphs.leaders())
    let both = try #require(Grouping(networks, of: .both))
    let coalitions = try #require(Grouping(networks, of: .coalitions))
    #expect(Brokers(between: both, on: .projection) == nil)
    #expect(Brokers(between: coalitions, on: .leaderFollower) == nil)
    #expect(Brokers(between: coalitions, on: .projection) != nil)
    let parties = try #require(Grouping(networks))
    #expect(Brokers(between: parties, on: .twoMode) == nil)
  }
}
