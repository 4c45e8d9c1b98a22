import Counting
import Dates
import Documents
import GraphCore

// The attributes of nodes: facts of the graph, and of parties and coalitions the numbers of the answer.
extension NetworkExport {
  private func list(_ pairs: [(String, String?)]) -> [Attribute] {
    pairs.compactMap { Attribute($0, $1) }
  }

  /// The attributes of a node, apart from its kind.
  func attributes(of node: NodeReference) -> [Attribute] {
    switch node {
    case .party(let id): graph.parties[id: id].map(attributes) ?? []
    case .coalition(let id): graph.coalitions[id: id].map(attributes) ?? []
    case .body(let id): graph.bodies[id: id].map(attributes) ?? []
    case .official(let id): graph.officials[id: id].map(attributes) ?? []
    case .meeting(let id): graph.meetings[id: id].map(attributes) ?? []
    case .mechanism(let id): graph.mechanisms[id: id].map(attributes) ?? []
    case .place: []
    }
  }

  private func attributes(_ count: Count, _ name: String) -> [Attribute] {
    [Attribute(name, .integer(count.atLeast))]
      + (count.atMost.map { [Attribute("\(name)_at_most", .integer($0))] } ?? [])
  }

  private func attributes(of party: Party) -> [Attribute] {
    return [Attribute("code", .text(party.id.rawValue))]
      + attributes(counts[party.id], "coalitions") + [
        Attribute("leads", .integer(affiliations.leadCount(of: party.id)))
      ]
      + list([
        ("party_kind", party.kind.rawValue), ("short", party.short),
        ("aliases", party.aliases.joined(separator: "; ")), ("note", party.note),
      ]) + own(party.attributes)
  }

  private func attributes(of coalition: Coalition) -> [Attribute] {
    let founded = coalition.foundingDates.first
    let purpose = coalition.purpose.map { purpose in
      ([purpose.text] + parts(of: purpose.claim)).joined(separator: ", ")
    }
    let size = affiliations.column(of: coalition.id).map { affiliations.memberLists[$0].size }
    return (size.map { attributes($0, "members") } ?? [])
      + list([
        ("coalition_kind", coalition.kind), ("short", coalition.short),
        ("scope", coalition.scope.rawValue), ("status", coalition.status.rawValue),
        ("founded", founded?.description), ("ended", coalition.ended?.description),
        ("condition", coalition.condition),
        ("aliases", coalition.aliases.joined(separator: "; ")), ("purpose", purpose),
        ("reported_sizes", declarations(of: coalition.id).map(words).joined(separator: " | ")),
        ("disputes", disputes(of: coalition.id).map(words).joined(separator: " | ")),
        ("note", coalition.note),
      ]) + own(coalition.attributes)
  }

  /// The attributes of the data; a name is changed into one that every format can carry.
  private func own(_ values: [String: String]) -> [Attribute] {
    values.sorted { $0.key < $1.key }.compactMap { name, value in
      let plain = name.unicodeScalars.map { scalar in
        scalar.properties.isAlphabetic && scalar.isASCII || ("0"..."9").contains(scalar)
          ? Character(scalar) : "_"
      }
      return Attribute("data_" + String(plain), value)
    }
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
      ("format", meeting.format?.rawValue), ("reported_attendance", meeting.declaredAttendance),
    ]) + evidence([meeting.claim])
  }

  private func attributes(of mechanism: Mechanism) -> [Attribute] {
    list([
      ("mechanism_kind", mechanism.kind), ("every", mechanism.every),
      ("status", mechanism.status.rawValue), ("date", mechanism.date?.description),
      ("short", mechanism.short), ("amount", mechanism.amount),
    ]) + evidence([mechanism.claim])
  }
}
