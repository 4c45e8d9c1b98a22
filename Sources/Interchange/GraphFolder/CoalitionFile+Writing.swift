import GraphCore

extension GraphFolder {
  /// The file of one coalition, with everything that hangs on it.
  static func entry(
    _ coalition: Coalition, in graph: CoalitionGraph
  ) -> [(String, YAMLWriter.Value)] {
    let id = coalition.id
    return keys {
      $0.text("id", id.rawValue)
      $0.text("name", coalition.name)
      $0.text("short", coalition.short)
      $0.list("aliases", coalition.aliases)
      $0.text("kind", coalition.kind)
      $0.text("scope", coalition.scope == .subject ? nil : coalition.scope.rawValue)
      $0.text("part-of", coalition.partOf?.rawValue)
      $0.text("status", coalition.status == .active ? nil : coalition.status.rawValue)
      $0.text("condition", coalition.condition)
      $0.text("ended", coalition.ended?.description)
      $0.items(
        "founded",
        coalition.founded.map { founding in
          keys {
            $0.text("date", founding.date?.description)
            $0.text("place", founding.place)
            $0.claim(founding.claim, isDated: false)
          }
        })
      $0.text("note", coalition.note)
      $0.items("declared", graph.declarations.filter { $0.coalition == id }.map(entry))
      $0.items(
        "leads",
        graph.leads.filter { $0.target == .coalition(id) }.flatMap { entries($0) })
      $0.items(
        "members",
        graph.memberships.filter { $0.coalition == id }.flatMap { edge in
          edge.claims.map { claim in
            keys {
              $0.text("country", edge.country.rawValue)
              $0.text("standing", edge.standing == .member ? nil : edge.standing.rawValue)
              $0.claim(claim, isDated: true)
            }
          }
        })
      $0.items(
        "bodies", graph.bodies.filter { $0.coalition == id }.map { entry($0, in: graph) })
      $0.items(
        "mechanisms",
        graph.mechanisms.filter { $0.coalition == id }.map { mechanism in
          keys {
            $0.text("id", mechanism.id.rawValue)
            $0.text("kind", mechanism.kind)
            $0.text("every", mechanism.every)
            $0.text("status", mechanism.status.rawValue)
            $0.text("date", mechanism.date?.description)
            $0.text("what", mechanism.what)
            $0.text("amount", mechanism.amount)
            $0.claim(mechanism.claim, isDated: false)
          }
        })
    }
  }

  private static func entry(_ declaration: Declaration) -> [(String, YAMLWriter.Value)] {
    keys {
      $0.text("date", declaration.date?.description)
      $0.text("size", String(declaration.size))
      $0.text("of", declaration.subject.rawValue)
      $0.text("qualifier", declaration.qualifier.rawValue)
      $0.text("with-beneficiary", declaration.countsBeneficiary.map { $0 ? "true" : "false" })
      $0.list("besides", declaration.besides.map(\.rawValue))
      $0.text("meeting", declaration.meeting?.rawValue)
      $0.text("counts", declaration.counts)
      $0.claim(declaration.claim, isDated: false)
    }
  }

  /// One entry for each claim of a lead role.
  private static func entries(_ lead: LeadRole) -> [[(String, YAMLWriter.Value)]] {
    lead.claims.map { claim in
      keys {
        switch lead.leader {
        case .country(let id): $0.text("country", id.rawValue)
        case .official(let id): $0.text("official", id.rawValue)
        }
        $0.text("role", lead.role.rawValue)
        $0.text("title", lead.title)
        $0.text("at", lead.meeting?.rawValue)
        $0.claim(claim, isDated: true)
      }
    }
  }

  private static func entry(
    _ body: Body, in graph: CoalitionGraph
  ) -> [(String, YAMLWriter.Value)] {
    keys {
      $0.text("id", body.id.rawValue)
      $0.text("kind", body.kind)
      $0.text("name", body.name)
      $0.text("place", body.place)
      $0.text("status", body.status == .current ? nil : body.status.rawValue)
      $0.text("announced", body.announced?.description)
      $0.text("condition", body.condition)
      $0.text("succeeds", body.succeeds?.rawValue)
      $0.text("led-by", body.ledBy)
      $0.items("leads", graph.leads.filter { $0.target == .body(body.id) }.flatMap { entries($0) })
      $0.claim(body.claim, isDated: true)
    }
  }

  /// Keys with values, those without a value left out.
  static func keys(_ body: (inout KeyList) -> Void) -> [(String, YAMLWriter.Value)] {
    var list = KeyList()
    body(&list)
    return list.keys
  }

  /// Collects keys that have a value.
  struct KeyList {
    fileprivate var keys: [(String, YAMLWriter.Value)] = []

    mutating func text(_ key: String, _ value: String?) {
      if let value { keys.append((key, .text(value))) }
    }

    mutating func list(_ key: String, _ values: [String]) {
      if !values.isEmpty { keys.append((key, .list(values))) }
    }

    mutating func items(_ key: String, _ items: [[(String, YAMLWriter.Value)]]) {
      if !items.isEmpty { keys.append((key, .items(items))) }
    }

    mutating func keys(_ key: String, _ inside: [(String, YAMLWriter.Value)]) {
      if !inside.isEmpty { keys.append((key, .keys(inside))) }
    }

    mutating func claim(_ claim: Claim, isDated: Bool) {
      if isDated {
        text("from", claim.from?.description)
        text("to", claim.to?.description)
        text("attested", claim.attested?.description)
      }
      let sources = claim.sources.map(\.rawValue)
      if sources.count == 1 { text("source", sources[0]) } else { list("source", sources) }
      text("confidence", claim.confidence == .stated ? nil : claim.confidence.rawValue)
      text("rejected", claim.rejected)
      text("note", claim.note)
    }
  }
}
