import Dates
import TestSupport
import Testing

@testable import States

@Suite struct StateCodesTests {
  @Test(arguments: [
    ("FRA", StateCodes.System.iso3, "FRA"), ("fr", .iso2, "FRA"), ("250", .isonum, "FRA"),
    ("220", .cow, "FRA"), ("FRN", .cowabb, "FRA"), ("220", .gw, "FRA"), ("FR", .fips, "FRA"),
    ("840", .isonum, "USA"), ("840", .cow, "PHL"), ("8", .isonum, "ALB"), ("AU", .fips, "AUT"),
    ("AU", .iso2, "AUS"), ("CZE", .cowabb, "cow:315"), ("CZE", .iso3, "CZE"), ("NA", .iso2, "NAM"),
    ("002", .cow, "USA"), ("255", .cow, "DEU"), ("260", .cow, "cow:260"), ("260", .gw, "DEU"),
    ("XKX", .iso3, "XKX"), ("250", .m49, "FRA"), ("4", .m49, "AFG"), ("412", .m49, "XKX"),
  ])
  func meansOneStateInItsSystem(
    _ code: String, _ system: StateCodes.System, _ expected: String
  ) {
    #expect(StateCodes.all.state(code, in: system) == expected)
  }

  @Test(arguments: [
    ("", StateCodes.System.iso3), ("FRX", .iso3), ("999999999999999999999", .cow), ("-2", .cow),
    ("0", .isonum), ("France", .iso2),
  ])
  func knowsNothingElse(_ code: String, _ system: StateCodes.System) {
    #expect(StateCodes.all.state(code, in: system) == nil)
  }

  @Test func everyStateHasAName() {
    for line in StateCodes.table.split(separator: "\n") {
      let code = String(line.split(separator: " ")[0])
      #expect(StateNames.isCode(code), "\(code)")
      #expect(StateNames.name(of: code, language: "en") != nil, "\(code)")
    }
  }

  @Test(
    "A code out is the one that data sets of the time have",
    arguments: [
      ("FRA", StateCodes.System.cow, "1950", "220"), ("DEU", .cow, "1970", "260"),
      ("DEU", .cow, "1930", "255"), ("DEU", .cow, "2000", "255"), ("DEU", .cowabb, "1970", "GFR"),
      ("DEU", .gw, "1930", "255"), ("DEU", .gw, "1970", "260"), ("cow:260", .cow, "1970", "260"),
      ("cow:260", .gw, "1970", "260"), ("cow:260", .iso3, "1970", "DEU"),
      ("SRB", .cow, "2010", "345"),
      ("SRB", .cow, "1990", "345"), ("cow:345", .cow, "1990", "345"),
      ("cow:345", .gw, "1990", "345"),
      ("cow:345", .gw, "2010", "340"), ("SRB", .gw, "1900", "340"), ("SRB", .gw, "1950", "345"),
      ("cow:345", .iso3, "1990", "YUG"), ("cow:345", .iso2, "2005", "CS"),
      ("cow:345", .iso3, "2010", "SRB"), ("YEM", .cow, "1980", "678"), ("YEM", .cow, "2000", "679"),
      ("YEM", .gw, "1980", "678"), ("YEM", .gw, "2000", "678"), ("cow:678", .gw, "1980", "678"),
      ("cow:265", .iso3, "1980", "DDR"), ("cow:265", .iso2, "1980", "DD"),
      ("cow:265", .m49, "1980", "278"),
      ("cow:315", .isonum, "1980", "200"), ("VAT", .cow, "1850", "327"),
      ("AFG", .m49, "2000", "004"),
      ("VNM", .gw, "2000", "816"), ("gw:711", .gw, "1930", "711"), ("GBR", .fips, "2000", "UK"),
    ] as [(String, StateCodes.System, PartialDate, String)])
  func codesOut(
    _ state: String, _ system: StateCodes.System, _ date: PartialDate, _ expected: String
  ) {
    #expect(StateCodes.all.code(of: state, in: system, on: date) == expected)
  }

  @Test("Without a date it is the number of today, and a system that has none has none")
  func codesOutWithoutDate() {
    let all = StateCodes.all
    #expect(all.code(of: "DEU", in: .cow) == "255")
    #expect(all.code(of: "DEU", in: .gw) == "260")
    #expect(all.code(of: "SRB", in: .cow) == "345")
    #expect(all.code(of: "SRB", in: .gw) == "340")
    #expect(all.code(of: "YEM", in: .cow) == "679")
    #expect(all.code(of: "cow:345", in: .gw) == "345")
    #expect(all.code(of: "ABW", in: .cow) == nil)
    #expect(all.code(of: "gw:711", in: .iso3) == nil)
    #expect(all.code(of: "cow:300", in: .iso3) == nil)
    #expect(all.code(of: "XKX", in: .isonum) == nil)
    #expect(all.code(of: "VAT", in: .cow, on: "2020") == nil)
    #expect(all.code(of: "nato", in: .iso3) == nil)
  }

  @Test("What goes out comes in again as the same state", arguments: StateCodes.System.allCases)
  func roundTrip(_ system: StateCodes.System) throws {
    for state in StateNames.all {
      for year in [1830, 1900, 1930, 1970, 2000, 2020] {
        guard let date = PartialDate(year: year),
          StateLives.existed(state, during: date.earliest...date.latest) == true,
          let code = StateCodes.all.code(of: state, in: system, on: date)
        else { continue }
        let again = StateCodes.all.state(code, in: system, on: date)
        let same = [state, StateLives.continuation(of: state), StateLives.past(of: state)]
        #expect(again != nil && same.contains(again), "\(state) \(system) \(year): \(code)")
      }
    }
  }

  @Test(
    "The Correlates of War list equals the published one, row by row",
    .enabled(if: SharedData.folder("cow-igo") != nil, "the published list is not here"))
  func correlatesOfWar() throws {
    let rows = try SharedData.rows("states.csv", in: "cow-igo")
    #expect(rows.count == 243)
    let ours = StateLives.table.split(separator: "\n").map { line in
      let fields = line.split(separator: " ").map(String.init)
      return fields.count > 2 ? fields : fields + [""]
    }
    #expect(ours == rows.map { [$0[0], $0[3], $0[5] == "1" ? "" : $0[4]] })
    for row in rows {
      let date = try #require(PartialDate(row[3]))
      let state = try #require(StateCodes.all.state(row[0], in: .cow, on: date), "\(row)")
      #expect(StateCodes.all.state(row[1], in: .cowabb, on: date) == state, "\(row)")
      #expect(StateCodes.all.code(of: state, in: .cow, on: date) == row[0], "\(row)")
      #expect(StateCodes.all.code(of: state, in: .cowabb, on: date) == row[1], "\(row)")
      let name = StateLookup.shared.match(row[2], on: date)
      let same = [state, StateLives.continuation(of: state), StateLives.past(of: state)]
      #expect(same.contains { $0.map { name == .found($0) } ?? false }, "\(row[2]): \(name)")
    }
  }
}
