import Testing

@testable import Analyses

@Suite struct ListedNamesTests {
  private func labels(_ count: Int) -> [NodeLabel] {
    (0..<count).map { NodeLabel(id: "\($0)", name: "Name \($0)") }
  }

  @Test(
    "A list of twenty names is whole; of a longer one the first lines and the number of the others")
  func length() {
    #expect(ListedNames(labels(20), .short).more == 0)
    let long = ListedNames(labels(21), .short)
    #expect(long.shown.count + long.more == 21)
    #expect(long.text.hasSuffix("; … \(long.more) more"))
    #expect(DisplayWidth.of(long.text) <= ListedNames.room + 12)
    #expect(ListedNames(labels(21), .all).more == 0)
  }

  @Test("Marks are explained only if a name that is shown has them")
  func marks() {
    let last = NodeLabel(id: "z", name: "Zzz", marks: .disputed)
    func text(_ form: Column.ListForm) -> String {
      let column = Column("names", .nodes(marks: .disputed), list: form)
      let table = Table(
        "t", columns: [column], notes: [.disputedMark], rows: [[.nodes(labels(30) + [last])]])
      return Answer(command: "test", tables: [table]).text(as: .table)
    }
    #expect(text(.all).contains("* = sources disagree"))
    #expect(!text(.short).contains("* = sources disagree"))
  }
}
