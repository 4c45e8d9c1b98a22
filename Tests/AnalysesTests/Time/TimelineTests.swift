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
    #expect(timeline.table.columns.map(\.name) == ["from", "lower", "upper", "disputed"])
    for (first, second) in zip(timeline.points, timeline.points.dropFirst()) {
      #expect(first.day < second.day)
      #expect(
        first.lower != second.lower || first.upper != second.upper
          || first.disputed != second.disputed)
    }
  }

  /// Belgium is called a member and, from 2022, no member by another source.
  @Test func saysHowManyTiesAreDisputed() throws {
    let graph = try DisputedGraph.make()
    let timeline = graph.timeline(of: .coalition("x"))
    #expect(timeline.points.map(\.disputed) == [0, 0, 1])
    #expect(timeline.points.map(\.lower) == [1, 2, 2])
    #expect(graph.timeline(of: .country("BEL")).points.map(\.disputed) == [0, 0, 1])
    #expect(graph.timeline(of: .country("FRA")).points.allSatisfy { $0.disputed == 0 })
    var filter = Affiliations.Filter()
    filter.ignoresContests = true
    #expect(
      graph.timeline(of: .coalition("x"), filter: filter).points.allSatisfy { $0.disputed == 0 })
    #expect(timeline.table.notes.contains { $0.contains("--disputed drop") })
  }

  @Test func betweenTwoDates() throws {
    let timeline = graph.timeline(
      of: .coalition("drone"), from: PartialDate("2024-06"), to: PartialDate("2024-12"))
    let days = timeline.points.map(\.day)
    #expect(days.allSatisfy { $0 >= Day(year: 2024, month: 6, day: 1) ?? .distantFuture })
    #expect(days.allSatisfy { $0 <= Day(year: 2024, month: 12, day: 31) ?? .distantPast })
  }

  /// Leads and memberships of a day are those of the ranking and the rosters of that day.
  @Test func leadsAndMemberships() throws {
    let leads = graph.timeline(of: .leads("DEU"))
    let total = graph.timeline(of: .memberships)
    for (timeline, isTotal) in [(leads, false), (total, true)] {
      #expect(timeline.points.count > 5)
      for point in timeline.points {
        let date = try #require(PartialDate(point.day))
        let affiliations = graph.affiliations(asOf: date)
        if isTotal {
          let rosters = graph.rosters(of: affiliations)
          #expect(
            point.lower == rosters.reduce(0) { $0 + $1.named.count + $1.unnamed.lowerBound })
        } else {
          let entry = graph.ranking(of: affiliations, all: true, only: "DEU").entries.first
          #expect(point.lower == entry?.leads)
        }
      }
    }
  }

  @Test func oneBoundAlone() throws {
    let timeline = graph.timeline(of: .coalition("drone"))
    let upper = timeline.told(.upper)
    #expect(upper.points.allSatisfy { $0.lower == $0.upper })
    #expect(upper.points.count < timeline.points.count)
    for point in upper.points {
      #expect(timeline.points.last { $0.day <= point.day }?.upper == point.upper)
    }
    #expect(timeline.told(.interval) == timeline)
  }

  @Test func nothingToFollow() throws {
    let empty = try CoalitionGraph(GraphContents(title: "Nothing"))
    #expect(empty.timeline(of: .country("FRA")).points.isEmpty)
  }
}
