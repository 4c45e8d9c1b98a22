import Analyses
import Counting
import GraphCore

/// The overlaps of coalitions, in an order in which similar ones are neighbours.
struct OverlapsContent: Sendable {
  /// The overlap of two coalitions.
  struct Cell: Hashable, Sendable {
    /// The parties that they certainly share, whoever the unnamed members are.
    let atLeast: Int
    /// The parties that they share at most.
    let atMost: Int
    /// True if all named members of one are named members of the other.
    let isInside: Bool

    /// True if the number could be twice as large, and by five at least.
    var isWide: Bool { atMost >= 2 * atLeast && atMost - atLeast >= 5 }
  }

  /// The coalitions.
  let columns: [PictureTies.Column]
  /// The cell of each pair of places, the later place first.
  let cells: [[Cell]]
  /// Coalitions that are not drawn.
  let left: Int

  /// The overlaps of the largest coalitions.
  init(_ picture: PictureTies, most: Int) {
    let all = picture.columns.filter { !$0.isPlanned }
    let largest = Array(
      all.sorted { ($1.named, $0.id) < ($0.named, $1.id) }.prefix(most))
    left = all.count - largest.count
    let overlaps = Overlaps(picture.affiliations, all: true)
    let places = Dictionary(
      uniqueKeysWithValues: largest.enumerated().map { ($1.id, $0) })
    let none = Cell(atLeast: 0, atMost: 0, isInside: false)
    var cells = [[Cell]](
      repeating: [Cell](repeating: none, count: largest.count), count: largest.count)
    var distances = [[Double]](
      repeating: [Double](repeating: 1, count: largest.count), count: largest.count)
    for pair in overlaps.pairs {
      guard case .coalition(let first) = pair.a, case .coalition(let second) = pair.b,
        let a = places[first], let b = places[second]
      else { continue }
      let shared = overlaps.shared(pair).count
      let (sizeA, sizeB) = (largest[a].named, largest[b].named)
      let cell = Cell(
        atLeast: Int(pair.atLeast), atMost: Int(pair.atMost),
        isInside: shared > 0 && shared == min(sizeA, sizeB))
      (cells[a][b], cells[b][a]) = (cell, cell)
      let distance = 1 - Double(shared) / Double(max(1, sizeA + sizeB - shared))
      (distances[a][b], distances[b][a]) = (distance, distance)
    }
    let order = ChainOrder.order(distances)
    columns = order.map { largest[$0] }
    self.cells = order.map { row in order.map { cells[row][$0] } }
  }
}
