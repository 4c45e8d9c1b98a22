import CompactGraph
import GraphCore

/// The rosters of some coalitions as bits over the countries that any of them has or may have: what the
/// bounds of pairs are counted from.
struct RosterBits: Hashable, Sendable {
  /// The countries that the bits stand for.
  let countries: [Country.ID]
  /// How many belong to each coalition besides the named.
  let unnamed: [ClosedRange<Int>]
  /// The named members of each coalition, and below them, in the same order, its candidates.
  private let rows: BitRows

  /// The bits of some rosters, over `countries` if they are given.
  init(_ rosters: [Roster], countries all: [Country.ID]? = nil) {
    var known: Set<Country.ID> = []
    if all == nil {
      for roster in rosters {
        known.formUnion(roster.named)
        known.formUnion(roster.candidates)
      }
    }
    let countries = all ?? known.sorted()
    var columns: [Country.ID: Int] = [:]
    for (column, id) in countries.enumerated() { columns[id] = column }
    var rows = BitRows(rows: 2 * rosters.count, columns: countries.count)
    for (row, roster) in rosters.enumerated() {
      for id in roster.named { if let column = columns[id] { rows.insert(row, column) } }
      for id in roster.candidates {
        if let column = columns[id] { rows.insert(rosters.count + row, column) }
      }
    }
    self.countries = countries
    self.unnamed = rosters.map(\.unnamed)
    self.rows = rows
  }

  /// The number of coalitions.
  var count: Int { unnamed.count }

  /// How many are named in both of two coalitions; of one and itself, how many it names.
  func named(_ a: Int, _ b: Int) -> Int { rows.sharedCount(a, b) }
  /// How many are named in the first and candidates of the second.
  func named(_ a: Int, candidatesOf b: Int) -> Int { rows.sharedCount(a, count + b) }
  /// How many are candidates of both.
  func candidates(_ a: Int, _ b: Int) -> Int { rows.sharedCount(count + a, count + b) }

  /// Whether a coalition names a country.
  func names(_ coalition: Int, _ country: Int) -> Bool { rows.contains(coalition, country) }
  /// Whether a country may be one of a coalition's unnamed.
  func mayHave(_ coalition: Int, _ country: Int) -> Bool {
    rows.contains(count + coalition, country)
  }

  /// Who is named where: a row for each country, a column for each coalition.
  var incidence: Incidence {
    Incidence(
      rows: countries.count, columns: count,
      ties: countries.indices.flatMap { country in
        (0..<count).filter { names($0, country) }.map { (country, $0) }
      })
  }

  /// The countries that two coalitions both name.
  func sharedNames(_ a: Int, _ b: Int) -> [Country.ID] {
    countries.indices.filter { names(a, $0) && names(b, $0) }.map { countries[$0] }
  }
}
