import Counting
import Dates
import GraphCore
import TestSupport
import Testing

/// The answers of a sweep against asking on each date by itself.
@Suite struct SweepLawTests {
  /// Compares the answer of a sweep on each date with the answer to the question with the date.
  private func compare(
    _ graph: CoalitionGraph, _ question: Question, _ dates: [PartialDate], _ text: String
  ) throws {
    var sweep = AffiliationSweep(graph.affiliations(question))
    var last: Affiliations?
    for date in dates {
      var question = question
      question.date = .date(date)
      let expected = graph.affiliations(question)
      let next = sweep.next(on: date)
      if let next { #expect(next.question == question && next.date == expected.date) }
      let found = try #require(next ?? last)
      last = found
      let comment: Comment = "\(text) on \(date)"
      #expect(found.ties == expected.ties, comment)
      #expect(found.plannedTies == expected.plannedTies, comment)
      #expect(found.rowIDs == expected.rowIDs, comment)
      #expect(found.columnIDs == expected.columnIDs, comment)
      #expect(found.leftOut == expected.leftOut, comment)
      #expect(found.memberLists == expected.memberLists, comment)
      #expect(found.uncovered == expected.uncovered, comment)
      #expect(found.disputes == expected.disputes, comment)
      #expect(found.certain == expected.certain, comment)
      #expect(found.possible == expected.possible, comment)
      #expect(found.leading == expected.leading, comment)
    }
  }

  private func question(_ generator: inout SeededGenerator) -> Question {
    var question = Question()
    func chance(_ parts: Int) -> Bool { Int.random(in: 0..<parts, using: &generator) == 0 }
    question.candidates = chance(2) ? .graph : .states
    question.disputed = Question.Disputed.allCases.randomElement(using: &generator) ?? .mark
    question.expandsOrganisations = chance(2)
    question.counted = Question.Counted.allCases.randomElement(using: &generator) ?? .range
    if chance(3) { question.roles = [.member, .observer] }
    if chance(4) { question.roles = Set(Role.ofLeads) }
    if chance(3) { question.evidence.kinds = ["news", "wiki"] }
    if chance(3) { question.evidence.isClipped = true }
    if chance(4) { question.parties = ["BEL", "FRA", "cow:265", "UKR"] }
    if chance(4) { question.without = ["POL", "DEU"] }
    return question
  }

  @Test("A sweep gives the answer of each date by itself", arguments: 0..<8)
  func dates(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(500 + seed))
    for _ in 0..<8 {
      var lines = RandomGraphs.statements(&generator)
      lines.append("coalition p status \(Bool.random(using: &generator) ? "planned" : "announced")")
      lines.append("FRA in p from 2020-02-15 by s; FRA outside p at 2020-03 by t")
      lines.append("coalition b founded 2020-01-15 by s; coalition b founded 2020-04-01 by t")
      lines.append("coalition d status ended; POL in d from 2020-01-05 by s")
      lines.append(
        "FRA in e from 2020-01-05 to 2020-02-10 by s; FRA in e from 2020-01-05 to 2021 by t")
      lines.append("b declares 2 at 2020-02-15 by s; b declares at-least 4 at 2020-02-15 by t")
      let text = lines.joined(separator: "\n")
      let graph = try GraphText.graph(text)
      let question = question(&generator)
      try compare(graph, question, RandomGraphs.dates.shuffled(using: &generator), text)
      let days = (0..<46).compactMap { number in
        Day(year: 2019, month: 12, day: 28).flatMap {
          PartialDate(Day(number: $0.number + 3 * number))
        }
      }
      try compare(graph, question, days, text)
    }
  }

  @Test("States that begin and end change the rows and the candidates of a sweep", arguments: 0..<4)
  func states(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(700 + seed))
    let parties = ["DEU", "cow:260", "cow:265", "cow:315", "CZE", "FRA", "POL", "UKR", "BLR"]
    var dates: [PartialDate] = [
      "1990-10-02", "1990-10-03", "1991-12-25", "1991-12-26", "1993-01",
    ]
    for year in 1988...1994 {
      dates += [PartialDate("\(year)"), PartialDate("\(year)-12-31")].compactMap(\.self)
    }
    for _ in 0..<10 {
      func year() -> Int { Int.random(in: 1988...1990, using: &generator) }
      var lines = ["source s published 1995 kind news"]
      for _ in 0..<8 {
        let party = parties.randomElement(using: &generator) ?? "FRA"
        let end = Bool.random(using: &generator) ? " to \(year() + 3)" : ""
        lines.append(
          "\(party) in \(Bool.random(using: &generator) ? "a" : "b") from \(year())\(end) by s")
      }
      lines.append(
        "a declares \(year() - 1985) at \(year()) by s; a declares 4 at \(year() + 3) by s")
      let text = lines.joined(separator: "\n")
      try compare(
        GraphText.graph(text), question(&generator), dates.shuffled(using: &generator), text)
    }
  }

  @Test("An answer that differs in nothing but the date is not given again")
  func nothingNew() throws {
    let graph = try GraphText.graph(
      "FRA in a from 2020-01-10 to 2020-03-10; DEU in b from 2020-02-01")
    var sweep = AffiliationSweep(graph.affiliations())
    let dates: [PartialDate] = [
      "2020-01-10", "2020-01-20", "2020-02-01", "2020-02-02", "2020-03-11", "2020-03-12",
      "2020-01-20", "2020-01",
    ]
    #expect(
      dates.map { sweep.next(on: $0) != nil } == [
        true, false, true, false, true, false, true, false,
      ])
  }

  @Test("A graph without dates has the same answer on each date")
  func timeless() throws {
    let graph = try GraphText.graph("FRA in a; DEU leads a")
    var sweep = AffiliationSweep(graph.affiliations())
    #expect(sweep.next(on: "2020")?.ties == graph.affiliations().ties)
    #expect(sweep.next(on: "2021") == nil)
  }

  @Test("The member list of another date is that of the answer on the date")
  func memberLists() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<40 {
      let graph = try RandomGraphs.graph(&generator)
      let affiliations = graph.affiliations()
      for date in RandomGraphs.dates {
        let lists = graph.affiliations(asOf: .date(date)).memberLists
        for id in graph.coalitions.ids {
          #expect(
            affiliations.memberList(of: id, on: date) == lists.first { $0.coalition == id })
        }
      }
    }
  }
}
