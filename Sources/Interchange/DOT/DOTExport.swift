import Dates
public import GraphCore
public import Graphviz

extension DOTDocument {
  /// The whole of a coalition graph: every node, every edge, every attribute.
  ///
  /// Nodes are named `kind:identifier`. Edges are one for each pair of ends, kind and role, with a key of
  /// their own; `claims` holds each claim in full. Ties that have ended are in it like all others: the dates
  /// say which hold.
  ///
  /// - Complexity: O(*n* log *n*) in the number of facts.
  public init(exporting graph: CoalitionGraph) {
    self.init(name: graph.title, isDirected: true)
    let writer = DOTExport(graph)
    attributes = writer.header
    nodeDefaults = [.text("shape", "ellipse"), .text("fontname", "Arial")]
    nodes = graph.nodes.map { Node($0.key, writer.attributes(of: $0)) }
    var keys: [String: Int] = [:]
    edges = graph.edges.map { edge in
      let base = ([edge.kind.rawValue] + (edge.role.map { [$0] } ?? [])).joined(separator: ":")
      // Two edges of one key between the same nodes would be one edge to every reader.
      let count = keys["\(edge.from.key) \(edge.to.key) \(base)", default: 0] + 1
      keys["\(edge.from.key) \(edge.to.key) \(base)"] = count
      return Edge(
        from: edge.from.key, to: edge.to.key, key: count == 1 ? base : "\(base)#\(count)",
        writer.attributes(of: edge))
    }
  }
}

/// Attributes of nodes and edges in an export.
private struct DOTExport {
  typealias Attribute = DOTDocument.Attribute

  private let graph: CoalitionGraph
  private let declarations: [Coalition.ID: [Declaration]]
  private let disputes: [Coalition.ID: [Dispute]]

  init(_ graph: CoalitionGraph) {
    self.graph = graph
    declarations = Dictionary(grouping: graph.declarations, by: \.coalition)
    disputes = Dictionary(grouping: graph.disputes, by: \.coalition)
  }

  var header: [Attribute] {
    list([
      ("label", graph.title), ("description", graph.description), ("licence", graph.licence),
      ("citation", graph.citation), ("newest_date", graph.newestDate?.description),
    ])
  }

  /// Attributes that have a value; some readers stumble over empty ones.
  private func list(_ pairs: [(String, String?)]) -> [Attribute] {
    pairs.compactMap { name, value in
      guard let value, !value.isEmpty else { return nil }
      return .text(name, value)
    }
  }

  // MARK: Nodes

  func attributes(of node: NodeReference) -> [Attribute] {
    let common = list([("label", graph.name(of: node)), ("kind", node.kind.rawValue)])
    let own: [Attribute]? =
      switch node {
      case .party(let id): graph.parties[id: id].map(attributes)
      case .coalition(let id): graph.coalitions[id: id].map(attributes)
      case .body(let id): graph.bodies[id: id].map(attributes)
      case .official(let id): graph.officials[id: id].map(attributes)
      case .meeting(let id): graph.meetings[id: id].map(attributes)
      case .mechanism(let id): graph.mechanisms[id: id].map(attributes)
      case .place: nil
      }
    return common + (own ?? [])
  }

  private func attributes(of party: Party) -> [Attribute] {
    list([
      ("bipartite", "0"), ("code", party.id.rawValue), ("party_kind", party.kind.rawValue),
      ("short", party.short), ("aliases", party.aliases.joined(separator: "; ")),
      ("attributes", pairs(party.attributes)), ("note", party.note),
    ])
  }

  private func attributes(of coalition: Coalition) -> [Attribute] {
    let founded = coalition.founded.map { founding in
      ([founding.date?.description ?? "undated"] + (founding.place.map { [$0] } ?? [])
        + parts(of: founding.claim)).joined(separator: ", ")
    }
    let purpose = coalition.purpose.map { purpose in
      ([purpose.text] + parts(of: purpose.claim)).joined(separator: ", ")
    }
    let declared = declarations[coalition.id, default: []].map(words)
    let disputed = disputes[coalition.id, default: []].map(words)
    return [.text("shape", "box"), .text("bipartite", "1")]
      + list([
        ("coalition_kind", coalition.kind), ("short", coalition.short),
        ("scope", coalition.scope.rawValue), ("status", coalition.status.rawValue),
        ("condition", coalition.condition), ("ended", coalition.ended?.description),
        ("aliases", coalition.aliases.joined(separator: "; ")),
        ("founded", founded.joined(separator: " | ")), ("purpose", purpose),
        ("declared", declared.joined(separator: " | ")),
        ("disputes", disputed.joined(separator: " | ")),
        ("attributes", pairs(coalition.attributes)), ("note", coalition.note),
      ])
  }

