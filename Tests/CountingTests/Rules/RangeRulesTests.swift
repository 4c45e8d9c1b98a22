import CompactGraph
import Counting
import Dates
import GraphCore
import TestSupport
import Testing

/// Decision note 5: certain, possible, range.
@Suite struct RangeRulesTests {
  private let text =
    "coalition a founded 2020; FRA in a from 2021; DEU in a at 2024; FRA leads a from 2021; POL in b from 2022"

  @Test("The certain ties are among the possible ones, and both have the same rows and columns")
  func incidences() throws {
    let found = try answer(text, on: "2022")
    #expect(found.rowIDs == ["DEU", "FRA", "POL"] && found.columnIDs == ["a", "b"])
    for incidence in [found.certain, found.possible, found.leading] {
      #expect(incidence.rowCount == 3 && incidence.columnCount == 2)
    }
    #expect(Array(found.certain.rows(ofColumn: 0)) == [1])
    #expect(Array(found.possible.rows(ofColumn: 0)) == [0, 1])
    #expect(Array(found.leading.rows(ofColumn: 0)) == [1])
    #expect(found.tie(row: 0, column: 0)?.belongs == .possible)
    #expect(found.tie(row: 0, column: 1) == nil)
  }

  @Test(
    "A question counts the certain ties, the possible ones, or both as a range; networks of a range are certain"
  )
  func counted() throws {
    for (counted, ties) in [(.certain, 2), (.possible, 3), (.range, 2)] as [(Question.Counted, Int)]
    {
      #expect(try answer(text, on: "2022") { $0.counted = counted }.counted.tieCount == ties)
    }
  }

  @Test("A possible lead is no certain one")
  func possibleLead() throws {
    let found = try answer(
      "coalition a founded 2020; DEU leads a at 2024; FRA in a from 2020", on: "2022")
    #expect(found.leads("DEU", "a") == .possible)
    #expect(found.leading.tieCount == 0)
  }

  @Test("A size is open above if no declaration and no complete list limits it")
  func open() throws {
    func size(_ text: String) throws -> Count? { try answer(text).list?.size }
    #expect(
      try size("FRA in a from 2020; a declares at-least 21 at 2024")
        == Count(atLeast: 21, atMost: nil))
    #expect(try size("FRA in a from 2020; a declares 21 at 2024") == Count(21))
    #expect(try size("FRA in a from 2020") == Count(1))
    #expect(
      try size("source s covers 2000/2030; FRA in a from 2020 by s; a declares at-least 21 at 2024")
        == Count(1))
  }

  @Test("Every number that holds in every completion of the member lists is certain")
  func completions() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      var question = Question()
      question.candidates = .graph
      let found = try RandomGraphs.graph(&generator).affiliations(question)
      for list in found.memberLists {
        #expect(list.unnamed.upperBound <= list.candidates.count)
        #expect(Set(list.candidates).isDisjoint(with: list.certain))
        #expect(Set(list.possible).isDisjoint(with: list.certain))
        let sizes = (0..<(1 << list.candidates.count)).map(\.nonzeroBitCount)
          .filter(list.unnamed.contains).map { list.certain.count + $0 }
        #expect(sizes.min() == list.size.atLeast)
        #expect(list.size.atMost.map { sizes.max() == $0 } ?? true)
        if let reported = list.reported, !list.exceedsReported, list.unnamed.upperBound > 0 {
          #expect(reported.upper.map { sizes.max() ?? 0 <= $0 } ?? true)
        }
      }
    }
  }
}
