import Testing

@testable import Analyses

@Suite struct NameOrderTests {
  @Test("Case and accents do not count, and names that differ in nothing else have a fixed order")
  func folding() {
    let names = ["Zambia", "Österreich", "albania", "Åland", "Albania", "Côte d'Ivoire", "Panama"]
    #expect(
      names.inNameOrder == [
        "Åland", "Albania", "albania", "Côte d'Ivoire", "Österreich", "Panama", "Zambia",
      ])
    #expect(names.reversed().inNameOrder == names.inNameOrder)
  }

  @Test("Places in the order are those of the sorted list")
  func places() {
    let names = ["Panama", "Åland", "Chile", "Albania"]
    #expect(
      names.indices.placesInNameOrder { NodeLabel(id: "\($0)", name: names[$0]) } == [3, 0, 2, 1])
  }

  @Test("Numbers in names count by their value")
  func numbers() {
    #expect(["E10", "E7", "e8", "E9"].inNameOrder == ["E7", "e8", "E9", "E10"])
    #expect(["Group 12 b", "Group 2 c"].inNameOrder == ["Group 2 c", "Group 12 b"])
  }

  @Test("People get the names of a cell in their order, and machines in that of the identifiers")
  func cells() {
    let labels = [("CHE", "Switzerland"), ("CHL", "Chile"), ("CYP", "Cyprus")].map {
      NodeLabel(id: $0.0, name: $0.1)
    }
    let table = Table("t", columns: [Column("names", .nodes())], rows: [[.nodes(labels)]])
    let answer = Answer(command: "test", tables: [table])
    #expect(answer.text(as: .table).contains("Chile; Cyprus; Switzerland"))
    #expect(answer.text(as: .csv).contains("CHE; CHL; CYP,Switzerland; Chile; Cyprus"))
  }

  @Test("Rows with equal keys are in the order of names, others stay")
  func amongEqual() {
    let rows = [(3, "b"), (2, "z"), (2, "a"), (1, "c")]
    let sorted = rows.inNameOrder(
      amongEqual: { $0.0 }, of: { NodeLabel(id: $0.1, name: $0.1) })
    #expect(sorted.map(\.1) == ["b", "a", "z", "c"])
  }
}
