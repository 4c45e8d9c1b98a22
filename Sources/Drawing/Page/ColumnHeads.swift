/// The heads of columns beside each other at a slant.
///
/// Long names stand in more lines, which takes a wider column, or in longer lines, which takes a higher head. The first
/// length is taken with which all columns fit the page; where none is long enough, some columns have no room.
struct ColumnHeads: Sendable {
  /// The heads, of all columns.
  let heads: [SlantedHead]
  /// The width of a column.
  let pitch: Double
  /// The number of columns that have room, from the first.
  let fitting: Int

  private static let lengths = [190.0, 260, 330]
  /// The fewest columns that are drawn, even if the page becomes wider.
  private static let fewest = 8

  /// The heads of some columns.
  ///
  /// - Parameters:
  ///   - names: The names.
  ///   - strong: The places of those in bold.
  ///   - room: The width for all columns.
  ///   - widths: The least width of a column, and the greatest where there is room.
  init(
    _ names: [String], strong: Set<Int> = [], room: Double, widths: ClosedRange<Double>
  ) {
    func heads(_ length: Double) -> [SlantedHead] {
      names.enumerated().map { SlantedHead($1, isStrong: strong.contains($0), longest: length) }
    }
    func pitch(_ heads: [SlantedHead]) -> Double {
      max(widths.lowerBound, heads.map(\.pitch).max() ?? 0)
    }
    let count = Double(max(1, names.count))
    let attempts = ColumnHeads.lengths.lazy.map(heads)
    let chosen =
      attempts.first { pitch($0) * count <= room } ?? heads(ColumnHeads.lengths.last ?? 190)
    let needed = pitch(chosen)
    self.heads = chosen
    self.pitch = max(needed, min(widths.upperBound, room / count))
    fitting = min(names.count, max(ColumnHeads.fewest, Int(room / needed)))
  }
}
