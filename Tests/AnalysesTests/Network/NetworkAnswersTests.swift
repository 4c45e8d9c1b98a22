import CompactGraph
import Counting
import GraphCore
import Measures
import TestSupport
import Testing

@testable import Analyses

/// The answers about networks of every kind of graph.
@Suite struct NetworkAnswersTests {
  static let graphs = ["countries", "mixed", "officials", "empty"]

  static func networks(_ name: String) throws -> [NamedNetworks] {
    switch name {
    case "countries": [NetworkGraphs.networks(try NetworkGraphs.leaders())]
    case "mixed":
      try [Question.Counted.range, .possible].map { counted in
        var question = Question()
        question.counted = counted
        return NamedNetworks(try NetworkGraphs.mixed().affiliations(question))
      } + [NamedNetworks(try NetworkGraphs.mixed().affiliations(), of: .automatic)]
    case "officials": [NamedNetworks(attendance: try NetworkGraphs.meetings().affiliations())]
    default: [NetworkGraphs.networks(try NetworkGraphs.empty())]
    }
  }

  /// Every answer about some networks.
  static func answers(_ networks: NamedNetworks) -> [Answer] {
    var answers: [Answer] = []
    for measure in NodeMeasure.all {
      for form in measure.forms {
        for mode in Mode.allCases {
          let scores = Scores(
            measure, of: networks, mode: mode, on: form.network, least: mode == .rows ? 1 : 2)
          answers += [scores?.answer(explaining: true)].compactMap(\.self)
        }
      }
    }
    answers.append(TieScores(networks).answer(explaining: true))
    var groupings: [Grouping] = []
    for method in GroupingMethod.all {
      for subject in Grouping.subjects(of: method) {
        groupings += [Grouping(networks, of: subject, by: method)].compactMap(\.self)
      }
    }
    answers += groupings.map { $0.answer(explaining: true) }
    for grouping in groupings {
      if let first = groupings.first(where: { $0.subject == grouping.subject }) {
        answers.append(GroupingComparison(first, with: grouping).answer(explaining: true))
      }
      for kind in NetworkKind.allCases {
        let brokers = Brokers(between: grouping, on: kind)
        answers += [brokers?.answer(explaining: true)].compactMap(\.self)
      }
    }
    guard networks.actors == .parties else { return answers }
    let affiliations = networks.affiliations
    let nodes =
      networks.rows.prefix(1) + (networks.filter == .all ? networks.columns.prefix(1) : [])
    for node in nodes {
      let series = ScoreSeries(
        affiliations.graph, affiliations.question, of: node, by: .betweenness,
        among: networks.filter)
      answers += [series?.answer(explaining: true)].compactMap(\.self)
    }
    guard networks.filter == .all else { return answers }
    answers += [
      NetworkNumbers.measure(affiliations), NetworkNumbers.census(affiliations),
      NetworkNumbers.measure(affiliations, since: affiliations),
      NetworkNumbers.census(affiliations, since: affiliations),
    ].map { $0.answer(explaining: true) }
    return answers
  }

  @Test("All formats of every answer agree", arguments: graphs)
  func formats(_ name: String) throws {
    for networks in try NetworkAnswersTests.networks(name) {
      for answer in NetworkAnswersTests.answers(networks) { try expectFormatsAgree(answer) }
    }
  }

  @Test("Notes and methods name the nodes that are there, and no others", arguments: graphs)
  func words(_ name: String) throws {
    let wrong =
      switch name {
      case "countries": ["part(y|ies)\\b", "official(?! source)", "meeting"]
      case "mixed": ["official(?! source)", "meeting"]
      case "officials": ["countr", "coalition", "part(y|ies)\\b", "lead role", "leader"]
      default: ["official(?! source)", "meeting"]
      }
    for networks in try NetworkAnswersTests.networks(name) {
      var wrong = wrong
      if name == "mixed" { wrong += networks.filter == .states ? ["part(y|ies)\\b"] : ["countr"] }
      let expression = try Regex(wrong.joined(separator: "|"))
      for answer in NetworkAnswersTests.answers(networks) {
        // The names of numbers, such as parties-density, are part of the interface.
        let methods = answer.command == "measure" ? [] : [answer.methods ?? ""]
        for text in answer.tables[0].notes.map(\.text) + methods {
          let text = text.replacing("official source", with: "source")
          #expect(text.firstMatch(of: expression) == nil, "\(text)")
        }
      }
    }
  }

  @Test("A graph without dates has no date in its answers", arguments: ["countries", "empty"])
  func noDates(_ name: String) throws {
    for networks in try NetworkAnswersTests.networks(name) {
      for answer in NetworkAnswersTests.answers(networks) {
        #expect(answer.date == nil)
        let texts = answer.tables[0].notes.map(\.text) + [answer.methods ?? ""]
        #expect(texts.allSatisfy { !$0.contains("as of") })
      }
    }
  }
}
