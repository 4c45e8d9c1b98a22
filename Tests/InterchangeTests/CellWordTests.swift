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
