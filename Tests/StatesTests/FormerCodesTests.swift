import Dates
import Testing

@testable import States

@Suite struct FormerCodesTests {
  @Test("Every line of the list is read, and every state of it is known")
  func everyLineIsRead() {
    #expect(FormerCodes.all.count == FormerCodes.table.split(separator: "\n").count)
    for entry in FormerCodes.all {
      #expect(StateNames.isCode(entry.state), "\(entry.state)")
      #expect(entry.days.lowerBound <= entry.days.upperBound)
    }
  }

  @Test(
    "A withdrawn code means the state of that time",
    arguments: [
      ("DD", StateCodes.System.iso2, "cow:265"), ("DDR", .iso3, "cow:265"),
      ("278", .isonum, "cow:265"),
      ("DDDE", .iso3, "cow:265"), ("YD", .iso2, "cow:680"), ("YMD", .iso3, "cow:680"),
      ("CSK", .iso3, "cow:315"), ("SCG", .iso3, "cow:345"), ("YU", .iso2, "cow:345"),
      ("SU", .iso2, "RUS"), ("ZR", .iso2, "COD"), ("TP", .iso2, "TLS"), ("BU", .iso2, "MMR"),
      ("HV", .iso2, "BFA"), ("DY", .iso2, "BEN"), ("RH", .iso2, "ZWE"), ("NH", .iso2, "VUT"),
      ("FX", .iso2, "FRA"), ("AN", .iso2, "ANT"), ("810", .m49, "RUS"), ("736", .m49, "SDN"),
    ])
  func withdrawn(_ code: String, _ system: StateCodes.System, _ expected: String) {
    #expect(StateCodes.all.state(code, in: system) == expected)
  }

  @Test("A code that was given twice is decided by the date, and ambiguous without one")
  func givenTwice() {
    let all = StateCodes.all
    #expect(all.states("CS", in: .iso2) == ["cow:315", "cow:345"])
    #expect(all.state("CS", in: .iso2) == nil)
    #expect(all.state("CS", in: .iso2, on: "1970") == "cow:315")
    #expect(all.state("CS", in: .iso2, on: "1992") == "cow:315")
    #expect(all.state("CS", in: .iso2, on: "2004") == "cow:345")
    let open = (PartialDate(year: 1950)?.earliest ?? .distantPast)...Day.distantFuture
    #expect(all.state("CS", in: .iso2, during: open) == "cow:315")
    #expect(all.state("AI", in: .iso2) == "AIA")
    #expect(all.state("AI", in: .iso2, on: "1975") == "DJI")
    #expect(all.state("AI", in: .iso2, on: "1990") == "AIA")
    #expect(all.state("BY", in: .iso2, on: "1980") == "BLR")
  }

  @Test("A territory that is a part of no state or of several has no code")
  func leftOut() {
    for code in ["SKM", "PCZ", "NTZ", "PCI", "GEL"] {
      #expect(StateCodes.all.states(code, in: .iso3).isEmpty, "\(code)")
    }
    #expect(StateCodes.all.state("SK", in: .iso2) == "SVK")
    #expect(StateCodes.all.state("GE", in: .iso2) == "GEO")
  }
}
