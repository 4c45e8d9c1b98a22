public import GraphCore
public import Graphviz

extension DOTDocument {
  /// The whole of a coalition graph: every node, every edge, every attribute.
  ///
  /// Nodes are named `kind:identifier`. Edges are one for each pair of ends, kind and role, with a
  /// key of their own; `claims` holds each claim on them, so that nothing said is lost. Ties that
  /// are over are in it like all others: dates say which hold.
  ///
  /// - Complexity: O(*n* log *n*) in the number of facts.
  public init(exporting graph: CoalitionGraph) {
    self.init(name: graph.title, isDirected: true)
    let writer = DOTExport(graph: graph)
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

  let graph: CoalitionGraph

  var header: [Attribute] {
    list([
      ("label", graph.title), ("description", graph.description), ("licence", graph.licence),
      ("newest_date", graph.newestDate?.description),
    ])
  }

  /// Attributes that have a value; empty values make some readers stumble.
  private func list(_ pairs: [(String, String?)]) -> [Attribute] {
    pairs.compactMap { name, value in
      guard let value, !value.isEmpty else { return nil }
      return .text(name, value)
    }
  }

  func attributes(of node: NodeReference) -> [Attribute] {
    let common = list([("label", graph.name(of: node)), ("kind", node.kind.rawValue)])
    switch node {
    case .country(let id):
      let aliases = graph.country(id)?.aliases.joined(separator: "; ")
      return common + list([("bipartite", "0"), ("code", id.rawValue), ("aliases", aliases)])
    case .coalition(let id):
      return common + [.text("shape", "box"), .text("bipartite", "1")]
        + (graph.coalition(id).map(attributes(of:)) ?? [])
    case .body(let id):
      return common + (graph.body(id).map(attributes(of:)) ?? [])
    case .official(let id):
      guard let official = graph.official(id) else { return common }
      return common
        + list([
          ("country", official.country.rawValue), ("acts_for", official.actsFor?.node.key),
          ("rank", official.rank), ("aliases", official.aliases.joined(separator: "; ")),
          ("note", official.note),
        ])
    case .meeting(let id):
      guard let meeting = graph.meeting(id) else { return common }
      return common
        + list([
          ("date", meeting.date?.description), ("place", meeting.place),
          ("format", meeting.format?.rawValue),
          ("declared_attendance", meeting.declaredAttendance),
        ]) + evidence([meeting.claim])
    case .mechanism(let id):
      guard let mechanism = graph.mechanisms.first(where: { $0.id == id }) else { return common }
      return common
        + list([
          ("mechanism_kind", mechanism.kind), ("every", mechanism.every),
          ("status", mechanism.status.rawValue), ("date", mechanism.date?.description),
          ("amount", mechanism.amount),
        ]) + evidence([mechanism.claim])
    case .organisation, .place:
      return common
    }
  }

  private func attributes(of coalition: Coalition) -> [Attribute] {
    let founded = coalition.founded.map { founding in
      ([founding.date?.description ?? "undated"] + (founding.place.map { [$0] } ?? [])
        + parts(of: founding.claim)).joined(separator: ", ")
    }
    let declared = graph.declarations.filter { $0.coalition == coalition.id }.map { declaration in
      var words = [declaration.date?.description ?? "undated"]
      words.append(
        "\(declaration.qualifier.rawValue) \(declaration.size) \(declaration.subject.rawValue)")
      if let counts = declaration.counts { words.append(counts) }
      if let flag = declaration.countsBeneficiary { words.append("with beneficiary: \(flag)") }
      if !declaration.besides.isEmpty {
        words.append("besides \(declaration.besides.map(\.rawValue).joined(separator: " "))")
      }
      return (words + parts(of: declaration.claim)).joined(separator: ", ")
    }
    let disputes = graph.disputes.filter { $0.coalition == coalition.id }.map { dispute in
      let sides = dispute.sides.map { side in
        let date = side.date.map { " \($0)" } ?? ""
        return "\(side.value) [\(side.claim.sources.map(\.rawValue).joined(separator: " "))\(date)]"
      }
      return "\(dispute.topic): \(sides.joined(separator: " / "))"
    }
    return list([
      ("coalition_kind", coalition.kind), ("short", coalition.short),
      ("scope", coalition.scope.rawValue), ("status", coalition.status.rawValue),
      ("condition", coalition.condition), ("aliases", coalition.aliases.joined(separator: "; ")),
      ("founded", founded.joined(separator: " | ")),
      ("declared", declared.joined(separator: " | ")),
      ("disputes", disputes.joined(separator: " | ")), ("note", coalition.note),
    ])
  }

  private func attributes(of body: Body) -> [Attribute] {
    list([
      ("body_kind", body.kind), ("place", body.place), ("status", body.status.rawValue),
      ("announced", body.announced?.description), ("condition", body.condition),
      ("led_by", body.ledBy),
    ]) + evidence([body.claim])
  }

  func attributes(of edge: GraphEdge) -> [Attribute] {
    list([("kind", edge.kind.rawValue), ("role", edge.role)]) + evidence(edge.claims)
  }

  /// The dates and sources of claims: the earliest start, the latest end, every source, and each
  /// claim in full.
  private func evidence(_ claims: [Claim]) -> [Attribute] {
    var sources: [Source.ID] = []
    for id in claims.flatMap(\.sources) where !sources.contains(id) { sources.append(id) }
    let links = sources.compactMap { graph.source($0)?.url }
    let ends = claims.compactMap(\.to)
    return list([
      ("from", claims.compactMap(\.from).min()?.description),
      ("to", ends.count == claims.count ? ends.max()?.description : nil),
      ("attested", claims.compactMap { graph.attestation(of: $0) }.max()?.description),
      ("sources", sources.map(\.rawValue).joined(separator: "; ")),
      ("source_urls", links.joined(separator: " ")),
      ("claims", claims.map { parts(of: $0).joined(separator: ", ") }.joined(separator: " | ")),
    ])
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
    return parts
  }
}
