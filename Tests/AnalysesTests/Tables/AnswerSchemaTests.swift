import Analyses
import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: AnswerSchema.isPresent, "Python with jsonschema is not there"))
struct AnswerSchemaTests {
  @Test("JSON is as the schema says, every value of its column's type")
  func valid() throws {
    #expect(try AnswerSchema.problems(in: MadeUpAnswer.answers.map { $0.text(as: .json) }) == "")
  }

  @Test(
    "What the schema does not allow is refused",
    arguments: [
      (#""schemaVersion": 2"#, #""schemaVersion": 1"#),
      (#""date": "2026-05-26""#, #""date": 2026"#),
      (#""type": "ids""#, #""type": "list""#), (#""rank_exact": false"#, #""rank_exact": "no""#),
      (#""coalitions": 7"#, #""coalitions": "7–9""#), (#""share": 0.126"#, #""share": 1.25"#),
      (#""since": "2024-06?""#, #""since": "June 2024""#),
      (#""period_first": "2024-01-18""#, #""period_first": "2024-01""#),
      (#""leads": -4, "#, ""), (#""name": "countries""#, #""name": "the countries""#),
    ])
  func refused(_ part: String, _ broken: String) throws {
    let text = MadeUpAnswer.answer.text(as: .json)
    let range = try #require(text.firstRange(of: part), "\(part)")
    #expect(
      try AnswerSchema.problems(in: [text.replacingCharacters(in: range, with: broken)]) != "")
  }
}
