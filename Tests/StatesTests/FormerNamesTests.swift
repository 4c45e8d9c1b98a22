import Dates
import Testing

@testable import States

@Suite struct FormerNamesTests {
  private func name(_ code: String, _ date: String) throws -> String? {
    FormerNames.name(of: code, on: try #require(PartialDate(date)))
  }

  @Test func aNameHasItsTime() throws {
    #expect(try name("COD", "1980") == "Zaire")
    #expect(try name("COD", "1998") == nil)
    #expect(try name("COD", "1962-05-01") == "Congo (Léopoldville)")
    #expect(try name("TUR", "1900") == "Ottoman Empire")
    #expect(try name("FRA", "1900") == nil)
  }

  /// In the year of the change neither name holds for all of it, and the present one is used.
  @Test func aYearWithTwoNames() throws {
    #expect(try name("COD", "1997") == nil)
    #expect(try name("COD", "1997-05") == nil)
    #expect(try name("COD", "1997-05-16") == "Zaire")
    #expect(try name("COD", "1997-05-17") == nil)
  }

  @Test func everyEntryIsOfAStateAndAfterTheOneBefore() {
    #expect(FormerNames.all.count == FormerNames.table.split(separator: "\n").count)
    for entry in FormerNames.all { #expect(StateNames.isCode(entry.state)) }
    for (_, entries) in Dictionary(grouping: FormerNames.all, by: \.state) {
      for (earlier, later) in zip(entries, entries.dropFirst()) {
        #expect(earlier.days.upperBound < later.days.lowerBound)
      }
    }
  }
}

/// Names that are printed for a date and never looked up.
@Suite struct PrintedNamesTests {
  @Test(
    "Serbia, Yugoslavia and what followed have one number, and the name of the date",
    arguments: [
      ("1900", "Serbia"), ("1925", "Kingdom of Serbs, Croats and Slovenes"),
      ("2005", "Serbia and Montenegro"),
      ("2014", "Serbia"),
    ])
  func serbia(_ date: String, _ name: String) throws {
    #expect(FormerNames.name(of: "cow:345", on: try #require(PartialDate(date))) == name)
    #expect(FormerNames.name(of: "CHN", on: "1900") == "China")
    #expect(!FormerNames.names(of: "cow:345").contains("Serbia"))
  }
}
