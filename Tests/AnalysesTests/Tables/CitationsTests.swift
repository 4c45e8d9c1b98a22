import Testing

@testable import Analyses

@Suite struct CitationsTests {
  @Test("A source keeps the number under which it was cited first")
  func numbers() {
    var citations = Citations()
    #expect(citations.cite(["b", "a"]) { Reference(id: $0) } == [1, 2])
    #expect(citations.cite(["c", "a"]) { Reference(id: $0) } == [2, 3])
    #expect(citations.references.map(\.id) == ["b", "a", "c"])
  }

  @Test(
    "Numbers that follow each other are drawn together from three on",
    arguments: [([], ""), ([1, 2, 3, 5, 7, 8], "1–3, 5, 7, 8"), ([4], "4")] as [([Int], String)])
  func runs(_ numbers: [Int], _ text: String) {
    #expect(Citations.runs(numbers) == text)
  }
}
