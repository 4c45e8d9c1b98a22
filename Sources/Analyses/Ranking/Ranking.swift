import CompactGraph
public import Counting
import Dates
public import GraphCore

/// Parties by the number of coalitions to which they belong: the degree in the two-mode network.
///
/// The numbers are bounded exactly: a candidate may fill any unnamed place and need fill none, unless as many
/// places are open as there are candidates. Ranks compare the parties of one filter, and the candidates of that
/// kind that are not rows, which can overtake and are not listed.
public struct Ranking: Sendable {
  /// One party.
  public struct Entry: Sendable {
    /// The party.
    public let party: Party.ID
    /// The coalitions to which it belongs in every completion of the member lists, by identifier.
    public var coalitions: [Coalition.ID] { certain.map { ids[Int($0)] } }
    /// The coalitions to which it belongs in some completion only: by a possible tie, or as an unnamed member.
    public var possible: [Coalition.ID] { open.map { ids[Int($0)] } }
    /// The number of coalitions that it certainly leads, alone or jointly.
    public let leads: Int
    /// The rank by the number that the question counts; with `Question.Counted.range` by the lower end, with
    /// the best and the worst rank in any completion.
    public let rank: Rank

    /// The number of coalitions in any completion.
    public var count: Count { Count(certain.count...certain.count + open.count) }

    // Columns take a quarter of the room of identifiers, and share it with the field.
    fileprivate let certain: [Int32]
    fileprivate let open: [Int32]
    /// The coalitions of all columns.
    fileprivate let ids: [Coalition.ID]
  }

  /// The affiliations.
  package let affiliations: Affiliations
  /// The filter: `states` or `all`.
  package let filter: PartyFilter
  /// The entries: by the number that the question counts, then by the other end of its range, both falling,
  /// then by identifier.
  public let entries: [Entry]
  /// The number of parties that may be unnamed members, are compared, and are not listed.
  package let outsiders: Int

  /// Ranks parties.
  ///
  /// - Parameters:
  ///   - affiliations: The affiliations.
  ///   - filter: The parties that are listed and compared.
  ///   - all: Whether parties are listed that belong to nothing.
  ///   - wanted: The only party that is listed; it is compared with the others. An organisation is compared
  ///     with all parties.
  /// - Complexity: O(*t* + *c* + *n* log *n*) for *t* ties, *c* candidates and *n* parties. If places are open and
  ///   the question asks for ranges, each entry looks at all parties that may get one, O(*n*²) in all, and has a
  ///   contest for the places; see `PlaceContest`.
  public init(
    _ affiliations: Affiliations, of filter: PartyFilter = .automatic, all: Bool = false,
    only wanted: Party.ID? = nil
  ) {
    var filter = filter.resolved(in: affiliations)
    let wantedRow = wanted.flatMap { affiliations.row(of: $0) }
    if let wantedRow, affiliations.party(wantedRow).kind != .state { filter = .all }
    let counted = affiliations.question.counted
    let field = RankField(affiliations, of: filter)
    var isListed = filter.rows(of: affiliations)
    if !all {
      var isTied = isListed.map { _ in false }
      for tie in affiliations.ties where counted != .certain || tie.belongs == .certain {
        isTied[Int(tie.row)] = true
      }
      for row in isListed.indices where !isTied[row] {
        isListed[row] = counted == .certain && isListed[row] && !field.certain[row].isEmpty
      }
    }

    // The upper numbers are compared among the parties themselves.
    let uppers = SortedNumbers(
      filter.rows(of: affiliations).enumerated().lazy.filter(\.element)
        .map { field.upper($0.offset) })
    let ids = affiliations.coalitionIDs
    let rows = wanted == nil ? Array(isListed.indices) : [wantedRow].compactMap(\.self)
    let entries = rows.filter { isListed[$0] }.map { row in
      Entry(
        party: affiliations.party(row).id, leads: affiliations.leading.degree(ofRow: row),
        rank: Ranking.rank(of: row, in: field, uppers, counted), certain: field.certain[row],
        open: field.open[row].map { field.columns[$0] }, ids: ids)
    }
    self.affiliations = affiliations
    self.filter = filter
    self.outsiders = field.outsiders
    self.entries = entries.sorted { a, b in
      let (x, y) = (Ranking.order(a, counted), Ranking.order(b, counted))
      return x == y ? a.party < b.party : x > y
    }
  }

  private static func rank(
    of row: Int, in field: RankField, _ uppers: SortedNumbers, _ counted: Question.Counted
  ) -> Rank {
    let rank = 1 + field.certainlyAbove(field.lowers[row])
    switch counted {
    case .certain: return Rank(rank)
    case .possible: return Rank(1 + uppers.count(above: field.upper(row)))
    case .range:
      let bounds = RankBounds(of: row, in: field)
      return Rank(rank, best: bounds.best, worst: bounds.worst, isExact: bounds.isExact)
    }
  }

  /// The sort key of an entry.
  private static func order(_ entry: Entry, _ counted: Question.Counted) -> (Int, Int) {
    let (lower, upper) = (entry.count.atLeast, entry.certain.count + entry.open.count)
    return counted == .possible ? (upper, lower) : (lower, upper)
  }

  /// The number of an entry that the question counts.
  package func number(of entry: Entry) -> Count {
    affiliations.question.counted.part(of: entry.count)
  }
}

// By hand, because an entry has the coalitions of all columns, and is about its own.
extension Ranking.Entry: Hashable {
  /// True if two entries give a party the same coalitions and the same rank.
  ///
  /// - Complexity: O(*d*) in the number of its coalitions.
  public static func == (a: Ranking.Entry, b: Ranking.Entry) -> Bool {
    a.party == b.party && a.leads == b.leads && a.rank == b.rank
      && a.certain.count == b.certain.count && a.open.count == b.open.count
      && a.coalitions == b.coalitions && a.possible == b.possible
  }

  /// Hashes the party, its rank and its own coalitions.
  ///
  /// - Complexity: O(*d*) in the number of its coalitions.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(party)
    hasher.combine(rank)
    hasher.combine(coalitions)
    hasher.combine(possible)
  }
}
