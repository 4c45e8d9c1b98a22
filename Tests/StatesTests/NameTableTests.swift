import Testing

@testable import States

@Suite struct NameTableTests {
  @Test func readsLines() {
    let table = """
      FRA Republic of France|French State
      cow:265 GDR
      FRA Gaul
      """
    #expect(
      NameTable.read(table, separator: "|")
        == ["FRA": ["Republic of France", "French State", "Gaul"], "cow:265": ["GDR"]])
  }

  @Test func namesakesAreTogether() {
    #expect(
      NameTable.index(of: ["COG": ["Congo"], "COD": ["the Congo"]]) == ["congo": ["COD", "COG"]])
  }

  @Test("Every table names known states, and no name twice for one")
  func tables() {
    let tables = [
      NameTable.read(OfficialNames.table, separator: "|"),
      NameTable.read(OfficialNames.languageTable, separator: "|"),
      NameTable.read(ForeignVariants.table, separator: ","),
    ]
    for table in tables {
      #expect(table.count > 100)
      for (state, names) in table {
        #expect(StateNames.isCode(state), "\(state)")
        #expect(Set(names).count == names.count, "\(state): \(names)")
        #expect(names.allSatisfy { !NameKey.of($0).isEmpty }, "\(state)")
      }
    }
  }
}
