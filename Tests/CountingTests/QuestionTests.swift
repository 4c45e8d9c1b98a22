import Counting
import Dates
import Foundation
import GraphCore
import Testing

@Suite struct QuestionTests {
  @Test("The defaults are the main coalitions on the newest date, with a range and marks")
  func defaults() {
    let question = Question()
    #expect(question.date == .newest && question.coalitions.scope == .main)
    #expect(question.roles == Role.belonging && question.evidence.isEmpty)
    #expect(question.disputed == .mark && question.candidates == .states)
    #expect(question.counted == .range)
  }

  @Test("A question is written and read back, and equal questions are equal bytes")
  func coding() throws {
    var question = Question(date: "2024-05")
    question.coalitions = CoalitionChoice(scope: .all, kinds: ["x", "y", "z"], named: ["b", "a"])
    question.parties = ["FRA", "DEU", "POL"]
    question.without = ["UKR"]
    question.roles = [.member, .lead]
    question.evidence.kinds = ["news", "blog"]
    question.evidence.preferred = ["q", "p"]
    question.evidence.knownBy = "2025~"
    question.evidence.independentSources = 2
    question.disputed = .drop
    question.candidates = .graph
    question.counted = .certain
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for question in [question, Question()] {
      let data = try encoder.encode(question)
      #expect(try JSONDecoder().decode(Question.self, from: data) == question)
    }
    let text = String(decoding: try encoder.encode(question), as: UTF8.self)
    #expect(text.contains(#""kinds":["x","y","z"],"named":["a","b"]"#))
    #expect(text.contains(#""parties":["DEU","FRA","POL"]"#))
    #expect(text.contains(#""roles":["member","lead"]"#))
    #expect(text.contains(#""date":"2024-05""#))
  }
}