  private func words(of declaration: Declaration) -> String {
    var words = [declaration.date?.description ?? "undated"]
    words.append(
      "\(declaration.qualifier.rawValue) \(declaration.size) \(declaration.subject.rawValue)")
    if let counts = declaration.counts { words.append(counts) }
    if let flag = declaration.countsBeneficiary { words.append("with beneficiary: \(flag)") }
    if !declaration.apartFrom.isEmpty {
      words.append("apart from \(declaration.apartFrom.map(\.rawValue).joined(separator: " "))")
    }
    return (words + parts(of: declaration.claim)).joined(separator: ", ")
  }

  private func words(of dispute: Dispute) -> String {
    let sides = dispute.sides.map { side in
      let date = side.date.map { " \($0)" } ?? ""
      return "\(side.value) [\(side.claim.sources.map(\.rawValue).joined(separator: " "))\(date)]"
    }
    return "\(dispute.topic): \(sides.joined(separator: " / "))"
  }

  private func attributes(of body: Body) -> [Attribute] {
    list([
      ("body_kind", body.kind), ("place", body.seat), ("status", body.status.rawValue),
      ("announced", body.announced?.description), ("condition", body.condition),
      ("led_by", body.ledBy),
    ]) + evidence([body.claim])
  }

  private func attributes(of official: Official) -> [Attribute] {
    list([
      ("party", official.party.rawValue),
      ("acts_for", official.actsFor.map { graph.node(of: $0).key }),
      ("rank", official.rank), ("aliases", official.aliases.joined(separator: "; ")),
      ("note", official.note),
    ])
  }

  private func attributes(of meeting: Meeting) -> [Attribute] {
    list([
      ("date", meeting.date?.description), ("place", meeting.venue),
      ("format", meeting.format?.rawValue), ("declared_attendance", meeting.declaredAttendance),
    ]) + evidence([meeting.claim])
  }

  private func attributes(of mechanism: Mechanism) -> [Attribute] {
    list([
      ("mechanism_kind", mechanism.kind), ("every", mechanism.every),
      ("status", mechanism.status.rawValue), ("date", mechanism.date?.description),
      ("short", mechanism.short), ("amount", mechanism.amount),
    ]) + evidence([mechanism.claim])
  }

  private func pairs(_ attributes: [String: String]) -> String {
    attributes.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "; ")
  }

  // MARK: Edges and evidence

  func attributes(of edge: GraphEdge) -> [Attribute] {
    list([("kind", edge.kind.rawValue), ("role", edge.role)]) + evidence(edge.claims)
  }

  /// The dates and sources of claims: the earliest start, the latest end if every claim has one, the newest
  /// day on which a source states them, every source, and each claim in full.
  private func evidence(_ claims: [Claim]) -> [Attribute] {
    var sources: [Source.ID] = []
    for id in claims.flatMap(\.sources) where !sources.contains(id) { sources.append(id) }
    let links = sources.compactMap { graph.sources[id: $0]?.url }
    let ends = claims.compactMap(\.to)
    return list([
      ("from", claims.compactMap(\.from).min()?.description),
      ("to", ends.count == claims.count ? ends.max()?.description : nil),
      ("attested", claims.compactMap(attestation).max()?.description),
      ("sources", sources.map(\.rawValue).joined(separator: "; ")),
      ("source_urls", links.joined(separator: " ")),
      ("claims", claims.map { parts(of: $0).joined(separator: ", ") }.joined(separator: " | ")),
    ])
  }

  /// The day on which a claim is stated: its own, else that of the publication. A period that a source covers
  /// is no such day, and neither is a publication after the end.
  private func attestation(of claim: Claim) -> PartialDate? {
    if let attested = claim.attested { return attested }
    let published = claim.sources.compactMap { graph.sources[id: $0]?.published }.max()
    guard let published, let to = claim.to else { return published }
    return to.latest < published.earliest ? nil : published
  }

  private func parts(of claim: Claim) -> [String] {
    var parts: [String] = []
    if let from = claim.from { parts.append("from \(from)") }
    if let to = claim.to { parts.append("to \(to)") }
    if let attested = claim.attested { parts.append("attested \(attested)") }
    if !claim.sources.isEmpty {
      parts.append("source \(claim.sources.map(\.rawValue).joined(separator: " "))")
    }
    if claim.confidence != .stated { parts.append(claim.confidence.rawValue) }
    if let reason = claim.rejected { parts.append("rejected: \(reason)") }
    if let note = claim.note { parts.append("note: \(note)") }
    if let quote = claim.quote { parts.append("quote: \(quote)") }
    if let locator = claim.locator { parts.append("locator: \(locator)") }
    return parts
  }
}
