import CompactGraph
import Counting
import GraphCore
import Measures
import TestSupport
import Testing

@testable import Analyses

@Suite struct GroupingTests {
  private func women() throws -> NamedNetworks {
    NetworkGraphs.networks(try SouthernWomen.graph())
  }

  /// The two cliques of Davis et al. 1941, in Freeman's (2003) meta-analysis: Evelyn to Eleanor on one side,
  /// Katherine to Helen on the other.
  @Test(arguments: [Grouping.Subject.parties, .both])
  func southernWomenFallIntoTwo(_ subject: Grouping.Subject) throws {
    let grouping = try #require(Grouping(women(), of: subject, by: .leiden))
    func group(_ name: String) -> Int32? {
      grouping.nodes.firstIndex { $0.id == name }.map { grouping.groups.partition.labels[$0] }
    }
    let first = ["evelyn", "laura", "theresa", "brenda", "charlotte", "frances", "eleanor"]
    let second = ["katherine", "sylvia", "nora", "helen"]
    #expect(group("evelyn") != group("nora"))
    #expect(Set(second.map(group)).count == 1)
    if subject == .parties { #expect(Set(first.map(group)).count == 1) }
    #expect(grouping.groups.modularity > 0)
  }

  @Test("Every method groups every node that it is for, and names its source")
  func everyMethod() throws {
    let graphs = try [SouthernWomen.graph(), NetworkGraphs.empty(), NetworkGraphs.mixed()]
    for networks in graphs.map({ NetworkGraphs.networks($0) }) {
      for method in GroupingMethod.all {
        for subject in Grouping.subjects(of: method) {
          let grouping = try #require(Grouping(networks, of: subject, by: method))
          #expect(grouping.groups.partition.labels.count == grouping.nodes.count)
          let rows = grouping.answer().tables[0].shown
          #expect(rows.compactMap { Int($0[1]) }.reduce(0, +) == grouping.nodes.count)
          #expect(grouping.answer(explaining: true).methods?.contains(grouping.form.source) == true)
        }
      }
    }
  }

  @Test("Parties without ties are groups of their own")
  func isolatedParties() throws {
    let networks = NetworkGraphs.networks(try NetworkGraphs.isolated())
    let grouping = try #require(Grouping(networks, by: .components))
    #expect(grouping.groups.partition.groupCount == 4)
    #expect(try #require(Grouping(networks)).groups.partition.groupCount == 4)
  }

  @Test("People get no rows for many groups of one, and every machine does")
  func singles() throws {
    let text = "FRA, DEU in a; ITA in b; POL in c; ESP in d; GBR in e"
    let grouping = try #require(
      Grouping(NetworkGraphs.networks(try GraphText.graph(text)), by: .components))
    #expect(grouping.answer().tables[0].count == 5)
    let short = grouping.answer(leavingOutSingles: true).tables[0]
    #expect(short.count == 1)
    #expect(short.notes.map(\.text).contains { $0.hasPrefix("4 groups of one country each") })
    // Of one size the group stands first whose first name does.
    let names = grouping.answer().tables[0].shown.dropFirst().compactMap(\.last)
    #expect(names == ["ITA", "POL", "ESP", "GBR"])
  }

  @Test("A consensus gives each node a stability; other methods give none")
  func stability() throws {
    var settings = Grouping.Settings()
    settings.searches = 20
    let grouping = try #require(Grouping(women(), by: .consensus, settings))
    let stability = try #require(grouping.groups.stability)
    #expect(stability.count == 18 && stability.allSatisfy { $0 > 0 && $0 <= 1 })
    #expect(grouping.groups.searches == 20)
    let table = grouping.answer().tables[0]
    #expect(table.columns.dropLast().last?.name == "stability")
    let unstable = stability.count { $0 < 0.9 }
    let marked = grouping.answer().text(as: .table).count { $0 == "?" }
    #expect(marked == (unstable == 0 ? 0 : unstable + 1))
    let leiden = try #require(Grouping(women(), by: .leiden))
    #expect(leiden.groups.stability == nil && leiden.answer().tables[0].columns.count == 4)
  }

