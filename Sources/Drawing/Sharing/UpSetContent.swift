import Analyses
import Counting
import GraphCore

/// The combinations of coalitions that parties have, and what a picture says of each.
struct UpSetContent: Sendable {
  /// One combination.
  struct Row: Sendable {
    let sets: Set<Coalition.ID>
    /// The parties in exactly these coalitions, by name.
    let names: [String]
    /// The same, with an asterisk behind those with a disputed tie to one of the coalitions.
    let marked: [String]
    /// The coalitions in which the tie of one of them is disputed.
    let disputed: Set<Coalition.ID>
    /// The number of parties in these coalitions and perhaps in others.
    let inAll: Int
  }

  /// The coalitions that are drawn, the largest first.
  let columns: [PictureTies.Column]
  /// The combinations that are drawn: most parties first, then fewest coalitions.
  let rows: [Row]
  /// The other combinations.
  let others: [Row]
  /// True if a source reports the size of a coalition.
  let hasReportedSizes: Bool

  /// True if sources disagree on a tie that is drawn.
  var hasDisputes: Bool { rows.contains { !$0.disputed.isEmpty } }

  /// The combinations of the parties of a picture.
  ///
  /// - Parameters:
  ///   - picture: The ties.
  ///   - sets: The combinations of all coalitions.
  ///   - columns: The coalitions that are drawn.
  ///   - language: The language of names.
  ///   - most: The most combinations that are drawn.
  init(
    _ picture: PictureTies, _ sets: Sets, of columns: [PictureTies.Column], language: String,
    most: Int
  ) {
    self.columns = columns
    let ties = Dictionary(
      picture.ties.map { (TieKey($0.party, $0.coalition), $0.mark.sureness) },
      uniquingKeysWith: { $1 })
    let kept = Set(picture.rows.map(\.id))
    let drawn = Set(columns.map(\.id))
    // Combinations that differ in coalitions without a column are one.
    var parties: [Set<Coalition.ID>: [Party.ID]] = [:]
    for found in sets.combinations {
      let ids = found.sets.compactMap { node -> Coalition.ID? in
        if case .coalition(let id) = node, drawn.contains(id) { return id }
        return nil
      }
      if !ids.isEmpty { parties[Set(ids), default: []] += found.members.map { Party.ID($0.id) } }
    }
    let all = parties.compactMap { ids, members -> Row? in
      let own = members.filter { picture.least == 0 || kept.contains($0) }
      if own.isEmpty { return nil }
      func isDisputed(_ party: Party.ID, _ id: Coalition.ID) -> Bool {
        ties[TieKey(party, id)] == .disputed
      }
      let names = own.map { (party: $0, name: picture.name(of: $0, language: language)) }
        .sorted { NameOrder($0.name, $0.party.rawValue) < NameOrder($1.name, $1.party.rawValue) }
      return Row(
        sets: ids, names: names.map(\.name),
        marked: names.map { name in
          name.name + (ids.contains { isDisputed(name.party, $0) } ? "*" : "")
        },
        disputed: ids.filter { id in own.contains { isDisputed($0, id) } },
        inAll: parties.reduce(0) { $0 + ($1.key.isSuperset(of: ids) ? $1.value.count : 0) })
    }.sorted { a, b in
      (b.names.count, a.sets.count, a.sets.sorted().map(\.rawValue).joined(separator: " "))
        < (a.names.count, b.sets.count, b.sets.sorted().map(\.rawValue).joined(separator: " "))
    }
    rows = Array(all.prefix(most))
    others = Array(all.dropFirst(most))
    hasReportedSizes = columns.contains { $0.list?.reported != nil }
  }

  /// The coalitions of a picture that are in a combination, the largest first.
  static func coalitions(of picture: PictureTies, in sets: Sets) -> [PictureTies.Column] {
    let drawn = Set(sets.combinations.flatMap(\.sets))
    return picture.columns.filter { drawn.contains(.coalition($0.id)) }
      .sorted { ($1.named, $0.id) < ($0.named, $1.id) }
  }
}
