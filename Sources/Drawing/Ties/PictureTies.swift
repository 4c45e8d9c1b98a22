import Analyses
import Counting
import Dates
import GraphCore

/// What a picture shows of some affiliations: the coalitions with a named member, their ties, and the parties that
/// have one. What counts is decided by `Affiliations` alone.
struct PictureTies: Sendable {
  /// A tie with its mark.
  struct Tie: Hashable, Sendable {
    let party: Party.ID
    let coalition: Coalition.ID
    let mark: Mark
    /// The roles in words.
    let roles: String
    /// The sources, by identifier.
    let sources: [Source.ID]
    /// True if it is among the ties that are counted, certainly or possibly.
    var counts: Bool { mark.shape != .outside && mark.sureness != .planned }
  }

  /// A coalition that is drawn.
  struct Column: Hashable, Sendable {
    let coalition: Coalition
    /// Its member list; `nil` for a planned one.
    let list: MemberList?
    /// The number of certain members; of a planned coalition of those that are named.
    let named: Int
    var id: Coalition.ID { coalition.id }
    var isPlanned: Bool { list == nil }
  }

  /// A party that has a tie.
  struct Row: Hashable, Sendable {
    let id: Party.ID
    /// The coalitions that count to which it belongs, as `rank` counts them.
    let count: Count
    /// Those of them to which it certainly belongs, also where possible ones count.
    let certain: Int
    /// Those of them that it certainly leads.
    let leads: Int
  }

  /// The affiliations.
  let affiliations: Affiliations
  /// True if only lead roles are drawn.
  let onlyLeads: Bool
  /// The coalitions, by identifier.
  let columns: [Column]
  /// The parties, by identifier.
  let rows: [Row]
  /// The drawn parties that benefit from a coalition, also where only lead roles are drawn.
  let beneficiaries: Set<Party.ID>
  /// The ties, by coalition and party.
  let ties: [Tie]
  /// The least number of drawn coalitions to which a drawn party certainly belongs.
  let least: Int
  /// The number of parties that are left out because they belong to fewer.
  let leftOut: Int
  /// The pictures that this one unites; empty for a picture of one date.
  let parts: [PictureTies]

  /// The ties that are drawn.
  ///
  /// - Parameters:
  ///   - affiliations: The affiliations.
  ///   - uncounted: Whether ties are drawn that do not count: observers, applicants, planned coalitions.
  ///   - onlyLeads: Whether only lead roles are drawn.
  ///   - least: The least number of the drawn coalitions to which a party has to belong certainly.
  /// - Complexity: O(*c* log *c*) in the number of claims.
  init(_ affiliations: Affiliations, uncounted: Bool, onlyLeads: Bool = false, least: Int = 0) {
    self.affiliations = affiliations
    parts = []
    self.least = least
    self.onlyLeads = onlyLeads
    let onlyCertain = affiliations.question.counted == .certain
    var ties: [Tie] = []
    var beneficiaries: Set<Party.ID> = []
    for held in affiliations.heldTies() where affiliations.column(of: held.key.coalition) != nil {
      if held.roles.contains(where: {
        $0.role == .beneficiary && (!onlyCertain || $0.certainty == .certain)
      }) {
        beneficiaries.insert(held.key.party)
      }
      guard let mark = PictureTies.mark(of: held), uncounted || mark.shape != .outside,
        !onlyLeads || mark.shape == .leads,
        !onlyCertain || mark.sureness != .possible || mark.hasCore
      else { continue }
      let roles = held.roles.filter { $0.role != .nonMember }.map(\.role.rawValue)
      ties.append(
        Tie(
          party: held.key.party, coalition: held.key.coalition, mark: mark,
          roles: roles.joined(separator: ", "), sources: held.sources))
    }
    if uncounted {
      for tie in affiliations.plannedTies where !onlyCertain || tie.belongs == .certain {
        let key = affiliations.key(ofPlanned: tie)
        let shape: Mark.Shape =
          tie.leads > .absent
          ? .leads : tie.roles.contains(.beneficiary) ? .beneficiary : .belongs
        ties.append(
          Tie(
            party: key.party, coalition: key.coalition,
            mark: Mark(shape: shape, sureness: .planned),
            roles: tie.roles.map(\.rawValue).joined(separator: ", "),
            sources: affiliations.sources(of: key)))
      }
    }
    let named = Dictionary(grouping: ties.filter { $0.mark.shape != .outside }, by: \.coalition)
    let lists = Dictionary(
      uniqueKeysWithValues: affiliations.memberLists.map { ($0.coalition, $0) })
    let columns = named.keys.sorted().compactMap { id in
      affiliations.graph.coalitions[id: id].map { coalition in
        Column(
          coalition: coalition, list: lists[id],
          named: lists[id]?.certain.count ?? named[id]?.count ?? 0)
      }
    }
    let drawn = Set(columns.map(\.id))
    let all = ties.filter { drawn.contains($0.coalition) }
      .sorted { ($0.coalition, $0.party) < ($1.coalition, $1.party) }
    let kept = PictureTies.parties(least, of: drawn, in: affiliations)
    self.ties = kept.map { kept in all.filter { kept.contains($0.party) } } ?? all
    leftOut = kept.map { Set(all.map(\.party)).subtracting($0).count } ?? 0
    self.columns = self.ties.isEmpty ? [] : columns
    let counts = CoalitionCounts(affiliations.memberLists)
    let counted = affiliations.question.counted
    let parties = Set(self.ties.map(\.party))
    self.beneficiaries = beneficiaries.intersection(parties)
    rows = parties.sorted().map { id in
      Row(
        id: id, count: counted.part(of: counts[id]), certain: counts[id].atLeast,
        leads: affiliations.leadCount(of: id))
    }
  }

