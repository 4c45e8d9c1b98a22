import Analyses
import CompactGraph
import Counting
import Dates
import GraphCore
import Measures

/// A dated network: the members and leaders of coalitions from one day to another.
struct History {
  /// The networks of the later day, and of the earlier one.
  let input: NetworkNumbersInput
  /// The coalitions that count on the later day, by number.
  let coalitions: [Int]
  let tenures: Tenures

  /// The head names two dates; each line a country, a coalition, `member` or `lead`, and two days.
  init(head: [Substring], lines: [[Substring]]) throws {
    var builder = GraphBuilder(title: "History")
    var source = Source(id: "s", title: "A page")
    source.published = PartialDate("2030-01-01")
    builder.sources = [source]
    builder.parties = (0..<(Int(head[2]) ?? 0)).map { Party(id: Self.country($0)) }
    builder.coalitions = (0..<(Int(head[3]) ?? 0)).map {
      Coalition(id: Self.coalition($0), name: "C\($0)", kind: "forum")
    }
    for line in lines {
      builder.add(
        Self.country(Int(line[0]) ?? 0), to: Self.coalition(Int(line[1]) ?? 0),
        as: line[2] == "lead" ? .lead : .member,
        Claim(from: PartialDate(String(line[3])), to: PartialDate(String(line[4])), sources: ["s"]))
    }
    let graph = try builder.build()
    func affiliations(_ date: Substring) -> Affiliations {
      graph.affiliations(asOf: PartialDate(String(date)).map { .date($0) } ?? .newest)
    }
    let (before, after) = (affiliations(head[4]), affiliations(head[5]))
    input = NetworkNumbersInput(
      NamedNetworks(after).networks,
      since: Self.earlier(NamedNetworks(before), NamedNetworks(after)))
    coalitions = after.coalitions.indices.map { Self.number(after.coalition($0).id) }
    tenures = Tenures(after)
  }

  private static func earlier(_ before: NamedNetworks, _ after: NamedNetworks) -> EarlierNetworks {
    EarlierNetworks(
      before.networks, rows: before.rows.map { after.rows.firstIndex(of: $0) },
      columns: before.columns.map { after.columns.firstIndex(of: $0) })
  }

  /// Thirty countries, in their order.
  private static let codes = """
    ARG AUS AUT BEL BGR BRA CAN CHE CHL CHN COL CYP DNK EGY ESP EST FIN FRA GBR GRC HUN IND IRL ISL ITA JPN KOR \
    LTU LUX LVA
    """.split(separator: " ").map(String.init)

  private static func country(_ number: Int) -> Party.ID { Identifier(codes[number]) }

  private static func coalition(_ number: Int) -> Coalition.ID {
    Identifier("c\(number / 10)\(number % 10)")
  }

  private static func number(_ coalition: Coalition.ID) -> Int {
    Int(coalition.rawValue.dropFirst()) ?? -1
  }

  /// The coalition and the leader of a tenure.
  static func numbers(_ tenure: Tenures.Tenure) -> [Double] {
    let country = codes.firstIndex(of: tenure.leader.rawValue) ?? -1
    return [Double(number(tenure.coalition)), Double(country)]
  }

  func values(_ numbers: NetworkNumber...) -> [Double] {
    numbers.map { $0.value(of: input) ?? .nan }
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
  HistoryMeasure("lead-counts") { history in
    history.input.leading.rows.degrees.filter { $0 > 0 }.map { Double($0) }
  },
  HistoryMeasure("vacancies") { history in
    let led = history.input.leading.columns.degrees
    return led.indices.filter { led[$0] == 0 }.map { Double(history.coalitions[$0]) }
  },
  HistoryMeasure("co-leads") { history in
    let leading = history.input.leading
    let leaders = (0..<Int32(leading.rowCount)).filter { leading.degree(ofRow: Int($0)) > 0 }
    return leading.projection(onto: .rows).induced(by: leaders).edges.flatMap {
      [Double($0.source), Double($0.target), $0.weight]
    }
  },
  HistoryMeasure("lead-herfindahl") { $0.values(.leadHerfindahl) },
  HistoryMeasure("lead-gini") { $0.values(.leadGini) },
  HistoryMeasure("tenures") { history in
    history.tenures.all.flatMap { tenure in
      History.numbers(tenure) + [
        Double(tenure.days?.atLeast ?? -1), Double(tenure.days?.atMost ?? -1),
      ]
    }
  },
  HistoryMeasure("successions") { history in
    history.tenures.successions.flatMap { History.numbers($0.before) + History.numbers($0.after) }
  },
  HistoryMeasure("turnover") { $0.values(.tiesGained, .tiesLost, .tiesKept, .turnover) },
  HistoryMeasure("rank-stability") { $0.values(.rankStability(of: .degree)) },
]
