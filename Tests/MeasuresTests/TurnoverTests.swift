import CompactGraph
import TestSupport
import Testing

@testable import Measures

@Suite struct TurnoverTests {
  private func networks(_ rows: Int, _ ties: [(Int, Int)]) -> Networks {
    Networks(members: Incidence(rows: rows, columns: 2, ties: ties))
  }

  private func number(_ name: String, _ earlier: EarlierNetworks, _ later: Networks) -> Double? {
    NetworkNumber.change.first { $0.name == name }?
      .value(of: NetworkNumbersInput(later, since: earlier))
  }

  /// Two of four ties are at both dates: turnover 1 − 2 / 4. First France is ahead, then Germany: the
  /// orders are opposite.
  @Test func byHand() {
    let before = EarlierNetworks(
      networks(2, [(0, 0), (1, 0), (0, 1)]), rows: [0, 1], columns: [0, 1])
    let after = networks(2, [(0, 0), (1, 0), (1, 1)])
    let turnover = Turnover(from: before, to: after)
    #expect(turnover.gained == 1 && turnover.lost == 1 && turnover.kept == 2)
    #expect(number("turnover", before, after) == 0.5)
    #expect(number("ties-kept", before, after) == 2)
    #expect(number("rank-stability-degree", before, after) == -1)
  }

  @Test("Rows and columns that are gone lose their ties, whatever numbers the others have")
  func numbersChange() {
    let before = EarlierNetworks(
      networks(3, [(0, 0), (1, 0), (2, 1)]), rows: [nil, 0, 1], columns: [1, nil])
    let after = networks(2, [(0, 1), (1, 0)])
    let turnover = Turnover(from: before, to: after)
    #expect(turnover.gained == 1 && turnover.lost == 2 && turnover.kept == 1)
  }

  @Test(
    "Where nothing changes turnover is 0 and ranks are stable; without an earlier date nothing is")
  func nothingChanges() {
    let same = Networks(members: RandomIncidences.southernWomen)
    let before = EarlierNetworks(
      same, rows: (0..<18).map { $0 }, columns: (0..<14).map { $0 })
    #expect(number("turnover", before, same) == 0)
    for measure in ["betweenness", "closeness", "degree", "eigenvector"] {
      #expect(number("rank-stability-\(measure)", before, same) == 1)
    }
    for number in NetworkNumber.change {
      #expect(number.value(of: NetworkNumbersInput(same)) == nil)
    }
    let nothing = EarlierNetworks(networks(0, []), rows: [], columns: [nil, nil])
    #expect(Turnover(from: nothing, to: networks(0, [])).rate == 0)
    #expect(number("turnover", nothing, same) == 1)
    #expect(number("rank-stability-degree", nothing, same) == nil)
  }
}
