import Counting
import Dates
import GraphCore

/// The part of a graph that surrounds a node on the date of some affiliations.
struct Neighbourhood: Sendable {
  /// A line of the picture.
  struct Line: Hashable, Sendable {
    var from: NodeReference
    var to: NodeReference
    var kind: GraphEdge.Kind
    /// The role, or the kind of edge.
    var word: String
    var certainty: Certainty
    var isDisputed = false
    var isPlanned = false

    /// True if the line is a tie of a party and a coalition, or a lead role.
    var isTie: Bool { kind == .membership || kind == .lead }
  }

  /// The nodes, the focus among them, in a fixed order.
  let nodes: [NodeReference]
  /// The lines between them.
  let lines: [Line]

  /// The neighbourhood of a node.
  ///
  /// - Complexity: O(*n* log *n*) in the number of facts.
  init(of focus: NodeReference, in affiliations: Affiliations) {
    let finder = NeighbourhoodFinder(focus, affiliations)
    var lines = finder.ties() + finder.linesOfFocus()
    lines += finder.linesInside(lines)
    lines += finder.offices(of: Set(lines.flatMap { [$0.from, $0.to] }))
    var seen: Set<[String]> = []
    let unique = lines.sorted(by: Neighbourhood.precedes).filter {
      seen.insert([$0.from.key, $0.to.key, $0.isTie ? "tie" : $0.kind.rawValue]).inserted
    }
    self.lines = unique
    nodes = Set(unique.flatMap { [$0.from, $0.to] } + [focus]).sorted()
  }

  /// Leads before memberships, so that of two lines between the same ends the heavier is kept.
  private static func precedes(_ a: Line, _ b: Line) -> Bool {
    func key(_ line: Line) -> [String] {
      [
        line.from.key, line.to.key, line.kind == .lead ? "0" : "1",
        line.certainty == .certain ? "0" : "1", line.word == Role.observer.rawValue ? "1" : "0",
        line.word, line.kind.rawValue,
      ]
    }
    return key(a).lexicographicallyPrecedes(key(b))
  }
}

/// Finds the lines around a node.
private struct NeighbourhoodFinder {
  private let focus: NodeReference
  private let affiliations: Affiliations
  /// The edges that are not ties of parties and coalitions.
  private let edges: [GraphEdge]

  private var graph: CoalitionGraph { affiliations.graph }

  init(_ focus: NodeReference, _ affiliations: Affiliations) {
    self.focus = focus
    self.affiliations = affiliations
    edges = affiliations.graph.edges.filter { edge in
      edge.kind != .membership
        && !(edge.kind == .lead && edge.to.kind == .coalition && edge.from.kind != .official)
    }
  }

  /// The ties of the focus, in every role that holds; of a planned coalition, every tie.
  func ties() -> [Neighbourhood.Line] {
    var claims: [Affiliations.RoleClaims] = []
    switch focus {
    case .coalition(let id):
      claims = affiliations.claims(of: id) + affiliations.claims(of: Party.ID(id.rawValue))
    case .party(let id): claims = affiliations.claims(of: id)
    default: return []
    }
    let coalitions = Set(claims.map(\.key.coalition))
    let disputed =
      affiliations.question.disputed == .keep
      ? [:] : coalitions.flatMap { affiliations.disputes(about: $0) }.markedRoles
    return claims.compactMap { role in
      guard let coalition = graph.coalitions[id: role.key.coalition],
        isDrawn(coalition), role.statements.contains(where: { $0.claim.rejected == nil })
      else { return nil }
      let isDisputed = disputed[role.key]?.contains(role.role) ?? false
      guard !isDisputed || affiliations.question.disputed == .mark else { return nil }
      let certainty = coalition.hasBegun ? role.certainty : .certain
      guard certainty > .absent else { return nil }
      return Neighbourhood.Line(
        from: graph.node(of: role.key.party), to: .coalition(coalition.id),
        kind: Role.ofLeads.contains(role.role) ? .lead : .membership, word: role.role.rawValue,
        certainty: certainty, isDisputed: isDisputed, isPlanned: !coalition.hasBegun)
    }
  }

  /// True if a coalition is the focus, counts on the date, or is planned.
  private func isDrawn(_ coalition: Coalition) -> Bool {
    guard focus != .coalition(coalition.id) else { return true }
    switch affiliations.leftOut[coalition.id] {
    case .notFounded, .ended: return false
    default: return true
    }
  }

  /// The other lines of the focus; of a coalition's meetings only those of the last.
  func linesOfFocus() -> [Neighbourhood.Line] {
    let last = lastMeeting
    return edges.filter { edge in
      guard edge.from == focus || edge.to == focus, edge.from.kind != .mechanism else {
        return false
      }
      switch (edge.kind, focus.kind) {
      // A country attends so much that nothing else could be seen.
      case (.appearance, .coalition), (.attendance, .party): return false
      case (.partOf, .coalition) where edge.to == focus:
        return edge.from.kind != .coalition && (edge.from.kind != .meeting || edge.from == last)
      default: return true
      }
    }.compactMap(line)
  }

  /// The lines that bodies and meetings add: their leaders, the people at them, their places.
  func linesInside(_ lines: [Neighbourhood.Line]) -> [Neighbourhood.Line] {
    let inner = Set(lines.flatMap { [$0.from, $0.to] }).filter {
      $0 != focus && ($0.kind == .body || $0.kind == .meeting)
    }
    return edges.filter { edge in
      guard inner.contains(edge.to) || inner.contains(edge.from), edge.from != focus,
        edge.to != focus, edge.kind != .seat
      else { return false }
      if edge.kind == .partOf && focus.kind != .official { return false }
      // The parties at a meeting are among the statements.
      return edge.kind != .attendance || edge.from.kind == .official
    }.compactMap(line)
  }

  /// The parties for which the officials among some nodes act.
  func offices(of nodes: Set<NodeReference>) -> [Neighbourhood.Line] {
    nodes.sorted().compactMap { node in
      guard case .official(let id) = node, node != focus, let official = graph.officials[id: id]
      else { return nil }
      return Neighbourhood.Line(
        from: node, to: graph.node(of: official.employer), kind: .office, word: "acts for",
        certainty: .certain)
    }
  }

  /// The newest meeting that was held by the date.
  private var lastMeeting: NodeReference? {
    guard case .coalition(let id) = focus else { return nil }
    let held = graph.meetings.compactMap { meeting -> (date: PartialDate, id: Meeting.ID)? in
      guard meeting.coalition == id, meeting.wasHeld, let date = meeting.date else { return nil }
      if let limit = affiliations.date, date.earliest > limit.latest { return nil }
      return (date, meeting.id)
    }
    return held.max { ($0.date, $0.id) < ($1.date, $1.id) }.map { .meeting($0.id) }
  }

  /// The line of an edge; `nil` if it does not hold on the date.
  private func line(_ edge: GraphEdge) -> Neighbourhood.Line? {
    let state = affiliations.state(of: edge)
    guard state.certainty > .absent else { return nil }
    return Neighbourhood.Line(
      from: edge.from, to: edge.to, kind: edge.kind, word: edge.role ?? edge.kind.rawValue,
      certainty: state.certainty, isPlanned: state.isPlanned)
  }
}
