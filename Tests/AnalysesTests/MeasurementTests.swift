import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct MeasurementTests {
  private func values(_ network: AffiliationNetwork) -> [String: Double?] {
    Dictionary(uniqueKeysWithValues: network.measurements.map { ($0.name, $0.value) })
  }

  /// Southern Women: 89 ties of 18 × 14; Robins and Alexander's coefficient 0.4677, diameter 4 and mean
  /// distance 2.306 as netrics and networkx print them.
  @Test func publishedValues() throws {
    let graph = try SouthernWomen.graph()
    let values = values(graph.affiliationNetwork(of: graph.affiliations()))
    #expect(values["ties"] == 89)
    #expect(values["density"] == 89.0 / 252)
    #expect(values["diameter"] == 4)
    #expect(abs((values["mean-distance"] ?? 0 ?? 0) - 2.306) < 0.0005)
    #expect(abs((values["robins-alexander"] ?? 0 ?? 0) - 0.4677) < 0.00005)
  }

  @Test func nothingHasNoMeans() throws {
    let empty = try CoalitionGraph(GraphContents(title: "Nothing"))
    let values = values(empty.affiliationNetwork(of: empty.affiliations()))
    #expect(values["ties"] == 0)
    #expect(values["mean-coalitions"] == Double?.none)
  }

  @Test func everyNameOnce() throws {
    let graph = try SouthernWomen.graph()
    let affiliations = graph.affiliations()
    let all =
      graph.affiliationNetwork(of: affiliations).measurements
      + Leadership(affiliations).measurements(countries: 18)
    #expect(Set(all.map(\.name)).count == all.count)
    #expect(all.table().rows.count == all.count)
  }
}
