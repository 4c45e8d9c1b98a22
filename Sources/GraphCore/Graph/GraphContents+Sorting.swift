extension GraphContents {
  /// Adds the countries that edges, meetings and people mention and the list leaves out.
  mutating func addMentionedCountries() {
    var known = Set(countries.map(\.id))
    func origin(of claims: [Claim]) -> Origin { claims.first?.origin ?? .none }
    var missing: [(Country.ID, Origin)] = []
    for edge in memberships { missing.append((edge.country, origin(of: edge.claims))) }
    for edge in leads {
      if case .country(let id) = edge.leader { missing.append((id, origin(of: edge.claims))) }
    }
    for official in officials { missing.append((official.country, official.origin)) }
    for meeting in meetings {
      missing += meeting.countries.map { ($0, meeting.claim.origin) }
    }
    for declaration in declarations {
      missing += declaration.besides.map { ($0, declaration.claim.origin) }
    }
    for (id, origin) in missing where known.insert(id).inserted {
      var country = Country(id: id)
      country.origin = origin
      countries.append(country)
    }
  }

  /// Brings the parts into their fixed order and merges edges between the same ends.
  mutating func sort() {
    sources.sort { $0.id < $1.id }
    countries.sort { $0.id < $1.id }
    coalitions.sort { $0.id < $1.id }
    bodies.sort { $0.id < $1.id }
    organisations.sort { $0.id < $1.id }
    officials.sort { $0.id < $1.id }
    meetings.sort { $0.id < $1.id }
    mechanisms.sort { ($0.coalition, $0.id) < ($1.coalition, $1.id) }
    disputes.sort { $0.id < $1.id }
    declarations.sort { $0.orderingKey < $1.orderingKey }
    memberships = GraphContents.merged(
      memberships, by: \.orderingKey, adding: { $0.claims += $1.claims })
    leads = GraphContents.merged(leads, by: \.orderingKey, adding: { $0.claims += $1.claims })
    for index in memberships.indices {
      memberships[index].claims.sort { $0.orderingKey < $1.orderingKey }
    }
    for index in leads.indices { leads[index].claims.sort { $0.orderingKey < $1.orderingKey } }
  }

  private static func merged<Edge, Key: Comparable>(
    _ edges: [Edge], by key: (Edge) -> Key, adding add: (inout Edge, Edge) -> Void
  ) -> [Edge] {
    var result: [Edge] = []
    var lastKey: Key?
    let keyed = edges.map { (key($0), $0) }.sorted { $0.0 < $1.0 }
    for (key, edge) in keyed {
      if key == lastKey, var last = result.popLast() {
        add(&last, edge)
        result.append(last)
      } else {
        result.append(edge)
        lastKey = key
      }
    }
    return result
  }
}

/// What facts are sorted by: texts, compared one after the other.
struct OrderingKey: Comparable {
  let parts: [String]

  init(_ parts: String?...) { self.parts = parts.map { $0 ?? "" } }

  static func < (a: OrderingKey, b: OrderingKey) -> Bool {
    a.parts.lexicographicallyPrecedes(b.parts)
  }
}

extension Claim {
  /// By the day it speaks of, then by source.
  fileprivate var orderingKey: OrderingKey {
    OrderingKey(
      (from ?? attested ?? to)?.description, attested?.description, to?.description,
      sources.map(\.rawValue).joined(separator: " "), note, confidence.rawValue, rejected)
  }
}

extension Membership {
  fileprivate var orderingKey: OrderingKey {
    OrderingKey(coalition.rawValue, country.rawValue, standing.rawValue)
  }
}

extension LeadRole {
  fileprivate var orderingKey: OrderingKey {
    let target: (String, String) =
      switch self.target {
      case .coalition(let id): ("coalition", id.rawValue)
      case .body(let id): ("body", id.rawValue)
      }
    let leader: (String, String) =
      switch self.leader {
      case .country(let id): ("country", id.rawValue)
      case .official(let id): ("official", id.rawValue)
      }
    return OrderingKey(
      target.0, target.1, leader.0, leader.1, role.rawValue, meeting?.rawValue, title)
  }
}

extension Declaration {
  fileprivate var orderingKey: OrderingKey {
    let padded = String(repeating: "0", count: max(0, 9 - String(size).count)) + String(size)
    return OrderingKey(
      coalition.rawValue, date?.description, subject.rawValue, padded, qualifier.rawValue,
      claim.sources.map(\.rawValue).joined(separator: " "), counts)
  }
}
