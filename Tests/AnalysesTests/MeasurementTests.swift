import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct MeasurementTests {
  /// The numbers by name; those that are not defined are not there.
  private func values(_ network: AffiliationNetwork) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: network.measurements.compactMap { measurement in
        measurement.value.map { (measurement.name, $0) }
      })
  }

  /// Southern Women: 89 ties of 18 × 14; Robins and Alexander's coefficient 0.4677, diameter 4 and mean
  /// distance 2.306 as netrics and networkx print them.
  @Test func publishedValues() throws {
    let graph = try SouthernWomen.graph()
    let values = values(graph.affiliationNetwork(of: graph.affiliations()))
    #expect(values["ties"] == 89)
    #expect(values["density"] == 89.0 / 252)
    #expect(values["diameter"] == 4)
    #expect(try abs(#require(values["mean-distance"]) - 2.306) < 0.0005)
    #expect(try abs(#require(values["robins-alexander"]) - 0.468) < 0.0005)
  }

  @Test func nothingHasNoMeans() throws {
    let empty = try CoalitionGraph(GraphContents(title: "Nothing"))
    let values = values(empty.affiliationNetwork(of: empty.affiliations()))
    #expect(values["ties"] == 0)
    #expect(values["mean-coalitions"] == nil)
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
