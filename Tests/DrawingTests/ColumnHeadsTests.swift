import Testing

@testable import Drawing

@Suite struct ColumnHeadsTests {
  private let long = "International Commission for the Conservation of Atlantic Tunas and Swordfish"

  @Test("Where there is room, a long name stands in several lines")
  func room() {
    let heads = ColumnHeads(["A", long], room: 400, widths: 20...34)
    #expect(heads.fitting == 2 && (heads.heads[1].name.lines.count) > 2)
  }

  @Test("Where there is little room, lines are longer, so that columns are narrower")
  func little() {
    let names = Array(repeating: long, count: 12)
    let wide = ColumnHeads(names, room: 2000, widths: 20...34)
    let narrow = ColumnHeads(names, room: 700, widths: 20...34)
    #expect(narrow.pitch < wide.pitch && narrow.fitting == 12)
    #expect(narrow.pitch * 12 <= 700)
  }

  @Test("Columns without room are left out, but for the first few")
  func none() {
    let names = Array(repeating: long, count: 100)
    let heads = ColumnHeads(names, room: 700, widths: 20...34)
    #expect(heads.fitting < 20 && Double(heads.fitting) * heads.pitch <= 700)
    #expect(ColumnHeads(names, room: 10, widths: 20...34).fitting == 8)
    #expect(ColumnHeads([], room: 10, widths: 20...34).fitting == 0)
  }
}
