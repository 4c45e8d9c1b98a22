import Testing

@testable import Analyses

@Suite struct ColumnLayoutTests {
  private func layout(_ width: Int?, _ needs: (Int, Int, Priority)...) -> ColumnLayout {
    ColumnLayout(needs.map { .init(natural: $0.0, word: $0.1, priority: $0.2) }, in: width)
  }

  @Test("Without a terminal every column is as wide as it needs")
  func noTerminal() {
    let layout = layout(nil, (100, 5, .essential), (40, 9, .detail))
    #expect(layout.shown == [0, 1] && layout.widths == [100, 40])
  }

  @Test("Of the columns of least importance the last is left out first")
  func order() {
    let needs: [(Int, Int, Priority)] = [
      (10, 10, .detail), (10, 10, .useful), (10, 10, .essential), (10, 10, .detail),
      (10, 10, .minor),
    ]
    func shown(_ width: Int) -> [Int] {
      ColumnLayout(needs.map { .init(natural: $0.0, word: $0.1, priority: $0.2) }, in: width).shown
    }
    #expect(shown(58) == [0, 1, 2, 3, 4])
    #expect(shown(57) == [0, 1, 2, 4])
    #expect(shown(45) == [1, 2, 4])
    #expect(shown(33) == [1, 2])
    #expect(shown(10) == [2])
  }

  @Test("Long columns share the room, and none is narrower than its longest word")
  func sharing() {
    let layout = layout(40, (6, 6, .essential), (100, 8, .essential), (30, 12, .essential))
    #expect(layout.widths == [6, 15, 15])
    #expect(layout.widths?.reduce(4, +) == 40)
  }

  @Test("Identifiers are never broken, names of more than 20 letters are")
  func identifiers() {
    var needs = [27, 30].map { ColumnLayout.Need(natural: $0, word: $0, priority: .essential) }
    #expect(ColumnLayout(needs, in: 50).widths == [24, 24])
    needs[0].isUnbroken = true
    #expect(ColumnLayout(needs, in: 50).widths == [27, 21])
  }

  @Test("Without room for the longest words there are no columns")
  func paragraphs() {
    let layout = layout(
      30, (50, 18, .essential), (50, 14, .essential), (5, 5, .useful), (5, 5, .minor))
    #expect(layout.widths == nil && layout.shown == [0, 1, 2, 3])
  }
}
