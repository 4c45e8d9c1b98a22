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

  /// One period, with positions of years; no last one where it goes on.
  private struct Period {
    let entry: Entry
    let role: Int32
    let first: Int
    let last: Int?
  }

  /// The number of the role that stands for "not known".
  private var unknown: Int32 { Int32(roles.count) }

  /// The periods of all ties.
  ///
  /// - Parameters:
  ///   - parties: The parties by number.
  ///   - coalitions: The coalitions by number.
  ///   - claim: The sources of every claim.
  ///   - file: The file, which gets a finding for each year in which a tie has two roles.
  /// - Returns: The periods, and how many of them no row states: those of years without rows.
  /// - Complexity: O(*n* log *n*) in the number of entries.
  mutating func block(
    parties: [Party.ID], coalitions: [Coalition.ID], claim: Claim, in file: FileReading
  ) -> (ties: TieBlock, assumed: Int) {
    entries.sort {
      ($0.coalition, $0.party, $0.year, $0.line) < ($1.coalition, $1.party, $1.year, $1.line)
    }
    var periods: [Period] = []
    var assumed = 0
    var start = 0
    while start < entries.count {
      let first = entries[start]
      var end = start
      while end + 1 < entries.count, continues(end, file) { end += 1 }
      let last = Int(entries[end].year)
      periods.append(
        Period(
          entry: first, role: first.role, first: years[Int(first.year)],
          last: last == years.count - 1 ? nil : years[last]))
      if end + 1 < entries.count, let gap = gap(entries[end], entries[end + 1]) {
        periods.append(
          Period(
            entry: entries[end + 1], role: unknown, first: gap.lowerBound, last: gap.upperBound))
        assumed += 1
      }
      start = end + 1
    }
    return (block(of: periods, parties, coalitions, claim, file), assumed)
  }

  /// Whether the period of an entry goes on to the next entry.
  private func continues(_ position: Int, _ file: FileReading) -> Bool {
    let (a, b) = (entries[position], entries[position + 1])
    guard a.party == b.party, a.coalition == b.coalition else { return false }
    if a.year == b.year, a.role != b.role {
      file.report(
        TableRules.contradiction,
        "lines \(a.line) and \(b.line) give one party two roles in one coalition and year:"
          + " \(roles[Int(a.role)].rawValue) and \(roles[Int(b.role)].rawValue)",
        at: Document.Mark(line: Int(b.line), column: 1))
    }
    // No year of the table lies between them, and none without rows, in which a membership is only possible.
    return a.role == b.role && b.year - a.year <= 1 && gap(a, b) == nil
  }

  /// The years without any row of the table between two entries of a party that belongs in both.
  private func gap(_ a: Entry, _ b: Entry) -> ClosedRange<Int>? {
    guard a.party == b.party, a.coalition == b.coalition, roles[Int(a.role)].belongs,
      roles[Int(b.role)].belongs, b.year - a.year == 1
    else { return nil }
    let (last, next) = (years[Int(a.year)], years[Int(b.year)])
    return next - last > 1 ? last + 1...next - 1 : nil
  }

  private func block(
    of periods: [Period], _ parties: [Party.ID], _ coalitions: [Coalition.ID], _ claim: Claim,
    _ file: FileReading
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
      claims: .init([claim], TieColumn(repeating: 0, count: periods.count)), file: file.file,
      lines: periods.map(\.entry.line))
  }
}
