import Foundation
import TestSupport
import Testing

@Suite struct OverlapTests {
  private func rows(_ arguments: [String]) throws -> [[String]] {
    let outcome = try Program.run(["overlap", "--format", "tsv"] + arguments)
    #expect(outcome.status == 0, "\(outcome.complaints)")
    return outcome.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func theHeaderIsPartOfTheInterface() throws {
    #expect(try rows([]).first == ["a", "b", "value", "value_upper", "names"])
  }

  /// What two share by name is certain; unnamed places may force more.
  @Test(arguments: ["coalitions", "countries"]) func countsWhatItNames(_ side: String) throws {
    let rows = try rows(["--of", side]).dropFirst()
    #expect(rows.count > 30)
    for row in rows {
      let names = row[4].isEmpty ? 0 : row[4].components(separatedBy: "; ").count
      #expect((Int(row[2]) ?? 0) >= names)
      #expect((Int(row[2]) ?? 0) <= (Int(row[3]) ?? 0))
    }
    #expect(rows.contains { Int($0[2]) == $0[4].components(separatedBy: "; ").count })
    let values = rows.compactMap { Int($0[2]) }
    #expect(values == values.sorted(by: >))
  }

  @Test func bothBoundsOrOne() throws {
    let both = try rows(["--kind", "capability"]).dropFirst()
    let lower = try rows(["--kind", "capability", "--unknown", "lower"]).dropFirst()
    let upper = try rows(["--kind", "capability", "--unknown", "upper"]).dropFirst()
    #expect(both.map { [$0[0], $0[1], $0[2], $0[2]] } == lower.map { Array($0.prefix(4)) })
    #expect(
      Set(both.map { [$0[0], $0[1], $0[3]] }).isSubset(
        of: Set(upper.map { [$0[0], $0[1], $0[2]] })))
    #expect(upper.allSatisfy { $0[2] == $0[3] })
  }

  @Test func refusesWhatItDoesNotKnow() throws {
    #expect(try Program.run(["overlap", "--with", "Atlantis"]).status == 2)
    #expect(try Program.run(["overlap", "--measure", "cosinus"]).status == 64)
    #expect(try Program.run(["overlap", "--top", "0"]).status == 64)
  }

  @Test func citesItsSources() throws {
    let outcome = try Program.run([
      "overlap", "--kind", "capability", "--top", "1", "--sources", "--format", "json",
    ])
    let object = try #require(
      JSONSerialization.jsonObject(with: outcome.bytes) as? [String: Any])
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect((rows.first?["sources"] as? [String] ?? []).count > 5)
  }
}
