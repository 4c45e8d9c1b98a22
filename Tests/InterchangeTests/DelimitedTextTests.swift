import GraphCore
import Testing

@testable import Interchange

@Suite struct DelimitedTextTests {
  private func rows(_ text: String) -> [[String]] {
    var findings: [Finding] = []
    return DelimitedText(Array(text.utf8), named: "t", &findings).rows
  }

  @Test(arguments: [
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]), ("a;b\nc;d", [["a", "b"], ["c", "d"]]),
    ("a\tb, c\nd\te\n", [["a", "b, c"], ["d", "e"]]),
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("\u{FEFF}a,b\n", [["a", "b"]]), ("a,b\n\n\nc,d\n", [["a", "b"], ["c", "d"]]),
    ("\"a,1\",\"b \"\"x\"\"\"\n", [["a,1", "b \"x\""]]), ("a,\n,b\n", [["a", ""], ["", "b"]]),
    ("\"two\nlines\",b\nc,d\n", [["two\nlines", "b"], ["c", "d"]]), ("", []), ("\n\n", []),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]), ("a", [["a"]]), ("a,b", [["a", "b"]]),
    ("\"\",\"\"\n", [["", ""]]), ("Côte d'Ivoire,中国\n", [["Côte d'Ivoire", "中国"]]),
  ])
  func reads(_ text: String, _ expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  @Test func knowsTheLineOfEachRow() {
    var findings: [Finding] = []
    let text = "a,b\n\n\"x\ny\",z\nlast,row\n"
    let table = DelimitedText(Array(text.utf8), named: "t", &findings)
    #expect(table.lines == [1, 3, 5])
  }

  @Test func reportsWhatCannotBeRead() {
    var findings: [Finding] = []
    _ = DelimitedText(Array("a,b\n\"c,d\n".utf8), named: "t", &findings)
    #expect(findings.map(\.code) == ["E003"])
    #expect(findings.first?.origin.line == 2)
    findings = []
    _ = DelimitedText(Array("a,b\nc,".utf8) + [0xFF, 0x0A], named: "t", &findings)
    #expect(findings.map(\.code) == ["E002"])
    #expect(findings.first?.origin.line == 2)
  }
}
