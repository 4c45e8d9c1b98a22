import CompactGraph
public import GraphCore

extension CoalitionGraph {
  /// What would be different if some countries had left or joined, or some coalitions were
  /// dissolved or merged: ranks, leads left vacant, shared coalitions, components; as a table
  /// `what,subject,before,after`, of what changes only.
  ///
  /// - Complexity: O(*kn* + *n*²) for *k* coalitions and *n* countries.
  public func whatIf(
    _ changes: [Affiliations.Change], in affiliations: Affiliations,
    universe: Set<Country.ID> = [], unknown: Unknown = .interval
  ) -> Table {
    let after = affiliations.applying(changes)
    var rows: [[Table.Cell]] = []
    func add(_ what: String, _ subject: String, _ before: String, _ after: String) {
      guard before != after else { return }
      rows.append([.text(what), .text(subject), .text(before), .text(after)])
    }
    let old = ranking(of: affiliations, universe: universe, all: true)
    let new = ranking(of: after, universe: universe, all: true)
    let newEntries = Dictionary(uniqueKeysWithValues: new.entries.map { ($0.country, $0) })
    for entry in old.entries {
      guard let other = newEntries[entry.country] else { continue }
      add(
        "coalitions", entry.country.rawValue, unknown.words(entry.lower, entry.upper),
        unknown.words(other.lower, other.upper))
    }
    for entry in old.entries {
      guard let other = newEntries[entry.country] else { continue }
      add("rank", entry.country.rawValue, "\(entry.rank)", "\(other.rank)")
    }
    let vacant = vacancies(affiliations, after)
    for coalition in vacant { add("lead", coalition.rawValue, "held", "vacant") }
    let (before, later) = (network(of: affiliations), network(of: after))
    for (pair, count) in before.shared.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      add(
        "shared coalitions", pair.joined(separator: " and "), "\(count)",
        "\(later.shared[pair] ?? 0)")
    }
    for (pair, count) in later.shared.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) })
    where before.shared[pair] == nil {
      add("shared coalitions", pair.joined(separator: " and "), "0", "\(count)")
    }
    add("components", "all", "\(before.components)", "\(later.components)")
    add(
      "coalitions counted", "all", "\(affiliations.coalitions.count)", "\(after.coalitions.count)")
    return Table(
      columns: [.init("what"), .init("subject"), .init("before"), .init("after")], rows: rows,
      notes: rows.isEmpty ? ["Nothing would be different."] : [])
  }

  /// How what would be different was found, as a paragraph for a methods section.
  public func whatIfMethods(
    _ changes: [Affiliations.Change], in affiliations: Affiliations
  ) -> String {
    let words = changes.map { change in
      switch change {
      case .leave(let country, let coalition):
        "\(country.rawValue) leaves \(coalition?.rawValue ?? "every coalition")"
      case .join(let country, let coalition): "\(country.rawValue) joins \(coalition.rawValue)"
      case .dissolve(let coalition): "\(coalition.rawValue) is no more"
      case .merge(let first, let second):
        "\(second.rawValue) becomes part of \(first.rawValue)"
      }
    }
    let date = affiliations.asOf.map { ", as of \($0)" } ?? ""
    return
      "Numbers of coalitions, ranks, leads, pairs that share a coalition and components were counted"
      + " in the affiliation network\(date), and again after these changes, one after the other:"
      + " \(words.joined(separator: "; ")). A country belongs to a coalition as a member, associate,"
      + " beneficiary or leader. Declared sizes fall and rise with those who leave and join."
  }

  /// Who says that the ties hold which the changes take away or turn over.
  public func sourcesTouched(
    by changes: [Affiliations.Change], in affiliations: Affiliations
  ) -> [Source.ID] {
    let after = Set(affiliations.applying(changes).ties)
    return TieSources(self).of(
      affiliations.ties.filter { !after.contains($0) }.map { ($0.country, $0.coalition) })
  }

  /// Coalitions that somebody led before and nobody leads after.
  private func vacancies(_ before: Affiliations, _ after: Affiliations) -> [Coalition.ID] {
    func led(_ affiliations: Affiliations) -> Set<Coalition.ID> {
      Set(affiliations.ties.filter { $0.leads == .certain }.map(\.coalition))
    }
    let left = Set(after.coalitions.map(\.id))
    return led(before).subtracting(led(after)).intersection(left).sorted()
  }

  /// The components of the certain network, and what each pair of countries shares.
  private func network(
    of affiliations: Affiliations
  ) -> (components: Int, shared: [[String]: Int]) {
    var columns: [Coalition.ID: Int] = [:]
    for (column, coalition) in affiliations.coalitions.enumerated() {
      columns[coalition.id] = column
    }
    let certain = affiliations.ties.filter { $0.belongs == .certain }
    let incidence = Incidence(
      rows: countries.count, columns: columns.count,
      ties: certain.compactMap { tie in
        guard let row = position(of: tie.country), let column = columns[tie.coalition] else {
          return nil
        }
        return (row, column)
      })
    var shared: [[String]: Int] = [:]
    for column in 0..<incidence.columnCount {
      let rows = incidence.rows(ofColumn: column).map { countries[Int($0)].id.rawValue }
      for (position, first) in rows.enumerated() {
        for second in rows[(position + 1)...] { shared[[first, second], default: 0] += 1 }
      }
    }
    return (incidence.componentCount, shared)
  }
}
