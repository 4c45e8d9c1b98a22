import GraphCore

// The entry of coalitions/*.yaml.
extension GraphFolder {
  /// The file of one coalition, with everything that belongs to it.
  static func entry(
    _ coalition: Coalition, at position: Int, in graph: CoalitionGraph, _ parts: CoalitionParts
  ) -> [(String, YAMLWriter.Value)] {
    let id = coalition.id
    let rows = graph.ties.rows(ofCoalition: position).map { graph.ties[$0] }
    let isLead = { (row: Ties.Row) in Role.ofLeads.contains(row.role) }
    return YAMLKeys.of {
      $0.id("id", id)
      $0.text("name", coalition.name)
      $0.text("short", coalition.short)
      $0.list("aliases", coalition.aliases)
      $0.text("kind", coalition.kind)
      $0.word("scope", coalition.scope, unless: .main)
      $0.id("part-of", coalition.partOf)
      $0.word("status", coalition.status, unless: .active)
      $0.text("condition", coalition.condition)
      $0.date("ended", coalition.ended)
      $0.items("founded", coalition.founded.map(entry))
      if let purpose = coalition.purpose {
        $0.keys(
          "purpose",
          YAMLKeys.of {
            $0.text("text", purpose.text)
            $0.claim(purpose.claim, isDated: false)
          })
      }
      $0.map("attributes", coalition.attributes)
      $0.text("note", coalition.note)
      $0.items("declared", parts.declarations[id, default: []].map(entry))
      $0.items(
        "leads",
        rows.filter(isLead).map { row in
          YAMLKeys.of {
            $0.id("party", row.tie.party)
            $0.word("role", row.role)
            $0.text("title", row.title)
            $0.claim(row.claim, isDated: true)
          }
        } + parts.leads[.coalition(id), default: []].flatMap(entries))
      $0.items(
        "members",
        rows.filter { !isLead($0) }.map { row in
          YAMLKeys.of {
            $0.id("party", row.tie.party)
            $0.word("role", row.role, unless: .member)
            $0.claim(row.claim, isDated: true)
          }
        })
      $0.items("bodies", parts.bodies[id, default: []].map { entry($0, parts) })
      $0.items("mechanisms", parts.mechanisms[id, default: []].map(entry))
    }
  }

  private static func entry(_ founding: Coalition.Founding) -> [(String, YAMLWriter.Value)] {
    YAMLKeys.of {
      $0.date("date", founding.date)
      $0.text("place", founding.place)
      $0.claim(founding.claim, isDated: false)
    }
  }

  private static func entry(_ declaration: Declaration) -> [(String, YAMLWriter.Value)] {
    YAMLKeys.of {
      $0.date("date", declaration.date)
      $0.text("size", String(declaration.size))
      $0.word("of", declaration.subject)
      $0.word("qualifier", declaration.qualifier)
      $0.text("with-beneficiary", declaration.countsBeneficiary.map { $0 ? "true" : "false" })
      $0.ids("apart-from", declaration.apartFrom)
      $0.id("meeting", declaration.meeting)
      $0.text("counts", declaration.counts)
      $0.claim(declaration.claim, isDated: false)
    }
  }

  /// One entry for each claim of a lead role.
  private static func entries(_ lead: LeadRole) -> [[(String, YAMLWriter.Value)]] {
    lead.claims.map { claim in
      YAMLKeys.of {
        switch lead.leader {
        case .party(let id): $0.id("party", id)
        case .official(let id): $0.id("official", id)
        }
        $0.word("role", lead.role)
        $0.text("title", lead.title)
        $0.id("at", lead.meeting)
        $0.claim(claim, isDated: true)
      }
    }
  }

  private static func entry(_ body: Body, _ parts: CoalitionParts) -> [(String, YAMLWriter.Value)] {
    YAMLKeys.of {
      $0.id("id", body.id)
      $0.text("kind", body.kind)
      $0.text("name", body.name)
      $0.text("place", body.seat)
      $0.word("status", body.status, unless: .current)
      $0.date("announced", body.announced)
      $0.text("condition", body.condition)
      $0.id("succeeds", body.succeeds)
      $0.text("led-by", body.ledBy)
      $0.items("leads", parts.leads[.body(body.id), default: []].flatMap(entries))
      $0.claim(body.claim, isDated: true)
    }
  }

  private static func entry(_ mechanism: Mechanism) -> [(String, YAMLWriter.Value)] {
    YAMLKeys.of {
      $0.id("id", mechanism.id)
      $0.text("kind", mechanism.kind)
      $0.text("every", mechanism.every)
      $0.word("status", mechanism.status)
      $0.date("date", mechanism.date)
      $0.text("what", mechanism.what)
      $0.text("short", mechanism.short)
      $0.text("amount", mechanism.amount)
      $0.claim(mechanism.claim, isDated: false)
    }
  }
}
