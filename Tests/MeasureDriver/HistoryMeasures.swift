import Analyses
import CompactGraph
import GraphCore

/// A dated network: who belonged to what, and who led it, from one day to another.
struct History {
  let graph: CoalitionGraph
  let before: PartialDate?
  let after: PartialDate?
  let countries: Int

  /// The head names two dates; each line a country, a coalition, `member` or `lead`, and two days.
  init(head: [Substring], lines: [[Substring]]) throws {
    var contents = GraphContents(title: "History")
    var source = Source(id: "s", title: "A page")
    source.published = PartialDate("2030-01-01")
    contents.sources = [source]
    countries = Int(head[2]) ?? 0
    contents.countries = (0..<countries).map { Country(id: Self.country($0)) }
    contents.coalitions = (0..<(Int(head[3]) ?? 0)).map {
      Coalition(id: Self.coalition($0), name: "C\($0)", kind: "forum")
    }
    before = PartialDate(String(head[4]))
    after = PartialDate(String(head[5]))
    var members: [[Int]: [Claim]] = [:]
    var leads: [[Int]: [Claim]] = [:]
    for line in lines {
      let claim = Claim(
        from: PartialDate(String(line[3])), to: PartialDate(String(line[4])), sources: ["s"])
      let tie = [Int(line[0]) ?? 0, Int(line[1]) ?? 0]
      if line[2] == "lead" {
        leads[tie, default: []].append(claim)
      } else {
        members[tie, default: []].append(claim)
      }
    }
    contents.memberships = members.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
      Membership(
        country: Self.country($0.key[0]), coalition: Self.coalition($0.key[1]), claims: $0.value)
    }
    contents.leads = leads.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
      LeadRole(
        leader: .country(Self.country($0.key[0])),
        target: .coalition(Self.coalition($0.key[1])), role: .coLead, claims: $0.value)
    }
    graph = try CoalitionGraph(contents)
  }

  /// Thirty countries, in their order.
  private static let codes = """
    ARG AUS AUT BEL BGR BRA CAN CHE CHL CHN COL CYP DNK EGY ESP EST FIN FRA GBR GRC HUN IND IRL ISL ITA JPN KOR \
    LTU LUX LVA
    """.split(separator: " ").map(String.init)

  private static func country(_ number: Int) -> Country.ID { Identifier(codes[number]) }

  private static func coalition(_ number: Int) -> Coalition.ID {
    Identifier("c\(number / 10)\(number % 10)")
  }

  fileprivate var leadership: Leadership { Leadership(graph.affiliations(asOf: after)) }
  fileprivate var tenures: Tenures { graph.tenures(in: graph.affiliations(asOf: after)) }

  fileprivate func network(asOf date: PartialDate?) -> AffiliationNetwork {
    graph.affiliationNetwork(of: graph.affiliations(asOf: date))
  }

  fileprivate var turnover: Turnover {
    Turnover(from: network(asOf: before), to: network(asOf: after), by: [.degree])
  }

  fileprivate static func number(_ tenure: Tenures.Tenure) -> [Double] {
    let country = codes.firstIndex(of: tenure.leader.rawValue) ?? -1
    return [Double(tenure.coalition.rawValue.dropFirst()) ?? -1, Double(country)]
  }
}

/// A measure of dated networks under the name that Scripts/reference-measures knows it by.
struct HistoryMeasure: Sendable {
  let name: String
  let values: @Sendable (History) -> [Double]

  init(_ name: String, _ values: @escaping @Sendable (History) -> [Double]) {
    self.name = name
    self.values = values
  }
}

let historyMeasures: [HistoryMeasure] = [
  HistoryMeasure("lead-counts") { $0.leadership.leadCounts.map { Double($0) } },
  HistoryMeasure("vacancies") { history in
    history.leadership.vacancies.map { Double($0.rawValue.dropFirst()) ?? -1 }
  },
  HistoryMeasure("co-leads") { history in
    let leadership = history.leadership
    return leadership.coLeads.edges.flatMap {
      [Double($0.source), Double($0.target), $0.weight]
    }
  },
  HistoryMeasure("lead-herfindahl") { [$0.leadership.herfindahl] },
  HistoryMeasure("lead-gini") { [$0.leadership.gini(among: $0.countries)] },
  HistoryMeasure("tenures") { history in
    history.tenures.all.flatMap { tenure in
      History.number(tenure) + [
        Double(tenure.days?.lowerBound ?? -1), Double(tenure.days?.upperBound ?? -1),
      ]
    }
  },
  HistoryMeasure("successions") { history in
    history.tenures.successions.flatMap { History.number($0.before) + History.number($0.after) }
  },
  HistoryMeasure("turnover") { history in
    let turnover = history.turnover
    return [turnover.gained, turnover.lost, turnover.kept].map { Double($0) } + [turnover.rate]
  },
  HistoryMeasure("rank-stability") { [$0.turnover.stability[.degree] ?? .nan] },
]
