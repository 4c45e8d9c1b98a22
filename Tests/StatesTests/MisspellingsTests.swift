import Testing

@testable import States

@Suite struct MisspellingsTests {
  @Test func areFoundAndNeverSuggested() {
    let misspellings = NameTable.read(Misspellings.table, separator: ",")
    #expect(misspellings.count > 30)
    for (state, names) in misspellings {
      for name in names {
        #expect(StateLookup.shared.match(name) == .found(state), "\(name)")
        #expect(!NameSuggestions.nearest(to: name + "x").contains(name), "\(name)")
        #expect(!StateVariants.names(of: state).contains(name), "\(name)")
      }
    }
  }
}
