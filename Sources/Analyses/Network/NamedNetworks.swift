public import CompactGraph
public import Counting
import Dates
public import GraphCore
public import Measures

/// The networks of an answer, with the nodes of their rows and columns: what measures are computed on.
public struct NamedNetworks: Sendable {
  /// The nodes that are tied.
  public enum Actors: String, Hashable, Sendable, CaseIterable {
    /// Parties that belong to coalitions.
    case parties
    /// Officials who attended meetings.
    case officials
  }

  /// The question and its answer.
  public let affiliations: Affiliations
  /// The nodes that are tied.
  public let actors: Actors
  /// The nodes of the rows: parties or officials.
  public let rows: [NodeReference]
  /// The nodes of the columns: coalitions or meetings.
  public let columns: [NodeReference]
  /// The networks.
  public let networks: Networks

  /// The networks of parties and coalitions: every party and coalition that counts, tied or not; the ties
  /// that the question counts, and the lead roles that are certain.
  public init(_ affiliations: Affiliations) {
    self.affiliations = affiliations
    actors = .parties
    rows = affiliations.parties.indices.map { .party(affiliations.party($0).id) }
    columns = affiliations.coalitions.indices.map { .coalition(affiliations.coalition($0).id) }
    networks = Networks(members: affiliations.counted, leading: affiliations.leading)
  }

  /// The networks of officials and the meetings that they attended by the date. Officials who attended none,
  /// absent officials and planned meetings are not in them.
  public init(attendance affiliations: Affiliations) {
    let graph = affiliations.graph
    let meetings = graph.meetings.filter { meeting in
      guard meeting.wasHeld else { return false }
      guard let date = affiliations.date, let day = meeting.date else { return true }
      return day.earliest <= date.latest
    }
    let present = meetings.map { meeting in
      meeting.officials.filter { $0.presence == .present }.map(\.official)
    }
    let officials = Set(present.joined()).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: officials.enumerated().map { ($1, $0) })
    self.affiliations = affiliations
    actors = .officials
    rows = officials.map { .official($0) }
    columns = meetings.map { .meeting($0.id) }
    networks = Networks(
      members: Incidence(
        rows: officials.count, columns: meetings.count,
        ties: present.enumerated().flatMap { column, officials in
          officials.compactMap { numbers[$0].map { (row: $0, column: column) } }
        }))
  }

  /// The nodes of a mode.
  public func nodes(of mode: Mode) -> [NodeReference] { mode == .rows ? rows : columns }

  /// The words for rows and columns.
  func nouns(_ presentation: Presentation) -> Nouns {
    switch actors {
    case .officials:
      Nouns(
        rows: .init("official", "officials"), columns: .init("meeting", "meetings"),
        belongsTo: "attended", belongTo: "attended")
    case .parties:
      presentation.partyNoun == .country
        ? .countries
        : Nouns(rows: .init("party", "parties"), columns: .init("coalition", "coalitions"))
    }
  }

  /// The networks of an earlier answer to the same question, with the present numbers of its rows and columns.
  func since(_ earlier: NamedNetworks) -> EarlierNetworks {
    func numbers(_ past: [NodeReference], _ now: [NodeReference]) -> [Int?] {
      let places = Dictionary(uniqueKeysWithValues: now.enumerated().map { ($1, $0) })
      return past.map { places[$0] }
    }
    return EarlierNetworks(
      earlier.networks, rows: numbers(earlier.rows, rows),
      columns: numbers(earlier.columns, columns))
  }
}

extension NamedNetworks {
  /// The network in words: `59 countries × 17 coalitions with 412 certain ties, as of 2026-05-26`.
  func words(_ presentation: Presentation) -> String {
    let nouns = nouns(presentation)
    let members = networks.members
    let certainty =
      affiliations.question.counted == .possible ? "certain or possible" : "certain"
    let ties = Noun("\(certainty) tie", "\(certainty) ties").counted(members.tieCount)
    return Noun(nouns.node, nouns.nodes).counted(rows.count) + " × "
      + Noun(nouns.other, nouns.others).counted(columns.count) + " with \(ties)"
      + presentation.asOf
  }

  /// One of the networks in words.
  func words(
    _ presentation: Presentation, on network: NetworkKind, of mode: Mode, least: Int = 1
  ) -> String {
    let nouns = nouns(presentation).of(mode)
    let input = MeasureInput(networks, of: mode, least: least)
    let nodes = Noun(nouns.node, nouns.nodes).counted(mode == .rows ? rows.count : columns.count)
    switch network {
    case .twoMode: return "the two-mode network of \(words(presentation))"
    case .leadership:
      return "the two-mode network of \(words(presentation)), tied by"
        + " \(Noun("certain lead role", "certain lead roles").counted(input.edgeCount(on: network)))"
    case .projection:
      let pairs = Noun.pair.counted(input.edgeCount(on: network))
      let share = least > 1 ? "at least \(least) \(nouns.others)" : "a \(nouns.other)"
      return "\(nodes) with \(pairs) that share \(share), from \(words(presentation))"
    case .leaderFollower:
      let arcs = Noun("arc", "arcs").counted(input.edgeCount(on: network))
      return "\(nodes) with \(arcs) from leaders to members, from \(words(presentation))"
    }
  }

  /// The meaning of a tie, from the roles that count, and what is left out.
  func tieNote(_ presentation: Presentation) -> Note {
    guard actors == .parties else {
      return "An official is tied to the meetings that the official attended."
    }
    let roles = affiliations.question.roles.sorted().map(\.rawValue)
    let unnamed = affiliations.memberLists.unnamed
    return Note(
      "Ties: \(roles.joined(separator: ", "))."
        + (unnamed.atMost == 0 ? "" : " \(unnamed) unnamed or unconfirmed members are not in them.")
    )
  }

  /// The facts about a network that machine formats carry.
  func facts(on network: NetworkKind, of mode: Mode, least: Int = 1) -> [Answer.Fact] {
    let nodes =
      network == .twoMode || network == .leadership
      ? rows.count + columns.count : self.nodes(of: mode).count
    return [
      ("nodes", .integer(nodes)),
      (
        "edges",
        .integer(MeasureInput(networks, of: mode, least: least).edgeCount(on: network))
      ),
    ]
  }
}

extension Noun {
  /// Pair, pairs.
  static let pair = Noun("pair", "pairs")
}
