import Dates
import Testing

@Suite struct PartialDateMostExactTests {
  @Test("Of dates that can mean one day the most exact stays, others stay all")
  func mostExact() {
    let day: PartialDate = "2024-01-18"
    #expect(["2024-01", day, "2024"].mostExact == [day])
    #expect(["2024-02-14", "2024-01", "2024-02-14"].mostExact == ["2024-01", "2024-02-14"])
    #expect(["2024"].mostExact == ["2024"] && [PartialDate]().mostExact.isEmpty)
  }
}
