import CompactGraph
import TestSupport
import Testing

@testable import Measures

@Suite struct GroupingMethodTests {
  private let women = GroupingInput(Networks(members: RandomIncidences.southernWomen))

  @Test("Every method groups every node of its networks, and says how good the groups are")
  func everyMethodOnEveryNetwork() throws {
    for networks in SmallNetworks.all {
      for method in GroupingMethod.all {
        for form in method.forms {
          for mode in Mode.allCases where mode == .rows || form.network == .projection {
            let input = GroupingInput(networks, of: mode, searches: 5)
            let groups = try #require(method.groups(of: input, on: form.network))
            let network = input.network(form.network)
            #expect(groups.partition.nodeCount == network.nodeCount)
            #expect(groups.names == nil || groups.names?.count == groups.partition.groupCount)
            #expect(groups.modularity >= -1 && groups.modularity <= 1)
            #expect((groups.starts != nil) == (method.isSearch && groups.detail.isSearch))
          }
        }
      }
    }
    #expect(GroupingMethod.louvain.groups(of: women, on: .twoMode) == nil)
  }

  @Test("The usual method is best-modularity; leiden has one start")
  func starts() throws {
    #expect(GroupingMethod.all.first == .bestModularity)
    #expect(Set(GroupingMethod.all).count == GroupingMethod.all.count)
    for network in [NetworkKind.projection, .twoMode] {
      let best = try #require(GroupingMethod.bestModularity.groups(of: women, on: network))
      let leiden = try #require(GroupingMethod.leiden.groups(of: women, on: network))
      #expect(best.starts == 20 && leiden.starts == 1)
      #expect(best.modularity >= leiden.modularity - 1e-12)
    }
    for method in GroupingMethod.all { #expect(GroupingMethod.named(method.name) == method) }
  }

  /// The two cliques of Davis et al. 1941, in Freeman's (2003) meta-analysis: Evelyn to Eleanor on one
  /// side, Katherine to Helen on the other.
  @Test func southernWomenFallIntoTwo() throws {
    let names = SouthernWomen.attendance.map(\.name)
    for network in [NetworkKind.projection, .twoMode] {
      let groups = try #require(GroupingMethod.bestModularity.groups(of: women, on: network))
      func group(_ name: String) -> Int32? {
        names.firstIndex(of: name).map { groups.partition.labels[$0] }
      }
      #expect(group("Evelyn") != group("Nora"))
      #expect(Set(["Katherine", "Sylvia", "Nora", "Helen"].map(group)).count == 1)
      if network == .projection {
        let first = [
          "Evelyn", "Laura", "Theresa", "Brenda", "Charlotte", "Frances", "Eleanor",
        ]
        #expect(Set(first.map(group)).count == 1)
      }
    }
  }

  @Test("A consensus says how many searches there were and how firmly each node belongs")
  func consensus() throws {
    var input = women
    input.searches = 20
    let groups = try #require(GroupingMethod.consensus.groups(of: input, on: .projection))
    let stability = try #require(groups.stability)
    #expect(stability.count == 18 && stability.allSatisfy { $0 > 0 && $0 <= 1 })
    #expect(groups.searches == 20 && groups.isUnanimous != nil && groups.starts == nil)
    #expect(GroupingMethod.leiden.groups(of: input, on: .projection)?.stability == nil)
  }

  /// A path of A, x, B, y, C: every node but the ends holds it together.
  @Test("Components name the nodes whose removal splits them")
  func articulationPoints() {
    let path = GroupingInput(
      Networks(members: Incidence(rows: 3, columns: 2, ties: [(0, 0), (1, 0), (1, 1), (2, 1)])))
    let method = GroupingMethod.components
    #expect(method.groups(of: path, on: .twoMode)?.articulationPoints == [1, 3, 4])
    #expect(method.groups(of: path, on: .projection)?.articulationPoints == [1])
  }

  @Test("Cores and peripheries have names, strong components follow arcs")
  func names() throws {
    let cores = try #require(GroupingMethod.cores.groups(of: women, on: .twoMode))
    #expect(cores.names?.allSatisfy { $0.hasPrefix("k = ") } == true)
    let split = try #require(GroupingMethod.corePeriphery.groups(of: women, on: .projection))
    #expect(Set(split.names ?? []) == ["core", "periphery"] && split.correlation != nil)
    let arcs = GroupingInput(SmallNetworks.leaders)
    let strong = try #require(GroupingMethod.strongComponents.groups(of: arcs, on: .leaderFollower))
    #expect(strong.partition.sizes == [2, 1, 1])
  }

  @Test("A resolution changes only methods that have one")
  func resolution() throws {
    var fine = women
    fine.resolution = 3
    let method = GroupingMethod.twins
    #expect(method.groups(of: fine, on: .twoMode) == method.groups(of: women, on: .twoMode))
    let leiden = GroupingMethod.leiden
    let many = try #require(leiden.groups(of: fine, on: .projection))
    let few = try #require(leiden.groups(of: women, on: .projection))
    #expect(many.partition.groupCount > few.partition.groupCount)
  }
}

extension Groups.Detail {
  fileprivate var isSearch: Bool { if case .search = self { true } else { false } }
}
