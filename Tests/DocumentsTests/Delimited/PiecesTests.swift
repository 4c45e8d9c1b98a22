import Testing

@testable import Documents

@Suite struct PiecesTests {
  @Test(
    "Values come in the order of the pieces, however many there are", arguments: [0, 1, 2, 100])
  func order(count: Int) { #expect(Pieces.map(count) { $0 * $0 } == (0..<count).map { $0 * $0 }) }
}