  @Test("Groups are listed by falling size")
  func order() throws {
    let grouping = try #require(Grouping(women(), of: .both, by: .leiden))
    let sizes = grouping.answer().tables[0].shown.compactMap { Int($0[1]) }
    #expect(sizes.reduce(0, +) == 32 && sizes == sizes.sorted(by: >))
  }

  /// A path of FRA, x, DEU, y, POL: every node but the ends holds it together.
  @Test(arguments: [(Grouping.Subject.both, ["DEU", "x", "y"]), (.parties, ["DEU"])])
  func articulationPoints(_ subject: Grouping.Subject, _ expected: [String]) throws {
    let networks = try NetworkGraphs.networks("FRA, DEU in x; DEU, POL in y")
    let grouping = try #require(Grouping(networks, of: subject, by: .components))
    let points = try #require(grouping.groups.articulationPoints)
    #expect(points.map { grouping.nodes[Int($0)].id } == expected)
  }

  @Test("Cores are listed from the innermost outwards, whatever their sizes")
  func cores() throws {
    let grouping = try #require(Grouping(women(), of: .both, by: .cores))
    let names = grouping.answer().tables[0].shown.map { $0[0] }
    let numbers = names.compactMap { Int($0.dropFirst(4)) }
    #expect(numbers == numbers.sorted(by: >) && numbers.count == names.count)
  }

  @Test("Countries that lead each other are one group of strong components")
  func strongComponents() throws {
    let networks = NetworkGraphs.networks(try NetworkGraphs.leaders())
    let grouping = try #require(Grouping(networks, by: .strongComponents))
    #expect(grouping.answer().tables[0].shown.map { $0.last } == ["FRA DEU", "ITA", "POL"])
    #expect(Grouping(networks, of: .coalitions, by: .strongComponents) == nil)
    let officials = NamedNetworks(attendance: try NetworkGraphs.meetings().affiliations())
    #expect(Grouping(officials, by: .strongComponents) == nil)
  }

  @Test("People get members by name, machines by code; weak groups are called weak")
  func namesAndWeakness() throws {
    let graph = try GraphText.graph("CHE, CHL, HRV in a; CHE, CHL, HRV in b; FRA in c; DEU in c")
    let grouping = try #require(
      Grouping(NamedNetworks(graph.affiliations()), by: .components))
    let table = grouping.answer().tables[0]
    #expect(table.shown.map { $0[2] } == ["CHE CHL HRV", "DEU FRA"])
    #expect(table.shown.map { $0.last } == ["CHL HRV CHE", "FRA DEU"])
    #expect(!table.notes.contains { $0.text.contains("weak") })
    let single = try GraphText.graph("CHE, CHL, HRV, FRA in a; DEU in c")
    // Components are what they are; only groups that were searched for can be weak.
    let exact = try #require(Grouping(NamedNetworks(single.affiliations()), by: .components))
    #expect(!exact.answer().tables[0].notes.contains { $0.text.contains("weak") })
    let weak = try #require(Grouping(NamedNetworks(single.affiliations()), by: .propagation))
    #expect(
      weak.answer().tables[0].notes.map(\.text).contains(
        "The groups are weak: the modularity is below 0.1."))
  }

  @Test("A modularity of another resolution than 1 is printed with the resolution")
  func resolution() throws {
    var settings = Grouping.Settings()
    settings.resolution = 2
    let answer = try #require(Grouping(women(), by: .leiden, settings)).answer(explaining: true)
    #expect(answer.tables[0].notes[1].text.contains("modularity (Newman, resolution 2.0):"))
    #expect(answer.methods?.contains("Reichardt") == true)
    let cores = try #require(Grouping(women(), by: .cores, settings)).answer()
    #expect(cores.tables[0].notes[1].text.contains("modularity (Newman):"))
  }
}
