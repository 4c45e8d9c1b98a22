import Counting
import GraphCore

/// Everything that occurs in any of several pictures, for a layout in which a node has the same place in all of them.
extension PictureTies {
  /// The union of some pictures of one question on several dates, in their order.
  ///
  /// A party has its largest number, a coalition its largest member list, and a tie its firmest mark, so that a layout
  /// of the union has room for each picture.
  ///
  /// - Precondition: There is at least one picture.
  /// - Complexity: O(*t* log *t*) in the number of all ties.
  init(union pictures: [PictureTies]) {
    guard let last = pictures.last else { preconditionFailure("a union of no pictures") }
    affiliations = last.affiliations
    onlyLeads = last.onlyLeads
    least = last.least
    leftOut = pictures.map(\.leftOut).max() ?? 0
    parts = pictures
    beneficiaries = pictures.reduce(into: []) { $0.formUnion($1.beneficiaries) }
    columns = PictureTies.best(pictures.flatMap(\.columns), by: \.id) { a, b in
      (a.named, TextStyle.note.width(a.size)) < (b.named, TextStyle.note.width(b.size))
    }.sorted { $0.id < $1.id }
    rows = PictureTies.best(pictures.flatMap(\.rows), by: \.id) { a, b in
      (a.count.atLeast, a.count.highest, a.leads)
        < (b.count.atLeast, b.count.highest, b.leads)
    }.map { row in
      let leads = pictures.compactMap { $0.row(of: row.id)?.leads }.max() ?? 0
      return Row(id: row.id, count: row.count, certain: row.certain, leads: leads)
    }.sorted { $0.id < $1.id }
    ties = PictureTies.best(pictures.flatMap(\.ties), by: { TieKey($0.party, $0.coalition) }) {
      a, b in b.mark.order < a.mark.order
    }.sorted { ($0.coalition, $0.party) < ($1.coalition, $1.party) }
  }

  /// The greatest of the values of each key; of equal ones the first.
  private static func best<Value, Key: Hashable>(
    _ values: [Value], by key: (Value) -> Key, _ precedes: (Value, Value) -> Bool
  ) -> [Value] {
    var best: [Key: Value] = [:]
    for value in values where best[key(value)].map({ precedes($0, value) }) ?? true {
      best[key(value)] = value
    }
    return Array(best.values)
  }

  /// The pictures that a layout has to have room for.
  var shown: [PictureTies] { parts.isEmpty ? [self] : parts }

  /// The row of a party.
  func row(of id: Party.ID) -> Row? { PictureTies.value(of: id, in: rows, by: \.id) }

  /// The column of a coalition.
  func column(of id: Coalition.ID) -> Column? { PictureTies.value(of: id, in: columns, by: \.id) }

  /// The value of a key among values that are sorted by it.
  private static func value<Value, Key: Comparable>(
    of key: Key, in values: [Value], by path: KeyPath<Value, Key>
  ) -> Value? {
    var range = values.indices
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let found = values[middle][keyPath: path]
      if found == key { return values[middle] }
      range = found < key ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// The ties that need a line of their own: in a union a lead role and a membership of the same party and coalition,
  /// if both occur.
  var routes: [Tie] {
    guard !parts.isEmpty else { return ties }
    struct Route: Hashable {
      let key: TieKey
      let isLead: Bool
    }
    return PictureTies.best(
      parts.flatMap(\.ties),
      by: { Route(key: TieKey($0.party, $0.coalition), isLead: $0.mark.shape == .leads) }
    ) { a, b in b.mark.order < a.mark.order }
    .sorted { ($0.coalition, $0.party, $0.mark.order) < ($1.coalition, $1.party, $1.mark.order) }
  }

  /// True if two pictures show the same.
  func looksLike(_ other: PictureTies) -> Bool {
    ties == other.ties && rows == other.rows && columns == other.columns
      && leftOut == other.leftOut && beneficiaries == other.beneficiaries
  }
}
