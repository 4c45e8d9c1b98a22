import Counting
import GraphCore
import TestSupport
import Testing

@Suite struct OrderLawTests {
  @Test("Equal facts give equal answers in whatever order they are appended")
  func order() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<60 {
      let statements = RandomGraphs.statements(&generator)
      let graph = try GraphText.graph(statements.joined(separator: "\n"))
      let shuffled = try GraphText.graph(
        statements.shuffled(using: &generator).joined(separator: "\n"))
      #expect(Array(graph.ties) == Array(shuffled.ties))
      #expect(graph.newestDate == shuffled.newestDate)
      #expect(graph.edges == shuffled.edges)
      for date in RandomGraphs.dates {
        let (found, expected) = (
          shuffled.affiliations(asOf: .date(date)), graph.affiliations(asOf: .date(date))
        )
        #expect(found.ties == expected.ties)
        #expect(found.parties == expected.parties && found.coalitions == expected.coalitions)
        #expect(found.memberLists == expected.memberLists)
        #expect(found.disputes == expected.disputes)
        #expect(found.uncovered == expected.uncovered && found.leftOut == expected.leftOut)
      }
    }
  }

  @Test("A graph made of the parts of another one gives the same answer")
  func parts() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<40 {
      let graph = try RandomGraphs.graph(&generator)
      let again = try GraphBuilder(graph).build()
      #expect(Array(graph.ties) == Array(again.ties))
      #expect(again.affiliations().ties == graph.affiliations().ties)
    }
  }
}
