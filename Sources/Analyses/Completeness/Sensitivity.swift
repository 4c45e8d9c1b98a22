public import GraphCore

extension CoalitionGraph {
  /// Which single fact could change who the first countries are, and so which source to look up
  /// next; as a table `fact,effect,sources`.
  ///
  /// A fact is a tie that may hold (a possible one, or an unnamed place that a country may fill), or
  /// one that rests on a single origin and may be wrong. It changes the first countries if with it
  /// another country has at least as many coalitions as the last of them, or if without it one of them
  /// has no more than the best of the others.
  ///
  /// - Complexity: O(*t* + *kn*) for *t* ties, *k* coalitions and *n* countries.
  public func sensitivity(of ranking: CountryRanking, top: Int) -> Table {
    let first = ranking.entries.prefix(top)
    let ties = TieSources(self)
    let names = Set(first.map(\.country))
    let least = first.map(\.lower).min() ?? 0
    let next = ranking.entries.dropFirst(top).map(\.lower).max() ?? 0
    var rows: [[Table.Cell]] = []
    func add(_ fact: String, _ effect: String, _ sources: [Source.ID]) {
      rows.append([.text(fact), .text(effect), .list(sources.map(\.rawValue))])
    }
    let rosters = Dictionary(uniqueKeysWithValues: ranking.rosters.map { ($0.coalition, $0) })
    for entry in ranking.entries where !names.contains(entry.country) && entry.lower + 1 >= least {
      for coalition in entry.possibleCoalitions {
        let sources = rosters[coalition]?.declared?.declarations.flatMap(\.claim.sources) ?? []
        add(
          "\(name(of: entry.country)) belongs to \(name(of: .coalition(coalition)))",
          "\(entry.lower + 1 > least ? "comes in" : "draws level"), with \(entry.lower + 1)",
          sources)
      }
    }
    for entry in first where entry.lower - 1 <= next {
      for coalition in entry.coalitions {
        let sources = ties.of(entry.country, in: coalition)
        guard Set(sources.map { origin(of: $0) }).count == 1 else { continue }
        add(
          "\(name(of: entry.country)) does not belong to \(name(of: .coalition(coalition)))",
          "\(entry.lower - 1 < next ? "falls out" : "is no longer ahead"), with \(entry.lower - 1)",
          sources)
      }
    }
    let summary =
      rows.isEmpty
      ? "No single fact could change the first \(first.count)."
      : "\(rows.count) single facts could change the first \(first.count)."
    return Table(
      columns: [.init("fact"), .init("effect"), .init("sources")], rows: rows, notes: [summary])
  }
}
