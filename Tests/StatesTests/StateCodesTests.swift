import Testing

@testable import States

@Suite struct StateCodesTests {
  @Test(arguments: [
    ("FRA", StateCodes.System.iso3, "FRA"), ("fr", .iso2, "FRA"), ("250", .isonum, "FRA"),
    ("220", .cow, "FRA"), ("FRN", .cowabb, "FRA"), ("220", .gw, "FRA"), ("FR", .fips, "FRA"),
    ("840", .isonum, "USA"), ("840", .cow, "PHL"), ("8", .isonum, "ALB"), ("AU", .fips, "AUT"),
    ("AU", .iso2, "AUS"), ("CZE", .cowabb, "cow:315"), ("CZE", .iso3, "CZE"), ("NA", .iso2, "NAM"),
    ("002", .cow, "USA"), ("255", .cow, "DEU"), ("260", .cow, "cow:260"), ("260", .gw, "DEU"),
    ("XKX", .iso3, "XKX"),
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
}
