import Counting
import Dates
package import GraphCore

extension Timeline {
  /// Who or what has joined and left between two points of a timeline.
  package struct Change: Hashable, Sendable {
    /// The number of ties that began and ended.
    package struct Number: Hashable, Sendable {
      /// The number of ties that began.
      package fileprivate(set) var began = 0
      /// The number of ties that ended.
      package fileprivate(set) var ended = 0
    }

    /// Ties that began on this day, or in this year in data that know only years, by identifier.
    package private(set) var joined: [NodeReference] = []
    /// Ties that began in a month or year that ends with this day, by identifier.
    package private(set) var joinedByThen: [NodeReference] = []
    /// Ties that are certain from this day on, because a source reports them on it; no source gives their start.
    package private(set) var reported: [NodeReference] = []
    /// Possible joins, by identifier.
    package private(set) var perhapsJoined: [NodeReference] = []
    /// Certain exits, by identifier.
    package private(set) var left: [NodeReference] = []
    /// Possible exits, by identifier.
    package private(set) var perhapsLeft: [NodeReference] = []
    /// The number of ties that began and ended, where all ties are counted.
    package private(set) var ties = Number()

    /// No change.
    init() {}

    /// The change between the ties at two points. Whoever was possible and becomes certain has joined on that day only
    /// where a source gives the day.
    ///
    /// - Parameters:
    ///   - old: The ties at the first point.
    ///   - new: The ties at the second point.
    ///   - subject: What is followed.
    ///   - isYearly: True if the points are years.
    ///   - start: The days on which a tie that is certain at the second point may have begun.
    init(
      from old: [TieKey: Certainty], to new: [TieKey: Certainty], about subject: Subject,
      isYearly: Bool, start: (TieKey) -> ClosedRange<Day>?
    ) {
      for key in Set(old.keys).union(new.keys).sorted() {
        let (was, now) = (old[key] ?? .absent, new[key] ?? .absent)
        guard was != now else { continue }
        guard case .ties = subject else {
          let node = subject.other(of: key)
          switch now {
          case .certain:
            let days = start(key)
            let isDay = days.map { $0.lowerBound == $0.upperBound } ?? false
            let isSpan = days?.isMonthOrYear ?? false
            if isDay || isSpan && isYearly {
              joined.append(node)
            } else if isSpan {
              joinedByThen.append(node)
            } else {
              reported.append(node)
            }
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

    /// Ties that became certain, in every way.
    var began: [NodeReference] { joined + joinedByThen + reported }

    /// True if no party joined or left, certainly or possibly.
    var isEmpty: Bool {
      began.isEmpty && perhapsJoined.isEmpty && left.isEmpty && perhapsLeft.isEmpty
    }
  }
}

extension Timeline.Subject {
  /// The days on which a tie that holds on the date of affiliations may have begun.
  func start(of key: TieKey, in affiliations: Affiliations) -> ClosedRange<Day>? {
    let roles = affiliations.question.roles
    let counted = if case .leads = self { Role.leading.intersection(roles) } else { roles }
    return affiliations.period(of: key, in: counted)?.start
  }

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
