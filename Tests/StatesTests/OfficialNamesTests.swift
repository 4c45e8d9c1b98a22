import TestSupport
import Testing

@testable import States

@Suite struct OfficialNamesTests {
  /// Short names of M49, and short and formal names in the six languages of the United Nations.
  @Test(
    "Every name of the UN's lists is found, or asked back for the Congos",
    .enabled(if: SharedData.folder("country-codes") != nil, "the lists are not here"))
  func everyNameIsFound() throws {
    let rows = try SharedData.rows("country-codes.csv", in: "country-codes")
    let header = try #require(
      String(decoding: SharedData.bytes("country-codes.csv", in: "country-codes"), as: UTF8.self)
        .split(separator: "\n").first?.split(separator: ",").map(String.init))
    let code = try #require(header.firstIndex(of: "ISO3166-1-Alpha-3"))
    let columns = header.indices.filter {
      header[$0].hasPrefix("official_name") || header[$0].hasPrefix("UNTERM")
    }
    #expect(columns.count == 18)
    var count = 0
    for row in rows where row.count == header.count {
      for column in columns {
        let name = row[column].replacing("*", with: "")
        guard name.contains(where: \.isLetter) else { continue }
        count += 1
        let match = StateLookup.shared.match(name)
        let isCongo = row[code] == "COG" && match == .ambiguous(["COD", "COG"])
        #expect(match == .found(row[code]) || isCongo, "\(row[code]) \(name): \(match)")
      }
    }
    #expect(count > 3000)
  }
}
