import Dates

extension [ClosedRange<Day>] {
  /// The shortest time in which a number of events lie whole, of equal ones the first; `nil` if there are fewer.
  ///
  /// It begins with an event and ends with one. While the start moves on, events before it drop out, so that the
  /// end that is needed only moves on too.
  ///
  /// - Precondition: The events are in the order of their first days, and `wanted` is at least 1.
  /// - Complexity: O(*n* log *n*).
  func shortestSpan(holding wanted: Int) -> ClosedRange<Day>? {
    guard wanted <= count else { return nil }
    let byEnd = indices.sorted { (self[$0].upperBound, $0) < (self[$1].upperBound, $1) }
    var places = [Int](repeating: 0, count: count)
    for (place, event) in byEnd.enumerated() { places[event] = place }
    var isOut = [Bool](repeating: false, count: count)
    // The place of the last of the wanted events among those that are not out.
    var last = wanted - 1
    var best: ClosedRange<Day>?
    for event in indices {
      let start = self[event].lowerBound
      if event == 0 || self[event - 1].lowerBound < start {
        let span = start...self[byEnd[last]].upperBound
        if best.map({ span.length < $0.length }) ?? true { best = span }
      }
      guard count - event > wanted else { break }
      isOut[event] = true
      guard places[event] <= last else { continue }
      repeat { last += 1 } while isOut[byEnd[last]]
    }
    return best
  }
}

extension ClosedRange<Day> {
  /// The number of days between the ends.
  fileprivate var length: Int { upperBound.number - lowerBound.number }
}
