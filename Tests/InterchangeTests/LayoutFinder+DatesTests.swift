import GraphCore
import Testing

@testable import Interchange

@Suite struct LayoutFinderDatesTests {
  @Test("A column of periods has starts and ends")
  func periods() {
    let table = ReadTable(
      "country,organisation,period\nFRA,EU,1958–\nGBR,EU,1973-2020\nITA,EU,1958-present\nESP,EU,\n")
    #expect(
      table.periods == ["ESP-eu …", "FRA-eu 1958…", "GBR-eu 1973…2020", "ITA-eu 1958…"])
    #expect(table.addsUp && !table.codes.contains("N203"))
    let odd = ReadTable(
      "country,organisation,period\nFRA,EU,1958–\nGBR,EU,1973-2020\nITA,EU,long ago\n")
    #expect(odd.findings.map { "\($0.code) \($0.place.line)" } == ["N209 1", "E010 4"])
  }

  @Test("Dates with slashes are read where one of them tells the order of day and month")
  func slashes() {
    let days = ReadTable(
      "country,organisation,date joined\nDEU,NATO,06/05/1955\nESP,NATO,30/05/1982\n")
    #expect(days.periods == ["DEU-nato 1955-05-06…", "ESP-nato 1982-05-30…"])
    #expect(days.findings.contains { $0.message.contains("are read as day/month/year") })
    let months = ReadTable("country,organisation,from,to\nFRA,A,4/5/1990,5/13/1991\n")
    #expect(months.periods == ["FRA-a 1990-04-05…1991-05-13"])
    let unclear = ReadTable("country,organisation,date joined\nDEU,NATO,06/05/1955\n")
    #expect(unclear.findings.contains { $0.message.contains("1955-05-06 or 1955-06-05") })
  }
}
