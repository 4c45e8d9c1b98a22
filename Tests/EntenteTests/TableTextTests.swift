import Analyses
import Foundation
import Testing

@testable import entente

@Suite struct TableTextTests {
  private let table = Table(
    columns: [.init("n", isNumeric: true), .init("name"), .init("names")],
    rows: [
      [.integer(1), .text("Türkiye, \"TR\""), .list(["a", "b|c"])],
      [.integer(12), .text("中国"), .missing],
    ], notes: ["A note."])

  private func text(_ format: TableFormat, width: Int? = nil) -> String {
    TableText(table: table, context: [("command", .text("x"))])
      .written(as: format, readable: table, width: width)
  }

  @Test func tabSeparated() {
    #expect(text(.tsv) == "n\tname\tnames\n1\tTürkiye, \"TR\"\ta; b|c\n12\t中国\t\n")
  }

  @Test func commaSeparated() {
    #expect(text(.csv) == "n,name,names\n1,\"Türkiye, \"\"TR\"\"\",a; b|c\n12,中国,\n")
  }

  @Test func aligned() {
    #expect(
      text(.table)
        == " n  name           names\n 1  Türkiye, \"TR\"  a; b|c\n12  中国           \n\nA note.\n")
    #expect(text(.table, width: 12).split(separator: "\n")[1] == " 1  Türkiye…")
  }

  /// A column that asks for it is broken into lines on a terminal, below its head; nowhere else.
  @Test func longCellsAreWrapped() {
    let words = "one two three four five six seven eight nine ten"
    let table = Table(
      columns: [.init("n", isNumeric: true), .init("words", isWrapped: true)],
      rows: [[.integer(1), .text(words)], [.integer(2), .text("end")]])
    func text(_ width: Int?) -> String {
      TableText(table: table, context: []).written(as: .table, readable: table, width: width)
    }
    #expect(
      text(30)
        == "n  words\n1  one two three four five six\n   seven eight nine ten\n2  end\n")
    #expect(text(nil) == "n  words\n1  \(words)\n2  end\n")
    // Without room for a few words a cell is cut as any other.
    #expect(text(20).split(separator: "\n").count == 3)
  }

  @Test func markdown() {
    #expect(
      text(.markdown).hasPrefix(
        "| n | name | names |\n| ---: | --- | --- |\n| 1 | Türkiye, \"TR\" | a; b\\|c |\n"))
  }

  @Test func json() throws {
    let object = try JSONSerialization.jsonObject(with: Data(text(.json).utf8)) as? [String: Any]
    #expect(object?["schemaVersion"] as? Int == 1)
    #expect(object?["command"] as? String == "x")
    let rows = object?["rows"] as? [[String: Any]]
    #expect(rows?.count == 2)
    #expect(rows?[0]["names"] as? [String] == ["a", "b|c"])
    #expect(rows?[1]["names"] is NSNull)
    #expect(object?["notes"] as? [String] == ["A note."])
  }

  @Test func linesOfJSON() throws {
    let lines = text(.ndjson).split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
  }

  @Test func controlCharactersAreEscapedInJSON() throws {
    let odd = Table(columns: [.init("a")], rows: [[.text("x\u{1}\"\\\n\t")]])
    let line = TableText(table: odd, context: []).written(as: .ndjson, readable: odd, width: nil)
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String]
    #expect(object?["a"] == "x\u{1}\"\\\n\t")
  }
}
