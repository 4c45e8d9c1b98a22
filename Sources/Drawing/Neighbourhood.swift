import Analyses
import GraphCore

/// The part of a graph that surrounds a node as of a date.
struct Neighbourhood: Sendable {
  /// A line of the picture.
  struct Tie: Hashable, Sendable {
    var from: NodeReference
    var to: NodeReference
    var kind: GraphEdge.Kind
    /// The standing, the role, or the kind of edge.
    var word: String
    var certainty: Certainty
    var isPlanned: Bool
  }

  /// The nodes, the focus among them, in a fixed order.
  let nodes: [NodeReference]
  /// The lines between them.
  let edges: [Tie]

  init(of focus: NodeReference, in graph: CoalitionGraph, asOf: PartialDate?) {
    var ties: [Tie] = []
    let edges = graph.edges
    // What touches the focus; of a coalition's meetings only the last, which says most of a day.
    let lastMeeting = Neighbourhood.lastMeeting(of: focus, in: graph, asOf: asOf)
    for edge in edges where edge.from == focus || edge.to == focus {
      if edge.from.kind == .meeting, focus.kind == .coalition, edge.from != lastMeeting { continue }
      if edge.kind == .appearance, focus.kind == .coalition { continue }
      // A country attends so much that nothing else could be seen.
      if edge.kind == .attendance, focus.kind == .country { continue }
      if edge.from.kind == .mechanism { continue }
      if edge.kind == .partOf, edge.to == focus, edge.from.kind == .coalition { continue }
      if let tie = Neighbourhood.tie(edge, in: graph, asOf: asOf) { ties.append(tie) }
    }
    // What the bodies and the meeting bring with them: who leads, who was there, for whom.
    let inner = Set(ties.flatMap { [$0.from, $0.to] }).filter {
      $0 != focus && ($0.kind == .body || $0.kind == .meeting)
    }
    for edge in edges where inner.contains(edge.to) || inner.contains(edge.from) {
      guard edge.from != focus, edge.to != focus, edge.kind != .seat else { continue }
      if edge.kind == .partOf && focus.kind != .official { continue }
      // The countries at a meeting are told by its officials and in the dossier.
      if edge.kind == .attendance, edge.from.kind != .official { continue }
      if let tie = Neighbourhood.tie(edge, in: graph, asOf: asOf) { ties.append(tie) }
    }
    for node in Set(ties.flatMap { [$0.from, $0.to] }) {
      guard case .official(let id) = node, node != focus, let official = graph.official(id) else {
        continue
      }
      ties.append(
        Tie(
          from: node, to: official.actsFor?.node ?? .country(official.country), kind: .office,
          word: "acts for", certainty: .certain, isPlanned: false))
    }
    var seen: Set<[String]> = []
    let unique = ties.sorted(by: Neighbourhood.order).filter {
      seen.insert([
        $0.from.key, $0.to.key,
        $0.kind == .lead || $0.kind == .membership ? "tie" : $0.kind.rawValue,
      ]).inserted
    }
    self.edges = unique
    self.nodes = Set(unique.flatMap { [$0.from, $0.to] } + [focus]).sorted()
  }

  /// Leads before memberships, so that of two ties between the same ends the heavier is kept.
  private static func order(_ a: Tie, _ b: Tie) -> Bool {
    func key(_ tie: Tie) -> [String] {
      [
        tie.from.key, tie.to.key, tie.kind == .lead ? "0" : "1",
        tie.certainty == .certain ? "0" : "1", tie.word == "observer" ? "1" : "0", tie.word,
        tie.kind.rawValue,
      ]
    }
    return key(a).lexicographicallyPrecedes(key(b))
  }

  private static func lastMeeting(
    of focus: NodeReference, in graph: CoalitionGraph, asOf: PartialDate?
  ) -> NodeReference? {
    guard case .coalition(let id) = focus else { return nil }
    let held = graph.meetings.filter { meeting in
      guard meeting.coalition == id, meeting.format != .planned, let date = meeting.date else {
        return false
      }
      return asOf.map { date.earliest <= $0.latest } ?? true
    }
    return held.max { ($0.date?.description ?? "", $0.id) < ($1.date?.description ?? "", $1.id) }
      .map { .meeting($0.id) }
  }

  private static func tie(
    _ edge: GraphEdge, in graph: CoalitionGraph, asOf: PartialDate?
  ) -> Tie? {
    var isPlanned = false
    for node in [edge.from, edge.to] {
      if case .body(let id) = node, let body = graph.body(id) {
        isPlanned = isPlanned || body.status == .planned
        let known = body.announced ?? (body.status == .planned ? nil : body.claim.from)
        if let asOf, let known, known.earliest > asOf.latest { return nil }
      }
      if case .coalition(let id) = node, graph.coalition(id)?.isCurrent == false {
        isPlanned = true
      }
    }
    var certainty = Certainty.certain
    if edge.kind == .membership || edge.kind == .lead || edge.kind == .office, !isPlanned {
      certainty = self.certainty(of: edge, in: graph, asOf: asOf)
    } else if edge.kind == .attendance || edge.kind == .appearance, let asOf {
      let date = edge.claims.first?.attested
      if let date, date.earliest > asOf.latest { return nil }
    }
    guard certainty > .absent else { return nil }
    return Tie(
      from: edge.from, to: edge.to, kind: edge.kind, word: edge.role ?? edge.kind.rawValue,
      certainty: certainty, isPlanned: isPlanned)
  }

  private static func certainty(
    of edge: GraphEdge, in graph: CoalitionGraph, asOf: PartialDate?
  ) -> Certainty {
    if case .coalition(let id) = edge.to, let coalition = graph.coalition(id) {
      var country: Country.ID?
      if case .country(let id) = edge.from { country = id }
      return graph.certainty(
        of: edge.claims, within: graph.lifetime(of: coalition, and: country), asOf: asOf)
    }
    guard let asOf else { return .certain }
    return graph.spells(of: edge.claims)
      .map { $0.holds(during: asOf.earliest...asOf.latest) }.max() ?? .absent
  }
}
