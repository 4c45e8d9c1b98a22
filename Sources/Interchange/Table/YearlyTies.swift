import Dates
import Documents
import GraphCore

/// Ties of single years, which become periods: decision note 3.
///
/// Years on end with one role become one period. A period that reaches the last year of the table goes on: where
/// the data end, the tie need not.
struct YearlyTies {
  /// One year of one tie.
  struct Entry {
    let party: Int32
    let coalition: Int32
    /// The position of the year among those of the table.
    let year: Int32
    /// The number of the role.
    let role: Int32
    /// The number of the claim.
    let claim: Int32
    let line: Int32
  }

  private let years: [Int]
  private let roles: [Role]
  private var entries: [Entry] = []

  /// A collector.
  ///
  /// - Parameters:
  ///   - years: The years of which the table has rows, sorted.
  ///   - roles: The roles by number.
  init(years: [Int], roles: [Role]) {
    self.years = years
    self.roles = roles
  }

  /// Adds a year.
  mutating func add(_ entry: Entry) { entries.append(entry) }

  /// One period; no last year where it goes on.
  private struct Period {
    let entry: Entry
    let role: Int32
    let first: Int
    let last: Int?
    /// The number of the claim.
    let claim: Int32
  }

  /// The number of the role that stands for "not known".
  private var unknown: Int32 { Int32(roles.count) }

  /// The periods of all ties.
  ///
  /// - Parameters:
  ///   - parties: The parties by number.
  ///   - coalitions: The coalitions by number.
  ///   - claims: What supports the years, by number.
  ///   - file: The name of the file from which the years are.
  /// - Returns: The periods, and how many of them no row states: those of years without rows.
  /// - Complexity: O(*n* log *n*) in the number of entries.
  mutating func block(
    parties: [Party.ID], coalitions: [Coalition.ID], claims: [Claim], in file: String
  ) -> (ties: TieBlock, assumed: Int) {
    entries.sort {
      ($0.coalition, $0.party, $0.role, $0.year, $0.line)
        < ($1.coalition, $1.party, $1.role, $1.year, $1.line)
    }
    var merged = YearlyClaims(claims)
    var periods: [Period] = []
    var start = 0
    while start < entries.count {
      let first = entries[start]
      var end = start
      while end + 1 < entries.count, continues(entries[end], entries[end + 1]) { end += 1 }
      let last = Int(entries[end].year)
      periods.append(
        Period(
          entry: first, role: first.role, first: years[Int(first.year)],
          last: last == years.count - 1 ? nil : years[last],
          claim: merged.number(of: entries[start...end].lazy.map(\.claim))))
      start = end + 1
    }
    let gaps = gaps()
    return (block(of: periods + gaps, parties, coalitions, merged.claims, file), gaps.count)
  }

  /// True if the period of a role goes on from one entry to the next.
  private func continues(_ a: Entry, _ b: Entry) -> Bool {
    a.party == b.party && a.coalition == b.coalition && a.role == b.role && b.year - a.year <= 1
      && !(roles[Int(a.role)].belongs && isGap(a.year, b.year))
  }

  /// True if no row of the table is about the years between two.
  private func isGap(_ a: Int32, _ b: Int32) -> Bool {
    b - a == 1 && years[Int(b)] - years[Int(a)] > 1
  }

  /// The years without any row of the table before and after which a party belongs, in whatever roles.
  private func gaps() -> [Period] {
    var belonging = entries.filter { roles[Int($0.role)].belongs }
    belonging.sort {
      ($0.coalition, $0.party, $0.year, $0.line) < ($1.coalition, $1.party, $1.year, $1.line)
    }
    return zip(belonging, belonging.dropFirst()).compactMap { a, b in
      guard a.party == b.party, a.coalition == b.coalition, isGap(a.year, b.year) else {
        return nil
      }
      return Period(
        entry: b, role: unknown, first: years[Int(a.year)] + 1, last: years[Int(b.year)] - 1,
        claim: b.claim)
    }
  }

  private func block(
    of periods: [Period], _ parties: [Party.ID], _ coalitions: [Coalition.ID], _ claims: [Claim],
    _ file: String
  ) -> TieBlock {
    let all = Set(periods.flatMap { [$0.first] + ($0.last.map { [$0] } ?? []) }).sorted()
    let positions = Dictionary(uniqueKeysWithValues: zip(all, Int32(0)...))
    let dates = all.compactMap { PartialDate(year: $0) }
    return TieBlock(
      parties: .init(parties, TieColumn(periods.map(\.entry.party), expecting: 0)),
      coalitions: .init(coalitions, TieColumn(periods.map(\.entry.coalition), expecting: 0)),
      roles: .init(roles + [.unknown], TieColumn(periods.map(\.role), expecting: 0)),
      from: .init(dates, TieColumn(periods.map { positions[$0.first] ?? -1 }, expecting: -1)),
      to: .init(
        dates,
        TieColumn(periods.map { $0.last.flatMap { positions[$0] } ?? -1 }, expecting: -1)),
      attested: .init([], TieColumn(repeating: -1, count: periods.count)),
      claims: .init(claims, TieColumn(periods.map(\.claim), expecting: 0)), file: file,
      lines: periods.map(\.entry.line))
  }
}
