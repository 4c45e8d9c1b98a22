import Counting
import Dates
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct AnswerSeriesTests {
  private func dates(
    _ text: String, every step: AnswerSeries.Step, from: PartialDate? = nil,
    to: PartialDate? = nil, most: Int = 400
  ) throws -> [String] {
    let graph = try GraphText.graph(text)
    return try AnswerSeries(graph, Question(), every: step, from: from, to: to, most: most)
      .answers.compactMap { $0.date?.description }
  }

  private static let days = "FRA in a from 2023-11-20; DEU in a from 2024-05-07"

  @Test("The first and the last date, and the first day of each step between them")
  func steps() throws {
    #expect(
      try dates(Self.days, every: .quarter)
        == ["2023-11-20", "2024-01-01", "2024-04-01", "2024-05-07"])
    #expect(try dates(Self.days, every: .year) == ["2023-11-20", "2024-01-01", "2024-05-07"])
    #expect(try dates(Self.days, every: .month).count == 8)
    #expect(try dates(Self.days, every: .day).count == 170)
    #expect(
      try dates(Self.days, every: .day, from: "2024-02", to: "2024-02").last == "2024-02-29")
    #expect(
      try dates(Self.days, every: .quarter, from: "2024", to: "2024-06-30")
        == ["2024-01-01", "2024-04-01", "2024-06-30"])
  }

  @Test("A first date long ago is refused before its days are made")
  func farDates() throws {
    let graph = try GraphText.graph(Self.days)
    for step in [AnswerSeries.Step.day, .month, .quarter] {
      #expect(throws: AnswerSeries.Failure.self) {
        try AnswerSeries(graph, Question(), every: step, from: "Y-99999999999", most: 400)
      }
    }
    // The number that is refused is that of the dates that there would be.
    for (step, first) in [
      (AnswerSeries.Step.month, "2023-11-20"), (.month, "2023-12-01"), (.quarter, "2023-12-31"),
      (.quarter, "2024-01-01"), (.year, "2021-03-01"), (.day, "2024-05-01"), (.year, "2024-05-07"),
    ] {
      let from = PartialDate(first)
      let all = try AnswerSeries(graph, Question(), every: step, from: from, most: 400).answers
        .count
      let error = #expect(throws: AnswerSeries.Failure.self) {
        try AnswerSeries(graph, Question(), every: step, from: from, most: all - 1)
      }
      guard case .tooMany(let count, _, _) = error else {
        Issue.record("\(step) from \(first): \(String(describing: error))")
        continue
      }
      #expect(count == all, "\(step) from \(first)")
    }
  }

  @Test("A step by changes has the days on which the answer can change")
  func changes() throws {
    let dates = try dates(Self.days, every: .change)
    #expect(dates.contains("2023-11-20") && dates.contains("2024-05-07"))
    #expect(dates.allSatisfy { $0.hasPrefix("2023-11-2") || $0.hasPrefix("2024-05-0") })
  }

  @Test("Data that know only years have years")
  func years() throws {
    let text = "FRA in a from 1990 to 1992; DEU in a from 1994; POL in b from 1996"
    #expect(
      try dates(text, every: .year)
        == ["1990", "1991", "1992", "1993", "1994", "1995", "1996"])
    #expect(try dates(text, every: .change).allSatisfy { $0.count == 4 })
    #expect(throws: AnswerSeries.Failure.onlyYears) { try dates(text, every: .month) }
  }

  @Test("What cannot be answered is an error before anything is counted")
  func failures() throws {
    #expect(throws: AnswerSeries.Failure.noDates) { try dates("FRA in a", every: .year) }
    #expect(throws: AnswerSeries.Failure.noDays(from: nil, to: "2020")) {
      try dates(Self.days, every: .day, to: "2020")
    }
    #expect(throws: AnswerSeries.Failure.noDays(from: "2030", to: "2024-05-07")) {
      try dates(Self.days, every: .day, from: "2030")
    }
    #expect(throws: AnswerSeries.Failure.tooMany(count: 170, most: 10, longer: .month)) {
      try dates(Self.days, every: .day, most: 10)
    }
    #expect(throws: AnswerSeries.Failure.tooMany(count: 8, most: 2, longer: nil)) {
      try dates(Self.days, every: .month, most: 2)
    }
  }

  @Test("Every answer is the one that the question has on its date")
  func answers() throws {
    let graph = try GraphText.graph(
      """
      FRA in a from 2023-11; DEU in a from 2024-02-10 to 2024-08; POL leads b from 2024-05-02
      ITA in b at 2024-06; ITA observes a from 2024; a declares 9 at 2024-03; coalition c founded 2024-09
      UKR in c from 2025-01-05; coalition a founded 2023-11-01
      """)
    var question = Question()
    let series = try AnswerSeries(graph, question, every: .quarter, most: 400)
    #expect(series.answers.count > 5)
    for answer in series.answers {
      question.date = .date(try #require(answer.date))
      let alone = graph.affiliations(question)
      #expect(answer.ties == alone.ties && answer.memberLists == alone.memberLists)
      #expect(answer.leftOut == alone.leftOut)
    }
  }
}
