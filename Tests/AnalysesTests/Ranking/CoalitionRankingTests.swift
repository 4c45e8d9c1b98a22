import Counting
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct CoalitionRankingTests {
  private func entries(_ text: String, _ change: (inout Question) -> Void = { _ in }) throws
    -> [String]
  {
    var question = Question(date: "2024-06")
    change(&question)
    let ranking = CoalitionRanking(try GraphText.graph(text).affiliations(question))
    return ranking.entries.map { "\($0.rank) \($0.coalition) \($0.members)" }
  }

  private let text = """
    source s published 2024; FRA, DEU, POL in a from 2020 by s; FRA, DEU in b from 2020 by s
    FRA in c from 2020 by s; c declares at-least 2 at 2023 by s; FRA in d from 2020 by s; DEU leads d from 2020 by s
    """

  @Test("Coalitions stand by the number of their members, and ranks allow for open numbers")
  func ranks() throws {
    #expect(try entries(text) == ["1–2 a 3", "1–2 c 2+", "2–3 b 2", "2–3 d 2"])
  }

  @Test("Without open numbers equal ones share the better rank")
  func certain() throws {
    #expect(
      try entries(text) { $0.counted = .certain } == ["1 a 3", "2 b 2", "2 c 2", "2 d 2"])
    #expect(try entries("coalition a founded 2020") == ["1 a 0"])
  }

  @Test("The answer has the leaders, and its formats agree")
  func answers() throws {
    let answer = CoalitionRanking(try GraphText.graph(text).affiliations(asOf: "2024-06"))
      .answer(top: 3, explaining: true)
    #expect(
      answer.tables[0].columns.map(\.name) == ["rank", "coalition", "members", "leaders"])
    #expect(answer.tables[0].count == 3)
    #expect(answer.tables[0].notes.contains("The first 3 of 4 coalitions."))
    try expectFormatsAgree(answer)
    try expectFormatsAgree(answer.citing { Reference(id: $0) })
  }
}
