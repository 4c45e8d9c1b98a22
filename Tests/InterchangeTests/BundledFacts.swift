import Dates
import GraphCore

/// Every fact of a graph as a line: its kind and its fields, those without a value left out.
///
/// The lines of the graph that ships were first made by the program of format 1, so that no change of names
/// or structure can lose a fact.
enum BundledFacts {
  typealias Fields = [(String, String?)]

  static func lines(of graph: CoalitionGraph) -> [String] {
    (header(graph) + sources(graph) + parties(graph) + coalitions(graph) + ties(graph)
      + context(graph) + people(graph) + meetings(graph) + disputes(graph))
      .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  private static func line(_ kind: String, _ fields: Fields) -> String {
    var parts = [kind]
    for (name, value) in fields {
      guard let value, !value.isEmpty else { continue }
      let plain = value.replacing("\\", with: "\\\\").replacing("\t", with: "\\t")
        .replacing("\n", with: "\\n")
      parts.append("\(name)=\(plain)")
    }
    return parts.joined(separator: "\t")
  }

  private static func ids<Subject>(_ list: [Identifier<Subject>]) -> String {
    list.map(\.rawValue).joined(separator: " ")
  }

  private static func texts(_ list: [String]) -> String { list.joined(separator: " | ") }

  private static func evidence(_ claim: Claim) -> Fields {
    [
      ("source", ids(claim.sources)), ("confidence", claim.confidence.rawValue),
      ("note", claim.note), ("rejected", claim.rejected),
    ]
  }

  private static func dated(_ claim: Claim) -> Fields {
    [
      ("from", claim.from?.description), ("to", claim.to?.description),
      ("attested", claim.attested?.description),
    ] + evidence(claim)
  }

  // MARK: Kinds

  private static func header(_ graph: CoalitionGraph) -> [String] {
    [
      line(
        "graph",
        [
          ("title", graph.title), ("description", graph.description), ("licence", graph.licence),
          ("languages", texts(graph.languages)),
        ])
    ]
  }

  private static func sources(_ graph: CoalitionGraph) -> [String] {
    graph.sources.map { source in
      let covers = source.covers.map {
        "\($0.from?.description ?? "")/\($0.to?.description ?? "")"
          + ($0.isComplete ? " complete" : "")
      }
      return line(
        "source",
        [
          ("id", source.id.rawValue), ("outlet", source.outlet), ("title", source.title),
          ("url", source.url), ("published", source.published?.description),
          ("published-inferred", source.publishedIsInferred ? "true" : nil),
          ("retrieved", source.retrieved?.description), ("covers", covers), ("kind", source.kind),
          ("cites", texts(source.cites)), ("note", source.note),
        ])
    }
  }

  /// The parties that the files list; a coalition that is also a party need not be listed.
  private static func parties(_ graph: CoalitionGraph) -> [String] {
    graph.parties.filter { graph.coalitions[id: Identifier($0.id.rawValue)] == nil }.map { party in
      line(
        "party",
        [
          ("id", party.id.rawValue), ("kind", party.kind.rawValue), ("name", party.name),
          ("aliases", texts(party.aliases)), ("part-of", party.partOf?.rawValue),
        ])
    }
  }

  private static func coalitions(_ graph: CoalitionGraph) -> [String] {
    graph.coalitions.flatMap { coalition in
      [
        line(
          "coalition",
          [
            ("id", coalition.id.rawValue), ("name", coalition.name), ("short", coalition.short),
            ("aliases", texts(coalition.aliases)), ("kind", coalition.kind),
            ("scope", coalition.scope.rawValue), ("part-of", coalition.partOf?.rawValue),
            ("status", coalition.status.rawValue), ("condition", coalition.condition),
            ("ended", coalition.ended?.description), ("note", coalition.note),
          ])
      ]
        + coalition.founded.map { founding in
          line(
            "founding",
            [
              ("coalition", coalition.id.rawValue), ("date", founding.date?.description),
              ("place", founding.place),
            ] + evidence(founding.claim))
        }
    }
  }

  private static func ties(_ graph: CoalitionGraph) -> [String] {
    graph.ties.map { row in
      let isLead = Role.ofLeads.contains(row.role)
      let title: Fields = isLead ? [("title", row.title)] : []
      return line(
        isLead ? "lead" : "member",
        [
          ("coalition", row.tie.coalition.rawValue), ("party", row.tie.party.rawValue),
          ("role", row.role.rawValue),
        ] + title + dated(row.claim))
    }
      + graph.leads.flatMap { lead in
        lead.claims.map { claim in
          line(
            "lead",
            [
              (lead.target.node.kind.rawValue, lead.target.node.id),
              (graph.leaderKind(lead), graph.node(of: lead.leader).id),
              ("role", lead.role.rawValue), ("title", lead.title), ("at", lead.meeting?.rawValue),
            ] + dated(claim))
        }
      }
  }

  private static func context(_ graph: CoalitionGraph) -> [String] {
    graph.declarations.map { declaration in
      line(
        "declaration",
        [
          ("coalition", declaration.coalition.rawValue), ("date", declaration.date?.description),
          ("size", String(declaration.size)), ("of", declaration.subject.rawValue),
          ("qualifier", declaration.qualifier.rawValue),
          ("with-beneficiary", declaration.countsBeneficiary.map { $0 ? "true" : "false" }),
          ("apart-from", ids(declaration.apartFrom)), ("meeting", declaration.meeting?.rawValue),
          ("counts", declaration.counts),
        ] + evidence(declaration.claim))
    }
      + graph.bodies.map { body in
        line(
          "body",
          [
            ("coalition", body.coalition.rawValue), ("id", body.id.rawValue), ("kind", body.kind),
            ("name", body.name), ("place", body.seat), ("status", body.status.rawValue),
            ("announced", body.announced?.description), ("condition", body.condition),
            ("succeeds", body.succeeds?.rawValue), ("led-by", body.ledBy),
          ] + dated(body.claim))
      }
      + graph.mechanisms.map { mechanism in
        line(
          "mechanism",
          [
            ("coalition", mechanism.coalition.rawValue), ("id", mechanism.id.rawValue),
            ("kind", mechanism.kind), ("every", mechanism.every),
            ("status", mechanism.status.rawValue), ("date", mechanism.date?.description),
            ("what", mechanism.what), ("amount", mechanism.amount),
          ] + evidence(mechanism.claim))
      }
  }

  private static func people(_ graph: CoalitionGraph) -> [String] {
    graph.officials.flatMap { official in
      [
        line(
          "official",
          [
            ("id", official.id.rawValue), ("name", official.name),
            ("aliases", texts(official.aliases)), ("party", official.party.rawValue),
            ("acts-for", official.actsFor?.rawValue), ("rank", official.rank),
            ("note", official.note),
          ])
      ]
        + official.offices.map { office in
          line(
            "office",
            [("official", official.id.rawValue), ("title", office.title), ("rank", office.rank)]
              + dated(office.claim))
        }
        + official.appearances.map { appearance in
          line(
            "appearance",
            [
              ("official", official.id.rawValue), ("coalition", appearance.coalition.rawValue),
              ("date", appearance.date?.description), ("meeting", appearance.meeting?.rawValue),
              ("did", appearance.did), ("presence", appearance.presence.rawValue),
            ] + evidence(appearance.claim))
        }
    }
  }

  private static func meetings(_ graph: CoalitionGraph) -> [String] {
    graph.meetings.flatMap { meeting in
      [
        line(
          "meeting",
          [
            ("id", meeting.id.rawValue), ("name", meeting.name),
            ("date", meeting.date?.description), ("place", meeting.venue),
            ("coalition", meeting.coalition.rawValue), ("format", meeting.format?.rawValue),
            ("declared-attendance", meeting.declaredAttendance),
          ] + evidence(meeting.claim))
      ]
        + meeting.parties.map {
          line("attendance", [("meeting", meeting.id.rawValue), ("party", $0.rawValue)])
        }
        + meeting.officials.map {
          line(
            "attendance",
            [
              ("meeting", meeting.id.rawValue), ("official", $0.official.rawValue),
              ("presence", $0.presence.rawValue),
            ])
        }
    }
  }

  private static func disputes(_ graph: CoalitionGraph) -> [String] {
    graph.disputes.flatMap { dispute in
      [
        line(
          "dispute",
          [
            ("id", dispute.id.rawValue), ("coalition", dispute.coalition.rawValue),
            ("topic", dispute.topic), ("about", dispute.about), ("note", dispute.note),
          ])
      ]
        + dispute.sides.map { side in
          line(
            "side",
            [
              ("dispute", dispute.id.rawValue), ("value", side.value),
              ("date", side.date?.description),
            ] + evidence(side.claim))
        }
    }
  }
}

extension CoalitionGraph {
  fileprivate func leaderKind(_ lead: LeadRole) -> String {
    if case .party = lead.leader { "party" } else { "official" }
  }
}
