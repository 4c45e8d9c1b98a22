import Counting
import Dates
import GraphCore
import TestSupport
import Testing

/// The affiliations of small graphs against a definition that tries every completion of the unknown days.
@Suite struct CompletionLawTests {
  /// A day of January 2020, or about one: then it can be the day before or the day after.
  private struct Stated {
    let day: Int
    let isAbout: Bool
    var days: ClosedRange<Int> { isAbout ? day - 1...day + 1 : day...day }
    var text: String { "2020-01-0\(day)" + (isAbout ? "~" : "") }

    init(_ days: ClosedRange<Int>, _ generator: inout SeededGenerator) {
      day = Int.random(in: days, using: &generator)
      isAbout = Int.random(in: 0..<3, using: &generator) == 0
    }
  }

  /// A claim of France on the coalition, in numbers.
  private struct Said {
    var role = Role.member
    var from: Stated?
    var to: Stated?
    var attested: Stated?
    var published: Stated?
    var isRejected = false

    var text: String {
      "FRA in a as \(role.rawValue)" + (from.map { " from \($0.text)" } ?? "")
        + (to.map { " to \($0.text)" } ?? "") + (attested.map { " at \($0.text)" } ?? "")
        + " by \(published.map { "s\($0.day)\($0.isAbout ? "x" : "")" } ?? "undated")"
        + (isRejected ? " rejected" : "")
    }
  }

  private static let never = 1_000_000

  /// Dates of a day, of three days and of the month, with the days of January that they can be.
  private static let dates: [(String, ClosedRange<Int>)] =
    [("2020-01", 1...31), ("2020-01-05~", 4...6), ("2020-01-03~", 2...4)]
    + (1...9).map { ("2020-01-0\($0)", $0...$0) }

  /// The claims of one role, each with every pair of a first and a last day that it allows.
  private struct Definition {
    let claims: [Said]
    let founding: Int?
    let dissolution: ClosedRange<Int>?

    /// The days that a claim is about; `nil` without a date.
    func about(_ claim: Said) -> ClosedRange<Int>? {
      if let from = claim.from {
        guard let attested = claim.attested, attested.days.lowerBound > from.days.lowerBound else {
          return from.days
        }
        return attested.days
      }
      var day = claim.attested?.days
      if day == nil, let published = claim.published?.days,
        dissolution.map({ published.lowerBound <= $0.upperBound }) ?? true
      {
        day = published
      }
      if let to = claim.to?.days, day.map({ $0.lowerBound > to.upperBound }) ?? true { return to }
      return day
    }

    func lasts(_ claim: Said) -> ClosedRange<Int> {
      if let to = claim.to { return to.days }
      let day = about(claim)?.lowerBound ?? -CompletionLawTests.never
      let known = claims.compactMap(\.to?.days).filter { $0.upperBound >= day }
      if let first = known.min(by: {
        ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
      }) {
        return first
      }
      if let end = dissolution, end.upperBound >= day {
        return max(end.lowerBound, day)...end.upperBound
      }
      return CompletionLawTests.never...CompletionLawTests.never
    }

    func firsts(_ claim: Said) -> ClosedRange<Int> {
      if let from = claim.from { return from.days }
      guard let about = about(claim) else { return 0...0 }
      let known = claims.filter { other in
        other.from.map { $0.days.upperBound <= about.upperBound } ?? false
          && lasts(other).upperBound >= about.lowerBound
      }.compactMap(\.from?.days)
      if let last = known.max(by: {
        ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
      }) {
        return last
      }
      var first = founding ?? -5
      let over = claims.compactMap(\.to?.days).filter { $0.upperBound < about.lowerBound }
      if claim.to == nil,
        let end = over.max(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
      {
        first = max(first, end.lowerBound)
      }
      return min(first, about.upperBound)...about.upperBound
    }

    func certainty(on days: ClosedRange<Int>) -> Certainty {
      claims.map { claim in
        guard about(claim) != nil else {
          let isLate = founding.map { days.upperBound < $0 } ?? false
          let isOver = dissolution.map { days.lowerBound > $0.upperBound } ?? false
          return isLate || isOver ? Certainty.absent : .possible
        }
        var (holds, fails) = (false, false)
        for first in firsts(claim) {
          for last in lasts(claim) where first <= last {
            if first <= days.upperBound && last >= days.lowerBound {
              holds = true
            } else {
              fails = true
            }
          }
        }
        return holds ? fails ? .possible : .certain : .absent
      }.max() ?? .absent
    }
  }

  private func claim(_ generator: inout SeededGenerator) -> Said {
    var said = Said()
    said.role =
      [.member, .member, .member, .lead, .unknown, .observer].randomElement(using: &generator)
      ?? .member
    func chance(_ tenths: Int) -> Bool { Int.random(in: 0..<10, using: &generator) < tenths }
    if chance(4) { said.from = Stated(2...6, &generator) }
    if chance(4) { said.attested = Stated(2...8, &generator) }
    if chance(3) { said.to = Stated((said.from?.day ?? 2)...8, &generator) }
    if chance(5) { said.published = Stated(2...8, &generator) }
    said.isRejected = chance(1)
    return said
  }

  @Test("Affiliations are what the completions of all unknown days agree on", arguments: 0..<8)
  func completions(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<60 {
      let said = (0..<Int.random(in: 1...4, using: &generator)).map { _ in claim(&generator) }
      let founding =
        Bool.random(using: &generator) ? Int.random(in: 2...4, using: &generator) : nil
      let end = Int.random(in: 0..<3, using: &generator) == 0 ? Stated(4...8, &generator) : nil
      var lines =
        said.map(\.text) + ["coalition z founded 2020-01-01 by undated", "source undated"]
      lines += said.compactMap(\.published).map {
        "source s\($0.day)\($0.isAbout ? "x" : "") published \($0.text)"
      }
      lines.append(
        "coalition a" + (founding.map { " founded 2020-01-0\($0) by undated" } ?? "")
          + (end.map { " ended \($0.text)" } ?? ""))
      let text = lines.joined(separator: "\n")
      let graph = try GraphText.graph(text)
      let heard = said.filter { !$0.isRejected }
      func certainty(_ role: Role, _ days: ClosedRange<Int>) -> Certainty {
        Definition(
          claims: heard.filter { $0.role == role }, founding: founding, dissolution: end?.days
        ).certainty(on: days)
      }
      for (text, days) in Self.dates {
        let date = try PartialDate(parsing: text)
        let found = graph.affiliations(asOf: .date(date))
        guard found.column(of: "a") != nil else {
          // Before the founding and after the end nothing holds that is not stated in so many words.
          #expect(found.belongs("FRA", "a") == .absent)
          continue
        }
        let lead = certainty(.lead, days)
        let expected = max(
          certainty(.member, days), lead, min(.possible, certainty(.unknown, days)))
        #expect(found.belongs("FRA", "a") == expected, "\(lines) on \(date)")
        #expect(found.leads("FRA", "a") == lead, "\(lines) on \(date)")
      }
    }
  }
}
