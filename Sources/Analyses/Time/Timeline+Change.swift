import Counting
import Dates
package import GraphCore

extension Timeline {
  /// Who or what has joined and left between two points of a timeline.
  package struct Change: Hashable, Sendable {
    /// Certain joins, by identifier.
    package private(set) var joined: [NodeReference] = []
    /// Possible joins, by identifier.
    package private(set) var perhapsJoined: [NodeReference] = []
    /// Certain exits, by identifier.
    package private(set) var left: [NodeReference] = []
    /// Possible exits, by identifier.
    package private(set) var perhapsLeft: [NodeReference] = []
    /// The number of ties that began and ended, where all ties are counted.
    package private(set) var ties: (began: Int, ended: Int) = (0, 0)

    package static func == (a: Change, b: Change) -> Bool {
      (a.joined, a.perhapsJoined, a.left, a.perhapsLeft)
        == (b.joined, b.perhapsJoined, b.left, b.perhapsLeft) && a.ties == b.ties
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(joined)
      hasher.combine(left)
    }

    /// No change.
    init() {}

    /// The change between the ties at two points. Whoever was possible and becomes certain has joined.
    init(
      from old: [TieKey: Certainty], to new: [TieKey: Certainty], about subject: Subject
    ) {
      for key in Set(old.keys).union(new.keys).sorted() {
        let (was, now) = (old[key] ?? .absent, new[key] ?? .absent)
        guard was != now else { continue }
        guard case .ties = subject else {
          let node = subject.other(of: key)
          switch now {
          case .certain: joined.append(node)
          case .possible where was == .certain: perhapsLeft.append(node)
          case .possible: perhapsJoined.append(node)
          case .absent: left.append(node)
          }
          continue
        }
        if was == .absent { ties.began += 1 }
        if now == .absent { ties.ended += 1 }
      }
    }

    /// True if no party joined or left, certainly or possibly.
    var isEmpty: Bool {
      joined.isEmpty && perhapsJoined.isEmpty && left.isEmpty && perhapsLeft.isEmpty
    }
  }
}

extension Timeline.Subject {
  /// The ties that are counted, with their certainty.
  func held(in affiliations: Affiliations) -> [TieKey: Certainty] {
    var row: Int?
    var leads = false
    switch self {
    case .coalitions(let id): row = affiliations.row(of: id) ?? -1
    case .leads(let id):
      row = affiliations.row(of: id) ?? -1
      leads = true
    case .members, .ties: break
    }
    return affiliations.ties.reduce(into: [:]) { held, tie in
      guard row.map({ $0 == Int(tie.row) }) ?? true else { return }
      let certainty = leads ? tie.leads : tie.belongs
      if certainty > .absent { held[affiliations.key(of: tie)] = certainty }
    }
  }

  /// The end of a tie that is listed: the coalition of a party that is followed, else the party.
  fileprivate func other(of key: TieKey) -> NodeReference {
    switch self {
    case .coalitions, .leads: .coalition(key.coalition)
    case .members, .ties: .party(key.party)
    }
  }
}

extension Affiliations {
  /// The dates on which the answer can be another one, with the sources of whatever changes: days, or years
  /// where the data know nothing but years.
  func changeDates(from first: Day?, to last: Day) -> [(date: PartialDate, sources: [Source.ID])] {
    let days = changeDays(from: first, to: last)
    guard graph.isYearly else {
      return days.compactMap { change in PartialDate(change.day).map { ($0, change.sources) } }
    }
    let years = Dictionary(grouping: days) { $0.day.civil.year }
    return years.sorted { $0.key < $1.key }.compactMap { year, changes in
      PartialDate(year: year).map { ($0, Set(changes.flatMap(\.sources)).sorted()) }
    }
  }
}

extension Affiliations {
  /// The affiliations on the day after the last end of a membership or a coalition that the data give, if that is
  /// later than their date.
  ///
  /// Ends do not move the newest date. Without this day a known later exit would not appear.
  var onLastEnd: Affiliations {
    guard let newest = date?.latest else { return self }
    var ends: Set<Day> = []
    func take(_ date: PartialDate?) {
      guard let day = date?.latest.next, day > newest, day.civil.year < NewestDate.sentinelYear
      else { return }
      ends.insert(day)
    }
    let ties = graph.ties
    let codes = ties.to.sharedValue.map { [$0] } ?? Set(ties.indices.lazy.map { ties.to[$0] })
    for code in codes { take(ties.dates.date(code)) }
    for coalition in graph.coalitions { take(coalition.ended) }
    guard !ends.isEmpty else { return self }
    let last = changeDays(from: newest).last { ends.contains($0.day) }?.day
    guard let last, last > newest,
      let date = graph.isYearly ? PartialDate(year: last.civil.year) : PartialDate(last)
    else { return self }
    return on(date)
  }
}

extension CoalitionGraph {
  /// Whether every date of the ties, coalitions and reported sizes is a year.
  var isYearly: Bool {
    func isYear(_ date: PartialDate?) -> Bool {
      date.map { $0.month == nil && $0.season == nil } ?? true
    }
    return newestDate != nil && isYear(newestDate) && ties.dates.dates.allSatisfy(isYear)
      && coalitions.allSatisfy { isYear($0.ended) && $0.founded.allSatisfy { isYear($0.date) } }
      && declarations.allSatisfy { isYear($0.date) } && sources.allSatisfy { isYear($0.published) }
  }
}
