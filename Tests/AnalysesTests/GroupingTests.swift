import CompactGraph
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct GroupingTests {
  private func network() throws -> AffiliationNetwork {
    let graph = try SouthernWomen.graph()
    return graph.affiliationNetwork(of: graph.affiliations())
  }

  /// The two cliques of Davis et al. 1941, in Freeman's (2003) meta-analysis: Evelyn to Eleanor on one
  /// side, Katherine to Helen on the other.
  @Test func southernWomenFallIntoTwo() throws {
    for side in [Grouping.Side.countries, .both] {
      let groups = try network().grouping(by: .leiden, of: side)
      func group(_ name: String) -> Int32? {
        groups.nodes.firstIndex { $0.id == name }.map { groups.partition.labels[$0] }
      }
      let first = ["EVELYN", "LAURA", "THERESA", "BRENDA", "CHARLOTTE", "FRANCES", "ELEANOR"]
      let second = ["KATHERINE", "SYLVIA", "NORA", "HELEN"]
      #expect(group("EVELYN") != group("NORA"))
      #expect(Set(second.map(group)).count == 1)
      if side == .countries { #expect(Set(first.map(group)).count == 1) }
      #expect(groups.modularity > 0)
    }
  }

  @Test func everyMethodOnEverySideGroupsEveryNode() throws {
    let empty = try CoalitionGraph(GraphContents(title: "Nothing"))
    for network in [try network(), empty.affiliationNetwork(of: empty.affiliations())] {
      for method in GroupingMethod.allCases where method != .strongComponents {
        for side in method.sides {
          let groups = network.grouping(by: method, of: side)
          #expect(groups.partition.labels.count == groups.nodes.count)
          #expect(groups.names == nil || groups.names?.count == groups.partition.groupCount)
          #expect(groups.methods.contains(method.source(of: side)))
        }
      }
    }
  }

  @Test func manySearchesSayHowFirmly() throws {
    let groups = try network().grouping(by: .leiden, of: .countries, searches: 20)
    let stability = try #require(groups.stability)
    #expect(stability.count == 18 && stability.allSatisfy { $0 > 0 && $0 <= 1 })
    #expect(groups.searches == 20)
    #expect(try network().grouping(by: .leiden, of: .countries).stability == nil)
  }

  @Test func theTableHasARowForEachNode() throws {
    let graph = try SouthernWomen.graph()
    let groups = try network().grouping(by: .leiden, of: .both)
    #expect(groups.table(in: graph).rows.count == 32)
    let sizes = groups.readableTable(in: graph).rows.compactMap { Int($0[1].plain) }
    #expect(sizes.reduce(0, +) == 32 && sizes == sizes.sorted(by: >))
  }

  /// A path of A, x, B, y, C: every node but the ends holds it together.
  @Test func componentsNameWhatHoldsThemTogether() throws {
    let ties = [(0, 0), (1, 0), (1, 1), (2, 1)]
    let network = AffiliationNetwork(
      rows: ["A", "B", "C"].map { .country(Identifier($0)) },
      columns: ["x", "y"].map { .coalition(Identifier($0)) }, ties: ties, kind: .memberships,
      includesPossible: false, asOf: nil, unnamed: 0...0)
    let points = network.grouping(by: .components, of: .both).articulationPoints.map(\.id)
    #expect(points == ["B", "x", "y"])
    #expect(network.grouping(by: .components, of: .countries).articulationPoints.map(\.id) == ["B"])
  }

  /// Cores from the innermost outwards, whatever their sizes.
  @Test func coresAreListedFromWithin() throws {
    let graph = try SouthernWomen.graph()
    let names = try network().grouping(by: .cores, of: .both).readableTable(in: graph).rows.map {
      $0[0].plain
    }
    let numbers = names.compactMap { Int($0.dropFirst(4)) }
    #expect(numbers == numbers.sorted(by: >) && numbers.count == names.count)
  }
}
