package import CompactGraph
public import Counting
package import GraphCore
package import Measures

/// The networks of an answer, with the nodes of their rows and columns: what measures are computed on.
public struct NamedNetworks: Sendable {
  /// The nodes that are tied.
  package enum Actors: String, Hashable, Sendable, CaseIterable {
    /// Parties that belong to coalitions.
    case parties
    /// Officials who attended meetings.
    case officials
  }

  /// The question and its answer.
  package let affiliations: Affiliations
  /// The nodes that are tied.
  package let actors: Actors
  /// The parties that are rows: `states` or `all`.
  package let filter: PartyFilter
  /// The nodes of the rows: parties or officials.
  package let rows: [NodeReference]
  /// The nodes of the columns: coalitions or meetings.
  package let columns: [NodeReference]
  /// The networks.
  package let networks: Networks

  /// The networks of parties and coalitions: every party and coalition that counts, tied or not; the ties
  /// that the question counts, and the lead roles that are certain.
  ///
  /// - Parameters:
  ///   - affiliations: The answer.
  ///   - filter: The parties that are rows.
  public init(_ affiliations: Affiliations, of filter: PartyFilter = .all) {
    let isKept = filter.rows(of: affiliations)
    let kept = isKept.indices.filter { isKept[$0] }
    self.affiliations = affiliations
    self.filter = filter.resolved(in: affiliations)
    actors = .parties
    rows = kept.map { .party(affiliations.party($0).id) }
    columns = affiliations.coalitions.indices.map { .coalition(affiliations.coalition($0).id) }
    networks = Networks(
      members: affiliations.counted.keeping(rows: kept),
      leading: affiliations.leading.keeping(rows: kept))
  }

  /// The networks of officials and the meetings that they attended. Officials who attended none are not in
  /// them.
  package init(attendance affiliations: Affiliations) {
    let attendance = affiliations.attendance
    self.affiliations = affiliations
    actors = .officials
    filter = .all
    rows = attendance.officials.map { .official($0) }
    columns = attendance.meetings.map { .meeting($0) }
    networks = Networks(members: attendance.attended)
  }

  /// The nodes of a mode.
  package func nodes(of mode: Mode) -> [NodeReference] { mode == .rows ? rows : columns }

  /// The values that an attribute has for some nodes; `nil` for a node without it.
  package func values(of attribute: String, _ nodes: [NodeReference]) -> [String?] {
    let graph = affiliations.graph
    return nodes.map { node in
      switch node {
      case .party(let id): graph.parties[id: id]?.attributes[attribute]
      case .coalition(let id): graph.coalitions[id: id]?.attributes[attribute]
      case .body, .official, .meeting, .mechanism, .place: nil
      }
    }
  }

  /// True if the nodes of a mode are in a network of this kind: officials have no lead roles, and leaders and
  /// followers are rows.
  package func has(_ network: NetworkKind, of mode: Mode) -> Bool {
    switch network {
    case .twoMode, .projection: true
    case .leadership: actors == .parties
    case .leaderFollower: actors == .parties && mode == .rows
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

extension Incidence {
  /// The network without the other rows.
  ///
  /// - Precondition: The rows ascend.
  fileprivate func keeping(rows kept: [Int]) -> Incidence {
    guard kept.count < rowCount else { return self }
    let ties = kept.enumerated().lazy.flatMap { number, row in
      columns(ofRow: row).lazy.map { (row: number, column: Int($0)) }
    }
    return Incidence(rows: kept.count, columns: columnCount, sortedTies: Array(ties))
  }
}
