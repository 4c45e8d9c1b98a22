import TestSupport
import Testing

@Suite struct OverlapTests {
  @Test("The header is part of the interface")
  func header() throws {
    let text = try CommandLine.run("overlap --format csv").output
    #expect(text.hasPrefix("a,a_name,b,b_name,shared,shared_at_most"))
  }

  /// The names of what two share are certain; unnamed members may force more.
  @Test(arguments: ["coalitions", "countries"]) func countsWhatItNames(_ side: String) throws {
    let rows = try CommandLine.rows("overlap --names --of \(side)")
    #expect(rows.count > 30)
    for row in rows {
      let names = (row["names"] ?? "").split(separator: ";").count
      let value = Double(row["shared"] ?? "") ?? -1
      #expect(value >= Double(names))
      #expect(value <= Double(row["shared_at_most"] ?? "") ?? -1)
    }
    let values = rows.compactMap { Double($0["shared"] ?? "") }
    #expect(values == values.sorted(by: >))
  }

  @Test func refusesWhatItDoesNotKnow() throws {
    #expect(try CommandLine.run("overlap --with Atlantis").status == 2)
    #expect(try CommandLine.run("overlap --measure cosinus").status == 64)
    #expect(try CommandLine.run("overlap --top 0").status == 64)
  }

  @Test func citesItsSources() throws {
    let object = try CommandLine.object("overlap --kind capability --top 1 --sources")
    let tables = try #require(object["tables"] as? [[String: Any]])
    let rows = try #require(tables.first?["rows"] as? [[String: Any]])
    #expect((rows.first?["sources"] as? [String] ?? []).count > 5)
  }
}
