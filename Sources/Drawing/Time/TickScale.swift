/// The heights of ticks: in proportion to the number of parties, the largest as high as there is room.
struct TickScale: Hashable, Sendable {
  private let most: Int
  private let mostEnds: Int

  /// The greatest height of a tick above a band.
  private static let tallest = 18.0
  private static let tallestEnd = BandsLayout.endsHeight - 1
  private static let least = 3.0

  /// The scale of some changes.
  init(_ changes: [MembershipChange]) {
    most = changes.lazy.filter { !$0.isEnd }.map(\.count).max() ?? 0
    mostEnds = changes.lazy.filter(\.isEnd).map(\.count).max() ?? 0
  }

  /// The height of a tick.
  func height(_ change: MembershipChange) -> Double {
    let room = (change.isEnd ? TickScale.tallestEnd : TickScale.tallest) - TickScale.least
    let most = change.isEnd ? mostEnds : most
    // A pixel each, where that has room.
    let unit = min(1, room / Double(max(1, most)))
    return TickScale.least + Double(change.count) * unit
  }

  /// True if a tick reaches the numbers beside ticks.
  func isTall(_ change: MembershipChange) -> Bool { height(change) > (change.isEnd ? 1 : 7) }
}
