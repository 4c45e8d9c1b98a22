import GraphCore
import Interchange
import Testing

@testable import Analyses

@Suite struct TimelineTests {
  private let graph: CoalitionGraph

  init() throws { graph = try GraphFolder.ukraineSupport() }

  /// On every point, and on the day before the next, the ranking of that day says the same.
  @Test func agreesWithTheRankingOfEachDay() throws {
    var filter = Affiliations.Filter()
    filter.kinds = ["capability"]
    let points = graph.timeline(of: .country("POL"), filter: filter).points
    #expect(points.count > 10)
    for (index, point) in points.enumerated() {
      let last = index + 1 < points.count ? points[index + 1].day.number - 1 : point.day.number
      for number in Set([point.day.number, last]) {
        let date = try #require(PartialDate(Day(number: number)))
        let ranking = graph.ranking(
          of: graph.affiliations(asOf: date, filter: filter), all: true)
        let entry = try #require(ranking.entries.first { $0.country == "POL" })
        #expect(entry.lower == point.lower && entry.upper == point.upper, "\(date)")
        #expect(point.ranks == entry.bestRank...entry.worstRank)
      }
    }
  }

  @Test func membersOfACoalition() throws {
    let timeline = graph.timeline(of: .coalition("coalition-of-the-willing"))
    let on = try #require(Day(year: 2025, month: 7, day: 10))
    let point = try #require(timeline.points.last { $0.day <= on })
    #expect(point.lower == 32 && point.upper == 32)
    #expect(timeline.table.columns.map(\.name) == ["from", "lower", "upper"])
    for (first, second) in zip(timeline.points, timeline.points.dropFirst()) {
      #expect(first.day < second.day)
      #expect(first.lower != second.lower || first.upper != second.upper)
    }
  }

  @Test func betweenTwoDates() throws {
    let timeline = graph.timeline(
      of: .coalition("drone"), from: PartialDate("2024-06"), to: PartialDate("2024-12"))
    let days = timeline.points.map(\.day)
    #expect(days.allSatisfy { $0 >= Day(year: 2024, month: 6, day: 1) ?? .distantFuture })
    #expect(days.allSatisfy { $0 <= Day(year: 2024, month: 12, day: 31) ?? .distantPast })
  }

  @Test func nothingToFollow() throws {
    let empty = try CoalitionGraph(GraphContents(title: "Nothing"))
    #expect(empty.timeline(of: .country("FRA")).points.isEmpty)
  }
}
