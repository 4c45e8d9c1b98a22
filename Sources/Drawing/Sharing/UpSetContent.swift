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
    /// The coalitions in which the tie of one of them is disputed.
    let disputed: Set<Coalition.ID>
    /// The number of parties in these coalitions and perhaps in others.
    let inAll: Int
  }

  /// The coalitions, the largest first.
  let columns: [PictureTies.Column]
  /// The combinations that are drawn: most parties first, then fewest coalitions.
  let rows: [Row]
  /// The other combinations.
  let others: [Row]
  /// True if a source reports the size of a coalition.
  let hasReportedSizes: Bool

  /// The combinations of the parties of a picture.
  init(_ picture: PictureTies, language: String, most: Int) {
    let sets = Sets(picture.affiliations)
    let ties = Dictionary(
      picture.ties.map { (TieKey($0.party, $0.coalition), $0.mark.sureness) },
      uniquingKeysWith: { $1 })
    let kept = Set(picture.rows.map(\.id))
    let all = sets.combinations.compactMap { found -> Row? in
      let ids = found.sets.compactMap { node -> Coalition.ID? in
        if case .coalition(let id) = node { return id }
        return nil
      }
      let parties = found.members.map { Party.ID($0.id) }
        .filter { picture.least == 0 || kept.contains($0) }
      if parties.isEmpty { return nil }
      return Row(
        sets: Set(ids), names: parties.map { picture.name(of: $0, language: language) }.sorted(),
        disputed: Set(ids.filter { id in parties.contains { ties[TieKey($0, id)] == .disputed } }),
        inAll: found.inAll)
    }
    rows = Array(all.prefix(most))
    others = Array(all.dropFirst(most))
    let drawn = all.reduce(into: Set<Coalition.ID>()) { $0.formUnion($1.sets) }
    columns = picture.columns.filter { drawn.contains($0.id) }
      .sorted { ($1.named, $0.id) < ($0.named, $1.id) }
    hasReportedSizes = columns.contains { $0.list?.reported != nil }
  }
}
