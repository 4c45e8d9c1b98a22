import Counting
import Dates
import GraphCore
import TestSupport
import Testing

@Suite struct ChangeDayLawTests {
  @Test("Between two change days the answer is the same")
  func nothingChanges() throws {
    var generator = SeededGenerator(seed: 9)
    let first: PartialDate = "2019-12-29"
    for _ in 0..<25 {
      let graph = try RandomGraphs.graph(&generator)
      guard graph.newestDate != nil else { continue }
      var question = Question()
      question.candidates = .graph
      question.expandsOrganisations = Bool.random(using: &generator)
      let answer = graph.affiliations(question)
      let days = Set(answer.changeDays().map(\.day))
      var before: Affiliations?
      for number in first.earliest.number..<first.earliest.number + 130 {
        let day = Day(number: number)
        let found = answer.on(try #require(PartialDate(day)))
        if let before, !days.contains(day) {
          #expect(found.ties == before.ties)
          #expect(found.columnIDs == before.columnIDs && found.rowIDs == before.rowIDs)
          #expect(found.memberLists == before.memberLists)
          #expect(found.disputes == before.disputes && found.uncovered == before.uncovered)
        }
        before = found
      }
    }
  }

  @Test("The answer on another date is that to the question with the date")
  func otherDate() throws {
    var generator = SeededGenerator(seed: 10)
    for _ in 0..<30 {
      let graph = try RandomGraphs.graph(&generator)
      guard graph.newestDate != nil else { continue }
      for date in RandomGraphs.dates {
        let (found, expected) = (
          graph.affiliations().on(date), graph.affiliations(asOf: .date(date))
        )
        #expect(found.ties == expected.ties && found.question == expected.question)
        #expect(found.memberLists == expected.memberLists && found.disputes == expected.disputes)
      }
    }
  }
}
