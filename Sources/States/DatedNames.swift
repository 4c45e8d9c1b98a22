import Dates

/// Names that meant one state at one time and another, or several, at other times.
///
/// The times are those of the state lists: the Correlates of War Project's (v2016) and Gleditsch and
/// Ward's. A name that is not here means the same on every date; which of several namesakes existed on a
/// date is told by `StateLives`.
enum DatedNames {
  private struct Entry: Sendable {
    let state: String
    let days: ClosedRange<Day>
  }

  /// The state that a name, given by its key, meant during a period; `nil` if the name is not one of
  /// these, or the time is not.
  static func state(named key: String, during period: ClosedRange<Day>?) -> String? {
    guard let period, let entries = entries[key] else { return nil }
    return entries.first { $0.days.contains(period.upperBound) }?.state
  }

  /// True if a name, given by its key, is one of these.
  static func isDated(_ key: String) -> Bool { entries[key] != nil }

  private static let entries: [String: [Entry]] = {
    var entries: [String: [Entry]] = [:]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 3)
      guard fields.count == 4 else { continue }
      let first = PartialDate(fields[1])?.earliest ?? .distantPast
      let last = PartialDate(fields[2])?.latest ?? .distantFuture
      entries[NameKey.of(fields[3]), default: []].append(
        Entry(state: String(fields[0]), days: first...last))
    }
    return entries
  }()

  /// Identifier, first day, last day (`..` where there is none), and name.
  private static let table = """
    CHN .. 1949-10-01 Republic of China
    COD .. 1960-08-14 Congo
    COG 1960-08-15 .. Congo
    TWN 1949-10-02 .. Republic of China
    cow:300 .. 1918-11-13 Austria
    cow:730 .. 1948-08-14 Korea
    gw:815 .. 1893-01-01 Vietnam
    gw:815 .. 1893-01-01 Viet Nam
    gw:99 1821-08-30 1830-09-22 Colombia
    """
}
