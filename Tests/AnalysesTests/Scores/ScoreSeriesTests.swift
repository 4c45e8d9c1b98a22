import CompactGraph
import Counting
import Dates
import GraphCore
import Measures
import TestSupport
import Testing

@testable import Analyses

@Suite struct ScoreSeriesTests {
  private func shown(_ series: ScoreSeries?) throws -> [String] {
    try #require(series).answer().tables[0].shown.map { $0.joined(separator: " ") }
  }

  @Test("On every point the score, the rank and the number of nodes are those of the day")
  func agreesWithTheScoresOfEachDay() throws {
    let graph = try NetworkGraphs.mixed()
    for (node, mode) in [
      (NodeReference.party("FRA"), Mode.rows), (.party("eu"), .rows), (.coalition("b"), .columns),
    ] {
      let series = try #require(ScoreSeries(graph, of: node, by: .closeness, among: .all))
      #expect(series.points.count > 2)
      for point in series.points {
        let date = point.date
        let networks = NetworkGraphs.networks(graph, asOf: .date(date))
        let scores = try #require(Scores(.closeness, of: networks, mode: mode))
        let own = scores.entries.first { $0.node == node }
        #expect(own?.value == point.score && own?.rank == point.rank)
        #expect(scores.entries.count == point.count)
      }
      for (first, second) in zip(series.points, series.points.dropFirst()) {
        #expect(first.date < second.date)
      }
    }
  }

  @Test("A day on which only the number of nodes changes is a point")
  func numberOfNodes() throws {
    // X has two of two countries, then of three: South Sudan exists since July 2011.
    let graph = try GraphText.graph(
      "FRA, DEU in x from 2010-01-01; FRA, DEU in x at 2012-12-31; party SSD")
    #expect(
      try shown(ScoreSeries(graph, of: .party("FRA"), by: .degree)) == [
        "2010-01-01 1.0 1 2", "2011-07-09 1.0 1 3",
      ])
  }

  @Test("A day on which only the rank changes is a point, and one on which nothing changes is none")
  func ranks() throws {
    let graph = try GraphText.graph(
      """
      FRA in x from 2000-01-01; DEU in y from 2000-01-01
      FRA in y from 2001-01-01; DEU in y at 2002-01-01
      coalition x founded 2000-01-01; coalition y founded 2000-01-01
      """)
    #expect(
      try shown(ScoreSeries(graph, of: .party("DEU"), by: .degree)) == [
        "2000-01-01 0.5 1 2", "2001-01-01 0.5 2 2",
      ])
  }

  @Test("A coalition that is dissolved has a row without a score")
  func notInTheNetwork() throws {
    let graph = try GraphText.graph(
      """
      FRA in x from 2000-01-01; DEU in y from 2000-01-01; FRA, DEU in y at 2010-01-01
      coalition x founded 2000-01-01 ended 2004-12-31
      """)
    let series = try #require(ScoreSeries(graph, of: .coalition("x"), by: .degree))
    #expect(
      try shown(series) == ["2000-01-01 0.5 1 2", "2005-01-01   1"])
    let notes = series.answer().tables[0].notes.map(\.text)
    #expect(notes.contains("A row without a score: x is not in the network."))
  }

  @Test("The first point is on the first day asked for, and no point is after the last")
  func period() throws {
    let graph = try GraphText.graph(
      """
      FRA in x from 2000-01-01; FRA in y from 2002-01-01; DEU in x from 2000-01-01
      FRA in z from 2004-01-01; DEU in z from 2000-01-01; DEU in y from 2000-01-01
      """)
    let series = ScoreSeries(
      graph, of: .party("FRA"), by: .strength, from: "2001-05-05", to: "2003")
    #expect(try shown(series) == ["2001-05-05 1 1 2", "2002-01-01 2 1 2"])
  }

  @Test("A party that is no state is scored among all parties, a state among states")
  func filter() throws {
    let graph = try NetworkGraphs.mixed()
    let state = try #require(ScoreSeries(graph, of: .party("FRA"), by: .degree))
    let organisation = try #require(ScoreSeries(graph, of: .party("eu"), by: .degree))
    #expect(state.points.last?.count == 4 && organisation.points.last?.count == 6)
    let all = try #require(ScoreSeries(graph, of: .party("FRA"), by: .degree, among: .all))
    #expect(all.points.last?.count == 6)
  }

  @Test("A party of no network has no points, and a measure only where it is defined")
  func nowhere() throws {
    let graph = try NetworkGraphs.mixed()
    let series = try #require(ScoreSeries(graph, of: .party("BRA"), by: .degree))
    #expect(series.points.isEmpty)
    #expect(
      series.answer().tables[0].notes.map(\.text) == [
        "BRA is not in the network on any day of the period."
      ]
        || series.answer().tables[0].notes.map(\.text) == [
          "Brazil is not in the network on any day of the period."
        ])
    #expect(ScoreSeries(graph, of: .coalition("b"), by: .inDegree) == nil)
    #expect(ScoreSeries(graph, of: .party("FRA"), by: .constraint, on: .twoMode) == nil)
    #expect(ScoreSeries(graph, of: .official("ann"), by: .degree) == nil)
    let undated = try NetworkGraphs.isolated()
    #expect(try #require(ScoreSeries(undated, of: .party("FRA"), by: .degree)).points.isEmpty)
  }
}
