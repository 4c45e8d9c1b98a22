import GraphCore
import Testing

@testable import Interchange

@Suite struct CellWordTests {
  @Test(
    "Whatever a person writes for yes is yes",
    arguments: [
      "1", "1.0", "1,0", "x", "X", "✓", "TRUE", "Yes", "y", "ja", "Oui", "так", "●", "✔️",
      "VERDADERO",
      "VERO", "DOĞRU", "PRAWDA",
    ])
  func yes(_ text: String) { #expect(CellWord(text) == .yes) }

  @Test(
    "Whatever a person writes for no is no",
    arguments: [
      "0", "0.0", "0,0", "No", "n", "FALSE", "nein", "–", "✗", "not a member", "❌", "FALSO",
      "YANLIŞ", "FAŁSZ",
    ])
  func no(_ text: String) { #expect(CellWord(text) == .no) }

  @Test("Empty cells and marks of missing values say nothing", arguments: ["", "NA", "n/a", "NaN"])
  func nothing(_ text: String) { #expect(CellWord(text) == .nothing) }

  @Test("Names say nothing where a program wrote so, and dates in more words")
  func nothingInContents() {
    func contents(_ text: String) -> [CellWord.Content] {
      [.words, .dates, .names].filter { CellWord.isNothing(text, in: $0) }
    }
    for text in ["", "NA", "nan", "NULL", "N/A", "n/a", "#N/A", "<NA>"] {
      #expect(contents(text) == [.words, .dates, .names], "\(text)")
    }
    for text in ["Na", "Nil", "Nan", ".", ".."] {
      #expect(contents(text) == [.words, .dates], "\(text)")
    }
    for text in ["-", "–", "none", "NaT"] { #expect(contents(text) == [.dates], "\(text)") }
    for text in ["0", "no", "NATO", "x"] { #expect(contents(text) == [], "\(text)") }
  }

  @Test("Codes of the Correlates of War lists are roles, other numbers are numbers")
  func numbers() {
    #expect(CellWord("-9") == .role(.unknown) && CellWord("-1.0") == .impossible)
    #expect(CellWord("2").role == .associate && CellWord("3.0").role == .observer)
    #expect(CellWord("4") == .number(4) && CellWord("4").role == nil)
    #expect(CellWord("0,5") == .number(0.5))
    #expect(CellWord("1,2,3") == .other && CellWord("1st") == .other)
  }

  @Test("Roles are known by their names and by common ones")
  func roles() {
    for role in Role.allCases { #expect(CellWord(role.rawValue.uppercased()) == .role(role)) }
    #expect(CellWord("Full Member") == .role(.member) && CellWord("?") == .role(.unknown))
    #expect(CellWord("maybe") == .other)
  }
}
