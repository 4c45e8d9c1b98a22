import CompactGraph
import GraphCore

/// A number about a whole network.
public struct Measurement: Hashable, Sendable {
  /// What it is called, in lower case with hyphens.
  public let name: String
  /// The number, or `nil` where it is not defined.
  public let value: Double?
  /// What it is, in a line.
  public let definition: String
  /// Where it comes from.
  public let source: String

  init(_ name: String, _ value: Double?, _ definition: String, _ source: String) {
    self.name = name
    self.value = value.flatMap { $0.isNaN ? nil : $0 }
    self.definition = definition
    self.source = source
  }
}

extension AffiliationNetwork {
  /// The numbers about the two-mode network, and about each of its projections.
  public var measurements: [Measurement] { twoModeMeasurements + projectionMeasurements }

  private var twoModeMeasurements: [Measurement] {
    let nested = Nestedness(of: incidence)
    let core = CorePeriphery(of: incidence)
    let paths = incidence.network.pathLengths()
    let count = Double(incidence.tieCount)
    func mean(_ values: [Double]) -> Double? {
      values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
    return [
      Measurement("rows", Double(rows.count), basis.rowNoun, "a count"),
      Measurement("columns", Double(columns.count), basis.columnNoun, "a count"),
      Measurement("ties", count, "memberships that are certain", "a count"),
      Measurement(
        "mean-coalitions", rows.isEmpty ? nil : count / Double(rows.count),
        "ties by \(basis.rowNoun)", "a mean"),
      Measurement(
        "mean-members", columns.isEmpty ? nil : count / Double(columns.count),
        "ties by \(basis.columnNoun)", "a mean"),
      Measurement(
        "density", incidence.density, "ties by all that there could be",
        "Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2"),
      Measurement(
        "components", Double(incidence.network.components.count), "parts that no path joins",
        "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272"),
      Measurement(
        "mean-distance", paths.mean, "mean shortest path between those joined",
        "Watts & Strogatz 1998"),
      Measurement("diameter", paths.diameter, "longest shortest path", "Harary 1969"),
      Measurement(
        "nestedness", nested.all,
        "NODF, 0 to 100: do small ones meet a subset of what large ones meet",
        "Almeida-Neto et al. 2008, doi:10.1111/j.0030-1299.2008.16644.x"),
      Measurement(
        "nestedness-rows", nested.rows, "the same among \(basis.rowNoun)",
        "Almeida-Neto et al. 2008"),
      Measurement(
        "nestedness-columns", nested.columns, "the same among \(basis.columnNoun)",
        "Almeida-Neto et al. 2008"),
      Measurement(
        "robins-alexander", incidence.robinsAlexanderClustering,
        "four-cycles by paths of three ties: do pairs meet again",
        "Robins & Alexander 2004, doi:10.1023/B:CMOT.0000032580.12184.c0"),
      Measurement(
        "opsahl", OpsahlClustering(of: .rows, in: incidence).coefficient,
        "closed by all paths of four ties between \(basis.rowNoun)",
        "Opsahl 2013, doi:10.1016/j.socnet.2011.07.001"),
      Measurement(
        "latapy", mean(incidence.latapyClustering(of: .rows)),
        "mean overlap of \(basis.rowNoun) that share something",
        "Latapy et al. 2008, doi:10.1016/j.socnet.2007.04.006"),
      Measurement(
        "redundancy", mean(incidence.redundancy(of: .rows)),
        "mean share of pairs of \(basis.columnNoun) that meet without a row too",
        "Latapy et al. 2008, doi:10.1016/j.socnet.2007.04.006"),
      Measurement(
        "core-periphery", core.correlation, "correlation with the best ideal core",
        "Borgatti & Everett 1999, doi:10.1016/S0378-8733(99)00019-2"),
    ]
  }

  private var projectionMeasurements: [Measurement] {
    [(Incidence.Mode.rows, basis.rowNoun), (.columns, basis.columnNoun)].flatMap { mode, noun in
      let network = incidence.projection(onto: mode)
      return [
        Measurement(
          "\(noun)-density", network.density, "pairs that share anything by all pairs", "a share"),
        Measurement(
          "\(noun)-clustering", network.averageClustering,
          "mean share of pairs of partners that are partners",
          "Watts & Strogatz 1998, doi:10.1038/30918"),
        Measurement(
          "\(noun)-transitivity", network.transitivity, "closed triples by all triples",
          "Newman, Watts & Strogatz 2002, doi:10.1073/pnas.012582999"),
        Measurement(
          "\(noun)-assortativity", network.degreeAssortativity,
          "correlation of the numbers of partners over ties",
          "Newman 2003, doi:10.1103/PhysRevE.67.026126"),
      ]
    }
  }
}

extension Leadership {
  /// The numbers about who leads.
  public func measurements(countries: Int) -> [Measurement] {
    [
      Measurement(
        "leaders", Double(leaders.count), "countries that lead, alone or with others", "a count"),
      Measurement("leads", Double(incidence.tieCount), "leads of all of them", "a count"),
      Measurement(
        "vacancies", Double(vacancies.count), "coalitions that nobody is known to lead", "a count"),
      Measurement(
        "co-leads", Double(coLeads.edgeCount), "pairs of countries that lead together", "a count"),
      Measurement(
        "lead-herfindahl", herfindahl, "sum of the squared shares of leads",
        "Herfindahl 1950; Hirschman 1964"),
      Measurement(
        "lead-gini", gini(among: countries), "inequality of leads among all countries", "Gini 1912"),
    ]
  }
}

extension [Measurement] {
  /// The numbers as a table: `measure,value,definition,source`.
  public func table(notes: [String] = []) -> Table {
    Table(
      columns: [
        .init("measure"), .init("value", isNumeric: true), .init("definition"), .init("source"),
      ],
      rows: map {
        [.text($0.name), $0.cell(isForReading: false), .text($0.definition), .text($0.source)]
      },
      notes: notes)
  }

  /// The same for reading, with three digits after the point.
  public func readableTable(notes: [String] = []) -> Table {
    Table(
      columns: [.init("measure"), .init("value", isNumeric: true), .init("definition")],
      rows: map {
        [.text($0.name), $0.cell(isForReading: true), .text("\($0.definition) (\($0.source))")]
      },
      notes: notes)
  }
}

extension [Measurement] {
  /// The numbers beside those of an earlier date: `measure,value,before,definition,source`.
  public func table(
    before: [Measurement], isForReading: Bool = false, notes: [String] = []
  ) -> Table {
    let past = Dictionary(before.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return Table(
      columns: [
        .init("measure"), .init("value", isNumeric: true), .init("before", isNumeric: true),
        .init("definition"),
      ] + (isForReading ? [] : [.init("source")]),
      rows: map { number in
        let earlier = past[number.name].map { $0.cell(isForReading: isForReading) }
        return [
          .text(number.name), number.cell(isForReading: isForReading),
          earlier ?? (isForReading ? .text("") : .missing), .text(number.definition),
        ] + (isForReading ? [] : [.text(number.source)])
      }, notes: notes)
  }
}

extension Measurement {
  fileprivate func cell(isForReading: Bool) -> Table.Cell {
    guard let value else { return isForReading ? .text("not defined") : .missing }
    let isCount = source == "a count" || name == "components" || name == "diameter"
    if isCount, value == value.rounded(), abs(value) < 1e15 { return .integer(Int(value)) }
    return isForReading ? .text(Table.rounded(value)) : .number(value)
  }
}
