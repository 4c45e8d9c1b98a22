import CompactGraph
import GraphCore
import Measures
import TestSupport
import Testing

@testable import Analyses

@Suite struct TieScoresTests {
  private func scores(_ text: String) throws -> TieScores {
    TieScores(try NetworkGraphs.networks(text))
  }

  /// The path x, DEU, y, FRA: of its six pairs three use each outer tie and four the middle one.
  @Test func pathByHand() throws {
    let ties = try scores("DEU in x; DEU, FRA in y").entries
    #expect(ties.map { "\($0.row.id)-\($0.column.id)" } == ["DEU-y", "DEU-x", "FRA-y"])
    #expect(ties.map(\.value) == [4.0 / 6, 0.5, 0.5])
    #expect(ties.map(\.rank) == [1, 2, 2] && ties.map(\.isTied) == [false, true, true])
    #expect(ties.allSatisfy { $0.isBridge })
  }

  /// In a ring of four every tie serves its own pair and half of each of the two that are opposite.
  @Test func ringByHand() throws {
    let ties = try scores("DEU, FRA in x; DEU, FRA in y").entries
    #expect(ties.map(\.value) == [Double](repeating: 2.0 / 6, count: 4))
    #expect(ties.allSatisfy { !$0.isBridge && $0.isTied && $0.rank == 1 })
  }

  @Test("The scores add up to the mean distance, because a path has as many ties as it is long")
  func addUpToDistances() throws {
    let networks = NetworkGraphs.networks(try SouthernWomen.graph())
    let sum = TieScores(networks).entries.map(\.value).reduce(0, +)
    let mean = try #require(networks.networks.twoMode.pathLengths().mean)
    #expect(abs(sum - mean) < 1e-12)
    #expect(TieScores(networks).answer(top: 5).tables[0].shown.count == 5)
  }

  @Test func nothingHasNoTies() throws { #expect(try scores("").entries.isEmpty) }

  @Test("Each row cites the sources of its tie")
  func sources() throws {
    let answer = try scores("FRA in x from 2000 by times; DEU in x from 2000 by post").answer()
    let rows = answer.citing { Reference(id: $0) }.tables[0].citedRows(forPeople: true).map(
      \.sources)
    #expect(Set(rows) == [["times"], ["post"]])
  }
}
