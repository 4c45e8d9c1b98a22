import CompactGraph
import Counting
import Dates
import GraphCore
import Measures
import TestSupport
import Testing

@testable import Analyses

/// What all answers to one question share.
@Suite struct PresentationTests {
  private static let dates: [PartialDate] = [
    "2019", "2020", "2020-01-15", "2020-02", "2020-03-10", "2020-04", "2020-05-18", "2020-06",
    "2020-07-01",
    "2020-08", "2020-09-12", "2020-12-31", "2021", "2021-01-01", "2021-02-13", "2021-04",
    "2021-06-15",
    "2021-08-18", "2021-09", "2022",
  ]

  /// Every answer that one question on one date has.
  private func answers(_ affiliations: Affiliations) throws -> [Answer] {
    let networks = NamedNetworks(affiliations)
    let grouping = try #require(Grouping(networks, by: .components))
    let lists = Lists(affiliations)
    var answers = Lists.Kind.allCases.filter { $0 != .tenures }.map { lists.answer($0) }
    answers += [
      Tenures(affiliations).answer(), Ranking(affiliations).answer(), TieScores(networks).answer(),
      Overlaps(affiliations).answer(), Overlaps(affiliations, of: .rows).answer(),
      SignificantOverlaps(affiliations, against: .fixedRows).answer(),
      Sets(affiliations).answer(), Containments(affiliations).answer(), grouping.answer(),
      NetworkNumbers.measure(affiliations).answer(), NetworkNumbers.census(affiliations).answer(),
      Sensitivity(Ranking(affiliations), first: 3).answer(),
    ]
    for measure in [NodeMeasure.degree, .closeness, .inDegree] {
      answers.append(try #require(Scores(measure, of: networks)).answer())
    }
    return answers
  }

  @Test(
    "One question has the same numbers of coalitions, parties and ties in every answer",
    arguments: [2, 3, 5, 8] as [UInt64])
  func sameCounts(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    for date in PresentationTests.dates {
      let affiliations = graph.affiliations(asOf: .date(date))
      let expected = facts(Presentation(affiliations, language: "en").counts)
      #expect(expected["coalitions"] == .integer(affiliations.coalitions.count))
      for answer in try answers(affiliations) {
        let own = facts(answer.counts)
        #expect(
          own.filter { expected[$0.key] != nil } == expected, "\(answer.command) on \(date)")
      }
    }
  }

  @Test("Coalitions that do not count are numbered by the reason")
  func notCounted() throws {
    let text = """
      source s published 2020; FRA in a from 2010 by s; coalition p status planned; POL in p at 2020 by s
      coalition o founded 2000 ended 2010; DEU in o from 2000 by s; coalition n founded 2019
      """
    let now = Presentation(try GraphText.graph(text).affiliations(asOf: "2021"))
    #expect(
      now.notCounted().map(\.text) == [
        "Not counted: 2 coalitions (1 ended, 1 planned or announced)."
      ])
    let then = Presentation(try GraphText.graph(text).affiliations(asOf: "2015"))
    #expect(then.notCounted().map(\.text) == ["Not counted: 1 coalition (ended)."])
    #expect(
      then.notCounted(all: true).map(\.text) == [
        "Not counted: 3 coalitions (1 ended, 1 not yet founded or without a member yet, 1 planned or"
          + " announced later)."
      ])
  }

  @Test("Names have their article within a sentence")
  func articles() {
    for name in [
      "United States", "Netherlands", "Czech Republic", "Republic of Korea", "European Union",
    ] {
      #expect(Article.isNeeded(before: name), "\(name)")
    }
    for name in ["France", "Reunion", "Czechia", "NATO", "Iceland"] {
      #expect(!Article.isNeeded(before: name), "\(name)")
    }
  }

  private func facts(_ facts: [Answer.Fact]) -> [String: Cell] {
    Dictionary(uniqueKeysWithValues: facts.map { ($0.name, $0.cell) })
  }
}
