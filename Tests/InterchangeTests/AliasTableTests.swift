import GraphCore
import Testing

@testable import Interchange

@Suite struct AliasTableTests {
  private func read(_ text: String) throws -> [String: String] {
    try AliasTable.read(Array(text.utf8), named: "names.csv")
  }

  @Test("Names stand for codes and names, with a header or without one")
  func names() throws {
    #expect(try read("name,code\nBRD,DEU\nWakanda,Kenya\n") == ["brd": "DEU", "wakanda": "Kenya"])
    #expect(try read("BRD;DEU\n") == ["brd": "DEU"])
    #expect(try read("code,name\nDEU,BRD\n") == ["brd": "DEU"])
  }

  @Test("Two answers for one name, and rows of another form, are errors with their lines")
  func errors() {
    let two = #expect(throws: InvalidGraph.self) { try read("A,FRA\nB,ITA\na,DEU\n") }
    #expect(two?.findings.map { "\($0.place.line) \($0.code)" } == ["3 E037"])
    #expect(two?.findings.first?.message.contains("'FRA' in line 1") == true)
    let form = #expect(throws: InvalidGraph.self) { try read("A,FRA\nB\nC,\n") }
    #expect(form?.findings.map(\.place.line) == [2, 3])
    let none = #expect(throws: InvalidGraph.self) { try read("name,code\n") }
    #expect(none?.findings.map(\.code) == ["E037"])
  }
}
