import Testing

@testable import Dates

@Suite struct SpellTests {
  /// On a calendar of six days, every spell and every period: the answer is certain exactly if all
  /// completions hold on some day of the period, and absent exactly if none does.
  @Test func agreesWithEveryCompletion() {
    let days = (0...5).map { Day(number: $0) }
    let ranges = days.flatMap { low in days.filter { $0 >= low }.map { low...$0 } }
    for start in ranges {
      for end in ranges {
        let completions = days.filter { start.contains($0) }.flatMap { first in
          days.filter { end.contains($0) && first <= $0 }.map { first...$0 }
        }
        guard let spell = Spell(start: start, end: end) else {
          #expect(completions.isEmpty)
          continue
        }
        #expect(!completions.isEmpty)
        for period in ranges {
          let holding = completions.count { $0.overlaps(period) }
          let expected: Certainty =
            holding == completions.count ? .certain : holding > 0 ? .possible : .absent
          #expect(spell.holds(during: period) == expected, "\(start) \(end) \(period)")
        }
      }
    }
  }

  /// Every pair of spells on a calendar of four days, against every pair of completions.
  @Test func overlapAgreesWithEveryCompletion() {
    let days = (0...3).map { Day(number: $0) }
    let ranges = days.flatMap { low in days.filter { $0 >= low }.map { low...$0 } }
    func completions(_ spell: Spell) -> [ClosedRange<Day>] {
      days.filter { spell.start.contains($0) }.flatMap { first in
        days.filter { spell.end.contains($0) && first <= $0 }.map { first...$0 }
      }
    }
    let spells = ranges.flatMap { start in ranges.compactMap { Spell(start: start, end: $0) } }
    for a in Set(spells) {
      for b in Set(spells) {
        let pairs = completions(a).flatMap { one in completions(b).map { one.overlaps($0) } }
        let expected: Certainty =
          pairs.allSatisfy { $0 } ? .certain : pairs.contains(true) ? .possible : .absent
        #expect(a.overlaps(b) == expected, "\(a) \(b)")
      }
    }
  }
}
