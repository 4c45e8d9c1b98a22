import Testing

@testable import Interchange

@Suite struct ListCellsTests {
  private let known: Set<String> = [
    "France", "Germany", "Italy", "Japan", "Korea, Republic of", "Trinidad and Tobago",
    "Bosnia and Herzegovina", "Guinea, Guinea-Bissau",
  ]

  private func names(_ texts: String...) -> [[String]]? {
    ListCells(texts) { known.contains($0) }?.names
  }

  @Test("Semicolons, bars, line ends and commas separate known names")
  func separators() {
    for text in ["France; Germany", "France|Germany", "France\nGermany", "France, Germany,"] {
      #expect(names(text) == [["France", "Germany"]], "\(text)")
    }
    #expect(
      names("France", "Japan; Atlantis; Italy") == [["France"], ["Japan", "Atlantis", "Italy"]])
  }

  @Test("A name with commas or an and is one name")
  func wholeNames() {
    #expect(names("Korea, Republic of") == nil)
    #expect(names("Japan, Korea, Republic of") == [["Japan", "Korea, Republic of"]])
    #expect(names("France, Germany and Italy") == [["France", "Germany", "Italy"]])
    #expect(
      names("France, Bosnia and Herzegovina, and Trinidad and Tobago") == [
        ["France", "Bosnia and Herzegovina", "Trinidad and Tobago"]
      ])
  }

  @Test("What is mostly unknown is no list, unless its parts between semicolons come again")
  func unknown() {
    #expect(names("Smith, John", "Smith, Anna") == nil)
    #expect(names("Acme; Sons") == nil)
    #expect(names("Protocol A; Annex 1", "Protocol B; Annex 1") == nil)
    #expect(ListCells(["Eve; Laura"], isPlural: true) { _ in false }?.names == [["Eve", "Laura"]])
    #expect(
      names("Eve; Laura", "Laura; Ann", "Ann") == [["Eve", "Laura"], ["Laura", "Ann"], ["Ann"]])
  }

  @Test("A column whose first hundred names with commas are no lists has none")
  func limit() {
    let companies = (0..<150).map { "Acme \($0), Inc." }
    var asked = 0
    let lists = ListCells(companies + ["France, Germany"]) { name in
      asked += 1
      return known.contains(name)
    }
    #expect(lists == nil && asked < 2000)
  }
}
