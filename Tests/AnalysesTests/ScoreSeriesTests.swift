import GraphCore
import Interchange
import Testing

@testable import Analyses

@Suite struct ScoreSeriesTests {
  /// On every point the series has the score and the rank of that day.
  @Test func agreesWithTheScoresOfEachDay() throws {
    let graph = try GraphFolder.ukraineSupport()
    var filter = Affiliations.Filter()
    filter.kinds = ["capability"]
    let series = graph.series(of: .country("POL"), by: .closeness, filter: filter)
    #expect(series.points.count > 5)
    for point in series.points {
      let date = try #require(PartialDate(point.day))
      let ranked = graph.scores(
        by: .closeness, of: .countries, in: graph.affiliations(asOf: date, filter: filter)
      ).ranked
      let own = try #require(ranked.first { $0.node == .country("POL") })
      #expect(own.value == point.score && own.rank == point.rank && ranked.count == point.count)
    }
    for (first, second) in zip(series.points, series.points.dropFirst()) {
      #expect(first.day < second.day)
    }
    #expect(series.table.rows.count == series.points.count)
  }

  @Test func aCountryThatIsNowhere() throws {
    let graph = try GraphFolder.ukraineSupport()
    #expect(graph.series(of: .country("BRA"), by: .degree).points.isEmpty)
  }
}
