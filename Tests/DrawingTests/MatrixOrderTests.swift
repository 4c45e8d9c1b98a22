import Testing

@testable import Drawing

@Suite struct MatrixOrderTests {
  @Test("Seriation brings a band matrix that was mixed up into its order")
  func band() {
    // Row r is tied to columns r and r + 1; the rows come mixed.
    let mixed = [3, 0, 4, 1, 2]
    let ties = mixed.enumerated().flatMap { place, row in
      [(row: place, column: row), (row: place, column: row + 1)]
    }
    let seriation = Seriation(rows: 5, columns: 6, ties: ties)
    let order = mixed.indices.sorted { seriation.rows[$0] < seriation.rows[$1] }.map { mixed[$0] }
    #expect(order == [0, 1, 2, 3, 4] || order == [4, 3, 2, 1, 0])
  }

  @Test("Rows without ties have a place, and nothing is no trouble")
  func empty() {
    let seriation = Seriation(rows: 2, columns: 1, ties: [(0, 0)])
    #expect(seriation.rows.allSatisfy(\.isFinite) && seriation.columns.allSatisfy(\.isFinite))
    #expect(Seriation(rows: 0, columns: 0, ties: []).rows.isEmpty)
  }
}