  /// The parties that certainly belong to so many of some coalitions; `nil` if all do.
  private static func parties(
    _ least: Int, of coalitions: Set<Coalition.ID>, in affiliations: Affiliations
  ) -> Set<Party.ID>? {
    guard least > 0 else { return nil }
    var counts: [Party.ID: Int] = [:]
    for tie in affiliations.ties where tie.belongs == .certain {
      let key = affiliations.key(of: tie)
      if coalitions.contains(key.coalition) { counts[key.party, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value >= least }.keys)
  }

  /// The mark of a tie; `nil` if it is none: the party may only be an outsider by the word of a source.
  private static func mark(of tie: Affiliations.HeldTie) -> Mark? {
    let sureness: Mark.Sureness = tie.isDisputed ? .disputed : .certain
    if tie.leads == .certain { return Mark(shape: .leads, sureness: sureness) }
    if tie.leads == .possible {
      return Mark(shape: .leads, sureness: .possible, hasCore: tie.belongs == .certain)
    }
    if tie.belongs > .absent {
      let isBeneficiary = tie.roles.contains { $0.role == .beneficiary }
      return Mark(
        shape: isBeneficiary ? .beneficiary : .belongs,
        sureness: tie.belongs == .possible ? .possible : sureness)
    }
    let outside = tie.roles.filter { !$0.role.belongs && $0.role != .nonMember }
    guard let surest = outside.map(\.certainty).max() else { return nil }
    return Mark(shape: .outside, sureness: surest == .possible ? .possible : sureness)
  }
}

extension PictureTies {
  /// The name of a party in a language; in a union the widest of the names that it has on the dates.
  func name(of id: Party.ID, language: String) -> String {
    let names = Set(
      shown.map {
        $0.affiliations.graph.shortName(
          of: .party(id), language: language, asOf: $0.affiliations.date)
      })
    guard names.count > 1 else { return names.first ?? "" }
    return names.sorted().max { TextStyle.name.width($0) < TextStyle.name.width($1) } ?? ""
  }

  /// The word for the parties that are drawn.
  var partyNoun: Noun { .parties(rows.lazy.map(\.id), in: affiliations.graph) }

  /// The word for the coalitions.
  var coalitionNoun: Noun { .coalitions(in: affiliations.graph) }

  /// The question that a network answers: about leading only where somebody leads or may lead.
  var roleQuestion: String {
    if onlyLeads { return "Who leads what, alone or jointly" }
    return ties.contains { $0.mark.shape == .leads } ? "Who leads and who belongs" : "Who belongs"
  }

  /// The number of ties that are drawn and count, certainly or possibly.
  var countedTies: Int { ties.count(where: \.counts) }

  /// The marks that occur, in the order of a legend.
  var marks: [Mark] { Set(ties.map(\.mark)).sorted { $0.order < $1.order } }
}
