import Dates
import TestSupport
import Testing

@testable import Drawing

@Suite struct ShortestSpanTests {
  /// The shortest span, by looking at each start anew.
  private func search(_ events: [ClosedRange<Day>], _ wanted: Int) -> ClosedRange<Day>? {
    var best: ClosedRange<Day>?
    for start in events.map(\.lowerBound) {
      let ends = events.filter { $0.lowerBound >= start }.map(\.upperBound).sorted()
      guard ends.count >= wanted else { continue }
      let span = start...ends[wanted - 1]
      func length(_ span: ClosedRange<Day>) -> Int {
        span.upperBound.number - span.lowerBound.number
      }
      if best.map({ length(span) < length($0) }) ?? true { best = span }
    }
    return best
  }

  @Test("The span is that of a search from every start", arguments: 0..<200)
  func isShortest(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let events = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      let first = Int.random(in: 0..<20, using: &generator)
      return Day(number: first)...Day(number: first + Int.random(in: 0..<8, using: &generator))
    }.sorted { $0.lowerBound < $1.lowerBound }
    for wanted in 1...13 {
      #expect(events.shortestSpan(holding: wanted) == search(events, wanted))
    }
  }
}
