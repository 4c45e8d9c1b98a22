import Counting
import Dates
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct TimelineTests {
  private func points(_ timeline: Timeline) -> [String] {
    timeline.points.map { "\(PartialDate($0.day)?.description ?? "?") \($0.count)" }
  }

  private let text = """
    source s published 2024-06-30
    FRA in a from 2020 by s; DEU in a from 2021-03-01 to 2022-02-28 by s; FRA in b from 2021-06-15 by s
    FRA leads b from 2022-01-01 by s; a declares 3 at 2023-01-01 by s
    """

  @Test(
    "Without ranks a party has the same points, though only its coalitions are looked at",
    arguments: 0..<40)
  func narrowed(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    for subject in [Timeline.Subject.coalitions(of: "FRA"), .leads(of: "DEU"), .leads(of: "ITA")] {
      func rows(_ isRanked: Bool) -> [String] {
        let timeline = Timeline(graph, of: subject, from: "2020", ranked: isRanked)
        var last = ""
        // Without the points at which only the rank changed.
        return timeline.points.compactMap { point in
          let numbers = "\(point.count) \(point.disputed) \(point.exists)"
          defer { last = numbers }
          return numbers == last && point.change.isEmpty
            ? nil : "\(point.date) \(numbers) \(point.sources) \(point.unnamedIn) \(point.change)"
        }
      }
      #expect(rows(false) == rows(true))
    }
  }

  @Test("A coalition's members change on the exact days of its claims")
  func membersOfACoalition() throws {
    let graph = try GraphText.graph(text)
    #expect(
      points(Timeline(graph, of: .members(of: "a"))) == [
        "2020-01-01 0–1", "2020-12-31 1", "2021-03-01 2", "2022-03-01 1", "2023-01-01 3",
      ])
  }

  @Test("A timeline goes on to the last end that the data give, and sentinel years are none")
  func lastEnd() throws {
    let graph = try GraphText.graph(
      "FRA in a from 2010 to 2019; DEU in a from 2011 to 2020; DEU in b from 2012; POL in b from 2012 to 9999"
    )
    #expect(
      points(Timeline(graph, of: .coalitions(of: "DEU")))
        == ["2010-01-01 0", "2011-01-01 1", "2012-01-01 2", "2021-01-01 1"])
    #expect(points(Timeline(graph, of: .coalitions(of: "FRA"))).last == "2020-01-01 0")
    #expect(
      points(Timeline(graph, of: .coalitions(of: "DEU"), to: "2015")).last == "2012-01-01 2")
    let text = Timeline(graph, of: .coalitions(of: "DEU")).answer().text(as: .table)
    #expect(text.contains("after it only ends are known"))
    let alive = try GraphText.graph("FRA in a from 2010; DEU in a from 2011 to 9999")
    #expect(
      !Timeline(alive, of: .coalitions(of: "DEU")).answer().text(as: .table).contains("ends are"))
  }

  @Test("The row in which a state or a coalition ended says so")
  func ended() throws {
    let graph = try GraphText.graph(
      "coalition a founded 2000-01-01 ended 2001-12-31; FRA in a from 2000-01-01; FRA in b from 2005"
    )
    let text = Timeline(graph, of: .members(of: "a")).answer().text(as: .table)
    #expect(text.contains("the coalition ended; left: France"))
    let open = try GraphText.graph(
      "source s published 2003-05-01; coalition a founded 2000-01-01 status ended; FRA in a from 2000-01-01 by s"
    )
    let over = Timeline(open, of: .members(of: "a")).answer().text(as: .table)
    #expect(over.contains("the coalition had ended by this day"))
    let states = try GraphText.graph("cow:265 in a from 1960 to 1990; POL in a from 1999")
    let rows = Timeline(states, of: .coalitions(of: "cow:265")).answer().text(as: .csv)
    #expect(rows.contains("1991,0"))
    let shown = Timeline(states, of: .coalitions(of: "cow:265")).answer().text(as: .table)
    #expect(shown.contains("the state ended"))
  }

  @Test("Days on which only the rank changed can be left out, with their number")
  func rankOnly() throws {
    let graph = try GraphText.graph(
      "FRA in a from 2010; DEU in a from 2011; DEU in b from 2012; POL in a from 2013; FRA in b from 2014"
    )
    let timeline = Timeline(
      graph, of: .coalitions(of: "FRA"),
      ranked: true)
    let all = timeline.answer().text(as: .table)
    let few = timeline.answer(leavingOutRanks: true).text(as: .table)
    #expect(all.contains("rank only: others changed"))
    #expect(!few.contains("rank only"))
    #expect(few.contains("on which only the rank changed"))
    #expect(
      timeline.answer().text(as: .csv).split(separator: "\n").count == timeline.points.count + 1)
  }

  @Test("A party's coalitions, lead roles and all ties can be followed")
  func subjects() throws {
    let graph = try GraphText.graph(text)
    #expect(
      points(Timeline(graph, of: .coalitions(of: "FRA"))) == [
        "2020-01-01 0–1", "2020-12-31 1", "2021-06-15 2",
      ])
    #expect(
      points(Timeline(graph, of: .leads(of: "FRA"))) == ["2020-01-01 0", "2022-01-01 1"])
    #expect(
      points(Timeline(graph, of: .ties)) == [
        "2020-01-01 0–1", "2020-12-31 1", "2021-03-01 2", "2021-06-15 3", "2022-03-01 2",
      ])
  }

  @Test("The first point is the number on the day asked for, and none is after the last day")
  func betweenTwoDates() throws {
    let graph = try GraphText.graph(text)
    #expect(
      points(
        Timeline(graph, of: .members(of: "a"), from: "2021-05", to: "2022-12"))
        == ["2021-05-01 2", "2022-03-01 1"])
  }

  @Test("After the end of a coalition its members are none")
  func endOfACoalition() throws {
    let graph = try GraphText.graph(
      "coalition a founded 2000-01-01 ended 2001-12-31; FRA in a from 2000-01-01; FRA in b from 2005"
    )
    #expect(
      points(Timeline(graph, of: .members(of: "a"))) == ["2000-01-01 1", "2002-01-01 0"])
  }

  @Test("One end of the range can be followed alone")
  func oneEndAlone() throws {
    let graph = try GraphText.graph(text)
    var question = Question()
    question.counted = .certain
    #expect(
      points(Timeline(graph, question, of: .coalitions(of: "FRA"))) == [
        "2020-01-01 0", "2020-12-31 1", "2021-06-15 2",
      ])
  }

  @Test("Ranks are those among all parties on the day, if they are asked for")
  func ranks() throws {
    let graph = try GraphText.graph(text)
    let timeline = Timeline(graph, of: .coalitions(of: "FRA"), ranked: true)
    #expect(!timeline.points.isEmpty)
    for point in timeline.points {
      let ranking = Ranking(graph.affiliations(asOf: .date(point.date)), all: true, only: "FRA")
      #expect(point.rank == ranking.entries.first?.rank)
    }
    #expect(Timeline(graph, of: .coalitions(of: "FRA")).points.allSatisfy { $0.rank == nil })
    #expect(
      timeline.answer().tables[0].columns.map(\.name) == [
        "from", "coalitions", "rank", "disputed", "words", "joined", "joined_by",
        "first_reported", "certain_again", "perhaps_joined", "left", "perhaps_left",
      ])
    try expectFormatsAgree(timeline.answer(explaining: true).citing { Reference(id: $0) })
  }

  @Test("Who perhaps left has not perhaps joined, and leaders begin and cease to lead")
  func verbs() throws {
    func words(_ text: String, of subject: Timeline.Subject) throws -> [String] {
      Timeline(try GraphText.graph(text), of: subject).answer().tables[0].rows.map { row in
        row.lazy.compactMap { if case .text(let words) = $0 { words } else { nil } }.first ?? ""
      }
    }
    #expect(
      try words("FRA in a from 2020-01-01 to 2022; DEU in a from 2020-01-01", of: .members(of: "a"))
        == ["joined: France, Germany", "perhaps left: France", "left: France"])
    #expect(
      try words(
        "DEU in a from 2020-01-01; DEU leads a from 2021-03-01 to 2023-02-01",
        of: .leads(of: "DEU"))
        == ["", "began to lead: a", "no longer leads: a"])
  }

  @Test("A point names who joined and left since the one before")
  func namesOfChanges() throws {
    let graph = try GraphText.graph(text)
    func words(_ timeline: Timeline) -> [String] {
      timeline.answer().tables[0].rows.map { row in
        row.lazy.compactMap { if case .text(let words) = $0 { words } else { nil } }.first ?? ""
      }
    }
    #expect(
      words(Timeline(graph, of: .members(of: "a"))) == [
        "possible: France", "joined by this day: France", "joined: Germany", "left: Germany",
        "reported size: 3",
      ])
    #expect(
      words(Timeline(graph, of: .coalitions(of: "FRA"))) == [
        "possible: a", "joined by this day: a", "joined: b",
      ])
    #expect(
      words(Timeline(graph, of: .members(of: "a"), from: "2021-05", to: "2022-12"))
        == ["", "left: Germany"])
    #expect(words(Timeline(graph, of: .ties)).last == "1 ended")
  }

  @Test(
    "Only a source that gives the start of a membership makes it joined, not the day of a report")
  func firstReported() throws {
    let graph = try GraphText.graph(
      """
      source s published 2024-03-01
      coalition a founded 2023-01-01; FRA in a by s; FRA leads a by s; DEU in a from 2023-05 by s
      POL in a from 2024-02-01 by s
      """)
    let answer = Timeline(graph, of: .members(of: "a")).answer()
    let words = answer.tables[0].rows.map { row in
      row.lazy.compactMap { if case .text(let words) = $0 { words } else { nil } }.first ?? ""
    }
    #expect(
      words == [
        "possible: France", "perhaps joined: Germany", "joined by this day: Germany",
        "joined: Poland", "first reported: France",
      ])
    let note =
      "First reported: no source gives the exact start, so the tie may be older than this day."
    #expect(answer.tables[0].notes.map(\.text).contains(note))
    let leads = Timeline(graph, of: .leads(of: "FRA")).answer().text(as: .csv)
    #expect(leads.contains("2024-03-01,1,1,0,,,,,a,a,"))
  }

  @Test("Who belongs before and after a time that nobody reports on has not joined again")
  func certainAgain() throws {
    let graph = try GraphText.graph(
      """
      FRA in a from 2000 to 2001; FRA unknown a from 2002 to 2002; FRA in a from 2003
      POL in a from 2000 to 2001; POL in a from 2003
      """)
    let answer = Timeline(graph, of: .members(of: "a")).answer()
    let words = answer.tables[0].rows.map { row in
      row.lazy.compactMap { if case .text(let words) = $0 { words } else { nil } }.first ?? ""
    }
    #expect(
      words == [
        "joined: France, Poland", "left: Poland; perhaps left: France",
        "joined: Poland; certain again: France",
      ])
    // So it is if the first day lies within that time.
    let late = Timeline(graph, of: .members(of: "a"), from: "2002").answer().text(as: .table)
    #expect(late.contains("certain again: France") && !late.contains("joined: France"))
    let ties = Timeline(graph, of: .ties).answer().text(as: .table)
    #expect(ties.contains("1 perhaps ended; 1 ended") && ties.contains("1 began; 1 became certain"))
  }

  @Test("Where as many join as leave there is a point")
  func exchange() throws {
    let graph = try GraphText.graph(
      "FRA in a from 2020-01-01 to 2020-12-31; DEU in a from 2021-01-01; POL in b from 2022-01-01")
    #expect(points(Timeline(graph, of: .members(of: "a"))) == ["2020-01-01 1", "2021-01-01 1"])
  }

  @Test("Where nothing limits the number of members it is open")
  func openNumbers() throws {
    let graph = try GraphText.graph(
      "source s published 2024; FRA in a from 2020-01-01 by s; a declares more-than 34 at 2021-02-01 by s"
    )
    let timeline = Timeline(graph, of: .members(of: "a"))
    #expect(points(timeline) == ["2020-01-01 1", "2021-02-01 35+"])
    #expect(
      timeline.answer().tables[0].notes.map(\.text).contains(
        "\"35+\" = at least 35, with no upper limit."))
  }

  @Test("A claim without a date makes no step")
  func undatedClaims() throws {
    let graph = try GraphText.graph(
      "coalition a founded 2020-01-01; FRA in a from 2020-01-01; DEU in a; POL in b from 2024-01-01"
    )
    #expect(points(Timeline(graph, of: .members(of: "a"))) == ["2020-01-01 1–2"])
  }

  @Test("Data that know only years have a point a year, without doubt within a year")
  func years() throws {
    let graph = try GraphText.graph(
      "FRA in a from 2000 to 2010; DEU in a from 2005; DEU in b from 2005; POL in b from 2012")
    let timeline = Timeline(graph, of: .members(of: "a"))
    #expect(timeline.points.map { "\($0.date) \($0.count)" } == ["2000 1", "2005 2", "2011 1"])
    #expect(
      timeline.answer().text(as: .csv).split(separator: "\n").dropFirst().map {
        String($0.prefix(4))
      } == ["2000", "2005", "2011"])
  }

  @Test("Disputed ties are counted from the day of the dispute on")
  func disputed() throws {
    let graph = try GraphText.graph(
      """
      source s published 2024; source t published 2024
      FRA in x from 2020-01-01 by s; BEL in x from 2021-01-01 by s
      BEL outside x from 2022-01-01 by t
      """)
    let timeline = Timeline(graph, of: .members(of: "x"))
    #expect(timeline.points.map(\.disputed) == [0, 0, 1])
    #expect(timeline.points.map(\.count) == [Count(1), Count(2), Count(2)])
    #expect(Timeline(graph, of: .leads(of: "BEL")).points.allSatisfy { $0.disputed == 0 })
    var question = Question()
    question.disputed = .keep
    #expect(
      Timeline(graph, question, of: .members(of: "x")).points.allSatisfy { $0.disputed == 0 })
  }

  /// The definition: on the days around each point, and on every sixth, count anew.
  @Test(
    "Between two points nothing changes", arguments: 0..<8)
  func everyDay(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    guard let newest = graph.newestDate?.latest else { return }
    let start = Day(year: 2019, month: 12, day: 30)?.number ?? 0
    for subject in [
      Timeline.Subject.members(of: "a"), .coalitions(of: "FRA"), .leads(of: "FRA"), .ties,
    ] {
      let timeline = Timeline(graph, of: subject)
      var question = Question()
      if case .members(let id) = subject {
        question.coalitions = CoalitionChoice(scope: .all, named: [id])
      }
      let affiliations = graph.affiliations(question)
      let near = timeline.points.flatMap { [$0.day.number - 1, $0.day.number, $0.day.number + 1] }
      let days = Set(near).union(stride(from: start, through: newest.number, by: 6))
      for day in days.sorted().lazy.map({ Day(number: $0) }) where day <= newest {
        guard let date = PartialDate(day) else { continue }
        let expected = RandomGraphs.count(subject, affiliations.on(date))
        let point = timeline.points.last { $0.day <= day }
        #expect(point?.count ?? Count(0) == expected ?? Count(0), "\(subject) \(date)")
      }
    }
  }

  @Test("A graph without dates has no timeline")
  func nothingToFollow() throws {
    let graph = try GraphText.graph("FRA in a")
    #expect(Timeline(graph, of: .coalitions(of: "FRA")).points.isEmpty)
    try expectFormatsAgree(Timeline(graph, of: .ties).answer())
  }
}
